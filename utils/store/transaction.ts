import { ALL_STORES, type Database, type ReadTx, type WriteTx } from './schema';

/** `strict` waits for the disk: a person's own words. `relaxed`: what the next look at the page says again. */
export type Durability = 'strict' | 'relaxed';

/**
 * Runs `work` in one transaction over all stores: all of it is kept, or nothing. Resolves only when the
 * browser has confirmed it. `work` may await requests of `tx` and nothing else.
 */
export async function write<T>(
  db: Database,
  durability: Durability,
  work: (tx: WriteTx) => Promise<T>,
): Promise<T> {
  const tx = db.transaction([...ALL_STORES], 'readwrite', { durability });
  // Awaited below; without this an abort would also count as an error that nobody looks at.
  tx.done.catch(() => undefined);
  try {
    const result = await work(tx);
    await tx.done;
    return result;
  } catch (error) {
    // Where the browser ended it, the transaction knows why (no room); its requests say only that it ended.
    const why = tx.error ?? error;
    abort(tx);
    throw why;
  }
}

/** Runs `work` on one consistent state of all stores. */
export async function read<T>(db: Database, work: (tx: ReadTx) => Promise<T>): Promise<T> {
  const tx = db.transaction([...ALL_STORES], 'readonly');
  // What fails here fails in a request of `work` already.
  tx.done.catch(() => undefined);
  return work(tx);
}

function abort(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // It is over already, so there is nothing left to take back; the first error says why.
  }
}
