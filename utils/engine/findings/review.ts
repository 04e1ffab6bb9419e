import type { Day, Stage } from '../../observations';
import type { ChecklistItemFinding } from './checklist';
import type { EvidenceReview } from './evidence';

/** What the points came to at the end of a day on which that changed. */
export interface PointsDay {
  on: Day;
  planned: number | null;
  earned: number | null;
}

export interface StageChecklist {
  stage: Stage;
  current: boolean;
  items: ChecklistItemFinding[];
}

/** What only the full page shows of a period. */
export interface Review {
  /** Ascending; empty where the period has no points or nothing was known of them. */
  points: PointsDay[];
  /** Every stage of the cycle that has items, in order; what belongs to no stage stands with the last. */
  checklists: StageChecklist[];
  evidence: EvidenceReview;
}
