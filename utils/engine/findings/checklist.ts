import type { Stage } from '../../observations';
import type { ChecklistItem } from '../../rulesets/schema';
import type { Origin } from './origin';

export interface ChecklistFinding {
  /** The stage that the list is for now. */
  stage: Stage;
  waiting: boolean;
  items: ChecklistItemFinding[];
  /** Other stages of the cycle with their counts, in order. */
  elsewhere: { stage: Stage; done: number; all: number }[];
}
export interface ChecklistItemFinding {
  id: string;
  rule: ChecklistItem | null;
  title: string | null;
  done: boolean;
  /** Read from the page: cannot be unticked by hand. */
  locked: boolean;
  origin: Origin;
  entry: string | null;
}
