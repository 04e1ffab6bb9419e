import type { Day } from '../engine/findings';

const DAY = 86_400_000;

/** The day so many days later. Counted in UTC, so that no zone and no summer time moves it. */
export function plusDays(day: Day, days: number): Day {
  return days === 0 ? day : dayAt(Date.parse(day) / DAY + days);
}

/** From the one to the other; negative where the other is the earlier. */
export const daysBetween = (from: Day, to: Day): number => (Date.parse(to) - Date.parse(from)) / DAY;

/** By days since 1970. */
const named = new Map<number, Day>();
/** More days than the years that anybody looks at. */
const MOST = 20_000;

/** Every sweep asks for the same few days, and writing out a date is the dearest thing in it. */
function dayAt(number: number): Day {
  const known = named.get(number);
  if (known !== undefined) return known;
  if (named.size >= MOST) named.clear();
  const day = new Date(number * DAY).toISOString().slice(0, 10);
  named.set(number, day);
  return day;
}

/** The last weekday before a Saturday or Sunday, or the first after it; any other day is itself. */
export function weekdayNear(day: Day, side: 'before' | 'after'): Day {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  if (weekday === 6) return plusDays(day, side === 'before' ? -1 : 2);
  if (weekday === 0) return plusDays(day, side === 'before' ? -2 : 1);
  return day;
}

/** The first of days or times on the wall; `null` of none. */
export function earliest(times: readonly string[]): string | null {
  return times.reduce<string | null>((first, one) => (first === null || one < first ? one : first), null);
}
