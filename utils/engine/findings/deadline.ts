import type { Day, Stage } from '../../observations';
import type { RuleWindow } from '../../rulesets/schema';
import type { Advised, Origin } from './origin';

/**
 * `calm` with negative `daysLeft`: the date is past and nobody can say that the person is late (see `part`).
 * `overdue`: past, and known not to be handed in. Late is not closed.
 */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'overdue' | 'done';

/**
 * How far the person's own part of a date is. `open`: known not handed in; `to-agree`: handed in, then adjusted by
 * the superior; `handed-in`: the superior decides; `done`: nothing left; `unknown`: the status is not known, so
 * nobody is called late; `none`: binds nobody, or is somebody else's to do.
 */
export type Part = 'open' | 'to-agree' | 'handed-in' | 'done' | 'unknown' | 'none';

/** A closing date (or, `opens` true, an opening one) with all that is known about it. */
export interface DeadlineFinding {
  id: string;
  /** `null` for a date of the person's own. */
  window: RuleWindow | null;
  /** Id of the period it belongs to: the one after this one for what is prepared early. */
  period: string;
  stage: Stage | null;
  /** Title of an own date, `null` otherwise. */
  title: string | null;
  /** `null`: the ruleset knows the window but not its day; the person can fill it in. */
  on: Day | null;
  opensOn: Day | null;
  /** Known to the month only: no day is made up from it. */
  months: Advised | null;
  /** Calendar days from today; negative when past; `null` without a day. */
  daysLeft: number | null;
  urgency: Urgency;
  part: Part;
  /**
   * The person's own part is done: handed in, approved, or ticked. Never late. Until its day is
   * over, a handed-in one keeps the urgency of its days; after that, or once approved, it is `done`.
   */
  behind: boolean;
  estimate: boolean;
  origin: Origin;
  /** Other dates for the same thing, with their origin: moved by circular, own date, page. Never averaged. */
  others: { on: Day; origin: Origin; since: Day }[];
  note: string | null;
  entry: string | null;
}
