import { noteUndone } from './meta';
import { same } from './same';
import type { Change, Database, EntryRow, WriteTx } from './schema';
import { write } from './transaction';
import { mustBeOpen } from './vaults';

/** How many deeds of each profile can be undone. */
const DEEDS = 20;

/** What a person did, under the token by which it can be undone. Tokens are never used twice. */
export interface Deed {
  profile: string;
  token: string;
}

/** `unknown`: undone already, or too long ago. `changed-since`: something newer would be lost. */
export type Undone = 'done' | 'unknown' | 'changed-since';

/**
 * Puts back exactly what was before the deed `token`, in one transaction; a deed is undone once.
 * Nothing is touched when a record that the deed left behind has been changed since. `by`: the deed that takes it back,
 * noted with it (see `undoneBy`).
 */
export function undo(db: Database, token: string, by: string | null = null): Promise<Undone> {
  return write(db, 'strict', async (tx) => {
    const row = await tx.objectStore('undo').index('token').get(token);
    if (row?.seq === undefined) return 'unknown';
    for (const change of row.changes) if (!(await stands(tx, change))) return 'changed-since';
    for (const change of row.changes) await putBack(tx, change);
    await tx.objectStore('undo').delete(row.seq);
    if (by !== null) await noteUndone(tx, by);
    return 'done';
  });
}

/** The deed of that token was done, and not undone since. */
export async function isDone(tx: WriteTx, token: string): Promise<boolean> {
  return (await tx.objectStore('undo').index('token').getKey(token)) !== undefined;
}

/** The same, asked by itself. */
export async function wasDone(db: Database, token: string): Promise<boolean> {
  return (await db.getKeyFromIndex('undo', 'token', token)) !== undefined;
}

/** Notes within the deed's own transaction what undoes it, and lets go of the oldest ones. */
export async function recordDeed(tx: WriteTx, { profile, token }: Deed, changes: Change[]): Promise<void> {
  await mustBeOpen(tx, profile);
  const deeds = tx.objectStore('undo');
  await deeds.add({ token, profile, changes });
  const keys = await deeds.index('profile').getAllKeys(profile);
  for (const key of keys.slice(0, -DEEDS)) await deeds.delete(key);
}

async function stands(tx: WriteTx, change: Change): Promise<boolean> {
  const key = keyOf(change);
  return key !== null && same((await tx.objectStore('entries').get(key)) ?? null, change.after);
}

async function putBack(tx: WriteTx, change: Change): Promise<void> {
  const key = keyOf(change);
  if (change.before) await tx.objectStore('entries').put(change.before);
  else if (key) await tx.objectStore('entries').delete(key);
}

function keyOf({ before, after }: Change): [string, string, string] | null {
  const row: EntryRow | null = before ?? after;
  return row && [row.profile, row.period, row.id];
}
