import type { OwnRows, StoreRows } from '../observations';
import { currentId } from './meta';
import { ALL_STORES, type ReadTx, type StoreName, type WriteTx } from './schema';
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

const CURRENT = 'current-profile';

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

/** Whether a record of a store speaks of that profile; asked of records that were never checked too. */
function isOwn(store: StoreName, row: unknown, id: string): boolean {
  const fields: Record<string, unknown> = Object(row);
  return (store === 'profiles' ? fields.id : fields.profile) === id;
}

const isOwnNote = (row: { name: string }, id: string): boolean => row.name === `last-read/${id}`;

/** A copy of the store as it is, parted: without these profiles' records, and those alone. */
export function parted(
  copy: StoreRows,
  ids: ReadonlySet<string>,
): { rest: StoreRows; own: StoreRows['stores'] } {
  const isTheirs = (name: string, row: unknown) => [...ids].some((id) => isAbout(name, row, id));
  return {
    rest: {
      ...copy,
      stores: copy.stores.map(({ name, rows }) => ({
        name,
        rows: rows.filter((row) => !isTheirs(name, row)),
      })),
    },
    own: copy.stores.map(({ name, rows }) => ({ name, rows: rows.filter((row) => isTheirs(name, row)) })),
  };
}

function isAbout(store: string, row: unknown, id: string): boolean {
  const fields: Record<string, unknown> = Object(row);
  if (store === 'set-aside') return isOwn(fields.from as StoreName, fields.row, id);
  if (store === 'meta')
    return isOwnNote({ name: String(fields.name) }, id) || (fields.name === CURRENT && fields.value === id);
  return isOwn(store as StoreName, row, id);
}
