import type { Moment, NoticeMode, NoticeRule, Pause, PutAway, Stage } from '../../observations';
import type { Origin } from './origin';

/**
 * What becomes of a red notice: `important` has to be seen, `unknown` is not understood and left alone, `kept` may be
 * put away but the person wants it in view, `away` may go.
 */
export type NoticeStanding = 'important' | 'unknown' | 'kept' | 'away';

/** A red notice of the page that was read last. */
export interface NoticeFinding {
  /** The page's words, spaces as single blanks. */
  text: string;
  stage: Stage | null;
  standing: NoticeStanding;
  /** The entry of the person's own rule that decided; `null` where ours did. */
  own: string | null;
  /** The person may say that it may be ignored: it is not understood, and all of its words are known. */
  mayIgnore: boolean;
}

/** A rule of the person's own. `idle`: a notice of these words is there now and has to be seen all the same. */
export interface OwnNoticeRule extends Pick<NoticeRule, 'text' | 'stage' | 'rule' | 'at'> {
  entry: string;
  idle: boolean;
}

export interface NoticesFinding {
  mode: NoticeMode;
  /** What is `away` is hidden on the page: neither the mode nor a pause says otherwise. */
  hides: boolean;
  /** Those that have to be seen first. */
  list: NoticeFinding[];
  own: OwnNoticeRule[];
  /** What was put away on which day, the latest first. */
  log: PutAway[];
  /** When the page was read. */
  seenAt: Moment | null;
  /** What it stands on that a red notice may be ignored. */
  basis: Origin;
}

/** `set`: as the person set it, unless its time is over. `here`: it holds on the page that was read last. */
export interface PauseFinding {
  set: Pause | null;
  here: boolean;
}
