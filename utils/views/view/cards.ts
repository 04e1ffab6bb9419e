import type { Intent } from '../../observations';
import type { ApprovalsCard } from './approvals';
import type { CardBase } from './card-base';
import type { ClaimsCard } from './claims';
import type { NoticesCard } from './notices';
import type { Button, Chip, Form, IconName, Leaf, Mark, Rich } from './parts';
import type { Report } from './report';

export interface NowCard {
  id: 'now';
  chips: Chip[];
  sentence: string;
  facts: string[];
  leaf: Leaf | null;
  buttons: Button[];
  mark: Mark | null;
  forms: Form[];
  /** Stands open by itself and cannot be shut. */
  standing?: Form;
}

export interface StageRow {
  marker: {
    icon: IconName | null;
    number: string | null;
    style: 'todo' | 'yours' | 'theirs' | 'done' | 'locked';
  };
  /** What the marker says, for those who hear it. */
  markerName: string;
  label: string;
  right: string | null;
  current: boolean;
  lines: { icon: IconName | null; text: string }[];
  conflict: Rich | null;
  /** `edit` opens the form that sets the step's status by hand. */
  steps: { label: string; right: string; current: boolean; done: boolean; edit?: Button | null }[];
  /** Opens the form that sets the status by hand. */
  edit: Button | null;
}
export interface StagesCard extends CardBase {
  id: 'stages';
  rows: StageRow[];
}

export interface DeadlineRow {
  leaf: Leaf | null;
  title: string;
  detail: string | null;
  marks: Mark[];
  left: Chip | null;
  edit: Button | null;
  /** Marks a date of the person's own as done, or takes that back. */
  done?: Button | null;
}
export interface DeadlinesCard extends CardBase {
  id: 'deadlines';
  rows: DeadlineRow[];
  /** Later, undated or behind the person: shown on demand. */
  more: { label: string; rows: DeadlineRow[] } | null;
}

export interface ActivityRow {
  done: boolean;
  title: string;
  detail: string;
  points: string;
  mark: Mark | null;
  edit: Button | null;
  /** On the full page: what evidence about it goes by. */
  evidence?: string;
}
export interface PointsCard extends CardBase {
  id: 'points';
  big: string;
  bigLabel: string;
  side: Rich;
  /** Fractions of the bar, 0 to 1, and the words that say the same. */
  bar: {
    name: string;
    planned: number;
    earned: number;
    from: number;
    labels: { at: number; text: string }[];
  };
  sentence: Rich;
  rows: ActivityRow[];
  conflict: Rich | null;
}

export interface CheckRow {
  title: string;
  detail: string | null;
  done: boolean;
  locked: boolean;
  mark: Mark | null;
  intent: Intent;
  edit: Button | null;
  /** On the full page: what evidence about it goes by. */
  evidence?: string;
}
export interface ChecklistCard extends CardBase {
  id: 'checklist';
  rows: CheckRow[];
  /** "3 lagi": rows beyond the four open ones. */
  more: { label: string; rows: CheckRow[] } | null;
  elsewhere: string[];
}

/** One fact of a row, and what the person can say against it or take back. */
export interface ReadFact {
  /** Unlike that of any other fact of the card. */
  id: string;
  text: string;
  /** What the person said of it; then it is told as what was read and does not count. */
  denied: string | null;
  button: Button;
  /** The button's name for those who hear it: it stands beside others alike. */
  buttonName: string;
}
export interface ReadRow {
  label: string;
  value: string;
  state: 'read' | 'denied' | 'absent' | 'unread';
  /** The page's own words, and what was sought where it could not be read. */
  evidence: string | null;
  age: string | null;
  facts: ReadFact[];
}
export interface ReadCard extends CardBase {
  id: 'read';
  rows: ReadRow[];
  /** Facts of a row beyond the first ones; `{n}` is filled by the list. */
  more: string;
  report: Report;
}

export type Card =
  | NowCard
  | ApprovalsCard
  | StagesCard
  | DeadlinesCard
  | PointsCard
  | ChecklistCard
  | NoticesCard
  | ClaimsCard
  | ReadCard;
export type FoldableCard = Exclude<Card, NowCard>;
