import type { Observation } from '../observations';
import type { SeenRow } from './schema';
import { type Handles, peopleIn } from './slot/people';
import { plain } from './slot/plain';
import { UNSURE } from './slot/who';

/** Identity of a fact: its kind, what it is about, and which of several alike, as JSON text. */
export type Slot = string;

/**
 * Each observation of one read under its slot. Two that are about the same thing (two rows of one title)
 * are two facts and get 1, 2, … in the order of the page; people are those of the rows of `stored` (see who).
 */
export function slotsOf(
  observations: readonly Observation[],
  path: string,
  stored: Iterable<SeenRow> = [],
): Map<Slot, Observation> {
  const slots = new Map<Slot, Observation>();
  const counts = new Map<string, number>();
  const people = peopleIn(observations, stored);
  for (const observation of observations) {
    const about = aboutOf(observation, path, people);
    const base = JSON.stringify(about);
    const nth = nthOf(observation, people) ?? (counts.get(base) ?? 0) + 1;
    counts.set(base, nth);
    slots.set(slotOf(about, nth), observation);
  }
  return slots;
}

/** Of people the number is a part of who it is; of those who are nobody's it counts. */
function nthOf(fact: Observation, people: Handles): number | null {
  const handle = fact.kind === 'approval' ? people.get(fact) : undefined;
  return handle && handle.who !== UNSURE ? handle.nth : null;
}

/** The slot of the first of several alike, or `null` when `slot` is the first itself. */
export function firstOf(slot: Slot): Slot | null {
  const parts: unknown = JSON.parse(slot);
  if (!Array.isArray(parts) || parts[parts.length - 1] === 1) return null;
  return slotOf(parts.slice(0, -1), 1);
}

function slotOf(about: readonly unknown[], nth: number): Slot {
  return JSON.stringify([...about, nth]);
}

function aboutOf(fact: Observation, path: string, people: Handles): (string | null)[] {
  switch (fact.kind) {
    case 'stage':
    case 'deadline':
      return [fact.kind, fact.stage];
    case 'activity':
      return [fact.kind, plain(fact.title)];
    case 'approval':
      return [fact.kind, plain(fact.person), people.get(fact)?.who ?? null, fact.what]; // each has its handle
    case 'notice':
      return [fact.kind, plain(fact.text)];
    case 'could-not-read':
      return [fact.kind, path, fact.what];
    // The page that was seen last, the account, the period, the points, the predikat: one of each.
    default:
      return [fact.kind];
  }
}
