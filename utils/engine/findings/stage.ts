import type { Day, Stage, Status } from '../../observations';
import type { RuleStage } from '../../rulesets/schema';
import type { DeadlineFinding } from './deadline';
import type { Advised, Origin } from './origin';

/** `both`: superior and person together, the person writes first. `dinas`: sets the school's predikat first. */
export type Turn = 'you' | 'superior' | 'both' | 'superior-or-dinas' | 'nobody';

export interface StageFinding {
  stage: Stage;
  /** Label and steps of the ruleset. */
  rule: RuleStage;
  status: Status | null;
  turn: Turn;
  current: boolean;
  /** A later stage has begun: its own last word is history, nothing in it is anybody's turn. */
  passed: boolean;
  /** Day on which it was handed in, else the day it was first seen so; `null` unknown. */
  since: { on: Day; origin: Origin; exact: boolean } | null;
  /** Closing date that matters for it now; `null` where none is known. */
  until: DeadlineFinding | null;
  /** The months in which a step is advised; binds nobody. */
  advised: Advised | null;
  origin: Origin;
  /** The other word, where page and person disagree. */
  conflict: { status: Status; origin: Origin } | null;
  steps: StageFinding[];
}
