import { expect, test } from 'vitest';
import { rulesetOf, windowLines } from './find';

test('the windows of 2026 are those of facts.md: day, since, source, confidence', () => {
  expect(rulesetOf('2026').windows.flatMap(windowLines)).toEqual([
    'pra-perencanaan opens unknown',
    'pra-perencanaan closes 2025-12-31 since 2025-12-22 tulisan-271-dua sekunder',
    'plan opens 2026-01-01 since 2025-12-22 tulisan-271-dua sekunder',
    'plan closes 2026-01-31 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-data opens 2026-01-01 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-data closes 2026-01-07 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-ajukan opens 2026-01-08 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-ajukan closes 2026-01-21 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-persetujuan opens 2026-01-22 since 2025-12-22 tulisan-271-dua sekunder',
    'campaign-persetujuan closes 2026-01-31 since 2025-12-22 tulisan-271-dua sekunder',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'carry-out months 2026-02..2026-11 since 2025-12-22 tulisan-271 sekunder',
    'assess opens unknown',
    'assess closes unknown',
  ]);
});
