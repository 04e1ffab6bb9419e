import { blankProfile, type StoreRows } from '../../observations';
import { type Parsed, pathOf, placeOf, trouble } from './parse';
import { isStore, isUnknown, KEYS, ROWS, type StoreName } from './rows';
import { same } from './same';

/** Records that can be put in, and by store how many are left out because this version does not know their kind. */
export interface Checked {
  rows: StoreRows;
  unknown: Record<string, number>;
}

/**
 * Checks every record of a backup that has this version's shape. What a record has beyond it is left out; one that is
 * sound goes in exactly as it stands. The first that is not is named.
 */
export function checkRows({ version, stores }: StoreRows): Parsed<Checked> {
  const unknown: Record<string, number> = {};
  const kept: StoreRows['stores'] = [];
  for (const { name, rows } of stores) {
    const known: unknown[] = [];
    const seen = isStore(name) ? KEYS[name].map(() => new Set<string>()) : [];
    for (const [at, row] of rows.entries()) {
      if (!isStore(name) || isUnknown(name, row)) {
        unknown[name] = (unknown[name] ?? 0) + 1;
        continue;
      }
      const parsed = ROWS[name].safeParse(row);
      if (!parsed.success) return trouble('wrong', placeOf(['stores', name, at, ...pathOf(parsed.error)]));
      const twice = keyTwice(name, parsed.data, seen);
      if (twice) return trouble('double', placeOf(['stores', name, at, ...twice]));
      known.push(same(parsed.data, row) ? row : parsed.data);
    }
    if (isStore(name)) kept.push({ name, rows: known });
  }
  return { ok: true, value: { rows: { version, stores: withPeople(kept) }, unknown } };
}

/** Whoever's own record was damaged, and so stands in no backup, gets a blank one: else their records are nobody's. */
function withPeople(stores: StoreRows['stores']): StoreRows['stores'] {
  const of = (store: string, field: string): string[] =>
    rowsIn(stores, store).map((row) => String(Object(row)[field]));
  const known = new Set(of('profiles', 'id'));
  const lost = [...of('seen', 'profile'), ...of('entries', 'profile')].filter((id) => !known.has(id));
  if (lost.length === 0) return stores;
  const people = [...rowsIn(stores, 'profiles'), ...[...new Set(lost)].map(blankProfile)];
  return [{ name: 'profiles', rows: people }, ...stores.filter(({ name }) => name !== 'profiles')];
}

const rowsIn = (stores: StoreRows['stores'], name: string): unknown[] =>
  stores.find((one) => one.name === name)?.rows ?? []; // a store that the backup lacks

/** The fields that no two records share, where this one shares them with an earlier one; it is noted otherwise. */
function keyTwice(name: StoreName, row: object, seen: Set<string>[]): readonly string[] | null {
  const fields: Record<string, unknown> = { ...row };
  for (const [at, key] of KEYS[name].entries()) {
    const value = JSON.stringify(key.map((field) => fields[field]));
    if (seen[at]?.has(value)) return key; // one set for each key
    seen[at]?.add(value);
  }
  return null;
}
