import type { Evidence, Stage } from '../../observations';
import type { ChecklistItemFinding } from './checklist';
import type { ActivityFinding } from './points';

/** One thing that evidence can be about. Rows of a page that are alike in title share theirs. */
export interface EvidenceSubject {
  /** As an intent names it; see `evidenceAbout`. */
  target: string;
  activity: ActivityFinding | null;
  item: ChecklistItemFinding | null;
  /** Of the item's list. */
  stage: Stage | null;
  /** Ids of the findings that it stands for. */
  rows: string[];
  evidence: Evidence | null;
}

export interface EvidenceReview {
  subjects: EvidenceSubject[];
  /** About something that is no longer there, or a second one about the same, as two computers can make. */
  loose: Evidence[];
}
