import type { ReadTx, WriteTx } from './schema';

export const CURRENT = 'current-profile';

/** Id of the profile that was used last, or `null`. */
export async function currentId(tx: ReadTx | WriteTx): Promise<string | null> {
  return textOf(tx, CURRENT);
}

export async function setCurrent(tx: WriteTx, id: string): Promise<void> {
  if ((await currentId(tx)) !== id) await tx.objectStore('meta').put({ name: CURRENT, value: id });
}

/** A note of ours by its name; `null` where there is none. */
export async function textOf(tx: ReadTx | WriteTx, name: string): Promise<string | null> {
  // A transaction of either mode reads the same way; the union's overloads do not line up by themselves.
  const row = await (tx as ReadTx).objectStore('meta').get(name);
  return typeof row?.value === 'string' ? row.value : null;
}
