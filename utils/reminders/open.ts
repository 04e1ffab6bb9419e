import type { Findings, ReminderFinding, RemindersFinding, Told } from '../engine/findings';
import { plusDays } from './days';
import { firstOf } from './hours';
import type { Matter } from './matter';
import { mattersOf } from './plan';
import { COUNTED_FROM, silencedIn } from './told';

/** The way a person puts a reminder off. */
type Snooze = 'hour' | 'tomorrow' | 'week';

/** What stands in the page: told, not put away, and not done since; of one matter once, and as it is today. */
export function openOf(
  findings: Findings,
  told: readonly Told[],
  others: readonly Findings[] = [],
): Omit<RemindersFinding, 'device'> {
  const matters = mattersOf(findings, others);
  const named = new Map<string, Matter[]>();
  for (const one of matters) named.set(one.matter, [...(named.get(one.matter) ?? []), one]);
  const silenced = silencedIn(told);
  const rows = told.filter(
    ({ state, matter }) => (state === 'shown' || state === 'claimed') && !silenced.has(matter),
  );
  const open = rows.flatMap((row) => {
    const matter = named.get(row.matter)?.find((one) => isSame(row, one)); // done since
    return matter ? [standing(row, matter)] : [];
  });
  const ids = new Set(open.map((one) => one.id));
  const slept = rows.filter((one) => one.late && ids.has(one.id)).map((one) => one.due);
  return {
    open,
    slept: slept.sort()[0] ?? null,
    silenced: matters.filter((one) => silenced.has(one.matter)),
  };
}

/** When it comes back, on the person's wall. */
export function snoozedUntil(how: Snooze, { now, settings }: Pick<Findings, 'now' | 'settings'>): string {
  if (how !== 'hour')
    return firstOf(plusDays(now.slice(0, 10), how === 'week' ? 7 : 1), settings.reminders.quiet);
  const later = Date.parse(`${now.slice(0, 16)}Z`) + 3_600_000;
  return new Date(later).toISOString().slice(0, 16);
}

/** What was handed in again since, or moved to another day, is another story, told at its own time. */
function isSame(row: Told, { occasions, deadline }: Matter): boolean {
  if (row.kind === 'moved') return deadline?.on === row.anchor;
  const at = occasions.find((one) => one.occasion === row.occasion);
  if (!at) return false;
  return COUNTED_FROM.includes(row.kind) ? at.anchor <= row.anchor : at.anchor === row.anchor;
}

function standing(row: Told, { occasions, ...target }: Matter): ReminderFinding {
  const { id, kind, matter, occasion, anchor, was, due } = row;
  const at = occasions.find((one) => one.occasion === occasion);
  const { until, last } = at ?? { until: due, last: false }; // a date that was moved has no occasion of its own
  return { ...target, id, kind, matter, occasion, anchor, was, due, until, last };
}
