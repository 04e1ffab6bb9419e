import type { StageFinding } from '../../engine/findings';

/**
 * A stage with steps is under way and none of them could be read: whose turn it is, is not known, for an observation
 * is the superior's and a reflection the person's own.
 */
export const turnUnread = (finding: StageFinding | null): boolean =>
  finding !== null &&
  finding.status === 'dikerjakan' &&
  finding.steps.length > 0 &&
  finding.steps.every((one) => one.status === null);
