import type { Moment } from '../observations';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/**
 * Whether a stored moment moves to `at`. Not within a minute, so that a busy page costs few writes. Not
 * backwards, when the clock was set back a little. But a stored moment a whole day or more ahead of the
 * clock came from a wrong clock and would never grow old: that one is put right.
 */
export function moves(stored: Moment, at: Moment): boolean {
  const ahead = Date.parse(at) - Date.parse(stored);
  return ahead >= MINUTE || ahead <= -DAY;
}

/** Ascending by instant, whatever the zones. */
export function byMoment(one: Moment, other: Moment): number {
  return Date.parse(one) - Date.parse(other);
}
