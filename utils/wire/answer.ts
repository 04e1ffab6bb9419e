import { browser } from 'wxt/browser';
import { type Packed, packError } from './error';
import type { Name, Table } from './table';

/** Who sent a message: a tab's top frame on one of the hosts, or one of the extension's own pages. */
export type From = { by: 'page'; tabId: number } | { by: 'surface' };

export interface Handler<N extends Name> {
  /** Returns the payload if it has the right shape; throws otherwise. */
  parse(payload: unknown): Table[N]['ask'];
  run(payload: Table[N]['ask'], from: From): Promise<Table[N]['answer']>;
}
export type Handlers = { [N in Name]: Handler<N> };

/** Larger messages are refused unread. In UTF-16 units of JSON: a list of 5,000 people with names of 300 is below it. */
const MOST = 6_000_000;

interface Letter {
  name: Name;
  payload: unknown;
}
interface SenderLike {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { id?: number | undefined } | undefined;
}

/** Registers the one listener. `hosts` are match patterns' origins such as `https://guru.kemdikbud.go.id`. */
export function answer(handlers: Handlers, hosts: readonly string[]): void {
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: SenderLike, reply: (answer: unknown) => void) => {
      const from = trusted(sender, hosts);
      if (!from || !isLetter(message, handlers)) return undefined; // not ours to answer: stay silent
      void respond(handlers, message, from).then(reply);
      return true; // the reply comes later: the one way that every browser knows by itself
    },
  );
}

/** The sender as the browser vouches for it, or `null` where it is not one of ours. */
export function trusted(sender: SenderLike, hosts: readonly string[]): From | null {
  if (sender.id !== browser.runtime.id || !sender.url) return null;
  if (sender.url.startsWith(browser.runtime.getURL(''))) return { by: 'surface' };
  const onHost = hosts.includes(hostOf(sender.url)) && sender.frameId === 0;
  return onHost && sender.tab?.id !== undefined ? { by: 'page', tabId: sender.tab.id } : null;
}

function hostOf(url: string): string {
  const { protocol, hostname } = new URL(url); // a port is no part of a match pattern
  return `${protocol}//${hostname}`;
}

function isLetter(message: unknown, handlers: Handlers): message is Letter {
  if (typeof message !== 'object' || message === null || !('name' in message)) return false;
  return typeof message.name === 'string' && Object.hasOwn(handlers, message.name);
}

async function respond(handlers: Handlers, letter: Letter, from: From): Promise<Packed<unknown>> {
  try {
    if (JSON.stringify(letter).length > MOST) throw new RangeError(`"${letter.name}" is too large`);
    return { ok: true, value: await handle(handlers[letter.name], letter.payload, from) };
  } catch (error) {
    return { ok: false, error: packError(error) };
  }
}

function handle<N extends Name>(
  handler: Handler<N>,
  payload: unknown,
  from: From,
): Promise<Table[N]['answer']> {
  return handler.run(handler.parse(payload), from);
}
