import { judge } from '../../utils/engine';
import type { Findings, Memory, Moment, Told, Watch } from '../../utils/engine/findings';
import { DEFAULT_REMINDERS, DEFAULT_SETTINGS, type ReminderSettings } from '../../utils/observations';
import { NEVER_SWEPT, sweep } from '../../utils/reminders';
import { RULESETS } from '../../utils/rulesets';

/** What is found of a memory at a moment, with the person's own choice about reminders. */
export function findingsOf(memory: Memory, now: Moment, reminders: Partial<ReminderSettings> = {}): Findings {
  const settings = { ...DEFAULT_SETTINGS, reminders: { ...DEFAULT_REMINDERS, ...reminders } };
  return judge({ ...memory, settings }, RULESETS, now);
}

export interface Desk {
  told: Told[];
  watch: Watch;
}

export const newDesk = (): Desk => ({ told: [], watch: NEVER_SWEPT });

let bundles = 0;

/** One sweep as the background does it: what it claims is written, shown and confirmed. Ids of what was shown. */
export function lookAfter(desk: Desk, findings: Findings): string[] {
  bundles += 1;
  const { rows, watch } = sweep(findings, desk, `b${bundles}`);
  const ids = new Set(rows.map((one) => one.id));
  const shown = rows.map((one) => (one.state === 'claimed' ? { ...one, state: 'shown' as const } : one));
  desk.told = [...desk.told.filter((one) => !ids.has(one.id)), ...shown];
  desk.watch = watch;
  return rows.flatMap((one) => (one.state === 'claimed' ? [one.id] : []));
}
