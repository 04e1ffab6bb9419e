import {
  type Entry,
  type Moment,
  type Told,
  told as toldSchema,
  type Watch,
  watch as watchSchema,
} from '../observations';
import { soundEntry } from './rows';
import type { Database, ReadTx, ReminderRow, WriteTx } from './schema';
import { setAside } from './set-aside';
import { read, write } from './transaction';
import { mustBeOpen } from './vaults';

/** What was told to one person, and how far their reminders are looked after; `null` before the first look. */
interface Reminded {
  told: Told[];
  watch: Watch | null;
}

/** So many days what was told is kept: no period is longer, so that nothing in it is told again. */
const KEPT_DAYS = 400;

type OwnDate = Extract<Entry, { kind: 'own-date' }>;
type Change = Pick<Told, 'state' | 'until'>;

/** A record that makes no sense is left out; the next `claimReminders` sets it aside. */
export function readReminders(db: Database, profile: string): Promise<Reminded> {
  return read(db, async (tx) => (await rowsOf(tx, profile)).kept);
}

/**
 * Asks `decide` what is to be told now and writes it before anybody shows it, in one transaction: two that ask at once
 * cannot claim the same. Resolves to all that is claimed and not yet confirmed, of a death in between too.
 */
export function claimReminders(
  db: Database,
  { profile, at }: { profile: string; at: Moment },
  decide: (kept: Reminded) => { rows: Told[]; watch: Watch },
): Promise<Told[]> {
  return write(db, 'strict', async (tx) => {
    await mustBeOpen(tx, profile);
    const { kept, damaged } = await rowsOf(tx, profile);
    for (const row of damaged) await setAside(tx, 'reminders', row);
    const { rows, watch } = decide(kept);
    for (const one of rows) await tx.objectStore('reminders').put({ profile, id: one.id, told: one });
    if (JSON.stringify(watch) !== JSON.stringify(kept.watch))
      await tx.objectStore('watches').put({ profile, watch });
    for (const one of kept.told)
      if (isOld(one, at)) await tx.objectStore('reminders').delete([profile, one.id]);
    const now = new Map([...kept.told, ...rows].map((one) => [one.id, one]));
    return [...now.values()].filter((one) => one.state === 'claimed');
  });
}

/** Dates of the person's own in every period: one that was entered while another year was in view counts too. */
export function ownDates(db: Database, profile: string): Promise<OwnDate[]> {
  return read(db, async (tx) => {
    const rows = await tx.objectStore('entries').getAll(allOf(profile));
    return rows.flatMap((row) => {
      const entry = soundEntry(row)?.entry; // one that makes no sense is set aside by its own recall
      return entry?.kind === 'own-date' ? [entry] : [];
    });
  });
}

/** They were shown: a later start need not show them again. What the person did with them meanwhile stays. */
export function confirmReminders(db: Database, profile: string, ids: readonly string[]): Promise<void> {
  return write(db, 'strict', async (tx) => {
    for (const id of ids) {
      const row = await tx.objectStore('reminders').get([profile, id]);
      if (row?.told.state === 'claimed') await put(tx, row, { ...row.told, state: 'shown' }); // gone: erased
    }
  });
}

/** What the person did with reminders, once per token and undone by it; ids that are not there are passed over. */
export function changeReminders(
  db: Database,
  { profile, token }: { profile: string; token: string },
  ids: readonly string[],
  change: Change,
): Promise<void> {
  return write(db, 'strict', async (tx) => {
    for (const id of ids) {
      const row = await tx.objectStore('reminders').get([profile, id]);
      if (!row || row.before?.token === token) continue; // nothing was done with it before
      const { state, until } = row.told;
      await tx.objectStore('reminders').put({
        ...row,
        told: { ...row.told, ...change },
        before: { token, state: state === 'claimed' ? 'shown' : state, until },
      });
    }
  });
}

/** A matter speaks again: whatever of it was dismissed is only put away. Whether anything was. */
export function speakAgain(db: Database, profile: string, matter: string): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const all = await tx.objectStore('reminders').getAll(allOf(profile));
    const rows = all.filter(({ told }) => told.matter === matter && told.state === 'dismissed');
    for (const row of rows) await put(tx, row, { ...row.told, state: 'closed' });
    return rows.length > 0;
  });
}

/** Puts back what the deed `token` did with reminders, unless something newer was done; whether it did anything. */
export function undoReminders(db: Database, profile: string, token: string): Promise<boolean> {
  return write(db, 'strict', async (tx) => {
    const all = await tx.objectStore('reminders').getAll(allOf(profile));
    const rows = all.flatMap((row) => (row.before?.token === token ? [{ ...row, was: row.before }] : [])); // nothing was done
    for (const { was, ...row } of rows)
      await put(tx, row, { ...row.told, state: was.state, until: was.until });
    return rows.length > 0;
  });
}

async function put(tx: WriteTx, { before: _done, ...row }: ReminderRow, told: Told): Promise<void> {
  await tx.objectStore('reminders').put({ ...row, told });
}

const allOf = (profile: string): IDBKeyRange => IDBKeyRange.bound([profile], [profile, []]);

async function rowsOf(
  tx: ReadTx | WriteTx,
  profile: string,
): Promise<{ kept: Reminded; damaged: ReminderRow[] }> {
  // Either mode reads the same way; the union's overloads do not line up by themselves.
  const reader = tx as ReadTx;
  const rows = await reader.objectStore('reminders').getAll(allOf(profile));
  const damaged = rows.filter((row) => !toldSchema.safeParse(row.told).success || row.told.id !== row.id);
  const told = rows.filter((row) => !damaged.includes(row)).map((row) => row.told);
  const watched = watchSchema.safeParse((await reader.objectStore('watches').get(profile))?.watch); // never looked
  return { kept: { told, watch: watched.success ? watched.data : null }, damaged };
}

/** Long over, and nothing that the person said about it still holds. */
function isOld(one: Told, at: Moment): boolean {
  const days = (Date.parse(at) - Date.parse(one.at)) / 86_400_000;
  return days > KEPT_DAYS && one.until === null && one.state !== 'dismissed';
}
