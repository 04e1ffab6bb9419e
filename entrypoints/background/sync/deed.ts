import { browser } from 'wxt/browser';
import type { Intent, Outcome, SyncNote } from '../../../utils/observations';
import { type Database, leftOver, readSyncNote, writeSyncNote } from '../../../utils/store';
import { now } from '../clock';
import { part } from '../parts';
import { refuse } from '../values';
import { personIn } from '../viewer';
import { clearSyncAlarm, noteOn } from './alarm';
import { inTurn, sync } from './run';

type Sync = Extract<Intent, { do: 'sync' }>;

/** Turns it on or off, or looks now; each may come again. */
export function doSync(db: Database, { how }: Sync): Promise<Outcome> {
  return inTurn(async () => {
    if (how === 'on') return turnOn(db);
    if (how === 'off') return turnOff(db);
    if (how === 'remove') return remove(db);
    await sync();
    return DONE;
  });
}

const DONE: Outcome = { ok: true, undo: null };

/** For the person who is signed in: what was heard before belongs to them too, or is forgotten. */
async function turnOn(db: Database): Promise<Outcome> {
  const { whoOf, turnedOn } = await part('sync');
  const profile = await personIn(db, null);
  const who = profile && whoOf(profile);
  if (!profile || !who) return refuse(null, 'not-found'); // its button stands only where somebody is known by name
  const old = await readSyncNote(db);
  if (!old?.on) {
    const again = old?.who === who && old.left ? old : null; // never turned on
    const account = await browser.storage.sync.get(null);
    const device = again?.device ?? crypto.randomUUID().slice(0, 8);
    const note: SyncNote = {
      ...{ on: true, device, profile: profile.id, who, since: turnedOn(account, Date.parse(now())) },
      ...{ left: false, last: again?.last ?? null, problem: null },
      ...{ aside: again?.aside ?? 0, named: old?.who === who ? old.named : {} }, // what named somebody does so still
    };
    await writeSyncNote(db, note, !again);
    noteOn(note);
  }
  await sync();
  return DONE;
}

async function turnOff(db: Database): Promise<Outcome> {
  const note = await readSyncNote(db);
  if (note?.on) await writeSyncNote(db, { ...note, on: false, left: true, problem: null }); // off already
  noteOn(null);
  await clearSyncAlarm();
  return DONE;
}

/** Off first: where the browser refuses or this dies, what is left is said. Then the mark, before anything goes. */
async function remove(db: Database): Promise<Outcome> {
  await turnOff(db);
  const { removal } = await part('sync');
  const area = browser.storage.sync;
  try {
    const { put, drop } = removal(await area.get(null), Date.parse(now()));
    await area.set(put).catch(() => undefined); // a full account takes it only once something has gone
    await area.remove(drop);
    await area.set(put);
  } catch {
    // What the browser says of it helps nobody: off it is, and what is left there is said and offered again.
    return refuse(null, 'not-saved');
  }
  const note = await readSyncNote(db);
  if (note) await writeSyncNote(db, { ...note, left: false, last: null }, true); // never turned on
  return DONE;
}

/** Everything of its person was erased here, with a word of what is left (`leftOver`): nothing is looked after any more. */
export async function syncErased(): Promise<void> {
  noteOn(null);
  await clearSyncAlarm();
}

/** The same where that word is still to be kept. */
export async function forgetSync(db: Database, before: SyncNote | null): Promise<void> {
  await syncErased();
  const left = leftOver(before);
  if (left) await writeSyncNote(db, left, true);
}
