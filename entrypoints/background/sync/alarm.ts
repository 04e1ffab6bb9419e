import { browser } from 'wxt/browser';
import type { SyncNote } from '../../../utils/observations';
import { readSyncNote } from '../../../utils/store';
import { store } from '../store';

export const SYNC = 'sync';
/** In minutes. */
const AGAIN = 15;

/** Id of the person for whom it is on, as far as this worker has seen; `undefined` until it was asked for. */
let whose: string | null | undefined;

export function noteOn(note: SyncNote | null): void {
  whose = note?.on ? note.profile : null; // never turned on
}

/** For whom it is on; `null` where it is off. Asked after every deed and for every view: read once in a worker's life. */
export async function syncedPerson(): Promise<string | null> {
  if (whose === undefined) {
    const kept = await store.withStore(readSyncNote);
    if (!kept.ok) return null; // nothing can be done now; it is asked again
    noteOn(kept.value);
  }
  return whose ?? null; // just noted
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
