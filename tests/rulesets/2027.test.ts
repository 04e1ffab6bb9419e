import { expect, test } from 'vitest';
import { rulesetOf, windowLines } from './find';

test('the windows of 2027 are those of facts.md: day, since, source, confidence', () => {
  expect(rulesetOf('2027').windows.flatMap(windowLines)).toEqual([
    'pra-perencanaan opens unknown',
    'pra-perencanaan closes 2026-12-31 since 2025-12-22 tulisan-271-dua turunan',
    'plan opens 2027-01-01 since 2025-12-22 tulisan-271-dua turunan',
    'plan closes 2027-01-31 since 2025-12-22 tulisan-271-dua turunan',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'assess opens unknown',
    'assess closes unknown',
  ]);
});
