import type { LockedWho } from '../../observations';
import { bytesOf, joined, sameBytes } from './bytes';
import { chance } from './keys';

interface Account {
  name: string;
  school: string | null;
}

/** Asked of each account that a page shows, and once for each in a worker's life: fewer rounds than a passphrase has. */
const ROUNDS = 100_000;

/**
 * Sums by which an account is known again. No name stands in them, but whoever has a list of names, as of one school's
 * teachers, tries them all in seconds: they hide a name from a glance, not from a search.
 */
export async function whoOf(box: Crypto, { name, school }: Account): Promise<LockedWho> {
  const how = { salt: chance(box, 16), rounds: ROUNDS };
  return {
    ...how,
    name: await sum(box, how, [name]),
    school: school === null ? null : await sum(box, how, [name, school]),
  };
}

/** Same name and same school, where a school that is not known fits any. */
export async function isWho(box: Crypto, who: LockedWho, { name, school }: Account): Promise<boolean> {
  if (!sameBytes(await sum(box, who, [name]), who.name)) return false;
  if (school === null || who.school === null) return true;
  return sameBytes(await sum(box, who, [name, school]), who.school);
}

async function sum(
  box: Crypto,
  { salt, rounds }: Pick<LockedWho, 'salt' | 'rounds'>,
  words: readonly string[],
): Promise<ArrayBuffer> {
  const said = joined(words.map((word) => bytesOf(plain(word))));
  const key = await box.subtle.importKey('raw', said, 'PBKDF2', false, ['deriveBits']);
  return box.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations: rounds }, key, 256);
}

/** As the store compares names (`utils/store/slot/plain.ts`). */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
