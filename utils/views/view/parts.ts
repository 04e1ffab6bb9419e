import type { Intent } from '../../observations';

/** The small things that cards are made of. */

export type IconName =
  | 'brand'
  | 'eye'
  | 'hidden'
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
  | 'pin'
  | 'settings'
  | 'calendar'
  | 'chart';

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
  type: 'text' | 'password' | 'date' | 'number' | 'select' | 'checkbox' | 'textarea';
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
  /** The reading that it corrects, named also by the intent that opens it. */
  instead?: string;
  title: string;
  fields: Field[];
  submit: string;
  cancel: string;
  remove: Button | null;
  /** Words for each reason an outcome can give (`OutcomeReason`). */
  errors: Record<string, string>;
}
