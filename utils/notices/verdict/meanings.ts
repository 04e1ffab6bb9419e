export type Understanding = 'state' | 'no-state' | 'unknown';

/** What sentences mean, asked only of a notice that nothing else decides: most pages never need it. */
export interface Meanings {
  /** Whether every part (lower case, days marked) is understood, and one of them tells a state. */
  understand(parts: readonly string[]): Understanding;
  /** Whether all states told are nobody's here to end. */
  nobodysHere(parts: readonly string[]): boolean;
}
