import type { Entry } from '../observations';
import { soundEntry } from './rows';
import type { Change, Database, EntryRow, WriteTx } from './schema';
import { setAside } from './set-aside';
import { write } from './transaction';
import { type Deed, isDone, recordDeed } from './undo';

/** Whose entries of which period, and the token by which this deed can be undone. */
export interface Place extends Deed {
  period: string;
}

/**
 * Adds an entry, or replaces the one of the same id. Kept together with what undoes it.
 * The same token twice is one deed: a message that was sent again after a death changes nothing.
 */
export function putEntry(db: Database, place: Place, entry: Entry): Promise<void> {
  return putEntries(db, place, [entry]);
}

/** Adds several entries as one deed: all of them are kept and undone together. */
export function putEntries(db: Database, place: Place, entries: readonly Entry[]): Promise<void> {
  return write(db, 'strict', async (tx) => {
    if (await isDone(tx, place.token)) return;
    const changes: Change[] = [];
    for (const entry of entries) changes.push(await putOne(tx, place, entry));
    await recordDeed(tx, place, changes);
  });
}

/** Puts one entry within a deed's own transaction; resolves to what undoes it. */
export async function putOne(
  tx: WriteTx,
  place: Pick<Place, 'profile' | 'period'>,
  entry: Entry,
): Promise<Change> {
  const { profile, period } = place;
  const before = await rowOf(tx, place, entry.id);
  const after = { profile, period, id: entry.id, added: before?.added ?? entry.at, entry };
  await tx.objectStore('entries').put(after);
  return { before, after };
}

/** Removes an entry, kept in what undoes it, once per token; `false` when there is none of that id. */
export function removeEntry(db: Database, place: Place, id: string): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    if (await isDone(tx, place.token)) return true;
    const before = await rowOf(tx, place, id);
    if (!before) return false;
    await tx.objectStore('entries').delete([place.profile, place.period, id]);
    await recordDeed(tx, place, [{ before, after: null }]);
    return true;
  });
}

/** The record as it lies there, which is what an undo has to put back; a damaged one is set aside. */
async function rowOf(
  tx: WriteTx,
  { profile, period }: Pick<Place, 'profile' | 'period'>,
  id: string,
): Promise<EntryRow | null> {
  const row = await tx.objectStore('entries').get([profile, period, id]);
  if (!row) return null;
  if (soundEntry(row)) return row;
  await setAside(tx, 'entries', row);
  return null;
}
