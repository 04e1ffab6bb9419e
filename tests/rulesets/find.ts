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
