import type { Day, Local, ReminderFinding, ReminderTarget } from '../engine/findings';

/** One time at which a matter is to be told. */
export interface Occasion {
  occasion: string;
  /** See `ReminderFinding`. */
  anchor: Day;
  /** The day on which it is told; where that is no weekday and only those are wanted, one `side` of it. */
  day: Day;
  side: 'before' | 'after';
  until: Local;
  last: boolean;
}

/** Something to remind of, with all its occasions, past ones too. What is done is no matter. */
export interface Matter extends ReminderTarget {
  kind: ReminderFinding['kind'];
  matter: string;
  occasions: Occasion[];
}

export const NO_TARGET: ReminderTarget = { deadline: null, stage: null, submission: null, group: null };

/** Of use as long as it is so. */
export const WHILE_IT_IS_SO: Local = '9999-12-31T23:59';

export const endOf = (day: Day): Local => `${day}T23:59`;
