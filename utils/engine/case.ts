import type { Role, Stage } from '../observations';
import type { RuleStage, Ruleset } from '../rulesets/schema';
import { beliefOf, type Denial } from './belief';
import { dayOf } from './days';
import type { Day, Memory, Moment, PeriodFinding } from './findings';
import { hatsOf } from './hats';
import { neighbour } from './period';

/** As rulesets tell people apart. */
type Who = 'guru' | 'kepala-sekolah';

/** What every question is asked about: one person, one period, one day. */
export interface Case {
  /** Without the readings that the person called wrong: no question is asked of those. */
  memory: Memory;
  denials: Denial[];
  now: Moment;
  today: Day;
  period: PeriodFinding;
  /** `null` for a period without one: no windows, points, checklist or claims. */
  rules: Ruleset | null;
  /** The ruleset of the period after, for what opens soon. */
  next: Ruleset | null;
  /** The stages of the cycle in order, steps left out. */
  stages: RuleStage[];
  /** Label of any stage or step. */
  labels: RuleStage[];
  who: Who[];
}

export function caseOf(
  whole: Memory,
  rulesets: readonly Ruleset[],
  now: Moment,
  period: PeriodFinding,
): Case {
  const { memory, denials } = beliefOf(whole);
  const rules = rulesets.find((one) => one.id === period.id) ?? null;
  const labels = (rules ?? newestOf(rulesets))?.stages ?? [];
  const steps = labels.flatMap((one) => one.steps);
  return {
    memory,
    denials,
    now,
    today: dayOf(now),
    period,
    rules,
    next: neighbour(period.id, rulesets),
    stages: labels.filter((one) => !steps.includes(one.stage)),
    labels,
    who: whoIs(memory.profile.role, hatsOf(memory).both),
  };
}

/** The label of a step, which a ruleset may leave to the step's own name. */
export function labelOf(stage: Stage, parent: RuleStage, labels: readonly RuleStage[]): RuleStage {
  return labels.find((one) => one.stage === stage) ?? { ...parent, stage, steps: [], label: stage };
}

/** A period without a ruleset borrows its stages' names, and only those, from the newest one. */
function newestOf(rulesets: readonly Ruleset[]): Ruleset | null {
  return rulesets.reduce<Ruleset | null>((best, one) => (best && best.from > one.from ? best : one), null);
}

/**
 * Who has not said so is taken for a teacher, or for a principal where a superior's side was shown to them; an acting
 * principal does both SKP (help centre 33374387760025).
 */
function whoIs(role: Role | null, isSuperior: boolean): Who[] {
  if (role === 'kepala-sekolah' || (role === null && isSuperior)) return ['kepala-sekolah'];
  return role === 'plt-kepala-sekolah' ? ['guru', 'kepala-sekolah'] : ['guru'];
}
