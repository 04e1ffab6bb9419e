import type { Intent, Observation, Outcome } from '../observations';
import type { Overview, Panel } from '../views/view';

/** The period that a page showed, kept by boot over the pages of one visit that do not repeat it. */
export interface ShownPeriod {
  from: string;
  to: string;
}

/** What one look at the page gave. `path` is the address's path, without query. */
export interface Report {
  observations: Observation[];
  path: string;
  period: ShownPeriod | null;
}

/** What the person did came to this; `panel` is what to print now. */
export interface Done {
  outcome: Outcome;
  panel: Panel;
}

/** `clock` is looked at in practice builds only (`<meta name="practice-now">`); a shipped build never does. */
interface Clocked {
  clock: string | null;
}

/** One row a message: what is asked, and what comes back. */
export interface Table {
  /** boot → background */
  report: { ask: Report & Clocked; answer: Panel };
  /** any surface → background: what to print */
  see: { ask: Clocked; answer: Panel };
  /** one of our own pages → background: what the full page prints */
  overview: { ask: Clocked; answer: Overview };
  /** any surface → background: what the person did; the same `id` twice is one deed */
  do: { ask: { intent: Intent; id: string } & Clocked; answer: Done };
  /** boot → background: put one of boot's own later scripts into this tab */
  inject: { ask: { script: 'panel' | 'reader' }; answer: null };
}
export type Name = keyof Table;
