import type { Entry } from '../observations';
import type { Case } from './case';
import { dayOfPage } from './date-choice';
import { daysBetween } from './days';
import type { Day, DeadlineFinding, Origin, Part, Seen } from './findings';
import { pageOrigin, personOrigin } from './origin';
import { partOf } from './part';
import type { Place } from './places';
import { urgencyOf } from './urgency';
import { closingOf, type Stretch } from './windows';

type OwnDate = Extract<Entry, { kind: 'own-date' }>;

/** Dates of the person's own, such as an agreed observation. */
export function ownDeadlines(c: Case): DeadlineFinding[] {
  return c.memory.entries.flatMap((one) => (one.kind === 'own-date' ? [ownDeadline(one, c)] : []));
}

function ownDeadline(entry: OwnDate, c: Case): DeadlineFinding {
  const bare = loose(entry.id, entry.on, entry.done ? 'done' : 'open', personOrigin(entry), c);
  return { ...bare, title: entry.title, note: entry.note, entry: entry.id };
}

/** Closing dates that a page gives for something no window of the ruleset closes: a step, or a period without rules. */
export function pageDeadlines(
  c: Case,
  places: readonly Place[],
  stretches: readonly Stretch[],
): DeadlineFinding[] {
  return c.memory.seen.flatMap((seen, index) => {
    const { observation } = seen;
    const on = dayOfPage(seen);
    if (observation.kind !== 'deadline' || on === null) return [];
    if (observation.stage !== null && closingOf(observation.stage, stretches)) return [];
    const part = partOnPage(seen, places);
    const bare = loose(`page-${observation.stage ?? index}-${on}`, on, part, pageOrigin(seen), c);
    return [{ ...bare, stage: observation.stage }];
  });
}

/** An assessment is the superior's to end, any other stage its owner's. */
function partOnPage({ observation }: Seen, places: readonly Place[]): Part {
  if (observation.kind !== 'deadline' || observation.stage === null) return 'unknown';
  const all = places.flatMap((one) => [one, ...one.steps]);
  const place = all.find((one) => one.stage === observation.stage) ?? null;
  return partOf(observation.stage === 'penilaian' ? 'assess' : 'report', place);
}

function loose(id: string, on: Day, part: Part, origin: Origin, c: Case): DeadlineFinding {
  const daysLeft = daysBetween(c.today, on);
  return {
    id,
    window: null,
    period: c.period.id,
    stage: null,
    title: null,
    on,
    opensOn: null,
    months: null,
    daysLeft,
    urgency: urgencyOf({ daysLeft, part, advice: false }),
    part,
    behind: part === 'done' || part === 'handed-in',
    estimate: false,
    origin,
    others: [],
    note: null,
    entry: null,
  };
}
