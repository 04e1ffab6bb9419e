import { expect, test } from 'vitest';
import { keepers } from '../../../utils/exchange/backup/keepers';
import type { Automatic } from '../../../utils/observations';

const dayAfter = (first: string, n: number) =>
  new Date(Date.parse(`${first}T00:00Z`) + n * 86_400_000).toISOString().slice(0, 10);
const made = (day: string, why: Automatic['why'] = 'day', time = '07:00'): Automatic => ({
  id: `${why}/${day}`,
  why,
  at: `${day}T${time}:00+07:00`,
  bytes: 1,
});
const ids = (days: string[], why = 'day') => days.map((day) => `${why}/${day}`).sort();

/** What is left after a backup on each of the days, as the extension makes them. */
function after(days: string[]): string[] {
  let all: Automatic[] = [];
  for (const day of days) {
    all = [...all, made(day)];
    const kept = keepers(all, day);
    all = all.filter((one) => kept.has(one.id));
  }
  return all.map((one) => one.id).sort();
}

test('half a year of days leaves the last seven, and the last of each of eight weeks', () => {
  // 28 March 2024 was a Thursday.
  const days = Array.from({ length: 180 }, (_, n) => dayAfter('2023-10-01', n)).filter(
    (day) => day <= '2024-03-28',
  );
  const last = [
    '2024-03-22',
    '2024-03-23',
    '2024-03-24',
    '2024-03-25',
    '2024-03-26',
    '2024-03-27',
    '2024-03-28',
  ];
  const sundays = ['2024-02-11', '2024-02-18', '2024-02-25', '2024-03-03', '2024-03-10', '2024-03-17'];
  expect(after(days)).toEqual(ids([...sundays, ...last]));
});

test('days on which the browser was not open leave no gap: the seven are the last seven that there are', () => {
  const days = [
    '2024-01-02',
    '2024-01-05',
    '2024-02-01',
    '2024-02-02',
    '2024-02-20',
    '2024-03-01',
    '2024-03-02',
    '2024-03-28',
  ];
  expect(after(days)).toEqual(ids(days.filter((day) => day !== '2024-01-02')));
});

test('a clock that was years ahead, or years behind, costs no backup of the others', () => {
  const days = ['2024-03-25', '2024-03-26', '2024-03-27', '2024-03-28'];
  const ahead = Array.from({ length: 9 }, (_, n) => dayAfter('2031-01-01', n));
  const all = [...days, ...ahead].map((day) => made(day));
  expect([...keepers(all, '2024-03-28')].sort()).toEqual(ids([...days, ...ahead.slice(2)]));
  expect(keepers(all, '1970-01-01').size).toBe(7);
});

test('copies of days to come, made before another was put in, cost none of those made now', () => {
  const ahead = ['2031-01-01', '2031-01-02', '2031-01-03'];
  const all = [...ahead, '2024-03-28'].map((day) => made(day, 'before'));
  expect([...keepers(all, '2024-03-28')].sort()).toEqual(ids(['2024-03-28', ...ahead], 'before'));
});

test('of those made before another was put in, the last three', () => {
  const all = ['2024-03-01', '2024-03-02', '2024-03-03', '2024-03-04'].map((day) => made(day, 'before'));
  expect([...keepers(all, '2024-03-28')].sort()).toEqual(
    ids(['2024-03-02', '2024-03-03', '2024-03-04'], 'before'),
  );
});
