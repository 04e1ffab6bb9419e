import type { Day, Told } from '../../observations';
import type { SubmissionFinding, SubmissionGroup } from './approvals';
import type { DeadlineFinding } from './deadline';
import type { StageFinding } from './stage';

/** A time on the person's own wall, whatever their zone is then: `2024-03-28T07:00`. */
export type Local = string;

/** What a reminder speaks of, as it stands now; the fields that its kind does not speak of are `null`. */
export interface ReminderTarget {
  deadline: DeadlineFinding | null;
  stage: StageFinding | null;
  submission: SubmissionFinding | null;
  group: SubmissionGroup | null;
}

/** One thing that is said once: `id` is made of its matter, its occasion and the day that it counts from. */
export interface ReminderFinding extends ReminderTarget {
  id: string;
  kind: Told['kind'];
  matter: string;
  occasion: string;
  anchor: Day;
  was: Day | null;
  due: Local;
  /** The last moment at which it is still of use; after it, it is told only where it was slept through. */
  until: Local;
  /** The last day of a deadline: nothing holds it back. */
  last: boolean;
}

/** A closing date under the name that its matter has whatever day it is on, and when it is still to be reminded of. */
export interface DatedMatter {
  matter: string;
  deadline: DeadlineFinding & { on: Day };
  due: Local[];
}

/** What stands in the page now. */
export interface RemindersFinding {
  open: ReminderFinding[];
  /** Since when nothing could be shown, where some of it was slept through; else `null`. */
  slept: Local | null;
  /** Matters that the person silenced. */
  silenced: (ReminderTarget & { matter: string })[];
  /** `refused`: wanted, but the browser does not allow it; `missing`: this browser has none. */
  device: 'on' | 'off' | 'refused' | 'missing';
}
