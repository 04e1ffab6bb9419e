import type { Day, Moment } from '../../observations';
import type { Confidence } from '../../rulesets/schema';

/** Where a value comes from (design section 5). */
export type Origin =
  | { by: 'page'; seenAt: Moment; evidence: string }
  | { by: 'person'; at: Moment }
  | { by: 'rule'; source: string; confidence: Confidence }
  | { by: 'none' };

/** `2024-1`…; `known: false` when no ruleset covers it (2028): stages and own dates work, nothing is guessed. */
export interface PeriodFinding {
  id: string;
  from: Day;
  to: Day;
  known: boolean;
  origin: Origin;
  /** What the page shows when the person chose another one; `null` when they agree. */
  pageShows: { id: string; from: Day; to: Day } | null;
}

/** Whole months `YYYY-MM`, as a source gives them. */
export interface Advised {
  from: string;
  to: string;
  origin: Origin;
}
