import type { Findings, PeriodFinding, Review } from '../../engine/findings';
import type { Question } from '../../rulesets/questions';
import type { Lent, Scene } from '../kit/scene';
import type { Panel } from '../view';

/** Another period of which something is kept, judged like the one in view. */
export interface Other {
  findings: Findings;
  /** Whether something of it was read or entered, or only its rules are known. */
  kept: boolean;
}

/** What the full page needs beside the findings in view. */
export interface OverviewLent extends Lent {
  panel: Panel;
  review: Review;
  others: readonly Other[];
  questions: readonly Question[];
  /** The period that would be in view without the person's choice. */
  followed: PeriodFinding;
}

/** A scene with all of it at hand. */
export interface Whole extends Scene {
  lent: OverviewLent;
}
