import type {
  Day,
  Moment,
  Observation,
  Predikat,
  Profile,
  Settings,
  Side,
  Stage,
  Status,
} from '../observations';
import type { ChecklistItem, Claim, Confidence, RuleStage, RuleWindow } from '../rulesets/schema';

export type { Day, Memory, Moment, Seen } from '../observations';

/** Where a value comes from (design section 5). */
export type Origin =
  | { by: 'page'; seenAt: Moment; evidence: string }
  | { by: 'person'; at: Moment }
  | { by: 'rule'; source: string; confidence: Confidence }
  | { by: 'none' };

/** `both`: superior and person together, the person writes first. `dinas`: sets the school's predikat first. */
export type Turn = 'you' | 'superior' | 'both' | 'superior-or-dinas' | 'nobody';

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

export interface StageFinding {
  stage: Stage;
  /** Label and steps of the ruleset. */
  rule: RuleStage;
  status: Status | null;
  turn: Turn;
  current: boolean;
  /** A later stage has begun: its own last word is history, nothing in it is anybody's turn. */
  passed: boolean;
  /** Day on which it was handed in, else the day it was first seen so; `null` unknown. */
  since: { on: Day; origin: Origin; exact: boolean } | null;
  /** Closing date that matters for it now; `null` where none is known. */
  until: DeadlineFinding | null;
  /** The months in which a step is advised; binds nobody. */
  advised: Advised | null;
  origin: Origin;
  /** The other word, where page and person disagree. */
  conflict: { status: Status; origin: Origin } | null;
  steps: StageFinding[];
}

/**
 * `calm` with negative `daysLeft`: the date is past and nobody can say that the person is late (see `part`).
 * `overdue`: past, and known not to be handed in. Late is not closed.
 */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'overdue' | 'done';

/**
 * How far the person's own part of a date is. `open`: known not handed in; `to-agree`: handed in, then adjusted by
 * the superior; `handed-in`: the superior decides; `done`: nothing left; `unknown`: the status is not known, so
 * nobody is called late; `none`: binds nobody, or is somebody else's to do.
 */
export type Part = 'open' | 'to-agree' | 'handed-in' | 'done' | 'unknown' | 'none';

/** A closing date (or, `opens` true, an opening one) with all that is known about it. */
export interface DeadlineFinding {
  id: string;
  /** `null` for a date of the person's own. */
  window: RuleWindow | null;
  /** Id of the period it belongs to: the one after this one for what is prepared early. */
  period: string;
  stage: Stage | null;
  /** Title of an own date, `null` otherwise. */
  title: string | null;
  /** `null`: the ruleset knows the window but not its day; the person can fill it in. */
  on: Day | null;
  opensOn: Day | null;
  /** Known to the month only: no day is made up from it. */
  months: Advised | null;
  /** Calendar days from today; negative when past; `null` without a day. */
  daysLeft: number | null;
  urgency: Urgency;
  part: Part;
  /**
   * The person's own part is done: handed in, approved, or ticked. Never late, never reminded. Until its day is
   * over, a handed-in one keeps the urgency of its days; after that, or once approved, it is `done`.
   */
  behind: boolean;
  estimate: boolean;
  origin: Origin;
  /** Other dates for the same thing, with their origin: moved by circular, own date, page. Never averaged. */
  others: { on: Day; origin: Origin; since: Day }[];
  note: string | null;
  entry: string | null;
}

export interface ActivityFinding {
  id: string;
  title: string;
  points: number | null;
  count: number | null;
  done: boolean | null;
  doneOn: Day | null;
  /** The day of an own entry that does not count as done: still to come, or outside the period. */
  doubt: 'future' | 'outside-period' | null;
  origin: Origin;
  /** Ruleset activity that this is one of, `null` if of the person's own. */
  rule: string | null;
  entry: string | null;
}

/** Absent (`null` in Findings) where the ruleset has no points. `short`: how many to the lower bound, 0 if reached. */
export interface PointsFinding {
  planned: number | null;
  earned: number | null;
  min: number;
  max: number;
  minOrigin: Origin;
  short: number | null;
  /** Some activity has no value: the sum is a lower bound. */
  atLeast: boolean;
  origin: Origin;
  /** What the other side says where page and person disagree. */
  conflict: {
    planned: number | null;
    earned: number | null;
    origin: Origin;
  } | null;
  activities: ActivityFinding[];
}

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

/** One line of "Apa yang terbaca". */
export interface ReadingFinding {
  /** A kind of observation, or a stage's name for stages. */
  what: string;
  state: 'read' | 'not-on-page' | 'could-not-read';
  observations: Observation[];
  seenAt: Moment | null;
  /** `could-not-read` only. */
  detail: { expected: string; found: string } | null;
}

/** The one sentence (design section 4, `now`), in the order given there. */
export type NowFinding =
  | { case: 'nothing-yet' }
  | { case: 'could-not-read'; what: string }
  | { case: 'overdue'; stage: Stage; deadline: DeadlineFinding }
  | {
      case: 'yours';
      stage: Stage;
      status: Status;
      deadline: DeadlineFinding | null;
    }
  | {
      case: 'theirs';
      stage: Stage;
      status: Status;
      turn: Turn;
      deadline: DeadlineFinding | null;
      since: StageFinding['since'];
    }
  | { case: 'own-date'; deadline: DeadlineFinding }
  | { case: 'next'; deadline: DeadlineFinding }
  | { case: 'done'; next: DeadlineFinding | null };

export interface Findings {
  now: Moment;
  profile: Profile;
  settings: Settings;
  side: Side | null;
  period: PeriodFinding;
  answer: NowFinding;
  stages: StageFinding[];
  /** Dated ones ascending, then undated, then past ones that ask nothing, `done` ones last. */
  deadlines: DeadlineFinding[];
  points: PointsFinding | null;
  checklist: ChecklistFinding | null;
  /** The one that matters now first. */
  claims: Claim[];
  predikat: { value: Predikat; origin: Origin } | null;
  readings: ReadingFinding[];
  lastRead: Moment | null;
  /** Hours since `lastRead` exceed 24. */
  stale: boolean;
  saved: boolean;
  /** Must use the feature (ASN), need not (non-ASN), or not said. */
  duty: { must: boolean; source: string } | null;
  /** The page that is open now belongs to PMM's performance pages. */
  onPage: boolean;
}
