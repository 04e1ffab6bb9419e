import { expect, test } from 'vitest';
import { RULESETS } from '../../utils/rulesets';
import { holdsOn, rulesetOf, windowOf } from './find';

const planOf2024 = windowOf('2024-1', 'plan');

test.each([
  ['2024-01-01', '2024-01-31', 'sekunder'],
  ['2024-02-01', '2024-01-31', 'sekunder'],
  ['2024-02-02', '2024-03-31', 'resmi'],
  ['2024-03-28', '2024-03-31', 'resmi'],
])('on %s the plan of 2024-1 closes on %s, %s', (day, closes, confidence) => {
  const row = holdsOn(planOf2024.closes, day);
  expect([row?.value, row?.confidence]).toEqual([closes, confidence]);
});

test('before the circular nobody had an official date for reporting', () => {
  const report = windowOf('2024-1', 'report');
  expect(holdsOn(report.closes, '2024-02-01')).toBeNull();
  expect(holdsOn(report.closes, '2024-02-02')?.value).toBe('2024-06-30');
});

test('a principal’s own plan opens on 15 January 2024, a teacher’s on the 2nd', () => {
  const own = windowOf('2024-1', 'plan-kepala-sekolah');
  expect([own.who, own.opens.at(-1)?.value]).toEqual([['kepala-sekolah'], '2024-01-15']);
  expect([planOf2024.who, planOf2024.opens.at(-1)?.value]).toEqual([['guru'], '2024-01-02']);
});

test('missing June 2024 is being late, not being shut out', () => {
  const late = rulesetOf('2024-1').windows.filter((one) => one.lateOpen?.value === true);
  expect(late.map((one) => one.id)).toEqual(['report', 'assess']);
  expect(late.map((one) => one.lateOpen?.confidence)).toEqual(['resmi', 'resmi']);
});

test('on 21 November 2026 what comes next lies in 2027, both times as an estimate', () => {
  const today = '2026-11-21';
  const next = RULESETS.flatMap((rules) =>
    rules.windows.flatMap((one) => {
      const row = holdsOn(one.closes, today);
      return row?.value && row.value >= today ? [`${rules.id} ${one.id} ${row.value} ${row.confidence}`] : [];
    }),
  );
  expect(next).toEqual(['2027 pra-perencanaan 2026-12-31 turunan', '2027 plan 2027-01-31 turunan']);
});

test('only what is prepared in the period before says for which period it is', () => {
  const early = RULESETS.flatMap((one) => one.windows).filter((one) => one.forPeriod !== null);
  expect(early.map((one) => `${one.id} ${one.forPeriod}`)).toEqual([
    'pra-perencanaan 2026',
    'pra-perencanaan 2027',
  ]);
});

test('no window of 2028 exists', () => {
  expect(RULESETS.find((one) => one.from <= '2028-01-01' && one.to >= '2028-01-01')).toBeUndefined();
});
