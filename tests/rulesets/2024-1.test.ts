import { expect, test } from 'vitest';
import { rulesetOf, windowLines } from './find';

test('the windows of 2024-1 are those of facts.md: day, since, source, confidence', () => {
  expect(rulesetOf('2024-1').windows.flatMap(windowLines)).toEqual([
    'plan opens 2024-01-02 since 2024-01-01 linggaupos-2024 sekunder',
    'plan closes 2024-01-31 since 2024-01-01 linggaupos-2024 sekunder',
    'plan closes 2024-03-31 since 2024-02-02 se-0559-2024 resmi',
    'plan-kepala-sekolah opens 2024-01-15 since 2024-01-01 panduan-ks-2024 resmi',
    'plan-kepala-sekolah closes 2024-01-31 since 2024-01-01 linggaupos-2024 sekunder',
    'plan-kepala-sekolah closes 2024-03-31 since 2024-02-02 se-0559-2024 resmi',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'carry-out months 2024-02..2024-05 since 2024-01-01 banyumas-2024 sekunder',
    'report opens unknown',
    'report closes 2024-06-30 since 2024-02-02 se-0559-2024 resmi',
    'assess opens unknown',
    'assess closes unknown',
    'assess months 2024-02..2024-06 since 2024-01-01 banyumas-2024 sekunder',
    'assess months 2024-06..2024-06 since 2024-01-01 penilaian-juni-2024 sekunder',
  ]);
});
