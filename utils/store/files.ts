import type { Evidence, StoreRows } from '../observations';
import { putOne } from './entries';
import { filesIn, keyText, namedFiles } from './named-files';
import { soundEntry } from './rows';
import type { Database, EntryRow, FileRow, WriteTx } from './schema';
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
    if (file) {
      await files.put({ ...file, profile: place.profile });
      await files.delete([WAITING, file.id]);
    }
    await recordDeed(tx, place, [done]);
    return true;
  });
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

/** Whose each file is, by its id; of one that several have, one of them. Those that wait are nobody's yet. */
export async function storedFiles(db: Database): Promise<Map<string, string>> {
  const keys = await db.getAllKeys('files');
  return new Map(keys.filter(([profile]) => profile !== WAITING).map(([profile, id]) => [id, profile]));
}

/** Whether all of these files are here, waiting or somebody's. */
export async function haveFiles(db: Database, ids: Iterable<string>): Promise<boolean> {
  const here = new Set((await db.getAllKeys('files')).map(([, id]) => id));
  return [...ids].every((id) => here.has(id));
}

/**
 * Gives each file that entries name to whose entry it is, within the transaction that puts these in: one that waits, or
 * the same file of somebody else, as a person has another id after a backup. What is nowhere stays missing.
 */
export async function settleFiles(tx: WriteTx, { stores }: StoreRows): Promise<void> {
  const rows = stores.find(({ name }) => name === 'entries')?.rows ?? []; // an older backup has the store too
  const wanted = new Set(rows.flatMap((row) => filesIn(row).map(([key]) => key)));
  if (wanted.size === 0) return;
  const files = tx.objectStore('files');
  const keys = await files.getAllKeys();
  const here = new Set(keys.map(keyText));
  const byId = new Map(keys.map((key) => [key[1], key]));
  for (const key of wanted) {
    const [profile, id]: [string, string] = JSON.parse(key);
    const source = byId.get(id);
    if (here.has(key) || !source) continue;
    const file = await files.get(source);
    if (file) await files.put({ ...file, profile });
  }
  // Those that waited are somebody's now.
  const ids = new Set([...wanted].map((key) => JSON.parse(key)[1]));
  for (const [profile, id] of keys) if (profile === WAITING && ids.has(id)) await files.delete([profile, id]);
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
 * Lets go of files that no entry names and no undo could bring back. Those of a locked profile lie sealed with its
 * entries. Resolves to how many went.
 */
export function sweepFiles(db: Database): Promise<number> {
  return write(db, 'relaxed', async (tx) => {
    const [named, keys] = [await namedFiles(tx), await tx.objectStore('files').getAllKeys()];
    const gone = keys.filter((key) => !named.has(keyText(key)));
    for (const key of gone) await tx.objectStore('files').delete(key);
    return gone.length;
  });
}
