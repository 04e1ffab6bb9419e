import { type Moment, moment } from '../observations';
import { textOf } from './current';
import { moves } from './moments';
import type { Database, ReadTx, WriteTx } from './schema';
import { read, write } from './transaction';

/** When a page of this profile could last be read; `null` before the first, and when it cannot be believed. */
export async function lastReadOf(tx: ReadTx | WriteTx, profile: string): Promise<Moment | null> {
  const value = await textOf(tx, `last-read/${profile}`);
  return moment.safeParse(value).success ? value : null;
}

export async function moveLastRead(tx: WriteTx, profile: string, at: Moment): Promise<void> {
  const stored = await lastReadOf(tx, profile);
  if (stored !== null && !moves(stored, at)) return;
  await tx.objectStore('meta').put({ name: `last-read/${profile}`, value: at });
}

const SAVED_OUTSIDE = 'saved-outside';

/** When a backup was last saved outside the browser; `null` where that never was. */
export function savedOutside(db: Database): Promise<Moment | null> {
  return read(db, async (tx) => {
    const value = await textOf(tx, SAVED_OUTSIDE);
    return moment.safeParse(value).success ? value : null;
  });
}

/** Keeps when a backup was saved outside the browser. */
export function noteSavedOutside(db: Database, at: Moment): Promise<void> {
  return write(db, 'strict', async (tx) => {
    await tx.objectStore('meta').put({ name: SAVED_OUTSIDE, value: at });
  });
}

const RESTORED = 'restored';

/** Token of the deed that put a backup in last; `null` where none did, or it was erased since. */
export const restoredBy = (db: Database): Promise<string | null> => read(db, (tx) => textOf(tx, RESTORED));

/** Notes it in the deed's own transaction: sent again to another worker, it is known to be done. */
export async function noteRestored(tx: WriteTx, token: string): Promise<void> {
  await tx.objectStore('meta').put({ name: RESTORED, value: token });
}

const UNDONE = 'undone';

/** Id of the deed that took another back last; `null` where none did, or all was erased since. */
export const undoneBy = (db: Database): Promise<string | null> => read(db, (tx) => textOf(tx, UNDONE));

/** The same as for a backup: what was taken back cannot be told from what never was. */
export async function noteUndone(tx: WriteTx, id: string): Promise<void> {
  await tx.objectStore('meta').put({ name: UNDONE, value: id });
}

/** Of the last deed, and no part of a backup. Asked of records that were never checked too. */
export const isDeedNote = (store: string, row: unknown): boolean =>
  store === 'meta' && [RESTORED, UNDONE].includes(Object(row).name);
