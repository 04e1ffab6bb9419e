import type { ReadTx, WriteTx } from './schema';

/** A key of the store of files as one text. */
export const keyText = ([profile, id]: readonly string[]): string => JSON.stringify([profile, id]);

/** Every file that is named, with its size: by entries, by what undoes a deed, by records that were set aside. */
export async function namedFiles(tx: ReadTx | WriteTx): Promise<Map<string, number>> {
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  const from = tx as ReadTx;
  const [entries, undo, aside] = [
    await from.objectStore('entries').getAll(),
    await from.objectStore('undo').getAll(),
    await from.objectStore('set-aside').getAll(),
  ];
  const undone = undo.flatMap(({ changes }) => changes.flatMap(({ before, after }) => [before, after]));
  const named = new Map<string, number>();
  for (const row of [...entries, ...undone, ...aside.map((one) => one.row)])
    for (const [key, size] of filesIn(row)) named.set(key, size);
  return named;
}

/** Keys of the files that a record names, with their sizes. Asked of records that were never checked too. */
export function filesIn(row: unknown): [string, number][] {
  const { profile, entry } = Object(row);
  const { kind, files } = Object(entry);
  if (kind !== 'evidence' || typeof profile !== 'string' || !Array.isArray(files)) return [];
  return files.map((one) => [keyText([profile, String(Object(one).id)]), Number(Object(one).size) || 0]);
}
