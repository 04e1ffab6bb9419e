import type { Entry } from './entry';
import type { Moment } from './memory';
import type { Profile } from './profile';
import type { Told } from './reminder';
import type { Settings } from './settings';

/** When a word was said, in ms since 1970, and on which device. The later one holds; of one ms the greater device. */
export type Stamp = readonly [at: number, device: string];

/** One value as JSON holds it, with who said it. */
export interface Word {
  value: unknown;
  said: Stamp;
}

/**
 * What all devices have said of one thing: the last word of each of its fields, and when it was last taken away.
 * Words that are not later than that are not held.
 */
export interface SyncRecord {
  words: Record<string, Word>;
  gone: Stamp | null;
}

/** By the name of the thing (see `keyOf` of the exchange). */
export type SyncState = ReadonlyMap<string, SyncRecord>;

/**
 * Why devices do not come together. `full`, `busy`, `refused`: the browser takes nothing (no room, too often, anything
 * else); `newer`: another device has a later version; `removed`: everything was removed from the account elsewhere;
 * `no-person`: whose words are synchronised is no longer known here.
 */
export const SYNC_PROBLEMS = ['full', 'busy', 'refused', 'newer', 'removed', 'no-person'] as const;
export type SyncProblem = (typeof SYNC_PROBLEMS)[number];

/** What stayed on this computer: of a teacher's name, without room in the account, too long for it. */
export interface Withheld {
  names: number;
  room: number;
  large: number;
}

/** How things stand with this device. */
export interface SyncNote {
  on: boolean;
  device: string;
  /** Id of the one person here whose words are synchronised, and what tells them on another device. */
  profile: string;
  who: string;
  /** When it was turned on here, in ms since 1970. */
  since: number;
  /** Something may still stand in the account, though it is off. */
  left: boolean;
  /** When it last went through, what stood in the account then, and what stayed here. */
  last: { at: Moment; records: number; bytes: number; devices: number; withheld: Withheld } | null;
  problem: SyncProblem | null;
  /** The last of the damaged records that were set aside when it last looked. */
  aside: number;
  /** Entries that named somebody, with sums over those words: they stay here though the name is forgotten since. */
  named: Record<string, string[]>;
}

/** What the full page tells of it; `name` of the person, `null` where nobody is known by name. */
export interface SyncFacts {
  language: Settings['language'];
  now: Moment;
  note: SyncNote | null;
  name: string | null;
}

/** Of the one person who is synchronised, as the store holds it: facts of pages stay out but for whom they name. */
export interface SyncHere {
  note: SyncNote;
  state: SyncState;
  profile: Profile;
  settings: Settings;
  /** Several people are known by name here: settings are everybody's, so they neither leave nor come. */
  isShared: boolean;
  entries: SyncEntry[];
  told: Told[];
  /** Other people whom this computer knows by name. */
  names: string[];
  /** Entries that this computer can no longer believe: nobody has taken them away. */
  damaged: { period: string; id: string }[];
}

/** An entry with its place; `added` as the store keeps it. */
export interface SyncEntry {
  period: string;
  added: Moment;
  entry: Entry;
}

/** What other devices said, to be kept in one transaction; `null` where they said nothing new. */
export interface SyncChange {
  state: [string, SyncRecord][];
  entries: SyncEntry[];
  removed: { period: string; id: string }[];
  settings: Settings | null;
  profile: Profile | null;
  told: Told[];
}
