import {
  type BackupPreview,
  type Comparison,
  type Example,
  KEPT_KINDS,
  type KeptKind,
  type RowState,
  type StoreRows,
} from '../../observations';
import { align } from './align';
import { aboutOf, kindOf } from './kinds';
import { keyOf, mergeTwo, rowsOf } from './merge';
import { isStore, type Row, type StoreName } from './rows';
import { same } from './same';

/** How many are named behind each count. */
const NAMED = 3;
/** Told by what they are about to a person; of the others a count says enough. */
const TOLD: readonly KeptKind[] = ['entries', 'facts', 'people', 'accounts'];
/** Kept as they lie here by a merge: what they hold is of no use beside it. */
const OWN: readonly string[] = ['undo', 'set-aside'];

interface Theirs {
  made: string;
  rows: StoreRows;
  /** By store, see `checkRows`. */
  unknown: Readonly<Record<string, number>>;
}

/**
 * What would change here if a backup were put in; nothing is written. `staying`: records of `mine` that are here after
 * it whatever is chosen, and are not told as only here.
 */
export function preview(
  mine: StoreRows,
  { made, rows, unknown }: Theirs,
  staying: ReadonlySet<unknown> = new Set(),
): BackupPreview {
  const theirs = align(mine, rows);
  const found = new Map<KeptKind, Comparison>();
  const of = (kind: KeptKind) => {
    const kept = found.get(kind) ?? blank(kind);
    found.set(kind, kept);
    return kept;
  };
  for (const { name } of mine.stores)
    if (isStore(name) && !OWN.includes(name))
      for (const [state, row] of compared(name, rowsOf(mine, name), rowsOf(theirs, name)))
        if (state !== 'gone' || !staying.has(row)) count(of(kindOf(name, row)), state, name, row);
  for (const [name, many] of Object.entries(unknown)) of(kindOf(name, null)).unknown += many;
  return {
    made,
    accounts: rowsOf(rows, 'profiles').map((row) => (row as Row['profiles']).name ?? null),
    kinds: KEPT_KINDS.flatMap((kind) => found.get(kind) ?? []),
  };
}

const blank = (kind: KeptKind): Comparison => ({
  kind,
  counts: { added: 0, changed: 0, conflicting: 0, gone: 0, same: 0 },
  unknown: 0,
  examples: [],
});

/** Each record on either side with its state; of one that differs, the backup's. */
function* compared(
  name: StoreName,
  mine: readonly unknown[],
  theirs: readonly unknown[],
): Generator<[RowState, unknown]> {
  const here = new Map(mine.map((row) => [keyOf(name, row), row]));
  for (const row of theirs) {
    const key = keyOf(name, row);
    const old = here.get(key);
    here.delete(key);
    yield [old === undefined ? 'added' : stateOf(name, old, row), row];
  }
  for (const row of here.values()) yield ['gone', row];
}

function stateOf(name: StoreName, mine: unknown, theirs: unknown): RowState {
  const here = said(name, mine);
  if (same(here, said(name, theirs))) return 'same';
  return same(said(name, mergeTwo(name, mine, theirs)), here) ? 'conflicting' : 'changed';
}

/** What a record says, not when, nor what it said before. */
function said(name: StoreName, row: unknown): unknown {
  if (name === 'entries') return (row as Row['entries']).entry;
  if (name !== 'seen') return row;
  const { seen, gone } = row as Row['seen'];
  return [{ ...seen.observation, evidence: '' }, gone === null];
}

function count(kept: Comparison, state: RowState, store: StoreName, row: unknown): void {
  kept.counts[state] += 1;
  if (state === 'same' || !TOLD.includes(kept.kind)) return;
  if (kept.examples.filter((one) => one.state === state).length >= NAMED) return;
  const { of, about } = aboutOf(store, row);
  const example: Example = { state, of, about: about.slice(0, 200) };
  if (about) kept.examples.push(example);
}
