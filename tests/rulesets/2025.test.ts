import { expect, test } from 'vitest';
import { rulesetOf, windowLines } from './find';

test('the windows of 2025 are those of facts.md: day, since, source, confidence', () => {
  expect(rulesetOf('2025').windows.flatMap(windowLines)).toEqual([
    'plan opens unknown',
    'plan closes 2025-01-31 since 2025-01-01 ainamulyana-2025 sekunder',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'assess opens 2025-11-13 since 2025-01-01 siaran-pers-14119 resmi',
    'assess closes unknown',
  ]);
});
