import type { Day } from '../../observations';
import type { Origin } from './origin';

export interface ActivityFinding {
  id: string;
  title: string;
  points: number | null;
  count: number | null;
  done: boolean | null;
  doneOn: Day | null;
  /** The day of an own entry that does not count as done: still to come, or outside the period. */
  doubt: 'future' | 'outside-period' | null;
  origin: Origin;
  /** Ruleset activity that this is one of, `null` if of the person's own. */
  rule: string | null;
  entry: string | null;
}

/** Absent (`null` in Findings) where the ruleset has no points. `short`: how many to the lower bound, 0 if reached. */
export interface PointsFinding {
  planned: number | null;
  earned: number | null;
  min: number;
  max: number;
  minOrigin: Origin;
  short: number | null;
  /** Some activity has no value: the sum is a lower bound. */
  atLeast: boolean;
  origin: Origin;
  /** What the other side says where page and person disagree. */
  conflict: {
    planned: number | null;
    earned: number | null;
    origin: Origin;
  } | null;
  /** Own activities beside the page's total, never summed into it; `listed`: the page's list was read without them. */
  added: { planned: number; earned: number; listed: boolean } | null;
  /** The entry in which the person said the total, whether it holds or not. */
  own: string | null;
  activities: ActivityFinding[];
}
