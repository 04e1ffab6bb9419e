import type { Day, Findings, Local } from '../engine/findings';
import { plusDays } from './days';

export type Settings = Findings['settings']['reminders'];
type Quiet = Settings['quiet'];

/** Design section 7: reminders come at 07.00 on the person's own wall. */
const HOUR = '07:00';

/** The hour at which the reminders of a day come: a quiet one moves to the end of the quiet. */
export function firstOf(day: Day, quiet: Quiet): Local {
  return `${day}T${quiet && isWithin(HOUR, quiet) ? quiet.to : HOUR}`;
}

/** Whether something may be shown now. */
export function isOpen(now: Local, quiet: Quiet): boolean {
  return now >= firstOf(now.slice(0, 10), quiet) && !(quiet && isWithin(now.slice(11), quiet));
}

/** The next moment at which something may be shown; now itself where it may be. */
export function nextOpen(now: Local, quiet: Quiet): Local {
  if (isOpen(now, quiet)) return now;
  const today = now.slice(0, 10);
  const options = [firstOf(today, quiet), ...(quiet ? [`${today}T${quiet.to}`] : [])];
  const later = options.sort().find((one) => one > now && isOpen(one, quiet));
  return later ?? firstOf(plusDays(today, 1), quiet);
}

/** Hours as `HH:MM`; over midnight where the quiet begins later than it ends, none where both are one. */
function isWithin(hour: string, { from, to }: NonNullable<Quiet>): boolean {
  return from <= to ? from <= hour && hour < to : hour >= from || hour < to;
}
