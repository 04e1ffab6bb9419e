import type { ReminderFinding } from '../../engine/findings';
import type { Scene } from '../kit/scene';
import type { ReminderItem } from '../view';
import { approvalsItem } from './approvals';
import { deadlineItem, movedItem, opensItem, type Place } from './deadline';
import { stageItem } from './stage';

const OF_SUPERIORS: readonly ReminderFinding['kind'][] = ['approval', 'approvals'];

/**
 * What reminders speak of, each matter once: dates first, the nearest first; then whose turn it is. A date says whose
 * turn its stage is, so that nothing more is said of that stage.
 */
export function distinct(reminders: readonly ReminderFinding[]): ReminderFinding[] {
  const found = new Map<string, ReminderFinding>();
  for (const one of reminders) {
    const name = OF_SUPERIORS.includes(one.kind) ? 'approvals' : one.matter;
    const before = found.get(name);
    // That a date was moved is said instead of how near it is: the new date stands there too.
    if (!before || one.kind === 'moved') found.set(name, one);
  }
  const dated = new Set([...found.values()].map(({ deadline }) => deadline?.stage ?? null)); // the others have none
  return [...found.values()]
    .filter(({ stage }) => stage === null || !dated.has(stage.stage))
    .sort((one, other) => rankOf(one).localeCompare(rankOf(other)));
}

function rankOf({ kind, deadline, group }: ReminderFinding): string {
  const on = deadline?.on ?? group?.closes?.on ?? null; // the others have no date
  return on === null || kind === 'opens' ? `1 ${kind}` : `0 ${on}`;
}

/** `null` for one whose target is gone, which nothing that is open is. */
export function itemOf(one: ReminderFinding, scene: Scene, place: Place): ReminderItem | null {
  const { kind, deadline, stage } = one;
  const { approvals } = scene.findings;
  if (OF_SUPERIORS.includes(kind)) return approvals && approvalsItem(approvals, scene);
  if (stage && (kind === 'turn' || kind === 'waits')) return stageItem(kind, stage, scene);
  if (!deadline) return null;
  if (kind === 'moved') return movedItem(one, deadline, scene, place);
  return kind === 'opens' ? opensItem(deadline, scene) : deadlineItem(deadline, scene, place);
}
