import type { Part, Urgency } from './findings';

/** Design section 2: more than 14 days calm, 14 to 4 soon, 3 days to today urgent. The last day counts whole. */
const SOON = 14;
const URGENT = 3;

export interface UrgencyQuestion {
  /** Calendar days left; `null` without a day. */
  daysLeft: number | null;
  part: Part;
  /** Advice is no deadline: it never presses. */
  advice: boolean;
}

/**
 * How much a date presses. Past is `overdue` only where it is known that the person has not handed in: neither a
 * page that was not read nor somebody else's delay makes a teacher late.
 */
export function urgencyOf({ daysLeft, part, advice }: UrgencyQuestion): Urgency {
  if (part === 'done') return 'done';
  if (daysLeft === null) return 'calm';
  if (daysLeft < 0) return whenPast(part);
  if (advice || daysLeft > SOON) return 'calm';
  return daysLeft > URGENT ? 'soon' : 'urgent';
}

function whenPast(part: Part): Urgency {
  if (part === 'open') return 'overdue';
  return part === 'handed-in' ? 'done' : 'calm';
}
