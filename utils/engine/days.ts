import { addDays } from 'date-fns';
import type { Day, Moment } from './findings';

/** Midnight of a calendar day on this machine's clock, where only days are counted; an invalid date for no day. */
export function dateOf(day: Day): Date {
  const [, year, month, date] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(day) ?? []).map(Number);
  const found = new Date(2000, 0, 1);
  found.setFullYear(year ?? Number.NaN, (month ?? 0) - 1, date ?? 0);
  return found.getDate() === date && found.getMonth() + 1 === month ? found : new Date(Number.NaN);
}

/** Whether a calendar has it. */
export function isDay(text: string): boolean {
  return !Number.isNaN(dateOf(text).getTime());
}

/** The person's own day: a moment carries their zone, so its first ten characters are the day on their wall. */
export function dayOf(moment: Moment): Day {
  return moment.slice(0, 10);
}

/** Calendar days from one day to another, negative backwards; `null` where either is no day. */
export function daysBetween(from: Day, to: Day): number | null {
  const days = (midnightOf(to) - midnightOf(from)) / DAY_MS;
  return Number.isNaN(days) ? null : days;
}

const DAY_MS = 86_400_000;

/** Milliseconds to a day's midnight in UTC, where every day is as long: asked of each of ten thousand dates. */
function midnightOf(day: Day): number {
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return Number.NaN;
  const time = Date.parse(`${day}T00:00Z`);
  return new Date(time).getUTCDate() === Number(day.slice(8)) ? time : Number.NaN; // V8 lets 30 February pass
}

/** The day so many days later, or the day itself where it is no day. */
export function dayAfter(day: Day, days: number): Day {
  return dayOfDate(addDays(dateOf(day), days)) ?? day;
}

/** The calendar day of a date on this machine's clock; `null` for an invalid one. */
export function dayOfDate(date: Date): Day | null {
  return dayFrom(date.getFullYear(), date.getMonth() + 1, date.getDate());
}

/** The day of these numbers, or `null` where no calendar has it (31 February). */
export function dayFrom(year: number, month: number, date: number): Day | null {
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  return isDay(day) ? day : null;
}

/** Milliseconds from one instant to another, whatever their zones; `null` where either is no moment. */
export function timeBetween(from: Moment, to: Moment): number | null {
  const time = new Date(to).getTime() - new Date(from).getTime();
  return Number.isNaN(time) ? null : time;
}

/** Whether `one` is later than `other`. Two that cannot be compared are not newer than each other. */
export function isNewer(one: Moment, other: Moment): boolean {
  return (timeBetween(other, one) ?? 0) > 0;
}

/** The store moves a fact's moment at most once a minute: two that are closer may be of one reading. */
const ONE_READING_MS = 60_000;

/** Whether `one` was surely seen in a later reading than `other`. */
export function isLaterReading(one: Moment, other: Moment): boolean {
  return (timeBetween(other, one) ?? 0) > ONE_READING_MS;
}

/** The one with the latest moment, or `null` of none. Of equal ones the first. */
export function newest<T>(items: readonly T[], at: (item: T) => Moment): T | null {
  return items.reduce<T | null>(
    (best, one) => (best === null || isNewer(at(one), at(best)) ? one : best),
    null,
  );
}

/** The days in order, earliest first. */
export function inOrder(...days: Day[]): Day[] {
  return [...days].sort();
}
