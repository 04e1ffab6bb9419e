import type { ApprovalKind, ApprovalStatus, Day, Moment, Side } from '../../observations';
import type { DeadlineFinding } from './deadline';

/** Somebody else, as a page or the principal names them; a name is data, whatever stands in it. */
export interface PersonName {
  name: string;
  /** Tells two people of one name apart: a subject, the last digits of a NIP; `null` where nothing does. */
  distinct: string | null;
}

/** How long something waits: up to 4 days calm, 5 to 7 soon, 8 and more urgent (design section 2). */
export type Wait = 'calm' | 'soon' | 'urgent';

/** One thing that waits for the superior. */
export interface SubmissionFinding {
  person: PersonName;
  /** `null`: the page does not say for what. */
  what: ApprovalKind | null;
  /** The day the page gives, else the day it was first seen waiting (`exact` false). Never a day to come. */
  since: { on: Day; exact: boolean };
  /** Calendar days waited, never negative. */
  days: number;
  wait: Wait;
  seenAt: Moment;
}

export interface SubmissionGroup {
  what: ApprovalKind | null;
  /** What closes it, `null` where no day is known. */
  closes: DeadlineFinding | null;
  /** Oldest first; of one day by name. */
  rows: SubmissionFinding[];
}

/** Where a teacher's plan stands; `unknown` where no page has said so. */
export type PlanState = 'approved' | 'yours' | 'teacher' | 'not-handed-in' | 'unknown';

export interface RosterPerson {
  person: PersonName;
  plan: PlanState;
  /** The last thing that has begun; `null` while nothing has. */
  at: { what: ApprovalKind | null; status: ApprovalStatus } | null;
  /** How many of the superior's decisions in the cycle are behind, of how many. */
  done: number;
  all: number;
  /** Entered by hand: its entry. */
  entry: string | null;
  /** Last seen on a page; `null` for one that no page has shown. */
  seenAt: Moment | null;
}

export interface RosterFinding {
  /** By state, then by name: never by how anybody does. */
  people: RosterPerson[];
  counts: Record<PlanState, number>;
}

/** The principal's side: what waits for them, and the teachers they decide about. */
export interface ApprovalsFinding {
  /** Those with the nearest closing date first. */
  groups: SubmissionGroup[];
  waiting: number;
  oldest: SubmissionFinding | null;
  /** Things that wait for a teacher, or have been approved, whatever they are about. */
  teachers: number;
  approved: number;
  roster: RosterFinding;
  /** How many rows of the list that was read last have a state that could not be understood. */
  unread: number;
  /** When the list was last read, and whether that is more than 24 hours ago. */
  seenAt: Moment | null;
  stale: boolean;
}

/** Which side is shown to somebody who may have two hats. */
export interface HatsFinding {
  both: boolean;
  shown: Side;
  /** What is shown while the person has chosen nothing. */
  followed: Side;
}
