import { expect, test } from 'vitest';
import { byMoment, moves } from '../../utils/store/moments';
import { AT, DAY, later, MINUTE } from './help';

test.each([
  [0, false],
  [MINUTE - 1, false],
  [MINUTE, true],
  [400 * DAY, true],
  [-1, false],
  [-DAY + 1, false],
  [-DAY, true],
])('seen again after %i seconds: moves %s', (seconds, expected) => {
  expect(moves(AT, later(seconds))).toBe(expected);
});

test('one instant in three zones is one instant', () => {
  const zones = ['2024-03-28T10:24:00+07:00', '2024-03-28T11:24:00+08:00', '2024-03-28T12:24:00+09:00'];
  for (const zone of zones) expect([moves(AT, zone), byMoment(AT, zone)]).toEqual([false, 0]);
  expect(byMoment('2024-03-28T11:00:00+08:00', AT)).toBeLessThan(0);
});
