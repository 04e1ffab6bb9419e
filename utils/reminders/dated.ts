import type { DatedMatter, Findings } from '../engine/findings';
import { asks, deadlineMatters, matterOf } from './deadlines';
import { plan } from './plan';

/**
 * Every closing date under the name of its matter, with the times at which it is still to be reminded of: none for what
 * is done or was silenced. Advice binds nobody and is no date to keep.
 */
export function datedMatters(findings: Findings, silenced: readonly string[]): DatedMatter[] {
  const { now, settings } = findings;
  const reminders = plan(deadlineMatters(findings), settings.reminders);
  const ahead = reminders.filter(({ due }) => due > now.slice(0, 16));
  return findings.deadlines.flatMap((deadline) => {
    if (deadline.on === null || deadline.window?.task === 'advice') return [];
    const matter = matterOf(deadline);
    const isOpen = asks(deadline) && !silenced.includes(matter);
    const due = isOpen ? ahead.filter((one) => one.matter === matter).map((one) => one.due) : [];
    return [{ matter, deadline: { ...deadline, on: deadline.on }, due: [...new Set(due)].sort() }];
  });
}
