import type { Entry, PointsObservation } from '../observations';
import type { Row } from './activities';
import { isNewer, newest } from './days';
import type { ActivityFinding, PointsFinding, Seen } from './findings';
import { NOWHERE, pageOrigin, personOrigin } from './origin';

/** The page's own total. */
export interface Total {
  seen: Seen;
  points: PointsObservation;
}

export type Sums = Pick<PointsFinding, 'planned' | 'earned'>;
export type Totals = Pick<
  PointsFinding,
  'planned' | 'earned' | 'atLeast' | 'origin' | 'conflict' | 'added' | 'own'
>;

/**
 * How many points: the page's total where it gives one, else the sum of what is known. A total is the page's word
 * about its own list: what the person adds to that list stands beside it and is never summed into it. Where both
 * speak of the same rows and differ, both sums stay visible, the newer first.
 */
export function totalsOf(
  total: Total | null,
  rows: readonly Row[],
  own: readonly ActivityFinding[],
  entries: readonly Entry[],
): Totals {
  const activities = [...rows.map((row) => row.finding), ...own];
  const known = sumsOf(activities);
  const unvalued = activities.some((one) => one.points === null);
  const given = total?.points;
  if (!total || (given?.planned == null && given?.earned == null)) {
    return {
      ...known,
      atLeast: unvalued,
      origin: originOf(activities),
      conflict: null,
      added: null,
      own: null,
    };
  }
  const says = { planned: given.planned ?? known.planned, earned: given.earned ?? known.earned };
  const page = { ...says, origin: pageOrigin(total.seen) };
  const rest = {
    atLeast: given.planned === null && unvalued,
    added: addedTo(given, own, known, rows.length > 0),
    own: null,
  };
  const word = newest(entriesOf(rows, entries), (one) => one.at);
  const more = finishedIn(rows);
  if (!word || more === 0 || given.earned === null || given.earned === known.earned)
    return { ...page, ...rest, conflict: overfull(page, rows, word) };
  const person = { ...says, earned: given.earned + more, origin: personOrigin(word) };
  return isNewer(word.at, total.seen.since)
    ? { ...person, ...rest, conflict: page }
    : { ...page, ...rest, conflict: person };
}

/** Planned and earned of a list; a row without a count is one. Earned is unknown where no row says it is done. */
function sumsOf(activities: readonly ActivityFinding[]): Sums {
  const valued = activities.filter((one) => one.points !== null);
  const earned = valued.filter((one) => one.done).reduce(plus, 0);
  const unsure = activities.some((one) => one.done === null);
  return {
    planned: valued.length === 0 ? null : valued.reduce(plus, 0),
    earned: activities.length === 0 || (earned === 0 && unsure) ? null : earned,
  };
}

function plus(sum: number, one: ActivityFinding): number {
  return sum + (one.points ?? 0) * (one.count ?? 1);
}

/** What the person added beside the page's total; `null` where that equals all that is known, and so has it in it. */
function addedTo(
  given: PointsObservation,
  own: readonly ActivityFinding[],
  known: Sums,
  listed: boolean,
): PointsFinding['added'] {
  return given.planned === null || given.planned === known.planned ? null : beside(own, listed);
}

/** What these come to; `null` where that is nothing. `listed`: the page gives rows of its own. */
export function beside(own: readonly ActivityFinding[], listed: boolean): PointsFinding['added'] {
  const planned = own.reduce(plus, 0);
  return planned === 0 ? null : { planned, earned: own.filter((one) => one.done).reduce(plus, 0), listed };
}

/** Points of the rows that the page calls not done and the person done. */
function finishedIn(rows: readonly Row[]): number {
  const finished = rows.filter(({ page, finding }) => page.done === false && finding.done);
  return finished.map((row) => row.finding).reduce(plus, 0);
}

/** Rows that come to more than the page's own total: by the page itself, or by what the person says of them. */
function overfull(page: Sums, rows: readonly Row[], word: Entry | null): PointsFinding['conflict'] {
  const [first] = rows;
  if (!first) return null;
  const byPage = sumsOf(rows.map((row) => row.page));
  if (isOver(byPage, page)) return { ...byPage, origin: first.page.origin };
  const byPerson = sumsOf(rows.map((row) => row.finding));
  return word && isOver(byPerson, page) ? { ...byPerson, origin: personOrigin(word) } : null;
}

function isOver(sums: Sums, page: Sums): boolean {
  const over = (sum: number | null, said: number | null) => sum !== null && said !== null && sum > said;
  return over(sums.planned, page.planned) || over(sums.earned, page.earned);
}

function originOf(activities: readonly ActivityFinding[]): PointsFinding['origin'] {
  const page = activities.find((one) => one.origin.by === 'page');
  return (page ?? activities[0])?.origin ?? NOWHERE;
}

function entriesOf(rows: readonly Row[], entries: readonly Entry[]): Entry[] {
  const told = new Set(rows.map(({ finding }) => finding.entry));
  return entries.filter((one) => told.has(one.id));
}
