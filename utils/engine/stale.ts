import { timeBetween } from './days';
import type { Moment } from './findings';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether the last reading is more than 24 hours old. One in the future (a clock set back) is not old. */
export function isStale(lastRead: Moment | null, now: Moment): boolean {
  return lastRead !== null && (timeBetween(lastRead, now) ?? 0) > DAY_MS;
}
