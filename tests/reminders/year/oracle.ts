import type { DeadlineFinding, Findings } from '../../../utils/engine/findings';
import type { ReminderSettings } from '../../../utils/observations';

/** A reminder before a closing date that the person is owed, worked out here once more and by other means. */
export interface Owed {
  id: string;
  on: string;
  due: string;
}

/** Every reminder before a date that is not done, of these findings. */
export function owedBy(
  found: { findings: Findings; others: Findings[] },
  settings: ReminderSettings,
): Owed[] {
  const earlier = found.others.map((one) => one.period.id);
  const dates = [
    ...found.findings.deadlines.filter(
      (one) => !earlier.includes(one.period) || (one.entry !== null && one.window === null),
    ),
    ...found.others.flatMap((other) =>
      other.deadlines.filter((one) => one.period === other.period.id && one.window !== null),
    ),
  ];
  return dates.flatMap((one) =>
    one.on === null || isDone(one) || isNobodys(one) ? [] : owedFor(one, one.on, settings),
  );
}

const isDone = ({ part, urgency }: DeadlineFinding) => part === 'done' || urgency === 'done';

/** Advice, steps of a campaign, somebody else's rating. */
const isNobodys = ({ part, window }: DeadlineFinding) =>
  part === 'none' && !['plan', 'prepare', 'report'].includes(window?.task ?? '');

function owedFor(one: DeadlineFinding, on: string, { days, weekdays, quiet }: ReminderSettings): Owed[] {
  const matter = one.window ? `${one.period}/${one.window.id}` : `own/${one.entry}`;
  const hour =
    quiet && quiet.to > '07:00' && (quiet.from > quiet.to || quiet.from <= '07:00') ? quiet.to : '07:00';
  return days.map((left) => {
    const date = new Date(`${on}T12:00:00Z`);
    date.setUTCDate(date.getUTCDate() - left);
    while (weekdays && [0, 6].includes(date.getUTCDay())) date.setUTCDate(date.getUTCDate() - 1);
    return { id: `deadline/${matter}/${left}/${on}`, on, due: `${date.toISOString().slice(0, 10)}T${hour}` };
  });
}

/** Whether anything may be shown at that hour. */
export function mayShow(local: string, { quiet }: ReminderSettings): boolean {
  const hour = local.slice(11);
  const first =
    quiet && quiet.to > '07:00' && (quiet.from > quiet.to || quiet.from <= '07:00') ? quiet.to : '07:00';
  const isQuiet =
    quiet !== null &&
    (quiet.from < quiet.to ? hour >= quiet.from && hour < quiet.to : hour >= quiet.from || hour < quiet.to);
  return hour >= first && !isQuiet;
}
