import type { Entry } from './entry';
import type { Observation } from './observation';
import type { Profile } from './profile';
import type { Settings } from './settings';

/** A moment with its zone (`2024-03-28T10:24:00+07:00`); its first ten characters are the person's day. */
export type Moment = string;
/** A calendar day `YYYY-MM-DD`. */
export type Day = string;

/** One observation as the store remembers it. `since`: first seen saying this; `seenAt`: last seen so. */
export interface Seen {
  observation: Observation;
  since: Moment;
  seenAt: Moment;
  /** What it said before, newest first, with the moment it was last seen so. */
  before: { observation: Observation; seenAt: Moment }[];
}

/** All that the store recalls for one profile and one period. */
export interface Memory {
  profile: Profile;
  settings: Settings;
  seen: Seen[];
  entries: Entry[];
  /** Last time any PMM page of this profile could be read; `null` before the first. */
  lastRead: Moment | null;
  /** `false` when the store refused the last write: nothing is pretended to be kept. */
  saved: boolean;
}
