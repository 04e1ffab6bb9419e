import type { Vault } from '../../../utils/observations';
import { datedMatters } from '../../../utils/reminders';
import { type Database, listVaults } from '../../../utils/store';
import { clockReady } from '../clock';
import { part } from '../parts';
import { findToday } from '../remind/today';
import { session } from '../session';
import { takeOutOfCopies } from './copies';
import { locksChanged } from './locks';

/**
 * A profile with a lock that was not opened since the browser was started is sealed before anything is read: whoever
 * starts it need not be the one who closed it. One that cannot be sealed is hidden all the same (`locks`), and holds
 * nobody else up.
 */
export async function sealAtStart(db: Database): Promise<void> {
  const all = await listVaults(db);
  if (all.length === 0) return;
  await clockReady();
  const { open } = await session();
  for (const vault of all)
    if (!vault.closed && !open.includes(vault.profile)) await sealNow(db, vault).catch(() => false);
  // Also what a worker that died after sealing has left in them. Not waited for: whoever makes a copy now waits for this.
  void takeOutOfCopies(await lockedNow(db)).catch(() => undefined); // the next start tries again
}

const lockedNow = async (db: Database): Promise<string[]> =>
  (await listVaults(db)).flatMap(({ profile, closed }) => (closed ? [profile] : []));

/** Seals what is kept of a profile (`utils/lock`). */
export async function sealNow(db: Database, vault: Vault): Promise<boolean> {
  const { sealProfile } = await part('lock');
  const days = () => daysOf(db, vault.profile).catch(() => []); // odd records remind of nothing, and are sealed too
  const isSealed = await sealProfile(db, crypto, vault, days);
  locksChanged();
  return isSealed;
}

/** Days to come on which it would remind of a date: they lie open, without a word of what they are about. */
async function daysOf(db: Database, id: string): Promise<string[]> {
  const today = await findToday(db, { id });
  if (!today) return [];
  const due = datedMatters(today.findings, []).flatMap((one) => one.due.map((time) => time.slice(0, 10)));
  return [...new Set(due)].sort();
}
