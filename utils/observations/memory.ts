import * as z from 'zod/mini';
import { type Entry, moment } from './entry';
import { observation } from './observation';
import type { Profile } from './profile';
import type { Settings } from './settings';
import type { Stage } from './vocabulary';

/** A moment with its zone (`2024-03-28T10:24:00+07:00`); its first ten characters are the person's day. */
export type Moment = string;
/** A calendar day `YYYY-MM-DD`. */
export type Day = string;

/** How many earlier words of a fact are kept. */
export const HISTORY = 20;

const past = z.object({ observation, seenAt: moment });

/**
 * One observation as the store remembers it. `since`: first seen saying this; `seenAt`: last seen so;
 * `before`: what it said before, newest first, with the moment it was last seen so.
 */
export const seen = z.object({
  observation,
  since: moment,
  seenAt: moment,
  before: z.array(past),
});
export type Seen = z.infer<typeof seen> & { whose?: Whose };

/**
 * Whose row it is, as the store tells people apart over all pages: `id` differs between two of one name, and is
 * `null` where it may be any of several. `marks`: what pages have shown of them beside the name.
 */
export interface Whose {
  id: string | null;
  marks: readonly string[];
}

/** A notice that was put away on a day, in the page's words. */
export interface PutAway {
  on: Day;
  text: string;
  stage: Stage | null;
}

/** All that the store recalls for one profile and one period. */
export interface Memory {
  profile: Profile;
  settings: Settings;
  seen: Seen[];
  entries: Entry[];
  /** Path of the page that was read last; `null` before the first. */
  path: string | null;
  /** Notices that were put away, the latest first. */
  putAway: PutAway[];
  /** Last time any PMM page of this profile could be read; `null` before the first. */
  lastRead: Moment | null;
  /** `false` when the store refused the last write: nothing is pretended to be kept. */
  saved: boolean;
}
