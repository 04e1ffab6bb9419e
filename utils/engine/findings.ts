import type {
  ApprovalKind,
  Moment,
  Predikat,
  Profile,
  RuleFile,
  Settings,
  Side,
  Stage,
  Status,
} from '../observations';
import type { Claim } from '../rulesets/schema';
import type { ApprovalsFinding, HatsFinding, PlanState, SubmissionFinding } from './findings/approvals';
import type { ChecklistFinding } from './findings/checklist';
import type { DeadlineFinding } from './findings/deadline';
import type { NoticesFinding, PauseFinding } from './findings/notices';
import type { Origin, PeriodFinding } from './findings/origin';
import type { PointsFinding } from './findings/points';
import type { ReadingFinding } from './findings/reading';
import type { StageFinding, Turn } from './findings/stage';

export type { Day, Memory, Moment, Seen, Told, Watch } from '../observations';
export type * from './findings/approvals';
export type * from './findings/checklist';
export type * from './findings/deadline';
export type * from './findings/evidence';
export type * from './findings/notices';
export type * from './findings/origin';
export type * from './findings/points';
export type * from './findings/reading';
export type * from './findings/reminder';
export type * from './findings/review';
export type * from './findings/rule-file';
export type * from './findings/stage';

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
  | { case: 'done'; next: DeadlineFinding | null }
  /** The superior's side: what waits for them, by what; the nearest day to come that closes any of it. */
  | {
      case: 'approvals';
      waiting: number;
      parts: { what: ApprovalKind | null; count: number }[];
      oldest: SubmissionFinding;
      closes: DeadlineFinding | null;
    }
  | { case: 'approvals-clear'; counts: Record<PlanState, number> }
  | { case: 'approvals-unread' };

export interface Findings {
  now: Moment;
  profile: Profile;
  settings: Settings;
  side: Side | null;
  period: PeriodFinding;
  hats: HatsFinding;
  /** `null` where no page and nobody has named a teacher. */
  approvals: ApprovalsFinding | null;
  answer: NowFinding;
  stages: StageFinding[];
  /** Dated ones ascending, then undated, then past ones that ask nothing, `done` ones last. */
  deadlines: DeadlineFinding[];
  points: PointsFinding | null;
  checklist: ChecklistFinding | null;
  /** The one that matters now first. */
  claims: Claim[];
  notices: NoticesFinding;
  pause: PauseFinding;
  predikat: { value: Predikat; origin: Origin } | null;
  readings: ReadingFinding[];
  /** Of every period, the first that was published first. */
  ruleFiles: RuleFile[];
  lastRead: Moment | null;
  /** Hours since `lastRead` exceed 24. */
  stale: boolean;
  saved: boolean;
  /** Must use the feature (ASN), need not (non-ASN), or not said. */
  duty: { must: boolean; source: string } | null;
  /** The page that is open now belongs to PMM's performance pages. */
  onPage: boolean;
  /** The page that is open now is none of PMM's of which an account is read: what is shown is a record. */
  away: boolean;
}
