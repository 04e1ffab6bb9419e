import { type Moment, moment } from '../observations';
import { moves } from './moments';
import type { Database, ReadTx, WriteTx } from './schema';
import { read, write } from './transaction';

const CURRENT = 'current-profile';

/** Id of the profile that was used last, or `null`. */
export async function currentId(tx: ReadTx | WriteTx): Promise<string | null> {
  return textOf(tx, CURRENT);
}

export async function setCurrent(tx: WriteTx, id: string): Promise<void> {
  if ((await currentId(tx)) !== id) await tx.objectStore('meta').put({ name: CURRENT, value: id });
}

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

export function noteSavedOutside(db: Database, at: Moment): Promise<void> {
  return write(db, 'strict', async (tx) => {
    await tx.objectStore('meta').put({ name: SAVED_OUTSIDE, value: at });
  });
}

async function textOf(tx: ReadTx | WriteTx, name: string): Promise<string | null> {
  // A transaction of either mode reads the same way; the union's overloads do not line up by themselves.
  const row = await (tx as ReadTx).objectStore('meta').get(name);
  return typeof row?.value === 'string' ? row.value : null;
}
