import { same } from './same';
import type { StoreName, WriteTx } from './schema';

/**
 * Moves a record that cannot be believed out of the way, as it was found; nothing is deleted in silence.
 * `instead`: what can be saved of it, put in its place. A record that was replaced meanwhile is left alone.
 */
export async function setAside(tx: WriteTx, from: StoreName, row: object, instead?: object): Promise<void> {
  const store = tx.objectStore(from);
  const key = keyOf(store.keyPath, { ...row });
  if (!same(await store.get(key), row)) return;
  await tx.objectStore('set-aside').add({ from, row });
  if (instead === undefined) await store.delete(key);
  // The caller hands in a record of that same store.
  else await store.put(instead as never);
}

function keyOf(path: string | string[] | null, row: Record<string, unknown>): never {
  const key = Array.isArray(path) ? path.map((part) => row[part]) : row[path ?? ''];
  // Records live under the key that they carry: whatever is there was a valid key of this store.
  return key as never;
}
