import type { Button, Mark } from '../parts';
import type { PastedTable } from './exchange';

/** Files of rules that were taken in, and the way to take in another one. */
export interface RuleFilesPart {
  title: string;
  text: string;
  /** On what lets the person choose a file. */
  label: string;
  /** A file of the package to begin one's own with. */
  example: { label: string; href: string };
  /** Where none was taken in. */
  none: string | null;
  rows: { id: string; title: string; lines: string[]; mark: Mark; remove: Button }[];
  words: { reading: string; notRead: string; stale: string };
}

/** A file that was chosen: each of its days beside the one that stands now, or why it is not taken. */
export type OpenedRuleFile = PastedTable;
