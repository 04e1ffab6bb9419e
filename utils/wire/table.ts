import type { Intent, Observation, Outcome } from '../observations';
import type { Panel } from '../views/view';

/** Where a message comes from; the background believes each only from where the table says. */
export type Sender = 'page' | 'surface';

/**
 * One row a message: what is asked and what comes back. `clock` is read in practice builds only
 * (`<meta name="practice-now">`); a shipped build never looks at it.
 */
export interface Table {
  /** boot → background: what one look at the page gave. `at` is the address's path, without query. */
  report: { ask: { observations: Observation[]; path: string; clock: string | null }; answer: Panel };
  /** any surface → background: what to print. */
  see: { ask: { clock: string | null }; answer: Panel };
  /** any surface → background: what the person did. */
  do: { ask: { intent: Intent; clock: string | null }; answer: { outcome: Outcome; panel: Panel } };
  /** boot → background: put the panel's script into this tab. */
  'open-panel': { ask: { clock: string | null }; answer: null };
}
export type Name = keyof Table;
