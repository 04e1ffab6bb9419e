import type { Band } from '../panel';
import type { Button, Rich } from '../parts';
import type { LockPart } from './lock';
import type { Setting } from './settings';
import type { SyncPart } from './sync';

/** What is kept on this computer, and how it gets out and in again. */
export interface DataPart {
  title: string;
  meta: string;
  /** The store keeps nothing, and why. */
  problem: Rich | null;
  /** A backup outside the browser is missing or old. */
  hint: Band | null;
  kept: {
    title: string;
    rows: { id: string; label: string; text: string }[];
    note: string;
    /** The same by person. */
    profiles: { title: string; rows: { id: string; label: string; text: string }[] } | null;
  };
  /** `saveFiles`: the same with files of evidence; `null` where there are none. */
  backup: {
    title: string;
    save: Setting;
    saveFiles?: Setting | null;
    open: { title: string; text: string; label: string };
  };
  automatic: {
    title: string;
    text: string;
    /** Why there is none, or not the last one. */
    none: string | null;
    rows: { id: string; title: string; text: string; back: Button }[];
  };
  /** `null` where nobody can tell how things stand. */
  lock?: LockPart | null;
  /** Other computers; `null` where nobody can tell how things stand. */
  sync?: SyncPart | null;
  words: {
    reading: string;
    saved: string;
    notSaved: string;
    notRead: string;
    /** Where it can no longer be looked at: what is kept, and the copies. */
    unread: string;
    automaticUnread: string;
  };
  /** In bytes; larger files are not opened, and `tooLarge` says so. */
  largest: number;
  tooLarge: OpenedBackup;
}

/** A file that was chosen: what would change, or why it cannot be put in. Nothing is written yet. */
export interface OpenedBackup {
  title: string;
  lines: string[];
  /** The file cannot be used. */
  trouble: Rich | null;
  rows: { id: string; title: string; text: string; examples: string[] }[];
  choices: Setting[];
  close: Button;
}
