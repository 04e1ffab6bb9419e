import { COUNTS, MONTHS, UNTIL, WEEKDAYS } from './lexicon/dates';

/** A day as the page wrote it: `y` null when it gave no year, `offset` in days when it counted from today. */
export type Written = { y: number | null; m: number; d: number } | { offset: number };

/** `days` runs over whole days, `months` was written in months, `range` has two ends. */
export interface When {
  from: Written | null;
  to: Written;
  unit: 'day' | 'month';
  exists: boolean;
}

const MONTH = `(${MONTHS.join('|')})`;

const TIME =
  '(?:,?\\s*(?:(?:pukul|pkl|jam)\\.?\\s*)\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2})?|,?\\s+\\d{1,2}[.:]\\d{2}(?![.:/\\d]))?(?:\\s*wi(?:b|ta|t)\\b)?';

const DAY = `(?:\\b(?:${WEEKDAYS})\\b\\.?,?\\s+)?(?<![\\d.,/-])(\\d{1,2})(?:\\s+|-)${MONTH}\\b\\.?(?:(?:,?\\s+|-)(\\d{4}\\b|['’]\\d{2}\\b))?${TIME}`;
const NUMERIC = `(?:\\b(?:${WEEKDAYS})\\b\\.?,?\\s+)?(?<![\\d.,/-])(\\d{1,2})([/.-])(\\d{1,2})\\5(\\d{4}|\\d{2})(?![\\d/]|\\.\\d)${TIME}`;
const ISO = '(?<![\\d/-])(\\d{4})-(\\d{2})-(\\d{2})(?![\\d-])(?:t\\d{2}:\\d{2}\\S{0,16})?';

const OF_DAY = 'pagi|siang|sore|malam';
const RELATIVE = `\\b(kemarin lusa|kemarin|hari ini|besok|lusa|tadi|(?:${OF_DAY}) ini)\\b(?:\\s(?:${OF_DAY})\\b)?|\\b(\\d{1,3}|se|${COUNTS.join('|')})\\s?(hari|minggu|pekan)\\s+(?:yang\\s+)?(lalu|lagi)\\b`;

const MONTH_YEAR = `\\b${MONTH}\\b\\.?\\s+(\\d{4})\\b`;
const MONTH_RANGE = `\\b${MONTH}\\b\\.?\\s*(?:[-–—]|${UNTIL})\\s*${MONTH}\\b\\.?\\s+(\\d{4})\\b`;
const ALL = new RegExp([ISO, NUMERIC, DAY, MONTH_RANGE, MONTH_YEAR, RELATIVE].join('|'), 'g');
const FIRST = 0xe000;
const MARK = '[\\ue000-\\ue0ff]';

const RANGE = new RegExp(
  `(?:(${MARK})|(?<![\\d.,])(\\d{1,2}))\\s*(?:[-–—]|\\b(?:${UNTIL})(?=[\\s\\d]))\\s*(${MARK})`,
  'g',
);

const OFFSETS: Readonly<Record<string, number>> = {
  'kemarin lusa': -2,
  kemarin: -1,
  'hari ini': 0,
  besok: 1,
  lusa: 2,
};

const DAYS =
  'kemarin|(?:hari|pagi|siang|sore|malam) ini|besok|lusa|tadi|(?:hari|minggu|pekan)\\s+(?:yang\\s+)?la';
const WORTH = new RegExp(`\\d\\s?[/.-]\\d|${MONTHS.join('|')}|${DAYS}`);

const monthNumber = (name: string): number =>
  MONTHS.findIndex((names) => names.split('|').includes(name)) + 1;

/** True when year, month and day name a day of the calendar; without a year 29 February may exist. */
export function exists(y: number | null, m: number, d: number): boolean {
  const at = new Date(Date.UTC(y ?? 2024, m - 1, d));
  return m >= 1 && m <= 12 && d >= 1 && at.getUTCMonth() === m - 1 && (y === null || (y > 1990 && y < 2100));
}

function year(text: string | undefined): number | null {
  if (text === undefined) return null;
  const digits = text.replace(/\D/g, '');
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

function plain(y: number | null, m: number, d: number): When {
  return { from: null, to: { y, m, d }, unit: 'day', exists: exists(y, m, d) };
}

function relative(word: string | undefined, count: string | undefined, unit: string, way: string): When {
  const many = count === 'se' ? 1 : COUNTS.indexOf(count ?? '') + 1 || Number(count);
  const days = word ? (OFFSETS[word] ?? 0) : many * (unit === 'hari' ? 1 : 7) * (way === 'lalu' ? -1 : 1);
  return { from: null, to: { offset: days }, unit: 'day', exists: true };
}

const lastDay = (y: number, m: number): number => new Date(Date.UTC(y, m, 0)).getUTCDate();

function months(first: string, last: string, firstYear: number, y: number): When {
  const m = monthNumber(last);
  const from = { y: firstYear, m: monthNumber(first), d: 1 };
  return { from, to: { y, m, d: lastDay(y, m) }, unit: 'month', exists: y > 1990 && y < 2100 };
}

function read(g: (string | undefined)[]): When {
  if (g[1]) return plain(Number(g[1]), Number(g[2]), Number(g[3]));
  if (g[4]) return plain(year(g[7]), Number(g[6]), Number(g[4]));
  if (g[8]) return plain(year(g[10]), monthNumber(g[9] ?? ''), Number(g[8]));
  if (g[11]) return months(g[11], g[12] ?? '', Number(g[13]), Number(g[13]));
  if (g[14]) return months(g[14], g[14], Number(g[15]), Number(g[15]));
  return relative(g[16], g[17], g[18] ?? '', g[19] ?? '');
}

function join(from: When | undefined, dayOnly: string | undefined, to: When): When {
  if ('offset' in to.to) return to;
  const end = to.to;
  if (dayOnly) {
    const d = Number(dayOnly);
    return { ...to, from: { y: end.y, m: end.m, d }, exists: to.exists && exists(end.y, end.m, d) };
  }
  const start = from?.from ?? from?.to;
  if (!from || !start || 'offset' in start) return to;
  return { ...to, from: { ...start, y: start.y ?? end.y }, exists: to.exists && from.exists };
}

/**
 * Takes the dates out of a lower-cased text: each becomes one private-use character, in order of `dates`.
 * A date that the calendar lacks is kept with `exists: false`, so that a reader can say so.
 */
export function extractDates(lower: string): { text: string; dates: When[] } {
  const dates: When[] = [];
  if (!WORTH.test(lower)) return { text: lower, dates };
  const put = (when: When) => ` ${String.fromCharCode(FIRST + Math.min(dates.push(when), 255) - 1)} `;
  const marked = lower.replace(ALL, (...found) => put(read(found as (string | undefined)[])));
  const text =
    dates.length === 0
      ? lower
      : marked.replace(RANGE, (_all, first: string | undefined, day: string | undefined, last: string) => {
          const to = dates[last.charCodeAt(0) - FIRST];
          const from = first ? dates[first.charCodeAt(0) - FIRST] : undefined;
          return to ? put(join(from, day, to)) : last;
        });
  return { text, dates };
}

/** The index of a date's place-holder, or -1. */
export const dateIndex = (token: string): number => {
  const code = token.charCodeAt(0) - FIRST;
  return code >= 0 && code < 256 ? code : -1;
};

const two = (n: number): string => String(n).padStart(2, '0');
const iso = (y: number, m: number, d: number): string => `${y}-${two(m)}-${two(d)}`;

/** `YYYY-MM-DD` of a written day; a missing year is the one inside `period`; null when neither helps. */
export function resolve(
  day: Written,
  today: string,
  period: { from: string | null; to: string | null } | null,
): string | null {
  if ('offset' in day) {
    return new Date(Date.parse(`${today}T00:00:00Z`) + day.offset * 864e5).toISOString().slice(0, 10);
  }
  if (day.y !== null) return exists(day.y, day.m, day.d) ? iso(day.y, day.m, day.d) : null;
  if (!period?.from || !period.to) return null;
  const years = [...new Set([period.from, period.to].map((end) => Number(end.slice(0, 4))))];
  const fits = years
    .filter((y) => exists(y, day.m, day.d))
    .map((y) => iso(y, day.m, day.d))
    .filter((at) => at >= (period.from ?? '') && at <= (period.to ?? ''));
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
