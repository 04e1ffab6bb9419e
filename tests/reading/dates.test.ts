import { describe, expect, test } from 'vitest';
import { extractDates, resolve } from '../../utils/reading/dates';

const PERIOD = { from: '2024-01-01', to: '2024-06-30' };
const on = (text: string, period: typeof PERIOD | null = null) => {
  const { dates } = extractDates(text.toLowerCase());
  const last = dates.at(-1);
  return last?.exists ? resolve(last.to, '2024-03-28', period) : null;
};
const from = (text: string) => {
  const first = extractDates(text.toLowerCase()).dates.at(-1)?.from;
  return first ? resolve(first, '2024-03-28', null) : null;
};

describe('a day', () => {
  test.each([
    ['12 Maret 2024', '2024-03-12'],
    ['12 Mar 2024', '2024-03-12'],
    ['12 MARET 2024', '2024-03-12'],
    ['Selasa, 12 Maret 2024', '2024-03-12'],
    ["Jum'at, 15 Maret 2024", '2024-03-15'],
    ['12/03/24', '2024-03-12'],
    ['12/3/2024', '2024-03-12'],
    ['12-03-2024', '2024-03-12'],
    ['12.03.2024', '2024-03-12'],
    ['2024-03-12', '2024-03-12'],
    ['2024-03-12T10:24:00+07:00', '2024-03-12'],
    ['12-Mar-2024', '2024-03-12'],
    ["12 Mar '24", '2024-03-12'],
    ['31 Desember 2026 pukul 23.59 WIB', '2026-12-31'],
    ['31 Des 2026, 23:59 WITA', '2026-12-31'],
    ['5 Pebruari 2024', '2024-02-05'],
    ['29 Februari 2024', '2024-02-29'],
    ['10 Nopember 2024', '2024-11-10'],
    ['17 Agt 2024', '2024-08-17'],
    ['kemarin', '2024-03-27'],
    ['3 hari lalu', '2024-03-25'],
    ['3 hari yang lalu', '2024-03-25'],
    ['2 minggu lalu', '2024-03-14'],
    ['seminggu lalu', '2024-03-21'],
    ['besok', '2024-03-29'],
    ['4 hari lagi', '2024-04-01'],
    ['hari ini', '2024-03-28'],
  ])('%s', (text, day) => expect(on(text)).toBe(day));

  test.each([
    '31 Februari 2024',
    '30/02/2024',
    '29 Februari 2023',
    '2024-13-01',
    '00/01/2024',
    '32 Januari 2024',
    '03/28/2024',
  ])('%s is none', (text) => {
    expect(on(text)).toBeNull();
  });
  test.each([
    'mei',
    'pada bulan maret',
    'versi 1.2.3',
    'pukul 10.24',
    'kelas 7 maretina',
    '12',
    '085/2024',
    'nip 19800101 200604 2 001',
    '3 dari 12',
  ])('%s holds no day', (text) => {
    expect(extractDates(text).dates).toEqual([]);
  });
  test('without a year: the one inside the period, else none', () => {
    expect(on('Sel, 12 Mar', PERIOD)).toBe('2024-03-12');
    expect(on('12 Agustus', PERIOD)).toBeNull();
    expect(on('Sel, 12 Mar')).toBeNull();
  });
});

describe('a range', () => {
  test.each([
    ['2–31 Januari 2024', '2024-01-02', '2024-01-31'],
    ['2 - 31 Januari 2024', '2024-01-02', '2024-01-31'],
    ['2 s.d. 31 Januari 2024', '2024-01-02', '2024-01-31'],
    ['2 s/d 31 Januari 2024', '2024-01-02', '2024-01-31'],
    ['2 Januari – 31 Maret 2024', '2024-01-02', '2024-03-31'],
    ['2 Januari 2024 sampai dengan 31 Maret 2024', '2024-01-02', '2024-03-31'],
    ['02/01/2024 - 31/03/2024', '2024-01-02', '2024-03-31'],
    ['Januari - Juni 2024', '2024-01-01', '2024-06-30'],
    ['Januari–Desember 2026', '2026-01-01', '2026-12-31'],
    ['Jan s.d. Jun 2024', '2024-01-01', '2024-06-30'],
    ['Juli 2023 hingga Juni 2024', '2023-07-01', '2024-06-30'],
  ])('%s', (text, first, last) => {
    expect(from(text)).toBe(first);
    expect(on(text)).toBe(last);
  });
});

test('digits without end do not hurt', () => {
  const start = performance.now();
  extractDates('1'.repeat(5000) + ' 12 maret'.repeat(500));
  expect(performance.now() - start).toBeLessThan(200);
});
