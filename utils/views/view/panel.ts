import type { Intent } from '../../observations';
import type { Badge } from './badge';
import type { Card } from './cards';
import type { Glance } from './glance';
import type { Leave } from './leave';
import type { AskWords, NoticeOrders } from './notices';
import type { Button, Chip, IconName, Mark, Rich, Tone } from './parts';
import type { Reminder, ReminderPreferences } from './reminder';
import type { Whose } from './whose';

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

/** One stop of the tour, which stands before the card that it speaks of. */
export interface Tour {
  card: Card['id'];
  counter: string;
  title: string;
  text: string;
  back: Button | null;
  next: Button;
  /** Ends it; `null` at the last stop, where `next` does. */
  leave: Button | null;
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
  /** Asks more than yes or no. */
  leave?: Leave;
}

/** Two hats: which side is shown. `count` says how many things wait there. */
export interface Roles {
  label: string;
  choices: { label: string; count: string | null; chosen: boolean; intent: Intent }[];
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
  /** `null` or absent for somebody with one hat. */
  roles?: Roles | null;
  /** `null` or absent where only one person is known here. */
  whose?: Whose | null;
  /** What becomes of the record in view when somebody else comes; `null` or absent where there is none. */
  leave?: Leave | null;
  /** Nobody's facts may be shown: `cards` holds one card that says why. */
  closed?: boolean;
  menu: MenuItem[];
  band: Band | null;
  /** While the companion rests on the page that is open. */
  paused: Band | null;
  /** What is due now and was not put away; `null` or absent: nothing. Never while the companion rests. */
  reminder?: Reminder | null;
  /** Settings of reminders, for the surfaces that show settings. */
  reminders?: ReminderPreferences;
  notices: NoticeOrders;
  ask: AskWords;
  firstRun: FirstRun | null;
  /** `null` or absent while nobody walks through. */
  tour?: Tour | null;
  cards: Card[];
  foot: string;
  tab: Tab;
  /** On the button in the toolbar; `null` where nothing presses. */
  badge?: Badge | null;
  /** The same for a surface away from PMM, such as the toolbar's popup. */
  glance: Glance;
  /** Words that surfaces need beside the cards. */
  words: {
    done: string;
    undo: string;
    /** After something was taken away. */
    gone: string;
    /** After something was taken away that the automatic backups still hold. */
    copiesLeft: string;
    copied: string;
    notDone: string;
    loading: string;
    updated: { title: string; text: string; reload: string; later: string };
    offline: Rich;
    notOnPage: string;
    /** Why a notice that has to be seen cannot be put away. */
    needsAttention: string;
    /** Of a deed that may take longer than an answer is waited for. */
    underWay: string;
    foldCard: string;
    unfoldCard: string;
    close: string;
    /** On what was unfolded by a press for more. */
    less: string;
  };
}
