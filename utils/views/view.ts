import type { Intent } from '../observations';

export type { Intent, Outcome, OutcomeReason } from '../observations';

/**
 * What a surface prints: every word final, every order decided. Components add nothing but paint.
 * All strings are plain text; nothing is ever HTML.
 */

export type IconName =
  | 'brand'
  | 'eye'
  | 'pencil'
  | 'book'
  | 'unofficial'
  | 'clock'
  | 'alarm'
  | 'overdue'
  | 'tick'
  | 'done'
  | 'person'
  | 'person-filled'
  | 'hourglass'
  | 'lock'
  | 'copy'
  | 'fold'
  | 'menu'
  | 'right'
  | 'left'
  | 'down'
  | 'up'
  | 'undo'
  | 'reload'
  | 'shield'
  | 'add'
  | 'download'
  | 'info'
  | 'cross'
  | 'offline'
  | 'pin';

/** Plain text, or a run of it that is stressed. */
export type Rich = (string | { strong: string })[];

export type Tone = 'calm' | 'soon' | 'urgent' | 'overdue' | 'done';

/** Provenance, design section 5. `href` opens the source in a new tab. */
export interface Mark {
  icon: 'eye' | 'pencil' | 'book' | 'unofficial' | 'clock';
  text: string;
  href: string | null;
  /** Whole name of the source (`SE 0559/B.B1/GT.02.00/2024 …`), as the link's `title`; absent where there is none. */
  title?: string;
}

export interface Chip {
  style: Tone | 'you' | 'other' | 'plain' | 'unread' | 'wrong' | 'right' | 'doubtful' | 'not-saved';
  icon: IconName | null;
  text: string;
}

/** A torn-off calendar leaf. `name` is the whole date for those who hear it; `null` where the words stand beside. */
export interface Leaf {
  month: string;
  day: string;
  weekday: string | null;
  tone: Tone;
  name: string | null;
}

export interface Button {
  label: string;
  icon: IconName | null;
  style: 'primary' | 'secondary' | 'link';
  intent: Intent;
}

export interface Field {
  name: string;
  label: string;
  type: 'text' | 'date' | 'number' | 'select' | 'checkbox' | 'textarea';
  value: string;
  hint: string | null;
  required: boolean;
  /** Choosing an option with `fills` puts these values into the named other fields of the form. */
  options: { value: string; label: string; fills?: Record<string, string> }[];
}

/** Opened by an intent `open-form` with the same `form` and `target`; sent as an intent `submit`. */
export interface Form {
  form: string;
  target: string | null;
  title: string;
  fields: Field[];
  submit: string;
  cancel: string;
  remove: Button | null;
  /** Words for each reason an outcome can give (`OutcomeReason`). */
  errors: Record<string, string>;
}

interface CardBase {
  title: string;
  /** Short words at the right of the title; also the summary while folded. */
  meta: string | null;
  folded: boolean;
  action: Button | null;
  marks: Mark[];
  forms: Form[];
}

export interface NowCard {
  id: 'now';
  chips: Chip[];
  sentence: string;
  facts: string[];
  leaf: Leaf | null;
  buttons: Button[];
  mark: Mark | null;
  forms: Form[];
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
}
export interface ChecklistCard extends CardBase {
  id: 'checklist';
  rows: CheckRow[];
  /** "3 lagi": rows beyond the four open ones. */
  more: { label: string; rows: CheckRow[] } | null;
  elsewhere: string[];
}

export interface ClaimPage {
  quote: string;
  verdict: Chip;
  text: string;
  mark: Mark;
}
export interface ClaimsCard extends CardBase {
  id: 'claims';
  pages: ClaimPage[];
  previous: string;
  next: string;
  /** `{n}` and `{all}` are filled by the page turner. */
  counter: string;
}

export interface ReadRow {
  label: string;
  value: string;
  state: 'read' | 'absent' | 'unread';
  /** The page's own words, and what was sought where it could not be read. */
  evidence: string | null;
  age: string | null;
}
export interface ReadCard extends CardBase {
  id: 'read';
  rows: ReadRow[];
}

export type Card = NowCard | StagesCard | DeadlinesCard | PointsCard | ChecklistCard | ClaimsCard | ReadCard;
export type FoldableCard = Exclude<Card, NowCard>;

/** A band under the header: stale, offline, not saved, other period. */
export interface Band {
  icon: IconName;
  text: Rich;
  button: Button | null;
}

export interface Choice {
  label: string;
  detail: string | null;
  mark: Mark | null;
  chosen: boolean;
  intent: Intent;
}
export interface FirstRun {
  step: number;
  steps: number;
  counter: string;
  title: string;
  text: string;
  choices: Choice[];
  note: { text: Rich; mark: Mark | null } | null;
  back: Button | null;
  next: Button;
  skip: Button;
  promise: Rich;
}

/** The collapsed edge tab, and on a phone the folded bar. */
export interface Tab {
  tone: Tone | 'you' | 'unread';
  icon: IconName | null;
  number: string | null;
  unit: string | null;
  /** The whole sentence for those who hear it. */
  name: string;
  peek: { title: string; text: string; hint: string };
  bar: { title: string; text: string; chip: Chip | null };
}

/** With neither `options` nor `intent` it is a line to read, such as the last one about the extension. */
export interface MenuItem {
  label: string;
  /** A radio group such as theme; `null` for a plain action. */
  options: { label: string; chosen: boolean; intent: Intent }[] | null;
  intent: Intent | null;
  confirm: { title: string; text: string; yes: string; no: string } | null;
}

export interface Panel {
  language: 'id' | 'en';
  theme: 'auto' | 'light' | 'dark';
  textSize: 'normal' | 'large' | 'largest';
  width: number;
  tabTop: number;
  open: boolean | null;
  header: {
    name: string;
    who: string;
    menu: string;
    fold: string;
    unfold: string;
    resize: string;
    grip: string;
  };
  menu: MenuItem[];
  band: Band | null;
  firstRun: FirstRun | null;
  cards: Card[];
  foot: string;
  tab: Tab;
  /** Words that surfaces need beside the cards. */
  words: {
    done: string;
    undo: string;
    copied: string;
    notDone: string;
    loading: string;
    updated: { title: string; text: string; reload: string; later: string };
    offline: Rich;
    notOnPage: string;
    foldCard: string;
    unfoldCard: string;
    close: string;
  };
}
