import { blankProfile, type Profile } from '../observations';
import { currentId, setCurrent } from './current';
import { type Patch, patched } from './patch';
import { soundProfile } from './rows';
import type { Database, ReadTx, WriteTx } from './schema';
import { setAside } from './set-aside';
import { plain } from './slot/plain';
import { read, write } from './transaction';
import { mustBeOpen, noneButThese } from './vaults';

/** The account that a page shows; `null` fields where it shows none. */
export interface Account {
  name: string | null;
  school: string | null;
}

/** Every profile on this computer, in the order of their ids. */
export function listProfiles(db: Database): Promise<Profile[]> {
  return read(db, allOf);
}

/** The profile that was used last, or `null` before the first. */
export function currentProfile(db: Database): Promise<Profile | null> {
  return read(db, async (tx) => {
    const id = await currentId(tx);
    const all = await allOf(tx);
    return all.find((one) => one.id === id) ?? null;
  });
}

/**
 * Finds whom a page belongs to, or makes a profile under `id`, and makes it the current one.
 *
 * With a name: same name and same school, where a school that is not shown fits any and is filled in.
 * A lone profile without a name becomes this person's. Without a name: the only named one there is,
 * else the profile without a name, which then does not become the current one beside a named one.
 *
 * `locked`: who was locked when it was asked that it is none of them; where by now somebody else is, nobody is made or
 * named, and it throws what `isLockedMeanwhile` knows.
 */
export function profileFor(
  db: Database,
  { account, id, locked = null }: { account: Account; id: string; locked?: readonly string[] | null },
): Promise<Profile> {
  return write(db, 'strict', async (tx) => {
    const all = await allOf(tx);
    const current = await currentId(tx);
    const found = account.name === null ? unnamed(all) : named(all, account, account.name, current);
    const profile = found ?? blankProfile(id);
    const known = account.name === null ? profile : fillIn(profile, account);
    if (known !== found && locked) await noneButThese(tx, locked);
    if (known !== found) await tx.objectStore('profiles').put(known);
    if (known.name !== null || current === null) await setCurrent(tx, known.id);
    return known;
  });
}

/** Makes a known profile the current one; `false` when there is none of that id. */
export function chooseProfile(db: Database, id: string): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const found = (await tx.objectStore('profiles').getKey(id)) !== undefined;
    if (found) await setCurrent(tx, id);
    return found;
  });
}

/** Changes fields of a profile, which is made if there is none of that id; resolves to what it is now. */
export function changeProfile(
  db: Database,
  id: string,
  change: Patch<Omit<Profile, 'id'>>,
): Promise<Profile> {
  return write(db, 'strict', async (tx) => {
    await mustBeOpen(tx, id);
    const raw = await tx.objectStore('profiles').get(id);
    const old = soundProfile(raw, id);
    if (raw && !old.whole) await setAside(tx, 'profiles', raw);
    const now = { ...patched(old.value, change), id };
    await tx.objectStore('profiles').put(now);
    return now;
  });
}

async function allOf(tx: ReadTx | WriteTx): Promise<Profile[]> {
  const rows = await (tx as ReadTx).objectStore('profiles').getAll();
  // A damaged one keeps its id and what can be believed; recall sets the rest aside.
  return rows.map((row) => soundProfile(row, row.id).value);
}

function unnamed(all: readonly Profile[]): Profile | undefined {
  const people = all.filter((one) => one.name !== null);
  return people.length === 1 ? people[0] : all.find((one) => one.name === null);
}

function named(
  all: readonly Profile[],
  { school }: Account,
  name: string,
  current: string | null,
): Profile | undefined {
  const [lone, ...others] = all;
  if (lone && others.length === 0 && lone.name === null) return lone;
  const namesakes = all.filter((one) => one.name !== null && plain(one.name) === plain(name));
  const exact = namesakes.find((one) => isSame(one.school, school));
  if (exact && school !== null) return exact;
  const fitting = namesakes.filter((one) => school === null || one.school === null);
  // Two of one name and no school on the page: the one in use, else the one whose school is not known either.
  return fitting.length > 1 ? (fitting.find((one) => one.id === current) ?? exact) : fitting[0];
}

function isSame(one: string | null, other: string | null): boolean {
  return one === null || other === null ? one === other : plain(one) === plain(other);
}

function fillIn(profile: Profile, { name, school }: Account): Profile {
  if (profile.name !== null && (profile.school !== null || school === null)) return profile;
  return { ...profile, name: profile.name ?? name, school: profile.school ?? school };
}
