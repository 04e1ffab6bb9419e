import { vi } from 'vitest';

type Listener = (message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown;

/** The little of a browser that the wire touches: two ends of one line, joined by hand. */
export function fakeBrowser(id: string | undefined = 'pendamping') {
  const listeners: Listener[] = [];
  const identity: { id: string | undefined } = { id };
  const browser = {
    runtime: Object.assign(identity, {
      getURL: (path: string) => `chrome-extension://pendamping/${path}`,
      sendMessage: vi.fn(async (_message: unknown): Promise<unknown> => undefined),
      onMessage: {
        addListener: (listener: Listener) => void listeners.push(listener),
        removeListener: (listener: Listener) => void listeners.splice(listeners.indexOf(listener), 1),
      },
    }),
    tabs: { sendMessage: vi.fn(async (..._: unknown[]): Promise<unknown> => undefined) },
  };
  return { browser, listeners };
}

/** What comes back of a message: a promise of the reply, or `undefined` where nobody wants to answer. */
export function say(
  listener: Listener | undefined,
  message: unknown,
  sender: unknown,
): Promise<unknown> | undefined {
  const { promise, resolve } = Promise.withResolvers<unknown>();
  return listener?.(message, sender, resolve) === true ? promise : undefined;
}
