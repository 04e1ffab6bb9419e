import { PHRASES } from '../rules/phrases';

const MONTHS = PHRASES.month.split('|');
const MONTH = `(${PHRASES.month})`;
const RANGE = new RegExp(
  `\\b${MONTH}(?: ?(?:[-–—]|s\\.? ?d\\.?|sampai|hingga) ?)${MONTH},? 20\\d\\d\\b`,
  'g',
);
const WORDED = new RegExp(`\\b(?:(\\d{1,2}) )?${MONTH} (20\\d\\d)\\b`, 'g');
const NUMBERED = /\b(?:(20\d\d)-(\d\d)-(\d\d)|(\d{1,2})[/.-](\d{1,2})[/.-](20\d\d))\b/g;
const TIME = /(§),? ?(?:pukul |jam )?\d{1,2}[.:]\d\d(?: wi(?:b|ta|t))?/g;
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
    .replace(WORDED, (all, day: string | undefined, month: string, year: string) =>
      mark(all, dayOf(year, MONTHS.indexOf(month) + 1, day)),
    )
    .replace(NUMBERED, (all, y, m, d, day, month, year) =>
      mark(all, y ? `${y}-${m}-${d}` : dayOf(year, Number(month), day)),
    )
    .replace(TIME, '$1');
  if (/\b\d{1,2} (?:jan|feb|peb|mar|apr|mei|jun|jul|agu|ags|sep|okt|nov|nop|des)/.test(marked))
    ahead ??= marked;
  return { text: marked, ahead };
}
