import type { Findings, Local, Moment, ReminderFinding, Told, Watch } from '../engine/findings';
import { earliest, plusDays } from './days';
import { firstOf, isOpen, nextOpen } from './hours';
import type { Matter } from './matter';
import { movesOf, settleMoves } from './moves';
import { mattersOf, plan } from './plan';
import { silencedIn, untold } from './told';

interface Kept {
  told: readonly Told[];
  watch: Watch;
}

export interface Sweep {
  /** Rows to keep: reminders to be shown now under the name `bundle`, and snoozed ones that come back or are over. */
  rows: Told[];
  watch: Watch;
}

export const NEVER_SWEPT: Watch = { swept: null, next: null, dates: {} };

/**
 * One look at what is due. What is due and was never told is claimed, all of it as one bundle; what was slept through
 * comes with it. A second bundle on one day waits for the next morning, except on the last day of a deadline. A date
 * that is over asks for nothing any more, unless it was slept through. Pure: claiming is writing what comes back.
 */
export function sweep(
  findings: Findings,
  kept: Kept,
  bundle: string,
  others: readonly Findings[] = [],
): Sweep {
  const look = lookOf(findings, kept, mattersOf(findings, others));
  const isHeld = look.shownToday && !look.due.some((one) => one.last);
  const goes = look.open && !isHeld ? look.due : [];
  const claims = goes.map((one) => claim(one, look, findings.now, bundle));
  const returned = look.open ? look.returning.map((one) => comeBack(one, look, bundle)) : [];
  return {
    rows: [...claims, ...returned],
    watch: {
      swept: look.open || kept.watch.swept === null ? look.now : look.swept,
      next: nextOf(look, goes.length),
      dates: settleMoves(look.dates, goes),
    },
  };
}

/** When to look again: at the next due time, or when what waits now may be shown. */
function nextOf(
  { now, today, quiet, open, fresh, due, snoozed, returning }: Look,
  went: number,
): Local | null {
  const waits = due.length > went || (!open && returning.length > 0);
  const wait = open ? firstOf(plusDays(today, 1), quiet) : nextOpen(now, quiet);
  const times = [...fresh.map((one) => one.due), ...snoozed.flatMap((one) => one.until ?? [])];
  return earliest([...times.filter((one) => one > now), ...(waits ? [wait] : [])]);
}

interface Look {
  now: Local;
  today: string;
  quiet: Findings['settings']['reminders']['quiet'];
  open: boolean;
  swept: Local | null;
  shownToday: boolean;
  /** Never told and not silenced. */
  fresh: ReminderFinding[];
  due: ReminderFinding[];
  snoozed: Told[];
  /** Snoozed ones whose time has come. */
  returning: Told[];
  alive: ReadonlySet<string>;
  dates: Watch['dates'];
}

function lookOf(findings: Findings, { told, watch }: Kept, matters: readonly Matter[]): Look {
  const settings = findings.settings.reminders;
  const now = findings.now.slice(0, 16);
  const today = now.slice(0, 10);
  const open = isOpen(now, settings.quiet);
  const swept = watch.swept !== null && watch.swept > now ? now : watch.swept; // the clock was set back
  const { dates, moved } = movesOf(matters, watch.dates, now, settings);
  const fresh = untold([...plan(matters, settings), ...moved], told);
  const silenced = silencedIn(told);
  const snoozed = told.filter((one) => one.until !== null);
  return {
    ...{ now, today, quiet: settings.quiet, open, swept, fresh, snoozed, dates },
    shownToday: told.some((one) => one.at.slice(0, 10) === today),
    due: fresh.filter((one) => one.due <= now && (now <= one.until || isSlept(one, swept))),
    returning: snoozed.filter((one) => isOver(one, now)),
    alive: new Set(matters.map((one) => one.matter).filter((one) => !silenced.has(one))),
  };
}

/** Its time has come. */
function isOver({ until }: Told, now: Local): boolean {
  return until !== null && until <= now;
}

/** It fell due after the last look. */
function isSlept(one: ReminderFinding, swept: Local | null): boolean {
  return swept !== null && one.due > swept;
}

function claim(one: ReminderFinding, look: Look, at: Moment, bundle: string): Told {
  const { id, kind, matter, occasion, anchor, was, due } = one;
  const late = isSlept(one, look.swept) && due.slice(0, 10) < look.today;
  const about = { id, kind, matter, occasion, anchor, was, due };
  return { ...about, late, at, bundle, state: 'claimed', until: null };
}

/** What was done meanwhile stays away. */
function comeBack(one: Told, look: Look, bundle: string): Told {
  if (!look.alive.has(one.matter)) return { ...one, until: null };
  return { ...one, until: null, late: false, bundle, state: 'claimed' };
}
