import type { Case } from './case';
import type { DeadlineFinding, StageFinding } from './findings';
import type { Place } from './places';
import { sinceOf } from './since';
import { closingOf, monthsOf, type Stretch } from './windows';

/** The stages of the cycle in order, each with its steps, its turn and its closing date. */
export function stagesOf(
  c: Case,
  places: readonly Place[],
  stretches: readonly Stretch[],
  deadlines: readonly DeadlineFinding[],
): StageFinding[] {
  const finding = (place: Place): StageFinding => ({
    stage: place.stage,
    rule: place.rule,
    status: place.known.status,
    turn: place.turn,
    current: place.current,
    passed: place.passed,
    since: sinceOf(place.known, c),
    until: untilOf(place, stretches, deadlines),
    advised: monthsOf(place.rule.advised, c.today),
    origin: place.known.origin,
    conflict: place.known.conflict,
    steps: place.steps.map(finding),
  });
  return places.map(finding);
}

/** The date that closes it, or one that the page gives for it; `null` where no day is known. */
function untilOf(
  place: Place,
  stretches: readonly Stretch[],
  deadlines: readonly DeadlineFinding[],
): DeadlineFinding | null {
  const id = closingOf(place.stage, stretches)?.id;
  const closing = deadlines.find((one) => one.id === id);
  const loose = deadlines.find((one) => one.window === null && one.stage === place.stage);
  return [closing, loose].find((one) => one !== undefined && one.on !== null) ?? null;
}
