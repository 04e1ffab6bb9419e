import { describe, expect, it } from 'vitest';
import { earliest, plusDays, weekdayNear } from '../../utils/reminders/days';
import { firstOf, isOpen, nextOpen } from '../../utils/reminders/hours';

describe('days', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-03-01', -1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2024-12-31', 30, '2025-01-30'],
  ])('%s and %i days is %s', (day, days, then) => {
    expect(plusDays(day, days)).toBe(then);
    expect(plusDays(then, -days)).toBe(day);
  });

  it.each([
    ['2024-03-29', '2024-03-29', '2024-03-29'],
    ['2024-03-30', '2024-03-29', '2024-04-01'],
    ['2024-03-31', '2024-03-29', '2024-04-01'],
  ])('weekdays near %s: %s before, %s after', (day, before, after) => {
    expect([weekdayNear(day, 'before'), weekdayNear(day, 'after')]).toEqual([before, after]);
  });

  it('the earliest of none is none', () => {
    expect(earliest([])).toBeNull();
    expect(earliest(['2024-03-31', '2024-03-30', '2024-04-01'])).toBe('2024-03-30');
  });
});

describe('hours', () => {
  const night = { from: '21:00', to: '06:00' };
  const long = { from: '20:00', to: '08:30' };
  const noon = { from: '12:00', to: '14:00' };

  it.each([
    [null, '07:00'],
    [night, '07:00'],
    [long, '08:30'],
    [noon, '07:00'],
    [{ from: '06:00', to: '05:00' }, '05:00'],
    [{ from: '07:00', to: '07:00' }, '07:00'],
  ])('with %o a day begins at %s', (quiet, hour) => {
    expect(firstOf('2024-03-28', quiet)).toBe(`2024-03-28T${hour}`);
  });

  it.each([
    [night, '2024-03-28T06:30', false, '2024-03-28T07:00'],
    [night, '2024-03-28T20:59', true, '2024-03-28T20:59'],
    [night, '2024-03-28T21:00', false, '2024-03-29T07:00'],
    [noon, '2024-03-28T13:00', false, '2024-03-28T14:00'],
    [null, '2024-03-28T23:59', true, '2024-03-28T23:59'],
    [{ from: '06:00', to: '05:00' }, '2024-03-28T09:00', false, '2024-03-29T05:00'],
  ])('with %o at %s: open %s, next at %s', (quiet, now, open, next) => {
    expect([isOpen(now, quiet), nextOpen(now, quiet)]).toEqual([open, next]);
  });
});
