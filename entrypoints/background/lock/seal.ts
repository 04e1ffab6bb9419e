import type { OwnRows, Vault } from '../../../utils/observations';
import { datedMatters } from '../../../utils/reminders';
import { type Database, listVaults, StoreError } from '../../../utils/store';
import { clockReady } from '../clock';
import { part } from '../parts';
import { findToday } from '../remind/today';
import { session } from '../session';
import { takeOutOfCopies } from './copies';
import { locksChanged } from './locks';

/** So often another write may come between reading and sealing. */
const TRIES = 20;

/**
 * A profile with a lock that was not opened since the browser was started is sealed before anything is read: whoever
 * starts it need not be the one who closed it. Whatever cannot be sealed stops everything else from being shown.
 */
export async function sealAtStart(db: Database): Promise<void> {
  const all = await listVaults(db);
  if (all.length === 0) return;
  await clockReady();
  const { open } = await session();
  for (const vault of all) if (!vault.closed && !open.includes(vault.profile)) await sealProfile(db, vault);
  // Also what a worker that died after sealing has left in them. Not waited for: whoever makes a copy now waits for this.
  void takeOutOfCopies(await lockedNow(db)).catch(() => undefined); // the next start tries again
}

const lockedNow = async (db: Database): Promise<string[]> =>
  (await listVaults(db)).flatMap(({ profile, closed }) => (closed ? [profile] : []));

/** Seals what is kept of a profile. `false`, and all stays as it is: there is nothing of it, or its lock is damaged. */
export async function sealProfile(db: Database, { profile: id, keys }: Vault): Promise<boolean> {
  const { closeVault, packed, readOwn, seal, whoOf } = await part('lock');
  const account = accountIn(await readOwn(db, id));
  if (!account) return false;
  const who = await whoOf(crypto, account);
  for (let tried = 0; tried < TRIES; tried += 1) {
    const days = await daysOf(db, id);
    const rows = await readOwn(db, id);
    const box = await seal(crypto, keys.publicKey, id, packed(rows)).catch(() => null); // its public key is none
    if (!box) return false;
    if (await closeVault(db, id, rows, { who, box, days })) {
      locksChanged();
      return true;
    }
  }
  throw new StoreError('failed', new Error('it kept changing while it was sealed'));
}

function accountIn({ stores }: OwnRows): { name: string; school: string | null } | null {
  const row = stores.find(({ name }) => name === 'profiles')?.rows[0];
  const { name, school }: Record<string, unknown> = Object(row);
  if (!row) return null;
  return { name: typeof name === 'string' ? name : '', school: typeof school === 'string' ? school : null };
}

/** Days to come on which it would remind of a date: they lie open, without a word of what they are about. */
async function daysOf(db: Database, id: string): Promise<string[]> {
  const today = await findToday(db, { id });
  if (!today) return [];
  const due = datedMatters(today.findings, []).flatMap((one) => one.due.map((time) => time.slice(0, 10)));
  return [...new Set(due)].sort();
}
