import type { Day, FileWho, Stage } from '../../observations';
import type { Advised, Origin } from './origin';

/**
 * What becomes of one day that a file of rules says. `fills`: no day was known; `changes`: another one was; `same`: it
 * was told already; `yields`: an official text of a later day, or a later file, says another one and keeps it.
 */
export type FileEffect = 'fills' | 'changes' | 'same' | 'yields';

/** One day of a file beside the day that stands now. */
export interface FileChange {
  stage: Stage;
  /** Of the window as the site names the stage in that period. */
  label: string;
  edge: 'opens' | 'closes';
  who: FileWho[];
  says: Day;
  effect: FileEffect;
  /** `null` where no day is known; `months` where a source names months. */
  now: { on: Day | null; origin: Origin; months: Advised | null };
}
