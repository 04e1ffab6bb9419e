import { browser } from 'wxt/browser';
import { readSyncNote } from '../../../utils/store';
import { store } from '../store';

export const SYNC = 'sync';
/** In minutes. */
const AGAIN = 15;

/** Whether it is on, as far as this worker has seen; `null` until it was asked for. */
let on: boolean | null = null;

export function noteOn(isNow: boolean): void {
  on = isNow;
}

/** Asked after every deed and for every view: the store is read once in a worker's life. */
export async function isOn(): Promise<boolean> {
  if (on === null) {
    const kept = await store.withStore(readSyncNote);
    if (!kept.ok) return false; // nothing can be done now; it is asked again
    on = kept.value?.on ?? false; // never turned on
  }
  return on;
}

let asked = 0;

/** How often it was asked for in this worker's life: what is asked for during a look wants another one. */
export const timesAsked = (): number => asked;

export async function askForSync(): Promise<void> {
  asked += 1;
  await setSyncAlarm(1);
}

/** In so many minutes at the latest: one that is set for sooner stays, so that many changes go together. */
export async function setSyncAlarm(minutes: number): Promise<void> {
  const set = await browser.alarms.get(SYNC);
  const when = Date.now() + minutes * 60_000;
  if (!set || set.scheduledTime > when) await browser.alarms.create(SYNC, { when });
}

export async function clearSyncAlarm(): Promise<void> {
  await browser.alarms.clear(SYNC);
}

/** What failed is tried again after a while. */
export async function putOffSync(): Promise<void> {
  await browser.alarms.create(SYNC, { delayInMinutes: AGAIN });
}
