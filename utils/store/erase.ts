import type { StoreRows } from '../observations';
import { StoreError } from './failure';
import { type Database, type ReadTx, STORES, type StoreName, type WriteTx } from './schema';
import { read, write } from './transaction';

/** Every record of every store at one moment, to be held in memory only; `version` is the schema's. */
export interface Snapshot extends StoreRows {
  stores: { name: StoreName; rows: unknown[] }[];
}

/** A copy of everything, so that an erase can be taken back for a while. */
export function snapshot(db: Database): Promise<Snapshot> {
  return read(db, (tx) => allIn(db, tx));
}

async function allIn(db: Database, tx: ReadTx | WriteTx): Promise<Snapshot> {
  const stores: Snapshot['stores'] = [];
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  for (const name of STORES) stores.push({ name, rows: await (tx as ReadTx).objectStore(name).getAll() });
  return { version: db.version, stores };
}

/** Erases everything of everybody, settings and undo included, in one transaction. */
export function eraseAll(db: Database): Promise<void> {
  return write(db, 'strict', async (tx) => {
    for (const name of STORES) await tx.objectStore(name).clear();
  });
}

/** Puts everything back as it was at the snapshot, in one transaction; what came after it is let go. */
export async function restoreSnapshot(db: Database, then: StoreRows): Promise<void> {
  await rewrite(db, () => then);
}

/**
 * Puts what `change` makes of everything in the place of everything, in one transaction: all of it, or nothing.
 * Resolves to what was there before. A store that `change` leaves out is empty afterwards.
 */
export function rewrite(db: Database, change: (before: Snapshot) => StoreRows): Promise<Snapshot> {
  return write(db, 'strict', async (tx) => {
    const before = await allIn(db, tx);
    const { version, stores } = change(before);
    if (version !== db.version) throw new StoreError('failed', new Error(`snapshot of version ${version}`));
    for (const name of STORES) await tx.objectStore(name).clear();
    for (const { name, rows } of stores) {
      // A record goes back into the very store that it came from.
      const store = tx.objectStore(name as StoreName);
      await Promise.all(rows.map((row) => store.put(row as never)));
    }
    return before;
  });
}
