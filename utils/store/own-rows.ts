import type { OwnRows } from '../observations';
import { CURRENT, currentId } from './current';
import { isOwn, isOwnNote } from './own';
import { ALL_STORES, type ReadTx, type WriteTx } from './schema';
import { keyOf } from './set-aside';

/** Every record of one profile in every store, in the stores' own order; its vault is apart. */
export async function ownRows(tx: ReadTx | WriteTx, id: string): Promise<OwnRows> {
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  const reader = tx as ReadTx;
  const mine = IDBKeyRange.bound([id], [id, []]);
  const isCurrent = (await currentId(tx)) === id;
  const [profile, seen, entries, undo, aside, meta, reminders, watch, files, sync] = await Promise.all([
    reader.objectStore('profiles').get(id),
    reader.objectStore('seen').getAll(mine),
    reader.objectStore('entries').getAll(mine),
    reader.objectStore('undo').index('profile').getAll(id),
    reader.objectStore('set-aside').getAll(),
    reader.objectStore('meta').getAll(),
    reader.objectStore('reminders').getAll(mine),
    reader.objectStore('watches').get(id),
    reader.objectStore('files').getAll(mine),
    reader.objectStore('sync').getAll(),
  ]);
  // What devices told each other is of one person alone.
  const isSynced = sync.some((row) => 'note' in row && row.note.profile === id);
  return {
    stores: [
      { name: 'profiles', rows: profile ? [profile] : [] },
      { name: 'seen', rows: seen },
      { name: 'entries', rows: entries },
      { name: 'undo', rows: undo },
      { name: 'set-aside', rows: aside.filter(({ from, row }) => isOwn(from, row, id)) },
      { name: 'meta', rows: meta.filter((row) => isOwnNote(row, id) || (isCurrent && row.name === CURRENT)) },
      { name: 'reminders', rows: reminders },
      { name: 'watches', rows: watch ? [watch] : [] },
      { name: 'files', rows: files },
      { name: 'sync', rows: isSynced ? sync : [] },
    ],
  };
}

/** Takes these records out of their stores. */
export async function removeRows(tx: WriteTx, { stores }: OwnRows): Promise<void> {
  for (const { name, rows } of stores) {
    const store = tx.objectStore(storeOf(name));
    for (const row of rows) await store.delete(keyOf(row, store.keyPath));
  }
}

/**
 * Puts records back. One that is numbered, and whose number somebody else's has by now, gets the next; what devices told
 * each other stays away where another person has turned that on meanwhile.
 */
export async function putRows(tx: WriteTx, { stores }: OwnRows): Promise<void> {
  for (const { name, rows } of stores) {
    if (name === 'sync' && !(await isFree(tx, rows))) continue;
    const store = tx.objectStore(storeOf(name));
    for (const row of rows) {
      const key = keyOf(row, store.keyPath);
      const isTaken = store.autoIncrement && (await store.getKey(key)) !== undefined;
      await store.put((isTaken ? without(row, String(store.keyPath)) : row) as never); // as the store gave it
    }
  }
}

async function isFree(tx: WriteTx, rows: readonly object[]): Promise<boolean> {
  if (rows.length === 0) return false;
  const there = await tx.objectStore('sync').getAll();
  if (there.some((row) => 'note' in row && row.note.on)) return false;
  await tx.objectStore('sync').clear();
  return true;
}

const without = (row: object, field: string): object =>
  Object.fromEntries(Object.entries(row).filter(([key]) => key !== field));

function storeOf(name: string) {
  const found = ALL_STORES.find((one) => one === name);
  if (!found) throw new RangeError(`no store ${name}`);
  return found;
}
