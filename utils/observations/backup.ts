import type { Moment } from './memory';
import type { Settings } from './settings';

/** Every record of the store, as it lies there, store by store; `version` is the schema's. */
export interface StoreRows {
  version: number;
  stores: { name: string; rows: unknown[] }[];
}

/** What is on this computer, as a person would sort it. `rest`: what can be undone, damaged records, notes of ours. */
export const KEPT_KINDS = [
  'entries',
  'facts',
  'people',
  'accounts',
  'reminders',
  'settings',
  'files',
  'rest',
] as const;
export type KeptKind = (typeof KEPT_KINDS)[number];

/** How much of each kind there is; `bytes` as it would stand in a backup. */
export interface Amount {
  kind: KeptKind;
  count: number;
  bytes: number;
}

/** A backup that the extension made by itself: of a day, or just before another one was put in. */
export interface Automatic {
  id: string;
  why: 'day' | 'before';
  at: Moment;
  /** UTF-8. */
  bytes: number;
  /** Ids of profiles that were locked: it holds nothing of theirs. */
  without?: string[];
}

/** A few of the records behind a count, by what they are about: a title, a name, an id of the vocabulary. */
export interface Example {
  state: RowState;
  of: string;
  about: string;
}

/**
 * A record of a backup beside the one that is kept: `added` is not here, `changed` is newer in the backup,
 * `conflicting` differs and is newer here or of unknown age, `gone` is here alone.
 */
export const ROW_STATES = ['added', 'changed', 'conflicting', 'gone', 'same'] as const;
export type RowState = (typeof ROW_STATES)[number];

export interface Comparison {
  kind: KeptKind;
  counts: Record<RowState, number>;
  /** Records of a kind that this version does not know: they are left out, and said. */
  unknown: number;
  examples: Example[];
}

/** What would change if a backup were put in. */
export interface BackupPreview {
  made: Moment;
  /** Names of the accounts in it; `null` for one that no page has named. */
  accounts: (string | null)[];
  kinds: Comparison[];
  files?: BackupFiles;
}

/**
 * What becomes of files of evidence. `has`: the backup was made with them. `missing`: named, and neither in it nor
 * here. `lost`: here, and named no more where all is replaced. `unknown`: in it, and not named: they are left out.
 */
export interface BackupFiles {
  has: boolean;
  count: number;
  bytes: number;
  missing: number;
  lost: number;
  unknown: number;
}

/** Why the store keeps nothing, as the store itself says it. */
export const KEEP_PROBLEMS = [
  'refused',
  'full',
  'blocked',
  'newer',
  'damaged',
  'migration',
  'failed',
] as const;
export type KeepProblem = (typeof KEEP_PROBLEMS)[number];

/** How much of what is kept is one person's. `name`: what they call it while it is locked, `null`: nothing. */
export interface KeptProfile {
  id: string;
  name: string | null;
  isLocked: boolean;
  /** As a backup would hold it; of a locked one, as it lies sealed. */
  bytes: number;
}

/** What is on this computer. `null` where it could not be looked at. */
export interface KeptFacts {
  language: Settings['language'];
  now: Moment;
  amounts: Amount[] | null;
  problem: KeepProblem | null;
  automatic: Automatic[] | null;
  /** The last that was to be made by itself, where it could not be. */
  copyFailed: { at: Moment; reason: KeepProblem } | null;
  /** When a backup was last saved outside the browser; `null`: never. */
  savedOutside: Moment | null;
  /** The first that was kept; `null` where nothing is. */
  oldest: Moment | null;
  /** By person; absent where it could not be looked at. */
  profiles?: readonly KeptProfile[];
  /** Some of it goes to other computers, over the account of the browser. */
  synced?: boolean;
}
