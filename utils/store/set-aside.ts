import { same } from './same';
import type { StoreName, WriteTx } from './schema';

/**
 * Moves a record that cannot be believed out of the way, as it was found; nothing is deleted in silence.
 * `instead`: what can be saved of it, put in its place. A record that was replaced meanwhile is left alone.
 */
export async function setAside(tx: WriteTx, from: StoreName, row: object, instead?: object): Promise<void> {
  const store = tx.objectStore(from);
  const key = keyOf(row, store.keyPath);
  if (!same(await store.get(key), row)) return;
  await tx.objectStore('set-aside').add({ from, row });
  if (instead === undefined) await store.delete(key);
  // The caller hands in a record of that same store.
  else await store.put(instead as never);
}

/** The key under which a record of a store lies. */
export function keyOf(row: object, path: string | string[] | null): never {
  const fields: Record<string, unknown> = { ...row };
  const key = Array.isArray(path) ? path.map((part) => fields[part]) : fields[path ?? ''];
  // Records live under the key that they carry: whatever is there was a valid key of this store.
  return key as never;
}
