import { MONTH_NAMES } from '../rules/words';

const MONTHS = MONTH_NAMES.split('|');
const MONTH = `(${MONTH_NAMES})`;
const RANGE = new RegExp(
  `\\b${MONTH}(?: 20\\d\\d)?(?: ?(?:[-–—]|s\\.? ?d\\.?|sampai|hingga) ?)${MONTH},? 20\\d\\d\\b`,
  'g',
);
const WORDED = new RegExp(`\\b(?:(\\d{1,2}) )?${MONTH} (20\\d\\d)\\b`, 'g');
const NUMBERED = /\b(?:(20\d\d)-(\d\d)-(\d\d)|(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d))\b/g;
/** Years of school, and what is told from today backwards. */
const SCHOOL = /\b20\d\d ?[/–-] ?20\d\d\b/g;
const AGO =
  /\b(?:\d+|satu|dua|tiga|se)\s?(?:hari|minggu|pekan|bulan|jam|menit|detik) (?:yang )?lalu\b|\bkemarin\b|\bbaru saja\b/g;
const TIME = /(§),? ?(?:pukul |jam )?\d{1,2}[.:]\d\d(?: wi(?:b|ta|t))?/g;
/** The year that an assessment is named after: no day on which something ends. */
const NAMED =
  /(?<=\b(?:penilaian|evaluasi|kinerja|predikat)(?: guru| pegawai| tahunan| semester (?:[12]|ganjil|genap))? (?:untuk )?(?:tahun |periode |periode tahun )?)20\d\d\b/g;
const two = (n: number): string => String(n).padStart(2, '0');

/** A month without a day lasts to its end. */
const dayOf = (year: string, month: number, day: string | undefined): string =>
  `${year}-${two(month)}-${day ? two(Number(day)) : '31'}`;

/**
 * Marks what is dated in lower-cased text: a period by its months as `§§`, a day that has passed as `§`; a day that
 * has not, or that may not have, stays as it is and is told in `ahead`.
 */
export function markDays(text: string, today: string): { text: string; ahead: string | null } {
  let ahead: string | null = null;
  const mark = (all: string, day: string): string => {
    if (day < today) return '§';
    ahead ??= all;
    return all;
  };
  const marked = text
    .replace(RANGE, '§§')
    .replace(SCHOOL, '§§')
    .replace(AGO, '§')
    .replace(WORDED, (all, day: string | undefined, month: string, year: string) =>
      mark(all, dayOf(year, MONTHS.indexOf(month) + 1, day)),
    )
    .replace(NUMBERED, (all, y, m, d, day, month, year) =>
      mark(all, y ? `${y}-${m}-${d}` : dayOf(year, Number(month), day)),
    )
    .replace(TIME, '$1')
    .replace(NAMED, '§§');
  const year = [...marked.matchAll(/\b20\d\d\b/g)].find(([one]) => one > today.slice(0, 4));
  if (year) ahead ??= year[0];
  if (/\b\d{1,2} (?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|nop|des)/.test(marked))
    ahead ??= marked;
  return { text: marked, ahead };
}
