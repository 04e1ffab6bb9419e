import type { Ruleset } from '../rulesets/schema';
import { caseOf } from './case';
import { checklistsOf } from './checklist';
import { evidenceOf } from './evidence';
import type { Memory, Moment, PeriodFinding, Review } from './findings';
import { placesOf } from './places';
import { pointsOverTime } from './points-over-time';
import { stretchesOf } from './windows';

/** What the full page shows of a period beside its findings. Pure; `period` as `choosePeriod` said. */
export function review(
  memory: Memory,
  rulesets: readonly Ruleset[],
  now: Moment,
  period: PeriodFinding,
): Review {
  const c = caseOf(memory, rulesets, now, period);
  const checklists = checklistsOf(c, placesOf(c, stretchesOf(c)));
  return {
    points: pointsOverTime(memory, rulesets, now, period),
    checklists,
    evidence: evidenceOf(c, checklists),
  };
}
