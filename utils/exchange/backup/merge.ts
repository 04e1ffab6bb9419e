import type { StoreRows } from '../../observations';
import { align } from './align';
import { mergeEntry, mergeMeta, mergeProfile, mergeSeen } from './merge-row';
import { KEYS, type Row, type StoreName } from './rows';
import { canonical, same } from './same';

/**
 * How two records of one key become one. A store that is not named keeps what is here: nobody can tell of two words
 * about a reminder which was the later one, and one that only the backup has is not told again.
 */
const MERGES: { [Name in StoreName]?: (mine: Row[Name], theirs: Row[Name]) => Row[Name] } = {
  profiles: mergeProfile,
  seen: mergeSeen,
  entries: mergeEntry,
  meta: mergeMeta,
};

/**
 * What is here and what is in a backup as one, the newer word each time: a record that is here stays, or gives way to
 * a later one. The same backup again changes nothing. Settings, what was done with the reminders that are here, and
 * what can be undone, stay as they are here.
 */
export function merge(mine: StoreRows, backup: StoreRows): StoreRows {
  const theirs = align(mine, backup);
  return {
    version: mine.version,
    stores: mine.stores.map(({ name, rows }) => ({
      name,
      rows: mergeStore(name as StoreName, rows, rowsOf(theirs, name)),
    })),
  };
}

/** The records of a store, none where the copy has no such store. */
export const rowsOf = ({ stores }: StoreRows, name: string): unknown[] =>
  stores.find((one) => one.name === name)?.rows ?? []; // a backup of an earlier version lacks later stores

function mergeStore(name: StoreName, mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  if (name === 'undo') return [...mine];
  if (name === 'set-aside') return withAside(mine, theirs);
  const all = new Map(mine.map((row) => [keyOf(name, row), row]));
  for (const row of theirs) {
    const key = keyOf(name, row);
    const old = all.get(key);
    all.set(key, old === undefined ? row : mergeTwo(name, old, row));
  }
  return [...all.values()];
}

/** The key that a record has in its store, as text. */
export function keyOf(name: StoreName, row: unknown): string {
  const fields: Record<string, unknown> = { ...Object(row) };
  return JSON.stringify((KEYS[name][0] ?? []).map((field) => fields[field])); // each store has its key
}

/** One record out of two of the same key. Which side it is on makes no difference where they are of two moments. */
export function mergeTwo(name: StoreName, mine: unknown, theirs: unknown): unknown {
  if (same(mine, theirs)) return mine;
  // Both were checked to be records of that store.
  const two = MERGES[name] as ((mine: unknown, theirs: unknown) => unknown) | undefined;
  return two ? two(mine, theirs) : mine;
}

/** Their damaged records beside ours, under numbers of their own; the same one stands there once. */
function withAside(mine: readonly unknown[], theirs: readonly unknown[]): unknown[] {
  const text = (row: unknown) => canonical({ ...Object(row), id: 0 });
  const known = new Set(mine.map(text));
  let last = Math.max(0, ...mine.map((row) => Number(Object(row).id)));
  const added = theirs.filter((row) => !known.has(text(row)) && known.add(text(row)));
  return [...mine, ...added.map((row) => ({ ...Object(row), id: ++last }))];
}
