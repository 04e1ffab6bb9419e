import type { ReminderFinding, Told } from '../engine/findings';

/** What counts from a day that may become known better while it is the same thing. */
export const COUNTED_FROM: readonly Told['kind'][] = ['turn', 'waits', 'approval'];

/**
 * Those that were never told and whose matter is not silenced. By id; what counts from the day since when it is so is
 * told too where it was told from a later day, since the page may name the true day only afterwards. What begins anew
 * counts from a later day than before.
 */
export function untold(all: readonly ReminderFinding[], told: readonly Told[]): ReminderFinding[] {
  const ids = new Set(told.map((one) => one.id));
  const anchors = new Map<string, string>();
  for (const one of told) {
    const before = anchors.get(nameOf(one)) ?? '';
    if (one.anchor > before) anchors.set(nameOf(one), one.anchor);
  }
  const silenced = silencedIn(told);
  return all.filter((one) => {
    if (ids.has(one.id) || silenced.has(one.matter)) return false;
    return !COUNTED_FROM.includes(one.kind) || (anchors.get(nameOf(one)) ?? '') < one.anchor;
  });
}

/** Matters of which the person wants to hear no more. */
export function silencedIn(told: readonly Told[]): Set<string> {
  return new Set(told.filter((one) => one.state === 'dismissed').map((one) => one.matter));
}

const nameOf = ({ matter, occasion }: Pick<Told, 'matter' | 'occasion'>): string => `${matter} ${occasion}`;
