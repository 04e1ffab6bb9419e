import type { Observation } from '../observations';
import type { SeenRow } from './schema';
import { firstOf, plain, type Slot } from './slot';

/** `gone`: no longer recalled, kept with its history in case it comes back. `delete`: settled for good. */
export type Fate = 'stays' | 'gone' | 'delete';

/**
 * What becomes of a remembered fact that a read of `path` does not show. It stays, since a page shows ten
 * of 32 people, except: a failure to read is replaced by the next read of that page, or by any page that
 * gives what it missed; a notice goes when the page that was read last does not show it; an activity is gone when its page lists activities without it; the second of two
 * alike is gone when its page shows only one; what a person waited for is gone when a list with one row a
 * person shows them with something else.
 */
export function fateOf(
  row: SeenRow,
  path: string,
  shown: ReadonlyMap<Slot, Observation>,
  list: List = listOf(shown),
): Fate {
  if (shown.has(row.slot) || row.gone !== null) return 'stays';
  const fact = row.seen.observation;
  if (fact.kind === 'could-not-read') {
    return row.path === path || gives(shown, fact.what) ? 'delete' : 'stays';
  }
  if (fact.kind === 'notice') return 'delete'; // its log is another's: see notice-log
  if (row.path !== path) return 'stays';
  if (fact.kind === 'activity') return gives(shown, 'activity') ? 'gone' : 'stays';
  if (fact.kind === 'approval') return (row.mixed || list.mixed) && isReplaced(fact, list) ? 'gone' : 'stays';
  const first = firstOf(row.slot);
  return first !== null && shown.has(first) ? 'gone' : 'stays';
}

type Approval = Extract<Observation, { kind: 'approval' }>;

/** The people of one read, by name. */
export interface List {
  /** About several things, and nobody stands there twice: each row says what is at hand for that person. */
  mixed: boolean;
  rows: ReadonlyMap<string, readonly Approval[]>;
}

export function listOf(shown: ReadonlyMap<Slot, Observation>): List {
  const rows = new Map<string, Approval[]>();
  const whats = new Set<string>();
  for (const fact of shown.values()) {
    if (fact.kind !== 'approval') continue;
    const name = plain(fact.person);
    rows.set(name, [...(rows.get(name) ?? []), fact]);
    if (fact.what !== null) whats.add(fact.what);
  }
  return { mixed: whats.size > 1 && [...rows.values()].every(areDifferent), rows };
}

/** One row, or rows that something tells apart. */
function areDifferent(rows: readonly Approval[]): boolean {
  const marks = new Set(rows.map((one) => one.distinct));
  return rows.length === 1 || (marks.size === rows.length && !marks.has(null));
}

function isReplaced(fact: Approval, { rows }: List): boolean {
  const same = (rows.get(plain(fact.person)) ?? []).filter(
    (one) => one.distinct === null || fact.distinct === null || plain(one.distinct) === plain(fact.distinct),
  );
  const [lone, ...others] = same;
  return lone !== undefined && others.length === 0 && lone.what !== null && lone.what !== fact.what;
}

/** The read holds a fact of that kind, or of the stage of that name (`stage perencanaan`). */
function gives(shown: ReadonlyMap<Slot, Observation>, what: string): boolean {
  for (const fact of shown.values()) {
    if (fact.kind === 'could-not-read') continue;
    if (fact.kind === what || (fact.kind === 'stage' && [fact.stage, `stage ${fact.stage}`].includes(what)))
      return true;
  }
  return false;
}
