import type { StoreRows } from '../observations';
import { LOG } from './notice-log';
import { soundEntry, soundSeen } from './rows';
import type { EntryRow, Schema, SeenRow, StoreName } from './schema';
import { speakingOf } from './speaks-of';

/** Records that named somebody else, taken out of the store; held in memory only, for an undo. */
export type Names = { from: StoreName; row: object }[];

export interface Where {
  profile: string;
  period: string;
}

/** Of a profile: facts of a period and of the notice log, entries of the period, deeds; and all that is set aside. */
interface Among {
  seen: readonly SeenRow[];
  entries: readonly EntryRow[];
  undo: readonly Schema['undo']['value'][];
  aside: readonly Schema['set-aside']['value'][];
}

/** Rows of other people stand under slots of this kind (see slot). */
const APPROVAL = '["approval"';

/** The records of these that name somebody else. */
export function namesAmong({ seen: shown, entries, undo, aside }: Among, { period }: Where): Names {
  const seen = shown.filter((row) => row.slot.startsWith(APPROVAL));
  const own = entries.filter((row) => isPerson(row));
  const deeds = undo.filter((deed) =>
    deed.changes.some(({ before, after }) =>
      [before, after].some((row) => row?.period === period && isPerson(row)),
    ),
  );
  const notices = speakingOf(shown, [...seen, ...own].flatMap(peopleOf));
  return [
    ...[...seen, ...notices].map((row) => ({ from: 'seen' as const, row })),
    ...own.map((row) => ({ from: 'entries' as const, row })),
    ...deeds.map((row) => ({ from: 'undo' as const, row })),
    ...aside.filter(mayNameSomebody).map((row) => ({ from: 'set-aside' as const, row })),
  ];
}

/** Everybody whom these records name, each once. */
export const namedIn = (rows: readonly (SeenRow | EntryRow)[]): string[] => [
  ...new Set(rows.flatMap(peopleOf)),
];

/** A copy of the store without those records, for every profile and period that `where` lets through. */
export function withoutNames(copy: StoreRows, where: (one: Where) => boolean): StoreRows {
  const rows = <Name extends StoreName>(name: Name) =>
    // A copy of the store holds what the store held.
    (copy.stores.find((one) => one.name === name)?.rows ?? []) as Schema[Name]['value'][]; // an earlier version has fewer
  const both = [...rows('seen'), ...rows('entries')].map(({ profile, period }) => ({ profile, period }));
  const places = new Map(both.map((one) => [JSON.stringify(one), one]));
  const gone = new Set<unknown>();
  for (const one of [...places.values()].filter(({ period }) => period !== LOG).filter(where)) {
    const mine = (row: { profile: string }) => row.profile === one.profile;
    const here = (row: Where) => mine(row) && row.period === one.period;
    const seen = rows('seen').filter((row) => here(row) || (mine(row) && row.period === LOG));
    const among = { seen, entries: rows('entries').filter(here), undo: rows('undo').filter(mine) };
    for (const { row } of namesAmong({ ...among, aside: rows('set-aside') }, one)) gone.add(row);
  }
  return {
    ...copy,
    stores: copy.stores.map(({ name, rows: all }) => ({ name, rows: all.filter((row) => !gone.has(row)) })),
  };
}

/** Whoever a record names, now or before; nobody where it makes no sense. */
function peopleOf(row: SeenRow | EntryRow): string[] {
  if ('entry' in row) return soundEntry(row) && row.entry.kind === 'own-person' ? [row.entry.title] : [];
  if (!soundSeen(row)) return [];
  const said = [row.seen.observation, ...row.seen.before.map((one) => one.observation)];
  return said.flatMap((one) => (one.kind === 'approval' ? [one.person] : []));
}

/** A name entered by hand, or a row of somebody's that was called wrong. Asked of records that were never checked too. */
function isPerson(row: { entry?: { kind?: unknown; observation?: { kind?: unknown } } }): boolean {
  return row.entry?.kind === 'own-person' || row.entry?.observation?.kind === 'approval';
}

/** Where nobody but the person at this computer is named. */
const OF_ONESELF: readonly StoreName[] = ['profiles', 'settings', 'meta'];

/**
 * A damaged record has any shape: what cannot be told for sure goes with the names. It stays only where it can be
 * told: a record of one's own, or one that says of itself that it is about something else and speaks of no one.
 */
function mayNameSomebody({ from, row }: { from: StoreName; row: unknown }): boolean {
  if (OF_ONESELF.includes(from)) return false;
  const text = JSON.stringify(row) ?? ''; // nothing at all names nobody
  return /own-person|approval|notice|"person"/.test(text) || !/"kind":"[a-z-]+"/.test(text);
}
