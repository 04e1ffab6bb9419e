import {
  beliefIn,
  choosePeriod,
  type Findings,
  judge,
  neighbour,
  type PeriodFinding,
} from '../../../utils/engine';
import type { Entry, Memory, Profile } from '../../../utils/observations';
import { RULESETS } from '../../../utils/rulesets';
import { type Database, listPeriods, ownDates, recall } from '../../../utils/store';
import { now } from '../clock';
import { ALL_PERIODS, isOfAllPeriods, lastShown } from '../memory';

/** What is known today of the person who is signed in, whatever period they look at. */
export interface Today {
  profile: string;
  findings: Findings;
  /** The period before this one for a while, and the next one where it was looked into already. */
  others: Findings[];
}

/** So many days what was left open in a period that is over is still reminded of. */
const AFTER_DAYS = 31;
const DAY = 86_400_000;

type Recalled = Awaited<ReturnType<typeof recall>>;

/** `null` where nobody is known yet, or nobody knows who it is: then there is nothing to remind of. */
export async function findToday(db: Database, profile: Pick<Profile, 'id'> | null): Promise<Today | null> {
  if (!profile) return null;
  const wide = await recall(db, { profile: profile.id, period: ALL_PERIODS });
  const period = periodOfDay(wide);
  const kept = await listPeriods(db, profile.id);
  const near = [before(period), after(period)].filter((one) => one !== null && kept.includes(one.id));
  const find = async (one: PeriodFinding, more: readonly Entry[]) => {
    const own = await recall(db, { profile: profile.id, period: one.id });
    return judge(together(own, wide, more), RULESETS, now(), one);
  };
  const others: Findings[] = [];
  for (const one of near) if (one) others.push(await find(one, []));
  return { profile: profile.id, findings: await find(period, await ownDates(db, profile.id)), others };
}

/** The period that a page showed, where it is about today; else the day's own. The person's choice is to look at. */
function periodOfDay(wide: Recalled): PeriodFinding {
  const today = now().slice(0, 10);
  const shown = lastShown(beliefIn(wide).seen, today);
  const isToday = shown !== null && (shown.from ?? today) <= today && today <= (shown.to ?? today); // half a period
  return choosePeriod({ chosen: null, pageShows: isToday ? shown : null, today }, RULESETS);
}

function before({ from }: PeriodFinding): PeriodFinding | null {
  const today = now().slice(0, 10);
  const start = Date.parse(`${from}T00:00Z`);
  if (Date.parse(`${today}T00:00Z`) - start > AFTER_DAYS * DAY) return null;
  const last = new Date(start - DAY).toISOString().slice(0, 10);
  return choosePeriod({ chosen: null, pageShows: null, today: last }, RULESETS);
}

function after({ id }: PeriodFinding): PeriodFinding | null {
  const next = neighbour(id, RULESETS);
  return next && choosePeriod({ chosen: next.id, pageShows: null, today: next.from }, RULESETS);
}

function together(own: Recalled, wide: Recalled, more: readonly Entry[]): Memory {
  const seen = [...wide.seen, ...own.seen.filter((one) => !isOfAllPeriods(one.observation))];
  const entries = new Map([...more, ...own.entries, ...wide.entries].map((one) => [one.id, one]));
  return { ...own, seen, entries: [...entries.values()], path: wide.path, putAway: [] };
}
