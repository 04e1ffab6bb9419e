import type { Day } from '../../engine/findings';
import { dayOf, daysBetween } from '../dates';
import type { MonthMark } from '../view';
import type { Language } from '../words/both';
import { CALENDAR } from '../words/calendar';

/** Whole months on a line from 0 to 1. */
export interface Span {
  from: Day;
  to: Day;
}

/** More months than this are named every third. */
const MOST = 12;

/** The calendar years that a period lies in. */
export function yearsOf({ from, to }: Span): Span {
  return { from: `${from.slice(0, 4)}-01-01`, to: `${to.slice(0, 4)}-12-31` };
}

/** Where the beginning of a day lies in the span, 0 to 1; a day outside it at its edge. */
export function placeOf(day: Day, span: Span): number {
  const whole = daysBetween(span.from, span.to) + 1;
  const at = daysBetween(span.from, dayOf(day)) / whole;
  return Number.isNaN(at) ? 0 : Math.min(1, Math.max(0, at));
}

/** Where a day is over. */
export function endOf(day: Day, span: Span): number {
  const whole = daysBetween(span.from, span.to) + 1;
  const at = (daysBetween(span.from, dayOf(day)) + 1) / whole;
  return Number.isNaN(at) ? 0 : Math.min(1, Math.max(0, at));
}

export const isIn = (day: Day, { from, to }: Span): boolean => from <= day && day <= to;

/** The last day of a month `YYYY-MM`. */
export function lastDayOf(month: string): Day {
  const [year = 0, at = 0] = month.split('-').map(Number);
  return `${month}-${new Date(Date.UTC(year, at, 0)).getUTCDate()}`;
}

/** The first of each month; every third one where there are many. */
export function monthsOf(span: Span, language: Language): MonthMark[] {
  const first = monthNumber(span.from);
  const count = monthNumber(span.to) - first + 1;
  const step = count > MOST ? 3 : 1;
  return Array.from({ length: Math.ceil(count / step) }, (_, at) => first + at * step).map((month) => {
    const day = `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
    const label = CALENDAR[language].short[month % 12] ?? '';
    return { at: placeOf(day, span), label, short: label.charAt(0) };
  });
}

const monthNumber = (day: Day): number => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
