import type { Case } from './case';
import { dayOf, inOrder } from './days';
import { dayInEvidence } from './evidence-date';
import type { StageFinding } from './findings';
import type { Known } from './status';

/**
 * Since when a stage stands as it does: the day in the page's own words, else the day the person gave, else the day
 * it was first seen so, which may be later than it happened (`exact` false). Never a day to come.
 */
export function sinceOf(known: Known, c: Case): StageFinding['since'] {
  const { origin, status } = known;
  if (status === null || known.since === null) return null;
  const bounds = { from: c.period.from, to: c.period.to, today: c.today };
  const said = origin.by === 'page' ? dayInEvidence(origin.evidence, status, bounds) : known.on;
  if (said !== null && said <= c.today) return { on: said, origin, exact: true };
  const [on = c.today] = inOrder(dayOf(known.since), c.today);
  return { on, origin, exact: false };
}
