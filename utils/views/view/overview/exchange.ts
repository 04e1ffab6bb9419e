import type { Button, Chip } from '../parts';
import type { Setting } from './settings';

/** What leaves for other programs, and what comes back from a spreadsheet. */
export interface ExchangePart {
  title: string;
  calendar: Setting;
  tables: { title: string; text: string; buttons: Button[] };
  /** Whatever is saved is out of the extension's hands. */
  note: string;
  paste: { title: string; text: string; label: string; check: string };
  words: { saved: string; notSaved: string; reading: string; notRead: string; stale: string };
}

/** Rows that were pasted: what would come of each, or why they cannot be read. Nothing is kept yet. */
export interface PastedTable {
  title: string;
  lines: string[];
  /** Why it cannot be read, or what to mind before it is kept. */
  trouble: string | null;
  /** Those that would change something or were not understood; `label` says where in the table each stands. */
  rows: { id: string; label: string; chip: Chip; title: string; text: string | null }[];
  save: Button | null;
  close: Button;
}
