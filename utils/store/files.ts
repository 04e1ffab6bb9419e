import type { Evidence } from '../observations';
import { putOne } from './entries';
import { soundEntry } from './rows';
import type { Database, EntryRow, FileRow, ReadTx, WriteTx } from './schema';
import { read, write } from './transaction';
import { type Deed, isDone, recordDeed } from './undo';

/** Whose a file is until an entry names it: nobody's, and swept away if that never comes. */
const WAITING = '*';

/** A file that was checked at the door. */
export type NewFile = Omit<FileRow, 'profile'>;

/** Keeps a file that no entry names yet: whoever attaches it may be another worker. */
export function keepWaiting(db: Database, file: NewFile): Promise<void> {
  return write(db, 'strict', async (tx) => {
    await tx.objectStore('files').put({ ...file, profile: WAITING });
  });
}

/** Whose evidence of which period, the entry's id, and the token by which the deed can be undone. */
export interface EvidencePlace extends Deed {
  period: string;
  id: string;
}

/**
 * Changes one piece of evidence, or makes it, together with the bytes of the files that it names from now on: entry,
 * bytes and what undoes it are one transaction. `change` is handed what is there and what waits under `waiting`;
 * where it gives `null` nothing happens and `false` comes back. Bytes of files that it no longer names stay for the
 * undo, see `sweepFiles`.
 */
export function changeEvidence(
  db: Database,
  place: EvidencePlace,
  waiting: string | null,
  change: (before: Evidence | null, file: NewFile | null) => Evidence | null,
): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    if (await isDone(tx, place.token)) return true;
    const files = tx.objectStore('files');
    const row = (await tx.objectStore('entries').get([place.profile, place.period, place.id])) ?? null;
    const file = waiting === null ? null : ((await files.get([WAITING, waiting])) ?? null);
    const after = change(evidenceIn(row), file);
    if (!after) return false;
    const done = await putOne(tx, place, after);
    if (file) await adopt(tx, file, place.profile);
    await recordDeed(tx, place, [done]);
    return true;
  });
}

/** A file that waited becomes somebody's. */
export async function adopt(tx: WriteTx, file: FileRow, profile: string): Promise<void> {
  await tx.objectStore('files').put({ ...file, profile });
  if (file.profile === WAITING) await tx.objectStore('files').delete([WAITING, file.id]);
}

/** The evidence in a record; `null` where it is something else or cannot be believed. */
function evidenceIn(row: EntryRow | null): Evidence | null {
  const entry = row && soundEntry(row)?.entry;
  return entry?.kind === 'evidence' ? entry : null;
}

/** A file with its bytes, or `null` where they are not on this computer. */
export async function readFile(db: Database, profile: string, id: string): Promise<FileRow | null> {
  return (await db.get('files', [profile, id])) ?? null;
}

/** Ids of the files of a profile whose bytes are on this computer. */
export async function fileIds(db: Database, profile: string): Promise<Set<string>> {
  const keys = await db.getAllKeys('files', IDBKeyRange.bound([profile], [profile, []]));
  return new Set(keys.map(([, id]) => id));
}

/** How many files there are of everybody and their bytes, as entries and what can be undone name them. */
export function countFiles(db: Database): Promise<{ count: number; bytes: number }> {
  return read(db, async (tx) => {
    const sizes = await namedFiles(tx);
    const keys = await tx.objectStore('files').getAllKeys();
    const here = keys.map((key) => sizes.get(keyText(key)) ?? 0); // one that waits counts once it is somebody's
    return { count: keys.length, bytes: here.reduce((sum, size) => sum + size, 0) };
  });
}

/**
 * Lets go of files that no entry names and no undo could bring back; of a locked profile none, since nobody can read
 * what its entries name. Resolves to how many went.
 */
export function sweepFiles(db: Database): Promise<number> {
  return write(db, 'relaxed', async (tx) => {
    const [named, locked, keys] = [
      await namedFiles(tx),
      new Set(await tx.objectStore('vaults').getAllKeys()),
      await tx.objectStore('files').getAllKeys(),
    ];
    const gone = keys.filter((key) => !locked.has(key[0]) && !named.has(keyText(key)));
    for (const key of gone) await tx.objectStore('files').delete(key);
    return gone.length;
  });
}

const keyText = ([profile, id]: readonly string[]): string => JSON.stringify([profile, id]);

/** Every file that is named, with its size: by entries, by what undoes a deed, by records that were set aside. */
async function namedFiles(tx: ReadTx | WriteTx): Promise<Map<string, number>> {
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

/** Asked of records that were never checked too. */
function filesIn(row: unknown): [string, number][] {
  const { profile, entry } = Object(row);
  const { kind, files } = Object(entry);
  if (kind !== 'evidence' || typeof profile !== 'string' || !Array.isArray(files)) return [];
  return files.map((one) => [keyText([profile, String(Object(one).id)]), Number(Object(one).size) || 0]);
}
