import { judge, review } from '../../utils/engine';
import type { Memory, Moment, RemindersFinding } from '../../utils/engine/findings';
import { choosePeriod } from '../../utils/engine/period';
import { openOf } from '../../utils/reminders';
import { QUESTIONS, RULESETS, SOURCES } from '../../utils/rulesets';
import { panel } from '../../utils/views';
import { overview } from '../../utils/views/overview';
import type { Overview } from '../../utils/views/view';

const LENT = { sources: SOURCES, rulesets: RULESETS, version: '0.1.0' };

interface More {
  kept?: Record<string, Memory>;
  followed?: string | null;
  device?: RemindersFinding['device'];
}

/**
 * What the full page prints of a memory, as the background puts it together. `kept`: what is kept of other periods, by
 * id; `followed`: id of the period that would be in view without the person's choice; `device`: whether it notifies.
 */
export function overviewOf(
  memory: Memory,
  now: Moment,
  { kept = {}, followed = null, device = 'off' }: More = {},
): Overview {
  const findings = judge(memory, RULESETS, now);
  const named = (id: string) =>
    choosePeriod({ chosen: id, pageShows: null, today: now.slice(0, 10) }, RULESETS);
  const year = findings.period.from.slice(0, 4);
  const sameYear = RULESETS.filter((one) => one.from.startsWith(year)).map((one) => one.id);
  const ids = [...new Set([...Object.keys(kept), ...sameYear])].filter((id) => id !== findings.period.id);
  const bare = { ...memory, seen: [], entries: [] };
  return overview(findings, {
    ...LENT,
    panel: panel(findings, {
      ...LENT,
      due: { findings, reminders: { ...openOf(findings, []), device } },
    }),
    review: review(memory, RULESETS, now, findings.period),
    others: ids.map((id) => ({
      findings: judge(kept[id] ?? bare, RULESETS, now, named(id)),
      kept: id in kept,
    })),
    questions: QUESTIONS,
    followed: followed === null ? findings.period : named(followed),
  });
}
