import { describe, expect, it } from 'vitest';
import {
  ago,
  daysBetween,
  fullDate,
  hour,
  monthRange,
  months,
  number,
  plainDate,
  shortDate,
  timeLeft,
  when,
} from '../../utils/views/dates';

const TODAY = '2024-03-28';

describe('dates', () => {
  it.each([
    ['2024-03-31', 'Minggu, 31 Maret', 'Sunday, 31 March'],
    ['2024-04-03', 'Rabu, 3 April', 'Wednesday, 3 April'],
    ['2024-08-17', 'Sabtu, 17 Agustus', 'Saturday, 17 August'],
    ['2025-01-31', 'Jumat, 31 Januari 2025', 'Friday, 31 January 2025'],
  ])('%s reads %s', (day, id, en) => {
    expect(fullDate(day, TODAY, 'id')).toBe(id);
    expect(fullDate(day, TODAY, 'en')).toBe(en);
  });

  it('names the year only where it differs from today', () => {
    expect(plainDate('2024-03-31', TODAY, 'id')).toBe('31 Maret');
    expect(shortDate('2024-08-31', TODAY, 'id')).toBe('31 Agu');
    expect(shortDate('2023-12-31', TODAY, 'id')).toBe('31 Des 2023');
  });

  it('prints a day that does not exist as it stands, never NaN', () => {
    expect(fullDate('2024-02-30', TODAY, 'id')).toBe('2024-02-30');
    expect(months('x', 'y', 'id')).toBe('x–y');
  });

  it('keeps the hour of the person’s own clock, in WIB, WITA and WIT', () => {
    for (const zone of ['+07:00', '+08:00', '+09:00']) {
      expect(hour(`2024-03-28T10:24:00${zone}`, 'id')).toBe('10.24');
      expect(hour(`2024-03-28T10:24:00${zone}`, 'en')).toBe('10:24');
    }
  });

  it('counts calendar days over a month and a leap day', () => {
    expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
    expect(daysBetween('2024-04-01', '2024-03-31')).toBe(-1);
  });
});

describe('time left', () => {
  it.each([
    [0, 'Hari ini', 'Today'],
    [1, 'Besok', 'Tomorrow'],
    [3, '3 hari lagi', '3 days left'],
    [-1, 'Lewat 1 hari', '1 day late'],
    [-2, 'Lewat 2 hari', '2 days late'],
    [1024, '1.024 hari lagi', '1,024 days left'],
  ])('%i days', (days, id, en) => {
    expect(timeLeft(days, 'id')).toBe(id);
    expect(timeLeft(days, 'en')).toBe(en);
  });

  it('is shorter in a row', () => {
    expect(timeLeft(94, 'id', 'short')).toBe('94 hari');
  });

  it('looks back', () => {
    expect([0, 1, 9].map((days) => ago(days, 'id'))).toEqual(['hari ini', 'kemarin', '9 hari lalu']);
    expect(when('2024-03-26T08:12:00+07:00', TODAY, 'id')).toBe('26 Maret, 08.12');
    expect(when('2024-03-28T08:12:00+07:00', TODAY, 'id')).toBe('hari ini, 08.12');
  });
});

describe('numbers and months', () => {
  it.each([
    [8, '8', '8'],
    [1024, '1.024', '1,024'],
    [1_000_000, '1.000.000', '1,000,000'],
    [2.5, '2,5', '2.5'],
  ])('%d', (value, id, en) => {
    expect(number(value, 'id')).toBe(id);
    expect(number(value, 'en')).toBe(en);
  });

  it('a period keeps its year', () => {
    expect(months('2024-01-01', '2024-06-30', 'id')).toBe('Januari–Juni 2024');
    expect(months('2024-01-01', '2024-06-30', 'id', 'short')).toBe('Jan–Jun 2024');
    expect(months('2024-07-01', '2025-06-30', 'id')).toBe('Juli 2024–Juni 2025');
    expect(months('2024-03-01', '2024-03-31', 'id')).toBe('Maret 2024');
  });

  it('whole months are told without days', () => {
    expect(monthRange('2024-02', '2024-05', TODAY, 'id')).toBe('Februari–Mei');
    expect(monthRange('2024-06', '2024-06', TODAY, 'en')).toBe('June');
  });
});
