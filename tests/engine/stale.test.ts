import { expect, it } from 'vitest';
import { isStale } from '../../utils/engine/stale';

it.each([
  [null, false],
  ['2024-03-28T10:00:00+07:00', false],
  ['2024-03-27T10:00:00+07:00', false],
  ['2024-03-27T09:59:59+07:00', true],
  ['2024-03-27T11:59:00+09:00', true],
  ['2024-04-02T10:00:00+07:00', false],
  ['nonsense', false],
])('last read %s is old: %s', (lastRead, old) => {
  expect(isStale(lastRead, '2024-03-28T10:00:00+07:00')).toBe(old);
});
