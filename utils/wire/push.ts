import { browser } from 'wxt/browser';
import { isOrphaned } from './ask';

/** What the background says unasked. `changed`: ask `see` again. `toggle`: the person pressed the shortcut. */
export const PUSHES = ['changed', 'toggle'] as const;
export type Push = (typeof PUSHES)[number];

/** Tells a tab's boot script; a tab without one is no failure (it is about to load, or was never ours). */
export async function pushTo(tabId: number, push: Push): Promise<void> {
  await browser.tabs.sendMessage(tabId, { push }, { frameId: 0 }).catch(() => undefined);
}

/** Tells the extension's own pages that are open, such as the popup; none is no failure. */
export async function pushToOwn(push: Push): Promise<void> {
  await browser.runtime.sendMessage({ push }).catch(() => undefined);
}

/** Listens to pushes of this extension's own background; returns how to stop. */
export function onPush(heard: (push: Push) => void): () => void {
  const listener = (message: unknown, sender: { id?: string | undefined; tab?: unknown }) => {
    if (sender.id !== browser.runtime.id || sender.tab) return;
    if (isPush(message)) heard(message.push);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    // The listener of an extension that is gone went with it, and asking to remove it throws.
    if (!isOrphaned()) browser.runtime.onMessage.removeListener(listener);
  };
}

function isPush(message: unknown): message is { push: Push } {
  if (typeof message !== 'object' || message === null || !('push' in message)) return false;
  return PUSHES.some((known) => known === message.push);
}
