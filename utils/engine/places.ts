import type { Status } from '../observations';
import type { RuleStage } from '../rulesets/schema';
import { type Case, labelOf } from './case';
import type { Turn } from './findings';
import { currentOf, isPassed, isReached, knownWithSteps, type Standing } from './progress';
import { hasBegun, isFinished, type Known, knownOf } from './status';
import { turnOf } from './turn';
import { openingOf, type Stretch } from './windows';

/** Where one stage or step stands, before any date is looked at. */
export interface Place extends Standing {
  rule: RuleStage;
  known: Known;
  current: boolean;
  passed: boolean;
  /** What comes before it is not done yet. */
  blocked: boolean;
  turn: Turn;
  steps: Place[];
}

type Draft = Standing & { rule: RuleStage; steps: Place[] };
type Opening = ReturnType<typeof openingOf>;

/** Every stage of the cycle with its steps, in order. */
export function placesOf(c: Case, stretches: readonly Stretch[]): Place[] {
  const drafts = c.stages.map((rule) => draftOf(rule, c, stretches));
  const places = drafts.map((draft, index) =>
    settle(c, draft, drafts, index, openingOf(draft.stage, stretches, c.today)),
  );
  return places.map(quieten);
}

function draftOf(rule: RuleStage, c: Case, stretches: readonly Stretch[]): Draft {
  const drafts = rule.steps.map((stage) => ({
    stage,
    rule: labelOf(stage, rule, c.labels),
    known: knownOf(c.memory, stage),
    steps: [],
  }));
  const own = knownOf(c.memory, rule.stage);
  const opening = hasBegun(own.status) ? 'opened' : openingOf(rule.stage, stretches, c.today);
  const steps = drafts.map((draft, index) => settle(c, draft, drafts, index, opening));
  return { stage: rule.stage, rule, known: knownWithSteps(own, steps), steps };
}

function settle(c: Case, draft: Draft, all: readonly Draft[], index: number, opening: Opening): Place {
  const passed = isPassed(index, all);
  const reached = isReached(index, all);
  const open = reached && opening !== 'not-yet';
  const { status } = draft.known;
  const own = turnOf({ stage: draft.stage, status, open, dinasFirst: isDinasFirst(c) });
  return {
    ...draft,
    current: currentOf(all) === draft.stage,
    passed,
    blocked: !reached,
    turn: passed ? 'nobody' : turnWithSteps(own, status, draft.steps),
  };
}

/** While a stage is under way its current step says whose turn it is, where that is known. */
function turnWithSteps(own: Turn, status: Status | null, steps: readonly Place[]): Turn {
  return status === 'dikerjakan' ? (stepAtWork(steps)?.turn ?? own) : own;
}

/** In a stage that is over, or cannot be started, no step is anybody's turn, whatever it last said. */
function quieten(place: Place): Place {
  const alive = hasBegun(place.known.status) && !isFinished(place.known.status) && !place.passed;
  if (alive || place.turn !== 'nobody') return place;
  return { ...place, steps: place.steps.map((step) => ({ ...step, turn: 'nobody', current: false })) };
}

/** The step that a stage is at, or `null` where that is not known. */
export function stepAtWork(steps: readonly Place[]): Place | null {
  return steps.find((one) => one.current && one.known.status !== null) ?? null;
}

/** A teacher's predikat waits for the school's; a principal's superior is the Dinas itself. */
function isDinasFirst(c: Case): boolean {
  return c.rules?.superior === 'atasan' && !c.who.includes('kepala-sekolah');
}
