import type { Rich } from '../parts';
import type { Setting } from './settings';

/** What comes together with the person's other computers, over the account of their browser. */
export interface SyncPart {
  title: string;
  text: string;
  /** How things stand; '' nowhere. */
  lines: string[];
  problem: Rich | null;
  settings: Setting[];
}
