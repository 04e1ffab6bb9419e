import type { Observation } from '../observations';

/** Identity of a fact: its kind, what it is about, and which of several alike, as JSON text. */
export type Slot = string;

/**
 * Each observation of one read under its slot. Two that are about the same thing (two rows of one title)
 * are two facts and get 1, 2, … in the order of the page.
 */
export function slotsOf(observations: readonly Observation[], path: string): Map<Slot, Observation> {
  const slots = new Map<Slot, Observation>();
  const counts = new Map<string, number>();
  for (const observation of observations) {
    const about = aboutOf(observation, path);
    const base = JSON.stringify(about);
    const nth = (counts.get(base) ?? 0) + 1;
    counts.set(base, nth);
    slots.set(slotOf(about, nth), observation);
  }
  return slots;
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

function aboutOf(fact: Observation, path: string): (string | null)[] {
  switch (fact.kind) {
    case 'stage':
    case 'deadline':
      return [fact.kind, fact.stage];
    case 'activity':
      return [fact.kind, plain(fact.title)];
    case 'approval':
      return [fact.kind, plain(fact.person), fact.distinct === null ? null : plain(fact.distinct), fact.what];
    case 'notice':
      return [fact.kind, plain(fact.text)];
    case 'could-not-read':
      return [fact.kind, path, fact.what];
    // The page that was seen last, the account, the period, the points, the predikat: one of each.
    default:
      return [fact.kind];
  }
}

/** Same words, however a page spaces or capitalises them. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
