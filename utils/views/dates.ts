import type { Day, Moment } from '../engine/findings';
import { fill } from './kit/fill';
import type { Language } from './words/both';
import { CALENDAR, ONE_DAY, TIME } from './words/calendar';

/** Words for days; a year stands only where it differs from today's (design section 8). */
export const dayOf = (moment: Moment): Day => moment.slice(0, 10);

/** Midnight of a day on this machine's clock; an invalid date for one that does not exist. */
function dateOf(day: Day): Date {
  const date = new Date(`${day.slice(0, 10)}T00:00`);
  return date.getDate() === Number(day.slice(8, 10)) ? date : new Date(Number.NaN); // V8 lets 30 February pass
}

/** Calendar days from one day to another; negative when the second is earlier. */
export const daysBetween = (from: Day, to: Day): number => (utcOf(to) - utcOf(from)) / 86_400_000;

/** Midnight in UTC, where every day is as long; NaN for a day that does not exist. */
function utcOf(day: Day): number {
  const time = Date.parse(`${day.slice(0, 10)}T00:00Z`);
  return new Date(time).getUTCDate() === Number(day.slice(8, 10)) ? time : Number.NaN;
}

/** Whole hours from one moment to another; negative when the second is earlier. */
export const hoursBetween = (from: Moment, to: Moment): number =>
  Math.trunc((new Date(to).getTime() - new Date(from).getTime()) / 3_600_000);

interface Parts {
  day: string;
  month: string;
  monthShort: string;
  weekday: string;
  weekdayShort: string;
  sunday: boolean;
  /** Leading blank and year, or nothing. */
  year: string;
}

/** `null` for a day that does not exist, so that nothing prints "NaN". */
export function parts(day: Day, today: Day, language: Language): Parts | null {
  const date = dateOf(day);
  if (Number.isNaN(date.getTime())) return null;
  const words = CALENDAR[language];
  return {
    day: String(date.getDate()),
    month: words.months[date.getMonth()] ?? '',
    monthShort: words.short[date.getMonth()] ?? '',
    weekday: words.weekdays[date.getDay()] ?? '',
    weekdayShort: words.weekdaysShort[date.getDay()] ?? '',
    sunday: date.getDay() === 0,
    year: day.slice(0, 4) === today.slice(0, 4) ? '' : ` ${date.getFullYear()}`,
  };
}

/** `Minggu, 31 Maret` */
export function fullDate(day: Day, today: Day, language: Language): string {
  const p = parts(day, today, language);
  return p ? `${p.weekday}, ${p.day} ${p.month}${p.year}` : day;
}

/** `31 Maret` */
export function plainDate(day: Day, today: Day, language: Language): string {
  const p = parts(day, today, language);
  return p ? `${p.day} ${p.month}${p.year}` : day;
}

/** `31 Maret 2024`, whatever the year of today. */
export const fullYear = (day: Day, language: Language): string => plainDate(day, '', language);

/** `31 Mar` */
export function shortDate(day: Day, today: Day, language: Language): string {
  const p = parts(day, today, language);
  return p ? `${p.day} ${p.monthShort}${p.year}` : day;
}

/** `10.24`, as the person's own clock showed it. */
export const hour = (moment: Moment, language: Language): string =>
  moment.slice(11, 16).replace(':', TIME[language].hour);

/** `1.024`, at most two decimals. */
export function number(value: number, language: Language): string {
  const [whole = '0', rest] = String(Math.round(value * 100) / 100).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, TIME[language].separator);
  return rest ? `${grouped}${language === 'id' ? ',' : '.'}${rest}` : grouped;
}

/** `3 hari lagi`, or `3 hari` where little room is; calendar days, negative when past. */
export function timeLeft(days: number, language: Language, length: 'long' | 'short' = 'long'): string {
  const words = TIME[language];
  if (days === 0) return words.today;
  if (days === 1) return words.tomorrow;
  if (days === -1) return ONE_DAY[language].past;
  if (days < 0) return fill(words.past, { n: number(-days, language) });
  return fill(length === 'long' ? words.left : words.leftShort, { n: number(days, language) });
}

/** `hari ini`, `kemarin`, `9 hari lalu` */
export function ago(days: number, language: Language): string {
  const words = TIME[language];
  if (days <= 0) return words.agoToday;
  return days === 1 ? words.agoYesterday : fill(words.ago, { n: number(days, language) });
}

/** `9 hari`: how long something has lasted. */
export const duration = (days: number, language: Language): string =>
  days === 1 ? ONE_DAY[language].leftShort : fill(TIME[language].leftShort, { n: number(days, language) });

/** `hari ini, 10.24`, `kemarin, 10.24`, `26 Maret, 10.24` */
export function when(moment: Moment, today: Day, language: Language): string {
  const days = daysBetween(dayOf(moment), today);
  const isNear = days === 0 || days === 1;
  const day = isNear ? ago(days, language) : plainDate(dayOf(moment), today, language);
  return `${day}, ${hour(moment, language)}`;
}

/** `Juni`, from `2024-06`; the year only where it differs. */
export function monthName(month: string, today: Day, language: Language): string {
  const p = parts(`${month}-01`, today, language);
  return p ? `${p.month}${p.year}` : month;
}

/** `Februari–Mei`, or one month alone */
export function monthRange(from: string, to: string, today: Day, language: Language): string {
  const last = monthName(to, today, language);
  return from === to ? last : `${monthName(from, today, language)}–${last}`;
}

/** `Januari–Juni 2024`, short `Jan–Jun 2024`; the year always stands, it tells periods apart. */
export function months(from: Day, to: Day, language: Language, length: 'long' | 'short' = 'long'): string {
  const [a, b] = [parts(from, to, language), parts(to, from, language)];
  if (!a || !b) return `${from}–${to}`;
  const name = (p: Parts) => (length === 'long' ? p.month : p.monthShort);
  const first = name(a) === name(b) && !a.year ? '' : `${name(a)}${a.year}–`;
  return `${first}${name(b)} ${to.slice(0, 4)}`;
}
