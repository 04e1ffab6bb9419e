import type { Entry } from '../observations';
import type { Ruleset } from '../rulesets/schema';
import { caseOf } from './case';
import { dayOf } from './days';
import type { Day, Memory, Moment, PeriodFinding, PointsDay, Seen } from './findings';
import { pointsOf } from './points';

/** More days than this are not drawn apart: the newest ones stay. */
const MOST = 120;

/**
 * How the points grew: what was known at the end of each day on which a reading or a word of the person's changed
 * it, judged by the same rules as today's sum. A reading counts from the day it was first seen so, and what it said
 * before from the day that was last seen.
 */
export function pointsOverTime(
  memory: Memory,
  rulesets: readonly Ruleset[],
  now: Moment,
  period: PeriodFinding,
): PointsDay[] {
  const today = dayOf(now);
  const days = daysOf(memory).filter((day) => day <= today);
  const told = [...new Set([...days, today])].sort().slice(-MOST);
  const sums = told.map((on) => {
    const then = on === today ? now : `${on}T23:59:59${now.slice(19)}`;
    const points = pointsOf(caseOf(on === today ? memory : asOf(memory, on), rulesets, then, period));
    return { on, planned: points?.planned ?? null, earned: points?.earned ?? null };
  });
  return sums.filter((one, at) => isNews(one, sums[at - 1]));
}

function isNews(one: PointsDay, before: PointsDay | undefined): boolean {
  if (!before) return one.planned !== null || one.earned !== null;
  return one.planned !== before.planned || one.earned !== before.earned;
}

function daysOf({ seen, entries }: Memory): Day[] {
  const read = seen
    .filter(isOfPoints)
    .flatMap((one) => [one.since, ...one.before.map((past) => past.seenAt)]);
  const said = entries.map((one) => one.at);
  const done = entries.flatMap((one) => (one.kind === 'own-activity' && one.doneOn) || []);
  return [...read, ...said, ...done].map((moment) => dayOf(moment));
}

function isOfPoints({ observation: { kind } }: Seen): boolean {
  return kind === 'points' || kind === 'activity';
}

/** What was known of points at the end of a day; all else as it is now. */
function asOf(memory: Memory, on: Day): Memory {
  const seen = memory.seen.flatMap((one) => (isOfPoints(one) ? (seenBy(one, on) ?? []) : one));
  return { ...memory, seen, entries: memory.entries.filter((one) => startOf(one) <= on) };
}

function seenBy(seen: Seen, on: Day): Seen | null {
  if (dayOf(seen.since) <= on) return seen;
  const past = seen.before.find((one) => dayOf(one.seenAt) <= on);
  return past ? { ...past, since: past.seenAt, before: [] } : null;
}

/** What was done before it was entered counts from the day it was done; a reading called wrong never was right. */
function startOf(entry: Entry): Day {
  if (entry.kind === 'not-so') return '';
  const said = dayOf(entry.at);
  return entry.kind === 'own-activity' && entry.doneOn !== null && entry.doneOn < said ? entry.doneOn : said;
}
