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

type Sums = Pick<PointsFinding, 'planned' | 'earned'>;
type Totals = Pick<PointsFinding, 'planned' | 'earned' | 'atLeast' | 'origin' | 'conflict'>;

/**
 * How many points: the page's total where it gives one, else the sum of what is known. What the person adds comes on
 * top of a total that is older (unless the total covers it); a newer one that differs wins. Both sums stay visible.
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
    return { ...known, atLeast: unvalued, origin: originOf(activities), conflict: null };
  }
  const says = { planned: given.planned ?? known.planned, earned: given.earned ?? known.earned };
  const page = { ...says, origin: pageOrigin(total.seen) };
  const atLeast = given.planned === null && unvalued;
  const added = addedTo(given, rows, own, known);
  const word = newest(entriesOf(activities, entries), (one) => one.at);
  if (!added || !word) return { ...page, atLeast, conflict: overfull(page, known, activities) };
  const person = { ...added, origin: personOrigin(word) };
  return isNewer(word.at, total.seen.since)
    ? { ...person, atLeast, conflict: page }
    : { ...page, atLeast, conflict: person };
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

/**
 * The page's total with the person's additions, or `null` where they add nothing. A total that equals the sum of
 * everything known has them in it already. A row that the page calls not done is not in its earned points.
 */
function addedTo(
  given: PointsObservation,
  rows: readonly Row[],
  own: readonly ActivityFinding[],
  known: Sums,
): Sums | null {
  const finished = rows.filter(({ page, finding }) => page.done === false && finding.done);
  const planned = own.reduce(plus, 0);
  const earned = [...own.filter((one) => one.done), ...finished.map((row) => row.finding)].reduce(plus, 0);
  const sums = {
    planned: covering(given.planned, planned, known.planned),
    earned: covering(given.earned, earned, known.earned),
  };
  const same =
    sums.planned === (given.planned ?? known.planned) && sums.earned === (given.earned ?? known.earned);
  return same ? null : sums;
}

function covering(given: number | null, more: number, known: number | null): number | null {
  if (given === null || given === known) return known;
  return given + more;
}

/** A page whose rows come to more than its own total contradicts itself. */
function overfull(
  page: Sums,
  known: Sums,
  activities: readonly ActivityFinding[],
): PointsFinding['conflict'] {
  const over = (sum: number | null, said: number | null) => sum !== null && said !== null && sum > said;
  const found = over(known.planned, page.planned) || over(known.earned, page.earned);
  return found ? { ...known, origin: originOf(activities) } : null;
}

function originOf(activities: readonly ActivityFinding[]): PointsFinding['origin'] {
  const page = activities.find((one) => one.origin.by === 'page');
  return (page ?? activities[0])?.origin ?? NOWHERE;
}

function entriesOf(activities: readonly ActivityFinding[], entries: readonly Entry[]): Entry[] {
  return entries.filter((one) => activities.some((activity) => activity.entry === one.id));
}
