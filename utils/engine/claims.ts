import type { Claim } from '../rulesets/schema';
import type { Case } from './case';
import { inOrder } from './days';
import type { Place } from './places';

/**
 * The claims of the period, those first that fit the stage, the employment and the role of the person; of equal ones
 * the ruleset's order. What nobody had said yet on that day is left out.
 */
export function claimsOf(c: Case, places: readonly Place[]): Claim[] {
  const [, from = c.today] = inOrder(c.today, c.period.from);
  const said = (c.rules?.claims ?? []).filter((one) => one.since <= from);
  const stages = places.filter((one) => one.current).flatMap((one) => [one, ...one.steps.filter(isCurrent)]);
  const names = stages.map((one) => one.stage);
  const scored = said.map((claim) => ({ claim, score: scoreOf(claim, c, names) }));
  return scored.sort((a, b) => b.score - a.score).map((one) => one.claim);
}

function isCurrent(place: Place): boolean {
  return place.current;
}

/** An empty list means everybody; to fit by name counts more than to fit as one of all. */
function scoreOf(claim: Claim, c: Case, stages: readonly string[]): number {
  const { employment } = c.memory.profile;
  const stage = weightOf(claim.stages, (one) => stages.includes(one));
  const employed = employment === null ? 1 : weightOf(claim.employments, (one) => one === employment);
  const role = weightOf(claim.roles, (one) => c.who.includes(one));
  return employed === 0 || role === 0 ? stage - 10 : stage * 4 + employed + role;
}

function weightOf<T>(list: readonly T[], fits: (one: T) => boolean): number {
  if (list.length === 0) return 1;
  return list.some(fits) ? 2 : 0;
}
