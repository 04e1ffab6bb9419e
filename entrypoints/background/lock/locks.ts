import type { LockedWho, Profile, StoreRows, Vault } from '../../../utils/observations';
import { type Account, type Database, listVaults } from '../../../utils/store';
import { part } from '../parts';
import { session } from '../session';

/** A profile with a lock, without what it holds. */
export interface Lock {
  id: string;
  label: string | null;
  /** Its records are shown to nobody: sealed, or nobody has opened it since the browser was started. */
  isLocked: boolean;
  /** `false` and locked: it could not be sealed. It is hidden all the same, and the passphrase opens it. */
  isSealed: boolean;
  days: readonly string[];
  who: LockedWho | null;
  /** Of what lies sealed. */
  bytes: number;
}

/** A vault may hold megabytes: it is read when it has changed, and not for every view. */
let kept: Promise<Lock[]> | null = null;
/** Which locked profile an account is of; each is asked once, since the answer costs a moment. */
const asked = new Map<string, string | null>();

/** Every lock on this computer. */
export async function locks(db: Database): Promise<Lock[]> {
  const now = kept ?? readLocks(db); // not read yet, or changed since
  kept = now;
  try {
    return await now;
  } catch (error) {
    locksChanged();
    throw error;
  }
}

async function readLocks(db: Database): Promise<Lock[]> {
  const { open } = await session();
  return (await listVaults(db)).map((vault) => bare(vault, open));
}

function bare({ profile, label, closed }: Vault, open: readonly string[]): Lock {
  const { days = [], who = null, box } = closed ?? {}; // open
  const bytes = (box?.parts ?? []).reduce((sum, part) => sum + part.byteLength, 0);
  const isSealed = closed !== null;
  return { id: profile, label, isLocked: isSealed || !open.includes(profile), isSealed, days, who, bytes };
}

/** Ids of those whose records are sealed. */
export const lockedIn = async (db: Database): Promise<string[]> =>
  (await locks(db)).flatMap(({ id, isSealed }) => (isSealed ? [id] : []));

/** Whether a backup holds records of somebody who is locked here, by id or as an account: none of it may come in. */
export async function holdsLocked(db: Database, { stores }: StoreRows): Promise<boolean> {
  const ids = await lockedIn(db);
  if (ids.length === 0) return false;
  for (const row of stores.find(({ name }) => name === 'profiles')?.rows ?? []) {
    const { id, name, school } = row as Profile; // a backup was checked
    if (ids.includes(id) || (await lockedAs(db, { name, school }))) return true;
  }
  return false;
}

/** Something was locked, opened, erased or brought back: they are read anew. */
export function locksChanged(): void {
  kept = null;
  asked.clear();
}

/** Id of the locked profile whose account that is; `null` where it is nobody's who is locked. */
export async function lockedAs(db: Database, { name, school }: Account): Promise<string | null> {
  const reading = locks(db);
  const then = kept;
  const locked = (await reading).filter((one) => one.isLocked);
  if (name === null || locked.length === 0) return null;
  const key = JSON.stringify([name, school]);
  const known = asked.get(key);
  if (known !== undefined) return known;
  const { isWho } = await part('lock');
  let found: string | null = null;
  for (const { id, who } of locked) if (who && (await isWho(crypto, who, { name, school }))) found ??= id;
  if (kept === then) asked.set(key, found); // else somebody was locked or opened since
  return found;
}
