import { expect } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import type { Ruleset, RuleWindow, Sourced } from '../../utils/rulesets/schema';

/** Throws for a period that is not there, so that a test cannot pass on nothing. */
export function rulesetOf(id: string): Ruleset {
  const found = RULESETS.find((one) => one.id === id);
  if (!found) throw new Error(`no ruleset ${id}`);
  return found;
}

export function windowOf(period: string, id: string): RuleWindow {
  const found = rulesetOf(period).windows.find((one) => one.id === id);
  if (!found) throw new Error(`no window ${id} in ${period}`);
  return found;
}

/** The value that holds on a day: the last one begun, as the schema promises the order. */
export function holdsOn<T>(values: readonly Sourced<T>[], day: string): Sourced<T> | null {
  return values.filter((one) => one.since <= day).at(-1) ?? null;
}

export interface Row {
  at: string;
  value?: unknown;
  since: unknown;
  source: unknown;
  confidence: unknown;
  checkedOn: unknown;
}

/** Every object in a ruleset that carries any part of a provenance, with its path. */
export function rowsOf(node: unknown, at: string): Row[] {
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.entries(node).flatMap(([key, value]) => rowsOf(value, `${at}.${key}`));
  const marked = ['since', 'source', 'confidence', 'checkedOn'].some((key) => key in node);
  return marked ? [{ ...(node as Omit<Row, 'at'>), at }, ...inner] : inner;
}

export const ALL_ROWS: Row[] = RULESETS.flatMap((ruleset) => rowsOf(ruleset, ruleset.id));

export function expectUnique(ids: readonly string[]): void {
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
}

/** A window as lines: `plan closes 2024-03-31 since 2024-02-02 se-0559-2024 resmi`, or `plan opens unknown`. */
export function windowLines(one: RuleWindow): string[] {
  const rows = [
    ...one.opens.map((row) => ({ ...row, edge: 'opens', says: row.value })),
    ...one.closes.map((row) => ({ ...row, edge: 'closes', says: row.value })),
    ...(one.months ?? []).map((row) => ({
      ...row,
      edge: 'months',
      says: row.value && `${row.value.from}..${row.value.to}`,
    })),
  ];
  return rows.map(({ edge, says, since, source, confidence }) =>
    says === null
      ? `${one.id} ${edge} unknown`
      : `${one.id} ${edge} ${says} since ${since} ${source} ${confidence}`,
  );
}
