import type { Stage } from '../observations';
import type { RuleWindow } from '../rulesets/schema';

/** Which window closes a stage, strongest first; advice and campaigns close nothing. */
const CLOSING: readonly RuleWindow['task'][] = ['plan', 'prepare', 'report', 'carry-out', 'assess'];

/** Of these windows the one that closes a stage; `null` where none does. */
export function closingWindow(stage: Stage, windows: readonly RuleWindow[]): RuleWindow | null {
  const mine = windows.filter((one) => one.stage === stage);
  const task = CLOSING.find((each) => mine.some((one) => one.task === each));
  return mine.find((one) => one.task === task) ?? null;
}
