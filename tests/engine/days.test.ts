import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  dayFrom,
  dayOf,
  daysBetween,
  inOrder,
  isLaterReading,
  isNewer,
  newest,
  timeBetween,
} from '../../utils/engine/days';

describe('days', () => {
  it('takes the day from the wall of the person, not from the instant', () => {
    expect(dayOf('2024-03-31T23:59:00+07:00')).toBe('2024-03-31');
    expect(dayOf('2024-03-31T00:01:00+09:00')).toBe('2024-03-31');
  });

  it.each([
    ['2024-03-28', '2024-03-31', 3],
    ['2024-03-31', '2024-03-31', 0],
    ['2024-04-01', '2024-03-31', -1],
    ['2024-02-28', '2024-03-01', 2],
    ['2026-02-28', '2026-03-01', 1],
    ['2026-12-31', '2027-01-01', 1],
  ])('counts calendar days from %s to %s: %i', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });

  it('says nothing of what is no day', () => {
    expect(daysBetween('2024-13-45', '2024-03-31')).toBeNull();
    expect(daysBetween('', '')).toBeNull();
  });

  it('goes on over months and years, and stays where there is no day', () => {
    expect(dayAfter('2024-06-30', 1)).toBe('2024-07-01');
    expect(dayAfter('2024-12-31', 1)).toBe('2025-01-01');
    expect(dayAfter('someday', 1)).toBe('someday');
  });

  it('knows no 31 February', () => {
    expect(dayFrom(2024, 2, 29)).toBe('2024-02-29');
    expect(dayFrom(2026, 2, 29)).toBeNull();
    expect(dayFrom(2024, 2, 31)).toBeNull();
    expect(dayFrom(2024, 13, 1)).toBeNull();
  });

  it('compares instants over zones', () => {
    expect(timeBetween('2024-03-28T10:00:00+07:00', '2024-03-28T12:00:00+09:00')).toBe(0);
    expect(isNewer('2024-03-28T10:00:00+07:00', '2024-03-28T11:00:00+09:00')).toBe(true);
    expect(isNewer('2024-03-28T11:00:00+09:00', '2024-03-28T10:00:00+07:00')).toBe(false);
    expect(isNewer('nonsense', '2024-03-28T10:00:00+07:00')).toBe(false);
    expect(timeBetween('nonsense', '2024-03-28T10:00:00+07:00')).toBeNull();
  });

  it('takes two moments within a minute for one reading', () => {
    expect(isLaterReading('2024-03-28T10:01:00+07:00', '2024-03-28T10:00:00+07:00')).toBe(false);
    expect(isLaterReading('2024-03-28T10:01:01+07:00', '2024-03-28T10:00:00+07:00')).toBe(true);
    expect(isLaterReading('2024-03-28T10:00:00+07:00', '2024-03-28T11:00:00+07:00')).toBe(false);
  });

  it('finds the newest, the first of equal ones, nothing of none', () => {
    const moments = ['2024-03-28T10:00:00+07:00', '2024-03-28T12:00:00+09:00', '2024-03-27T10:00:00+07:00'];
    expect(newest(moments, (one) => one)).toBe(moments[0]);
    expect(newest([...moments].reverse(), (one) => one)).toBe(moments[1]);
    expect(newest([], () => '')).toBeNull();
  });

  it('puts days in order', () => {
    expect(inOrder('2024-03-31', '2024-01-31')).toEqual(['2024-01-31', '2024-03-31']);
  });
});
