import type { Database } from './schema';
import { read } from './transaction';

/** Ids of the periods of which something is kept for a profile, each once, in no order that means anything. */
export function listPeriods(db: Database, profile: string): Promise<string[]> {
  const all = IDBKeyRange.bound([profile], [profile, []]);
  return read(db, async (tx) => {
    const [seen, entries] = await Promise.all([
      tx.objectStore('seen').getAllKeys(all),
      tx.objectStore('entries').getAllKeys(all),
    ]);
    return [...new Set([...seen, ...entries].map(([, period]) => period))];
  });
}
