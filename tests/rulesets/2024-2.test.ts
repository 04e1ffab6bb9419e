import { expect, test } from 'vitest';
import { rulesetOf, windowLines } from './find';

test('the windows of 2024-2 are those of facts.md: day, since, source, confidence', () => {
  expect(rulesetOf('2024-2').windows.flatMap(windowLines)).toEqual([
    'plan opens 2024-07-01 since 2024-07-01 bantuan-predikat turunan',
    'plan closes 2024-07-31 since 2024-07-01 bantuan-predikat turunan',
    'plan months 2024-07..2024-07 since 2024-07-01 bantuan-predikat resmi',
    'carry-out opens unknown',
    'carry-out closes unknown',
    'carry-out months 2024-08..2024-11 since 2024-07-01 banyumas-2024 sekunder',
    'report opens unknown',
    'report closes 2024-12-31 since 2024-02-02 se-0559-2024 resmi',
    'assess opens unknown',
    'assess closes unknown',
    'assess months 2024-08..2024-12 since 2024-07-01 banyumas-2024 sekunder',
  ]);
});
