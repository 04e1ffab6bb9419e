import type { DeadlineFinding } from '../../engine/findings';
import type { Scene } from '../kit/scene';
import type { Button } from '../view';
import { DEADLINES } from '../words/deadlines';

/** Marks a date of the person's own as done, or takes that back; `null` for a date of the rules or the page. */
export function markButton(finding: DeadlineFinding, scene: Scene): Button | null {
  if (finding.window !== null || finding.entry === null) return null;
  const words = DEADLINES[scene.language];
  const done = finding.part !== 'done';
  return {
    label: done ? words.markDone : words.markOpen,
    icon: done ? 'tick' : 'undo',
    style: 'link',
    intent: { do: 'mark', entry: finding.entry, done },
  };
}
