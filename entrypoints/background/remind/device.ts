import { browser } from 'wxt/browser';
import type { RemindersFinding } from '../../../utils/engine';
import { HOSTS } from '../hosts';

const NEEDED = { permissions: ['notifications' as const] };

/** Whether the computer shows notifications of ours: the person wants them, and the browser has and allows them. */
export async function deviceState(isWanted: boolean): Promise<RemindersFinding['device']> {
  const { os } = await browser.runtime.getPlatformInfo();
  if (os === 'android') return 'missing'; // Firefox there has none worth relying on
  if (!isWanted) return 'off';
  return (await browser.permissions.contains(NEEDED)) ? 'on' : 'refused';
}

/** Shows it under a name of its own: shown again, it takes its own place and is not a second one. */
export async function notify(name: string, words: { title: string; message: string }): Promise<void> {
  const iconUrl = browser.runtime.getURL('/icon/128.png');
  // The page shows it too, and a permission that was taken back between two lines is no mistake of ours.
  await browser.notifications?.create(name, { type: 'basic', iconUrl, ...words }).catch(() => undefined);
}

/** What was done, put off or silenced in the page need not stand on the device; it may be gone from there already. */
export async function withdraw(names: readonly string[]): Promise<void> {
  await Promise.all(names.map((name) => browser.notifications?.clear(name).catch(() => false))); // no permission, no API
}

/**
 * Of all that stands on the device only what is under these names stays: what was done meanwhile goes, and what is
 * about somebody who is no longer the one in front of the screen.
 */
export async function withdrawAllBut(names: readonly string[]): Promise<void> {
  const standing = await browser.notifications?.getAll().catch(() => ({})); // no permission, no API
  await withdraw(Object.keys(standing ?? {}).filter((name) => !names.includes(name)));
}

let heard = false;

/** A click leads to PMM, where the reminder stands. The API is there only once it is allowed. */
export function registerDevice(): void {
  listen();
  browser.permissions.onAdded.addListener(listen);
}

function listen(): void {
  if (heard || !browser.notifications) return;
  heard = true;
  browser.notifications.onClicked.addListener((name) => {
    void withdraw([name]);
    void openPmm();
  });
}

async function openPmm(): Promise<void> {
  const [tab] = await browser.tabs.query({ url: HOSTS.map((host) => `${host}/*`) });
  if (tab?.id === undefined) {
    await browser.tabs.create({ url: `${HOSTS[0]}/pengelolaan-kinerja` });
    return;
  }
  await browser.tabs.update(tab.id, { active: true });
  if (tab.windowId !== undefined) await browser.windows?.update(tab.windowId, { focused: true }); // phones have none
}
