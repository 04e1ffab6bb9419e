import { endOfMonth } from 'date-fns';
import type { Ruleset } from '../rulesets/schema';
import { dateOf, dayAfter, dayOf, dayOfDate, isDay, newest } from './days';
import type { Day, Memory, Moment, Origin, PeriodFinding } from './findings';
import { NOWHERE, ruleOrigin } from './origin';

/** What a page says about its period; `seenAt` and `evidence` where they are at hand. */
interface PageShows {
  from: Day | null;
  to: Day | null;
  seenAt?: Moment;
  evidence?: string;
}

interface PeriodQuestion {
  /** The person's choice: an id of this function's, or `null`. */
  chosen: string | null;
  /** The newest period that a page showed, or `null`. */
  pageShows: PageShows | null;
  today: Day;
}

interface Span {
  id: string;
  from: Day;
  to: Day;
}

/**
 * Which period it is about. The person's choice wins over the page, and the difference is told (`pageShows`); the
 * page wins over the day. A period without a ruleset gets an id of its own, `2028` or `2028-07..2028-12`.
 */
export function choosePeriod(question: PeriodQuestion, rulesets: readonly Ruleset[]): PeriodFinding {
  const page = spanOfPage(question.pageShows, rulesets);
  const chosen = question.chosen === null ? null : spanOfId(question.chosen, rulesets);
  const span = chosen ?? page ?? spanOfDay(question.today, rulesets);
  const known = rulesets.find((one) => one.id === span.id);
  const differs = chosen !== null && page !== null && page.id !== chosen.id;
  return {
    ...span,
    known: known !== undefined,
    origin: originOf(chosen, page, question, known),
    pageShows: differs ? page : null,
  };
}

/** The period that the memory is about, where the door has not chosen one already. */
export function periodOf(memory: Memory, rulesets: readonly Ruleset[], now: Moment): PeriodFinding {
  return choosePeriod(
    { chosen: memory.profile.period, pageShows: newestShown(memory), today: dayOf(now) },
    rulesets,
  );
}

/** The ruleset that begins where the given one ends, or `null`. */
export function neighbour(id: string, rulesets: readonly Ruleset[]): Ruleset | null {
  const here = spanOfId(id, rulesets);
  if (!here) return null;
  const next = dayAfter(here.to, 1);
  return rulesets.find((one) => one.from === next) ?? null;
}

function newestShown(memory: Memory): PageShows | null {
  const shown = memory.seen.flatMap(({ observation, seenAt }) =>
    observation.kind === 'period' ? [{ ...observation, seenAt }] : [],
  );
  const whole = shown.filter((one) => one.from !== null && one.to !== null);
  return newest(whole, (one) => one.seenAt);
}

function spanOfPage(shows: PageShows | null, rulesets: readonly Ruleset[]): Span | null {
  if (!shows?.from || !shows.to || shows.from > shows.to) return null;
  const { from, to } = shows;
  const known = rulesets.find((one) => one.from === from && one.to === to);
  return { id: known?.id ?? idOf(from, to), from, to };
}

function spanOfDay(today: Day, rulesets: readonly Ruleset[]): Span {
  const known = rulesets.find((one) => one.from <= today && today <= one.to);
  if (known) return { id: known.id, from: known.from, to: known.to };
  const year = today.slice(0, 4);
  return { id: year, from: `${year}-01-01`, to: `${year}-12-31` };
}

/** `null` for an id that says no period: then it is as if nobody had chosen. */
function spanOfId(id: string, rulesets: readonly Ruleset[]): Span | null {
  const known = rulesets.find((one) => one.id === id);
  if (known) return { id, from: known.from, to: known.to };
  if (/^\d{4}$/.test(id)) return { id, from: `${id}-01-01`, to: `${id}-12-31` };
  const [start, end] = id.split('..');
  const from = firstDay(start ?? '');
  const to = lastDay(end ?? '');
  return from && to && from <= to ? { id, from, to } : null;
}

function idOf(from: Day, to: Day): string {
  const year = from.slice(0, 4);
  if (from === `${year}-01-01` && to === `${year}-12-31`) return year;
  const months = `${from.slice(0, 7)}..${to.slice(0, 7)}`;
  return firstDay(from.slice(0, 7)) === from && lastDay(to.slice(0, 7)) === to ? months : `${from}..${to}`;
}

/** A day, or the first day of a month. */
function firstDay(text: string): Day | null {
  return validDay(text.length === 7 ? `${text}-01` : text);
}

/** A day, or the last day of a month. */
function lastDay(text: string): Day | null {
  const day = firstDay(text);
  if (day === null || text.length !== 7) return day;
  return dayOfDate(endOfMonth(dateOf(day)));
}

function validDay(text: string): Day | null {
  return isDay(text) ? text : null;
}

/** `at` of a choice is the day of asking: the profile keeps what was chosen, not when. */
function originOf(
  chosen: Span | null,
  page: Span | null,
  { pageShows, today }: PeriodQuestion,
  known: Ruleset | undefined,
): Origin {
  if (chosen) return { by: 'person', at: today };
  if (!page) return known ? ruleOrigin(known.regulation) : NOWHERE;
  if (!pageShows?.seenAt) return NOWHERE;
  return { by: 'page', seenAt: pageShows.seenAt, evidence: pageShows.evidence ?? '' };
}
