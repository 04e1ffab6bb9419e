/**
 * What comes back of an intent. `field` is the form field that `text` is about. `unfinished`: it was done, but the
 * automatic backups could not be changed and still hold what was taken away.
 */
export type Outcome =
  | { ok: true; undo: string | null; unfinished?: 'copies' }
  | { ok: false; field: string | null; reason: OutcomeReason };

/** Why something was not done; worded by the views. */
export const OUTCOME_REASONS = [
  'empty',
  'not-a-date',
  'before-period',
  'not-a-number',
  'not-a-count',
  'not-a-total',
  'not-a-link',
  'too-many',
  'too-long',
  'not-found',
  'locked-by-page',
  'needs-attention',
  'not-allowed',
  'not-saved',
] as const;

/**
 * Only of a lock: it waits after a wrong passphrase; what it holds, or the lock itself, is not as it was made; there is
 * more than can be sealed as one record.
 */
export type LockReason = 'too-short' | 'not-the-same' | 'wrong-passphrase' | 'wait' | 'damaged' | 'too-large';
export type OutcomeReason = (typeof OUTCOME_REASONS)[number] | LockReason;
