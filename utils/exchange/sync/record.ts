import type { SyncRecord, SyncState, Word } from '../../observations';
import { canonical } from '../backup/same';
import { compare, isAfter, latest } from './stamp';

export const NOTHING: SyncRecord = { words: {}, gone: null };

/** What a thing is called in every device's state: its kind, then what tells it from others of that kind. */
export const keyOf = (...name: [kind: Kind, ...rest: string[]]): string => JSON.stringify(name);

export const KINDS = ['entry', 'settings', 'profile', 'silent'] as const;
export type Kind = (typeof KINDS)[number];

export function nameOf(key: string): string[] {
  const name: unknown = JSON.parse(key);
  return Array.isArray(name) ? name.map(String) : []; // keys are made above
}

/**
 * What two devices know of one thing as one: the last word each time, and none that is not later than when it was last
 * taken away. In any order, in any groups, and however often: the same comes of it (a join-semilattice).
 */
export function join(one: SyncRecord, other: SyncRecord): SyncRecord {
  const gone = latest(one.gone, other.gone);
  const words: Record<string, Word> = {};
  for (const unit of [...new Set([...Object.keys(one.words), ...Object.keys(other.words)])].sort()) {
    const word = last(wordIn(one, unit), wordIn(other, unit));
    if (word && isAfter(word.said, gone)) words[unit] = word; // named by one of them at least
  }
  return { words, gone };
}

/** Its own alone: every object answers to some names. */
const wordIn = ({ words }: SyncRecord, unit: string): Word | undefined =>
  Object.hasOwn(words, unit) ? words[unit] : undefined;

function last(one: Word | undefined, other: Word | undefined): Word | undefined {
  if (!one || !other) return one ?? other;
  const by = compare(one.said, other.said);
  if (by !== 0) return by > 0 ? one : other;
  // Only a device whose disk was copied says two things under one stamp: then any fixed order will do.
  return canonical(one.value) >= canonical(other.value) ? one : other;
}

/** The same for all that two devices know. */
export function joinAll(one: SyncState, other: SyncState): Map<string, SyncRecord> {
  const all = new Map(one);
  for (const [key, record] of other) all.set(key, join(all.get(key) ?? NOTHING, record));
  return all;
}
