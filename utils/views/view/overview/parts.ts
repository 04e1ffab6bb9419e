import type { Intent } from '../../../observations';
import type { CheckRow } from '../cards';
import type { Button, Chip, Form, IconName, Leaf, Mark } from '../parts';

/** Each part of the full page; also its anchor. */
export type PartId =
  | 'linimasa'
  | 'poin'
  | 'tenggat'
  | 'persetujuan'
  | 'daftar-periksa'
  | 'bukti'
  | 'mitos'
  | 'tanya'
  | 'setelan'
  | 'data'
  | 'tentang';

export interface Nav {
  label: string;
  items: { id: PartId; label: string; icon: IconName; count: string | null }[];
  /** Unofficial, and when the rules were checked. */
  foot: string[];
}

/** The period chooser. */
export interface Periods {
  label: string;
  options: { id: string; label: string; chosen: boolean; intent: Intent }[];
}

/** One of the three top answers. */
export interface Answer {
  id: string;
  chips: Chip[];
  title: string;
  text: string | null;
  leaf: Leaf | null;
  /** That it is not official or the person's own word; what is sure needs none at a glance. */
  mark: Mark | null;
}

/** Earlier and other periods of which something is kept. */
export interface Records {
  title: string;
  meta: string;
  rows: { id: string; title: string; lines: string[]; look: Button }[];
}

export interface Checklists {
  title: string;
  none: string;
  action: Button;
  forms: Form[];
  groups: { id: string; title: string; meta: string; current: boolean; rows: CheckRow[] }[];
}

export interface Questions {
  title: string;
  meta: string;
  rows: { id: string; question: string; answer: { text: string; mark: Mark }[] }[];
}

export interface About {
  title: string;
  rows: { label: string; text: string }[];
}

/** One page to hand in. */
export interface Recap {
  title: string;
  facts: { label: string; text: string }[];
  tables: { id: string; title: string; head: string[]; rows: string[][]; more: string | null }[];
  notes: string[];
  signatures: string[];
}
