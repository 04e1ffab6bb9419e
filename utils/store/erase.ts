import { StoreError } from './failure';
import { type Database, STORES, type StoreName } from './schema';
import { read, write } from './transaction';

/** Every record of every store at one moment, to be held in memory only; `version` is the schema's. */
export interface Snapshot {
  version: number;
  stores: { name: StoreName; rows: unknown[] }[];
}

/** A copy of everything, so that an erase can be taken back for a while. */
export function snapshot(db: Database): Promise<Snapshot> {
  return read(db, async (tx) => {
    const stores: Snapshot['stores'] = [];
    for (const name of STORES) stores.push({ name, rows: await tx.objectStore(name).getAll() });
    return { version: db.version, stores };
  });
}

/** Erases everything of everybody, settings and undo included, in one transaction. */
export function eraseAll(db: Database): Promise<void> {
  return write(db, 'strict', async (tx) => {
    for (const name of STORES) await tx.objectStore(name).clear();
  });
}

/** Puts everything back as it was at the snapshot, in one transaction; what came after it is let go. */
export async function restoreSnapshot(db: Database, { version, stores }: Snapshot): Promise<void> {
  if (version !== db.version) throw new StoreError('failed', new Error(`snapshot of version ${version}`));
  await write(db, 'strict', async (tx) => {
    for (const name of STORES) await tx.objectStore(name).clear();
    // Rows go back into the very store that they came from.
    for (const { name, rows } of stores)
      await Promise.all(rows.map((row) => tx.objectStore(name).put(row as never)));
  });
}
