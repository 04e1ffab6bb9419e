import {
  blankProfile,
  DEFAULT_SETTINGS,
  type Memory,
  type Profile,
  type Seen,
  type Settings,
} from '../observations';
import { lastReadOf } from './meta';
import { byMoment } from './moments';
import { type Salvaged, soundEntry, soundProfile, soundSeen, soundSettings } from './rows';
import type { Database, EntryRow, ReadTx, SeenRow, StoreName } from './schema';
import { setAside } from './set-aside';
import { marksIn, whoseSlot } from './slot/people';
import { UNSURE } from './slot/who';
import { read, write } from './transaction';

/** `setAside`: how many damaged records of this computer lie set aside. What was put away: see the notice log. */
export interface Recalled extends Omit<Memory, 'putAway'> {
  setAside: number;
}

interface Damaged {
  from: StoreName;
  row: object;
  instead?: object;
}

/**
 * All that is known of one profile in one period; what was never stored has its default. Records that
 * no longer make sense are set aside and counted, the rest still comes. Entries in the order they were made.
 */
export async function recall(db: Database, key: { profile: string; period: string }): Promise<Recalled> {
  const raw = await read(db, (tx) => fetchRaw(tx, key));
  const damaged: Damaged[] = [];
  const seen = raw.seen.filter((row) => row.gone === null || soundSeen(row) === null);
  const memory = {
    profile: profileOf(soundProfile(raw.profile, key.profile), raw.profile, damaged),
    settings: settingsOf(soundSettings(raw.settings?.settings), raw.settings, damaged),
    seen: soundOf(seen, soundSeen, 'seen', damaged).map(withPerson),
    entries: soundOf(raw.entries, soundEntry, 'entries', damaged)
      .sort((one, other) => byMoment(one.added, other.added) || (one.id < other.id ? -1 : 1))
      .map((row) => row.entry),
    path: pathOf(seen),
    lastRead: raw.lastRead,
    saved: true,
  };
  await moveAway(db, damaged);
  return { ...memory, setAside: raw.setAside + damaged.length };
}

/** What there is to show when the store cannot be opened: nothing known, and not pretended to be kept. */
export function nothing(profile: string): Recalled {
  return {
    profile: blankProfile(profile),
    settings: DEFAULT_SETTINGS,
    seen: [],
    entries: [],
    path: null,
    lastRead: null,
    saved: false,
    setAside: 0,
  };
}

function withPerson(row: SeenRow): Seen {
  const whose = whoseSlot(row.slot);
  if (!whose) return row.seen;
  return { ...row.seen, whose: { id: whose.who === UNSURE ? null : whose.id, marks: marksIn(row) } };
}

/** Where the page that was read last is; `null` among facts of which none is a page. */
function pathOf(rows: readonly SeenRow[]): string | null {
  return rows.find((row) => row.seen?.observation?.kind === 'page')?.path ?? null; // damaged rows hold anything
}

async function fetchRaw(tx: ReadTx, { profile, period }: { profile: string; period: string }) {
  const all = IDBKeyRange.bound([profile, period], [profile, period, []]);
  const [person, settings, seen, entries, setAsideCount, lastRead] = await Promise.all([
    tx.objectStore('profiles').get(profile),
    tx.objectStore('settings').get('settings'),
    tx.objectStore('seen').getAll(all),
    tx.objectStore('entries').getAll(all),
    tx.objectStore('set-aside').count(),
    lastReadOf(tx, profile),
  ]);
  return { profile: person, settings, seen, entries, setAside: setAsideCount, lastRead };
}

function soundOf<Row extends SeenRow | EntryRow>(
  rows: Row[],
  sound: (row: Row) => Row | null,
  from: StoreName,
  damaged: Damaged[],
): Row[] {
  const good: Row[] = [];
  for (const row of rows) {
    const checked = sound(row);
    if (checked) good.push(checked);
    else damaged.push({ from, row });
  }
  return good;
}

function profileOf(found: Salvaged<Profile>, row: object | undefined, damaged: Damaged[]): Profile {
  if (row && !found.whole) damaged.push({ from: 'profiles', row, instead: found.value });
  return found.value;
}

function settingsOf(found: Salvaged<Settings>, row: object | undefined, damaged: Damaged[]): Settings {
  const instead = { id: 'settings', settings: found.value };
  if (row && !found.whole) damaged.push({ from: 'settings', row, instead });
  return found.value;
}

async function moveAway(db: Database, damaged: readonly Damaged[]): Promise<void> {
  if (damaged.length === 0) return;
  try {
    await write(db, 'relaxed', async (tx) => {
      for (const { from, row, instead } of damaged) await setAside(tx, from, row, instead);
    });
  } catch {
    // They stay where they are, untouched, and are counted; the next recall tries again.
  }
}
