import type { Settings } from '../observations';
import { timeBetween } from './days';
import type { Moment, PauseFinding } from './findings';

/** A pause by time lasts so long, in ms. */
const LONGEST = 60 * 60 * 1000;

/** Whether the companion rests. A pause whose end lies further off than it can last was set by a wrong clock: over. */
export function pauseOf({ pause }: Pick<Settings, 'pause'>, path: string | null, now: Moment): PauseFinding {
  if (pause === null || isOver(pause.until, now)) return { set: null, here: false };
  return { set: pause, here: pause.path === null || pause.path === path };
}

function isOver(until: Moment | null, now: Moment): boolean {
  if (until === null) return false;
  const left = timeBetween(now, until) ?? 0;
  return left <= 0 || left > LONGEST;
}
