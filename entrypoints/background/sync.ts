import { browser } from 'wxt/browser';
import { askForSync, SYNC, syncedPerson } from './sync/alarm';
import { isOwn, syncNow } from './sync/run';

/**
 * Several devices over the browser's own account: nothing of it happens until it is turned on. Looked after a minute
 * after something has changed here, whenever something has changed elsewhere, and with every start of the browser.
 */
export function registerSync(): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === SYNC) void syncNow();
  });
  browser.runtime.onStartup.addListener(() => void syncNow());
  browser.storage.sync.onChanged.addListener((changes) => {
    if (!Object.keys(changes).every(isOwn)) void syncNow();
  });
}

/** Something was done here that other devices may want to know. */
export async function syncSoon(): Promise<void> {
  if ((await syncedPerson()) !== null) await askForSync();
}
