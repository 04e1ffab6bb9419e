import type {
  Profile,
  SyncChange,
  SyncEntry,
  SyncHere,
  SyncNote,
  SyncRecord,
  SyncState,
} from '../observations';
import { namedIn } from './names-among';
import { soundEntry, soundProfile, soundSettings } from './rows';
import type { Database, ReadTx, WriteTx } from './schema';
import { read, write } from './transaction';

const NOTE = 'note';

/** How things stand with this device; `null` where nothing was ever synchronised. */
export function readSyncNote(db: Database): Promise<SyncNote | null> {
  return read(db, noteIn);
}

/** Keeps how things stand; `fresh`: what devices have told each other is forgotten with it. */
export function writeSyncNote(db: Database, note: SyncNote, fresh = false): Promise<void> {
  return write(db, 'strict', async (tx) => {
    if (fresh) await tx.objectStore('sync').clear();
    await tx.objectStore('sync').put({ key: NOTE, note });
  });
}

/** Changes the note where it is on, in one transaction with reading it. */
export function changeSyncNote(db: Database, change: (note: SyncNote) => SyncNote): Promise<void> {
  return write(db, 'strict', async (tx) => {
    const note = await noteIn(tx);
    if (note?.on) await tx.objectStore('sync').put({ key: NOTE, note: change(note) }); // never turned on
  });
}

/**
 * Hands `work` all that is synchronised of one person and keeps what it makes of that, in one transaction: what other
 * devices said, and that it was heard, or nothing of it. `whose` finds the person; `null`, and nothing is kept, where
 * it is off or there is nobody. `work` waits for nothing.
 */
export function syncIn<T extends { change: SyncChange | null }>(
  db: Database,
  whose: (note: SyncNote, all: readonly Profile[]) => Profile | null,
  work: (here: SyncHere) => T,
): Promise<T | null> {
  return write(db, 'strict', async (tx) => {
    const note = await noteIn(tx);
    const rows = await tx.objectStore('profiles').getAll();
    const all = rows.map((row) => soundProfile(row, row.id).value);
    const profile = note?.on ? whose(note, all) : null; // never turned on
    if (!note || !profile) return null;
    const { aside, ...here } = await hereIn(tx, note, profile);
    const isShared = all.filter(({ name }) => name !== null).length > 1;
    const found = work({ ...here, isShared });
    if (!found.change) return found;
    await keep(tx, profile, found.change);
    if (aside > note.aside) await tx.objectStore('sync').put({ key: NOTE, note: { ...note, aside } });
    return found;
  });
}

/**
 * What is left of it where everything of its person is erased here: that reaches no other device, so what stands in the
 * account is said. `null` where nothing does.
 */
export function leftOver(note: SyncNote | null): SyncNote | null {
  if (!note?.on && !note?.left) return null; // never turned on
  const blank = { profile: '', who: '', last: null, problem: null, named: {} };
  return { ...note, ...blank, on: false, left: true };
}

/** Empties all of it but what is left over, within the transaction that erases everything. */
export async function eraseSync(tx: WriteTx): Promise<void> {
  const left = leftOver(await noteIn(tx));
  await tx.objectStore('sync').clear();
  if (left) await tx.objectStore('sync').put({ key: NOTE, note: left });
}

async function noteIn(tx: ReadTx | WriteTx): Promise<SyncNote | null> {
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  const row = await (tx as ReadTx).objectStore('sync').get(NOTE);
  return row && 'note' in row ? row.note : null;
}

type Inside = Omit<SyncHere, 'isShared'> & { aside: number };

async function hereIn(tx: WriteTx, note: SyncNote, profile: Profile): Promise<Inside> {
  const mine = IDBKeyRange.bound([profile.id], [profile.id, []]);
  const [told, state, settings, entries, seen, aside] = await Promise.all([
    tx.objectStore('reminders').getAll(mine),
    tx.objectStore('sync').getAll(),
    tx.objectStore('settings').get('settings'),
    tx.objectStore('entries').getAll(mine),
    tx.objectStore('seen').getAll(mine),
    tx.objectStore('set-aside').getAll(),
  ]);
  const lost = aside.filter(({ id = 0, from }) => id > note.aside && from === 'entries'); // each has its number
  return {
    ...{ note, profile, state: stateOf(state) },
    settings: soundSettings(settings?.settings).value,
    entries: entries.flatMap((row): SyncEntry[] => {
      const sound = soundEntry(row);
      return sound ? [{ period: sound.period, added: sound.added, entry: sound.entry }] : [];
    }),
    told: told.map((row) => row.told),
    names: namedIn([...seen, ...entries]),
    damaged: [...entries.filter((row) => !soundEntry(row)), ...lost.map(({ row }) => Object(row))]
      .filter((row) => row.profile === profile.id)
      .map(({ period, id }) => ({ period: String(period), id: String(id) })),
    aside: Math.max(note.aside, ...aside.map(({ id = 0 }) => id)),
  };
}

function stateOf(rows: readonly ({ key: string; record: SyncRecord } | object)[]): SyncState {
  return new Map(rows.flatMap((row) => ('record' in row ? [[row.key, row.record]] : [])));
}

async function keep(tx: WriteTx, { id: profile }: Profile, change: SyncChange): Promise<void> {
  for (const [key, record] of change.state) await tx.objectStore('sync').put({ key, record });
  for (const { period, added, entry } of change.entries)
    await tx.objectStore('entries').put({ profile, period, id: entry.id, added, entry });
  for (const { period, id } of change.removed) await tx.objectStore('entries').delete([profile, period, id]);
  if (change.settings) await tx.objectStore('settings').put({ id: 'settings', settings: change.settings });
  if (change.profile) await tx.objectStore('profiles').put(change.profile);
  for (const told of change.told) await tx.objectStore('reminders').put({ profile, id: told.id, told });
}
