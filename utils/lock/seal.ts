import { isWhole, packed, seal, whoOf } from '../exchange/lock';
import type { OwnRows, Vault } from '../observations';
import type { Database } from '../store';
import { closeVault, readOwn, weighFiles } from '../store/sealing';

/** So often another write may come between reading and sealing. */
const TRIES = 20;

/** In bytes: what is sealed lies in one record, and Firefox takes none of 256 MiB. */
const LARGEST = 100_000_000;

/** Whether the files of a profile, and so many bytes `more`, are more than is sealed. */
export const isTooLarge = async (db: Database, id: string, more = 0): Promise<boolean> =>
  (await weighFiles(db, id)) + more > LARGEST;

/**
 * Seals what is kept of a profile; `daysOf` tells the days on which it would remind, before anything is read. `false`,
 * and all stays as it is: there is nothing of it, or its lock is damaged. Throws where it never comes to rest.
 */
export async function sealProfile(
  db: Database,
  box: Crypto,
  { profile: id, keys }: Vault,
  daysOf: () => Promise<string[]>,
): Promise<boolean> {
  const account = accountIn(await readOwn(db, id));
  if (!account) return false;
  // What it would seal nothing could open.
  if (!(await isWhole(box, keys).catch(() => false))) return false; // a field of it is missing
  const who = await whoOf(box, account);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const days = await daysOf();
    const rows = await readOwn(db, id);
    const sealed = await seal(box, keys.publicKey, id, packed(rows));
    if (await closeVault(db, id, rows, { who, box: sealed, days })) return true;
  }
  throw new Error('it kept changing while it was sealed');
}

function accountIn({ stores }: OwnRows): { name: string; school: string | null } | null {
  const row = stores.find(({ name }) => name === 'profiles')?.rows[0];
  const { name, school }: Record<string, unknown> = Object(row);
  if (!row) return null;
  return { name: typeof name === 'string' ? name : '', school: typeof school === 'string' ? school : null };
}
