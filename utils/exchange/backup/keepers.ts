import type { Automatic, Day } from '../../observations';

/** Backups of so many days are kept, and one of each of so many weeks before them. */
const DAYS = 7;
const WEEKS = 8;
/** Of those made before another was put in. */
const BEFORE = 3;

/**
 * Ids of the automatic backups to keep. Those of days still to come, made by a wrong clock, take no room from the
 * others, and are not let go of either: it may be today's clock that is wrong.
 */
export function keepers(all: readonly Automatic[], today: Day): Set<string> {
  const newest = [...all].sort((a, b) =>
    dayOf(a) < dayOf(b) || (dayOf(a) === dayOf(b) && a.at < b.at) ? 1 : -1,
  );
  const past = newest.filter((one) => dayOf(one) <= today);
  const ahead = newest.filter((one) => dayOf(one) > today);
  const kept = [past, ahead].flatMap((all) => [
    ...daily(all).slice(0, DAYS),
    ...before(all).slice(0, BEFORE),
  ]);
  for (const one of weekly(daily(past))) kept.push(one);
  return new Set(kept.map((one) => one.id));
}

const daily = (all: readonly Automatic[]) => all.filter((one) => one.why === 'day');
const before = (all: readonly Automatic[]) => all.filter((one) => one.why === 'before');

/** The newest of each week; weeks begin on Monday. */
function weekly(newest: readonly Automatic[]): Automatic[] {
  const weeks = new Map<number, Automatic>();
  for (const one of newest) if (!weeks.has(weekOf(dayOf(one)))) weeks.set(weekOf(dayOf(one)), one);
  return [...weeks.values()].slice(0, WEEKS);
}

const dayOf = ({ at }: Automatic): Day => at.slice(0, 10);

/** Weeks since a Monday; 5 January 1970 was one. */
const weekOf = (day: Day): number => Math.floor((Date.parse(`${day}T00:00Z`) / 86_400_000 - 4) / 7);
