import { browser } from 'wxt/browser';
import type { Synced } from '../../../utils/exchange/sync';
import type { Profile, SyncNote, SyncProblem } from '../../../utils/observations';
import { changeSyncNote, readSyncNote, syncIn, turns, writeSyncNote } from '../../../utils/store';
import { pushToOwn } from '../../../utils/wire/push';
import { clockReady, now } from '../clock';
import { part } from '../parts';
import { lookAfterReminders } from '../remind';
import { store } from '../store';
import { tellOthers } from '../tabs';
import { clearSyncAlarm, noteOn, putOffSync, setSyncAlarm, timesAsked } from './alarm';

/** One at a time, deeds too. */
export const inTurn = turns();
/** What this worker's device calls its items; `null` until it has looked. */
let own: string | null = null;

/** An item that this device wrote itself: no news. */
export const isOwn = (name: string): boolean => own !== null && name.startsWith(own);

/** Brings this computer and the account together, where it is on. Never rejects. */
export function syncNow(): Promise<void> {
  return inTurn(sync);
}

/** The same, for whoever stands in line already. */
export async function sync(): Promise<void> {
  await clockReady();
  const noted = await store.withStore(readSyncNote);
  if (!noted.ok) return; // the store refuses: the next start or change asks it again
  noteOn(noted.value);
  if (!noted.value?.on) return clearSyncAlarm();
  own = `s.${noted.value.device}.`;
  const asked = timesAsked();
  // A worker that dies on the way is woken again.
  await setSyncAlarm(1);
  const problem = await bringTogether(noted.value).catch(problemOf);
  if (problem === 'later') return;
  await store.withStore((db) => changeSyncNote(db, (note) => ({ ...note, problem })));
  if (problem === 'removed') return pushToOwn('changed');
  if (problem !== null && problem !== 'newer') await putOffSync();
  else if (timesAsked() === asked) await clearSyncAlarm();
  await pushToOwn('changed');
}

type Found = Synced | 'removed' | 'no-person';

/** First the store, whole or not at all; then the account, from which nothing is lost when this dies in between. */
async function bringTogether(note: SyncNote): Promise<SyncProblem | 'later' | null> {
  const { synced, whoOf } = await part('sync');
  const account = await browser.storage.sync.get(null);
  const whose = ({ profile, who }: SyncNote, all: readonly Profile[]) =>
    all.find(({ id }) => id === profile) ?? all.find((one) => whoOf(one) === who) ?? null; // a backup gave it another id
  const kept = await store.withStore((db) =>
    syncIn(db, whose, (here) => {
      const found: Found = synced(here, account, now());
      return { found, profile: here.profile.id, change: typeof found === 'string' ? null : found.change };
    }),
  );
  if (!kept.ok) return 'later';
  if (!kept.value) return 'no-person';
  const { found, profile } = kept.value;
  if (found === 'no-person') return found;
  if (found === 'removed') return stop(note, Object.keys(account));
  if (isNews(found)) await tell();
  await publish(found);
  const { records, bytes, devices, withheld, who, named } = found;
  const last = { at: now(), records, bytes, devices, withheld };
  await store.withStore((db) => changeSyncNote(db, (one) => ({ ...one, last, who, profile, named })));
  noteOn({ ...note, profile });
  return found.isNewer ? 'newer' : null;
}

const isNews = ({ change }: Synced): boolean =>
  change.entries.length + change.removed.length + change.told.length > 0 ||
  change.settings !== null ||
  change.profile !== null;

async function tell(): Promise<void> {
  await tellOthers(null);
  void lookAfterReminders();
}

async function publish({ put, drop, isTight }: Synced): Promise<void> {
  const area = browser.storage.sync;
  if (isTight && drop.length > 0) await area.remove(drop);
  if (Object.keys(put).length > 0) await area.set(put);
  if (!isTight && drop.length > 0) await area.remove(drop);
}

/** Everything was removed elsewhere: what this device put there since goes too, and what was heard is forgotten. */
async function stop(note: SyncNote, names: readonly string[]): Promise<SyncProblem> {
  const off: SyncNote = { ...note, on: false, left: false, last: null, problem: 'removed' };
  await store.withStore((db) => writeSyncNote(db, off, true));
  noteOn(off);
  await clearSyncAlarm();
  await browser.storage.sync.remove(names.filter(isOwn));
  return 'removed';
}

/** What the browser says of it, in its own words: `QUOTA_BYTES quota exceeded`, `MAX_WRITE_OPERATIONS_PER_MINUTE`. */
function problemOf(error: unknown): SyncProblem {
  const said = String(error);
  if (/MAX_WRITE|WRITE_OPERATIONS/i.test(said)) return 'busy';
  return /quota|MAX_ITEMS/i.test(said) ? 'full' : 'refused';
}
