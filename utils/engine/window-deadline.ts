import type { Case } from './case';
import { chooseDate, type WindowDate } from './date-choice';
import { daysBetween, newest } from './days';
import type { DeadlineFinding, Part, Seen } from './findings';
import { inForce } from './in-force';
import { isEstimate } from './origin';
import { partOf } from './part';
import type { Place } from './places';
import { urgencyOf } from './urgency';
import { closingOf, monthsOf, type Stretch } from './windows';

/** The closing date of one window, with every other date that somebody gives for it. */
export function windowDeadline(
  stretch: Stretch,
  c: Case,
  places: readonly Place[],
  stretches: readonly Stretch[],
): DeadlineFinding {
  const { rule } = stretch;
  const closing = closingOf(rule.stage, stretches)?.id === stretch.id;
  const entry = ownDateFor(stretch, c);
  const chosen = chooseDate(rule.closes, closing ? datesOnPage(c, rule.stage) : [], entry, c.today);
  const daysLeft = chosen.on === null ? null : daysBetween(c.today, chosen.on);
  const part = partIn(stretch, places, closing);
  return {
    id: stretch.id,
    window: rule,
    period: stretch.period,
    stage: rule.stage,
    title: null,
    ...chosen,
    opensOn: inForce(rule.opens, c.today).holds?.value ?? null,
    months: monthsOf(rule.months, c.today),
    daysLeft,
    urgency: urgencyOf({ daysLeft, part, advice: rule.task === 'advice' }),
    part,
    behind: part === 'done' || part === 'handed-in',
    estimate: isEstimate(chosen.origin),
    note: entry?.note ?? null,
    entry: entry?.id ?? null,
  };
}

/** What was read belongs to this period and says nothing about the next one. */
function partIn(stretch: Stretch, places: readonly Place[], closing: boolean): Part {
  if (!stretch.own) return 'unknown';
  const place = places.find((one) => one.stage === stretch.rule.stage) ?? null;
  const part = partOf(stretch.rule.task, place);
  return part === 'open' && !closing && stretch.rule.task === 'carry-out' ? 'none' : part;
}

function ownDateFor(stretch: Stretch, c: Case): WindowDate | null {
  const own = c.memory.entries.flatMap((one) =>
    one.kind === 'window-date' && one.window === stretch.id ? [one] : [],
  );
  return newest(own, (one) => one.at);
}

function datesOnPage(c: Case, stage: Stretch['rule']['stage']): Seen[] {
  return c.memory.seen.filter(
    ({ observation }) =>
      observation.kind === 'deadline' && observation.stage === stage && observation.on !== null,
  );
}
