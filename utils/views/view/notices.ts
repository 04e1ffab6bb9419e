import type { NoticeMode, Pause, Stage } from '../../observations';
import type { CardBase } from './card-base';
import type { Button, IconName } from './parts';

/** What boot needs to decide by itself. It compares `pause` with its own path and clock; both null: until resumed. */
export interface NoticeOrders {
  mode: NoticeMode;
  pause: Pause | null;
  /** The person's own rules; the words with spaces as single blanks. Never against a notice that has to be seen. */
  own: { text: string; stage: Stage | null; rule: 'ignore' | 'show' }[];
}

/** What the pointer tool found: the notice's words and what is made of them. `rule` names the reason. */
export interface NoticeAnswer {
  text: string;
  red: boolean;
  stage: Stage | null;
  verdict: 'boleh-diabaikan' | 'perlu-perhatian' | 'tidak-dikenal';
  rule: string;
}

export interface Why {
  label: string;
  text: string[];
}

export interface NoticeRow {
  /** Unlike any other row's. */
  id: string;
  tone: 'important' | 'unknown' | 'away' | 'kept';
  icon: IconName;
  label: string;
  quote: string;
  text: string[];
  /** Not in view on the page, unless it was brought back: then `back` stands in place of `text`. */
  hidden: boolean;
  back: string[];
  why: Why | null;
  buttons: Button[];
}

/** The person's own rules, each with what takes it back. */
export interface OwnNotices {
  title: string;
  rows: { id: string; quote: string; detail: string; note: string | null; remove: Button }[];
}

export interface NoticeLog {
  title: string;
  search: string;
  none: string;
  /** `{n}` is filled by the list. */
  more: string;
  rows: { day: string; quote: string }[];
}

export interface NoticesCard extends CardBase {
  id: 'notices';
  rows: NoticeRow[];
  /** Rows beyond the first ones; `{n}` is filled by the list. */
  more: string;
  /** Said where no red notice is there now. */
  nothing: string | null;
  /**
   * How many are hidden, in place of `meta`; `{n}` is filled by the surface, which knows what was brought back.
   * `null` where something has to be seen: that is what `meta` tells.
   */
  count: string | null;
  /** Brings back all that is hidden; `null` where that is one or none. */
  all: Button | null;
  /** Said once when something was put away that was not before; `{n}` as above. */
  toast: { one: string; many: string };
  ask: Button;
  own: OwnNotices | null;
  log: NoticeLog | null;
}

/** Words for the pointer tool and its answer; the answer comes from the page and never passes the background. */
export interface AskWords {
  title: string;
  /** While the person is to point at something. */
  point: string;
  /** Quotation marks. */
  before: string;
  after: string;
  /** Nothing was pointed at. */
  nothing: string;
  notRed: string;
  verdicts: Record<NoticeAnswer['verdict'], string>;
  /** Reasons by `rule`; one that is not here is not given. */
  rules: Record<string, string>;
  close: string;
}
