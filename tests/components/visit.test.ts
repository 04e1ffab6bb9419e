import { expect, test } from 'vitest';
import { isBack, newVisit } from '../../components/visit';

const back = { do: 'bring-back', text: 'Satu.' } as const;

test('nothing is back at first, then what was brought back, or all', () => {
  const visit = newVisit();
  expect(isBack([back], visit)).toBe(false);
  expect(isBack([back], { ...visit, back: ['Dua.'] })).toBe(false);
  expect(isBack([back], { ...visit, back: ['Dua.', 'Satu.'] })).toBe(true);
  expect(isBack([back], { ...visit, back: [null] })).toBe(true);
});

test('what could not be brought back was never gone', () => {
  expect(isBack([{ do: 'read-again' }], { ...newVisit(), back: [null] })).toBe(false);
});

test('every visit tells its own', () => {
  newVisit().told.add('x');
  expect(newVisit().told.size).toBe(0);
});
