import type { Ruleset } from '../rulesets/schema';
import { answerOf } from './answer';
import { approvalsOf, superiorAnswer } from './approvals';
import { beliefOf } from './belief';
import { caseOf } from './case';
import { checklistOf } from './checklist';
import { claimsOf } from './claims';
import { deadlinesOf } from './deadlines';
import { dutyOf } from './duty';
import type { Findings, Memory, Moment, PeriodFinding } from './findings';
import { hatsOf } from './hats';
import { isPerformance, lastPage } from './nothing';
import { noticesOf } from './notices';
import { pauseOf } from './pause';
import { periodOf } from './period';
import { placesOf } from './places';
import { pointsOf } from './points';
import { predikatOf } from './predikat';
import { readingsOf } from './readings';
import { filesOf } from './rule-files';
import { stagesOf } from './stages';
import { isStale } from './stale';
import { stretchesOf } from './windows';

export { beliefIn, factKey } from './belief';
export { compareFile, filePeriods } from './compare-file';
export { answers } from './corrections';
export { evidenceAbout } from './evidence';
export type * from './findings';
export { noticesOf, ruleFor, whyNotIgnored } from './notices';
export { choosePeriod, neighbour } from './period';
export { review } from './review';

/**
 * What page, person and rules together come to at a moment. Pure: the same in, the same out; it never throws on a
 * memory that is valid by schema. `period` is what `choosePeriod` said before recalling; without it the memory's own
 * newest period counts, which cannot show a page that belongs to another period.
 */
export function judge(
  whole: Memory,
  rulesets: readonly Ruleset[],
  now: Moment,
  period: PeriodFinding = periodOf(beliefOf(whole).memory, rulesets, now),
): Findings {
  const c = caseOf(whole, rulesets, now, period);
  const { memory } = c;
  const stretches = stretchesOf(c);
  const places = placesOf(c, stretches);
  const deadlines = deadlinesOf(c, places, stretches);
  const stages = stagesOf(c, places, stretches, deadlines);
  const hats = hatsOf(memory);
  const approvals = approvalsOf(c, deadlines);
  const page = lastPage(memory);
  return {
    now,
    profile: memory.profile,
    settings: memory.settings,
    side: page?.observation.kind === 'page' ? page.observation.side : null,
    period,
    hats,
    approvals,
    answer: hats.shown === 'atasan' ? superiorAnswer(c, approvals) : answerOf(c, stages, deadlines),
    stages,
    deadlines,
    points: pointsOf(c),
    checklist: checklistOf(c, places, stretches),
    claims: claimsOf(c, places),
    notices: noticesOf(whole, now),
    pause: pauseOf(whole.settings, whole.path, now),
    predikat: predikatOf(c),
    readings: readingsOf(c, stretches),
    ruleFiles: filesOf(memory.entries),
    lastRead: memory.lastRead,
    stale: isStale(memory.lastRead, now),
    saved: memory.saved,
    duty: dutyOf(c),
    onPage: isPerformance(page),
    away: page?.observation.kind === 'page' && page.observation.page === 'lain',
  };
}
