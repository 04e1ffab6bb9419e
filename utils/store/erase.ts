import { unwrap } from 'idb';
import type { StoreRows, Vault } from '../observations';
import { StoreError } from './failure';
import { isDeedNote, noteRestored } from './meta';
import { parted } from './own';
import {
  ALL_STORES,
  type Database,
  type FileRow,
  type ReadTx,
  STORES,
  type StoreName,
  type WriteTx,
} from './schema';
import { keyOf } from './set-aside';
import { eraseSync } from './sync';
import { read, write } from './transaction';
import { lockedIds } from './vaults';

/**
 * Every record of every store at one moment, to be held in memory only; `version` is the schema's. The note of what
 * was put in last and what devices told each other are this store's own and none of it.
 */
export interface Snapshot extends StoreRows {
  stores: { name: StoreName; rows: unknown[] }[];
  /** Only of what was erased: else they are too large to be held. */
  files?: FileRow[];
  /** What was locked and what locks: likewise only of what was erased. */
  vaults?: Vault[];
}

/** A copy of everything, so that an erase can be taken back for a while. */
export function snapshot(db: Database): Promise<Snapshot> {
  return read(db, (tx) => allIn(db, tx));
}

async function allIn(db: Database, tx: ReadTx | WriteTx): Promise<Snapshot> {
  const stores: Snapshot['stores'] = [];
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  for (const name of STORES) {
    const rows = await (tx as ReadTx).objectStore(name).getAll();
    stores.push({ name, rows: rows.filter((row) => !isDeedNote(name, row)) });
  }
  return { version: db.version, stores };
}

/**
 * Erases everything of everybody, settings and undo included, in one transaction; resolves to what was there. That
 * something may still stand in the browser's account stays known.
 */
export function eraseAll(db: Database): Promise<Snapshot> {
  return write(db, 'strict', async (tx) => {
    const [files, vaults] = [await tx.objectStore('files').getAll(), await tx.objectStore('vaults').getAll()];
    const before = { ...(await allIn(db, tx)), files, vaults };
    await eraseSync(tx);
    for (const name of ALL_STORES) if (name !== 'sync') await tx.objectStore(name).clear();
    return before;
  });
}

/** Puts everything back as it was at the snapshot, in one transaction; what came after it is let go. */
export async function restoreSnapshot(
  db: Database,
  then: StoreRows & Pick<Snapshot, 'files' | 'vaults'>,
): Promise<void> {
  await rewrite(
    db,
    () => then,
    null,
    async (tx) => {
      // None but of what was erased.
      for (const file of then.files ?? []) await tx.objectStore('files').put(file);
      for (const vault of then.vaults ?? []) await tx.objectStore('vaults').put(vault);
    },
  );
}

/**
 * Puts what `change` makes of everything in the place of everything, in one transaction: all of it, or nothing.
 * Resolves to what was there before. A store that `change` leaves out is empty afterwards. `token`: of a deed that
 * puts a backup in, noted with it (see `restoredBy`); `besides` is done in the same transaction. Records of a profile
 * that is locked are not let in.
 */
export function rewrite(
  db: Database,
  change: (before: Snapshot) => StoreRows,
  token: string | null = null,
  besides: (tx: WriteTx, after: StoreRows) => Promise<void> = async () => undefined,
): Promise<Snapshot> {
  return write(db, 'strict', async (tx) => {
    const before = await allIn(db, tx);
    const after = parted(change(before), await lockedIds(tx)).rest;
    const { version, stores } = after;
    if (version !== db.version) throw new StoreError('failed', new Error(`snapshot of version ${version}`));
    for (const { name, rows } of before.stores) {
      const next = stores.find((one) => one.name === name)?.rows ?? []; // left out
      // The transaction waits for all of it: ten thousand promises more would only take time.
      turn(unwrap(tx.objectStore(name)), rows, next);
    }
    await besides(tx, after);
    if (token !== null) await noteRestored(tx, token);
    return before;
  });
}

/** Writes what differs, so that most of a large store stays as it lies. */
function turn(store: IDBObjectStore, before: readonly unknown[], after: readonly unknown[]): void {
  // Where two records may not share more than their key, one can be in the other's way for a moment.
  const old = store.indexNames.length > 0 ? [] : before;
  if (old !== before) store.clear();
  const left = new Map(old.map((row) => [keyText(store.keyPath, row), JSON.stringify(row)]));
  const changed = after.filter((row) => left.get(keyText(store.keyPath, row)) !== JSON.stringify(row));
  for (const row of after) left.delete(keyText(store.keyPath, row));
  for (const key of left.keys()) store.delete(JSON.parse(key));
  for (const row of changed) store.put(row);
}

/** Keys are texts, numbers and lists of them. */
const keyText = (path: string | string[] | null, row: unknown): string =>
  JSON.stringify(keyOf(Object(row), path));
