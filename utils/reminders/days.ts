import type { Day } from '../engine/findings';

const DAY = 86_400_000;

/** The day so many days later. Counted in UTC, so that no zone and no summer time moves it. */
export function plusDays(day: Day, days: number): Day {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
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
  return [...times].sort()[0] ?? null;
}
