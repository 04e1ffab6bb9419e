import { expect, test } from 'vitest';
import type { SeenRow } from '../../utils/store/schema';
import { speakingOf } from '../../utils/store/speaks-of';
import { AT, approval } from './help';

function row(text: string): SeenRow {
  const said = {
    kind: 'notice',
    evidence: '',
    text,
    red: true,
    stage: null,
    verdict: 'tidak-dikenal',
  } as const;
  const seen = { observation: said, since: AT, seenAt: AT, before: [] };
  return { profile: 'siti', period: '2024-1', slot: '["notice"]', path: '/', gone: null, seen };
}
const spoken = (text: string, ...people: string[]) => speakingOf([row(text)], people).length;

test.each([
  ['Rencana ANI  LESTARI dikembalikan', 'Ani Lestari', 1],
  ['Rencana Ani Lestari dikembalikan', 'Ani Lestari, S.Pd., M.Pd.', 1],
  ['Rencana tani dikembalikan', 'Ani', 0],
  ["Rencana Ma'ruf (wali kelas)", "Ma'ruf", 1],
  ['Rencana dikembalikan', '', 0],
])('%s · %s', (text, person, count) => {
  expect(spoken(text, person)).toBe(count);
});

test('only notices are asked, and only records that make sense', () => {
  const { seen, ...rest } = row('Ani');
  const other = { ...rest, seen: { ...seen, observation: approval('Ani') } };
  const damaged = { ...rest, seen: { ...seen, observation: { ...seen.observation, red: 'ya' } } };
  expect(speakingOf([other, damaged as unknown as SeenRow], ['Ani'])).toEqual([]);
});
