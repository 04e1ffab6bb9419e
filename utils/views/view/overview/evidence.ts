import type { FileReason } from '../../../observations';
import type { Button, Form } from '../parts';
import type { Setting } from './settings';

/** A file of evidence in a list. */
export interface EvidenceFileRow {
  id: string;
  name: string;
  /** What it is and how large, or that its bytes are not on this computer. */
  text: string;
  /** A preview can be asked for. */
  picture: boolean;
  /** `null` where its bytes are not here. */
  save: Button | null;
  remove: Button;
}

/** What is there for one activity or item, and the form for it. */
export interface EvidenceItem {
  target: string;
  title: string;
  /** When it was done, by what the rules say it is shown, what is there. */
  detail: string;
  /** Opens the form; its label says how much is there. */
  open: Button;
  /** The same in a row of another part, where it is one thing among others. */
  quiet: Button;
  form: Form;
  files: { title: string; rows: EvidenceFileRow[] };
  /** `null` where no more go in. */
  add: { label: string; text: string } | null;
}

/** Everything that shows what was done in the period in view. */
export interface EvidencePart {
  title: string;
  meta: string | null;
  text: string;
  /** What can be said where there is nothing to list. */
  none: string | null;
  groups: { id: 'missing' | 'there' | 'loose'; title: string; note: string | null; items: EvidenceItem[] }[];
  /** All else that evidence can be about: their forms open in their own rows. */
  others: EvidenceItem[];
  /** Saves all files as one; `null` where there is none. */
  zip: Setting | null;
  words: { adding: string; added: string; saving: string; saved: string; notSaved: string };
  refused: Record<FileReason, string>;
}
