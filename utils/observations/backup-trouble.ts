/**
 * Why a file is no backup that can be put in. `broken`: no JSON, `cut`: it ends in the middle, `foreign`: something
 * else, `newer`: of a later version, `deep` and `unsafe`: made to do harm, `wrong`: a value is not what it should be,
 * `double`: two records of one key, `old`: it cannot be brought to this version. Of one with files: `zip-file` is a file
 * that is not what the backup says, `zip-full` that there is no room for them. `locked`: it holds records of somebody who
 * is locked here, and nothing is written under a lock.
 */
export const BACKUP_REASONS = [
  'large',
  'empty',
  'broken',
  'cut',
  'foreign',
  'newer',
  'deep',
  'unsafe',
  'wrong',
  'double',
  'old',
  'zip-broken',
  'zip-unsafe',
  'zip-large',
  'zip-file',
  'zip-full',
  'locked',
] as const;
export type BackupReason = (typeof BACKUP_REASONS)[number];

/** Where in the file: a line and column of its text (from 1), names of fields, a number of a record (from 1). */
export interface BackupPlace {
  line: number | null;
  column: number | null;
  /** Name of the store, `null` outside of all. */
  store: string | null;
  row: number | null;
  /** Fields inside the record, from the outside in. */
  fields: string[];
}

export interface BackupTrouble {
  reason: BackupReason;
  place: BackupPlace | null;
}
