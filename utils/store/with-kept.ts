import type { StoreRows } from '../observations';
import { parted } from './own';

/** Under their own numbers they could take another's place. */
const NUMBERED: Record<string, string> = { undo: 'seq', 'set-aside': 'id' };

/**
 * What a backup puts in the place of everything, and with it all records that are here of these profiles where the
 * backup knows no such profile: a backup without somebody who was locked then is no word that they are gone.
 */
export function withKept(after: StoreRows, here: StoreRows, ids: readonly string[]): StoreRows {
  const there = new Set(rowsOf(after, 'profiles').map((row) => Object(row).id));
  const missing = new Set(ids.filter((id) => !there.has(id)));
  if (missing.size === 0) return after;
  const { own } = parted(here, missing);
  const names = new Set([...after.stores, ...own].map(({ name }) => name));
  const stores = [...names].map((name) => {
    const rows = rowsOf(after, name);
    const more = own.find((one) => one.name === name)?.rows ?? []; // none of theirs there
    return { name, rows: [...rows, ...renumbered(name, more, rows).filter((row) => isNew(name, row, rows))] };
  });
  return { ...after, stores };
}

const rowsOf = ({ stores }: StoreRows, name: string): unknown[] =>
  stores.find((one) => one.name === name)?.rows ?? []; // an older backup has fewer

function renumbered(name: string, more: readonly unknown[], rows: readonly unknown[]): unknown[] {
  const field = NUMBERED[name];
  if (field === undefined) return [...more];
  const last = Math.max(0, ...[...rows, ...more].map((row) => Number(Object(row)[field]) || 0));
  return more.map((row, at) => ({ ...Object(row), [field]: last + 1 + at }));
}

/** Who is in view is the backup's to say. */
const isNew = (name: string, row: unknown, rows: readonly unknown[]): boolean =>
  name !== 'meta' || rows.every((one) => Object(one).name !== Object(row).name);
