import type { Entry, Moment, Observation } from '../../observations';

/** What the person says of a reading instead of taking it. */
export interface DenialFinding {
  /**
   * `not-so`: it counts nowhere; `corrected`: their own word holds against it, both are shown; `was-not-so`: the page
   * has said something newer and different since, and that counts.
   */
  how: 'not-so' | 'corrected' | 'was-not-so';
  /** Taking this entry away takes the word back. */
  entry: string;
  at: Moment;
  /** Their own word, of `corrected` only. */
  word: Entry | null;
}

/** One fact that was read, by a name that stays the same as long as it says the same. */
export interface FactFinding {
  fact: string;
  observation: Observation;
  /** Id of the window of the rules that a date closes, where it does. */
  window: string | null;
  /** `null` while it counts. */
  denied: DenialFinding | null;
}

/** One line of "Apa yang terbaca". */
export interface ReadingFinding {
  /** A kind of observation, or a stage's name for stages. */
  what: string;
  /** `denied`: all that was read of it the person called wrong. */
  state: 'read' | 'denied' | 'not-on-page' | 'could-not-read';
  /** Those that count. */
  observations: Observation[];
  /** Those that count and those that do not. */
  facts: FactFinding[];
  seenAt: Moment | null;
  /** `could-not-read` only. */
  detail: { expected: string; found: string } | null;
}
