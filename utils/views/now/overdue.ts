import type { NowFinding } from '../../engine/findings';
import { timeChip, turnChip } from '../chips';
import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageOf } from '../kit/scene';
import { sourceName } from '../marks';
import type { Chip, NowCard } from '../view';
import { STATUS } from '../words/status';
import { about, blank, dayWords, nowMark, realLeaf, say, showButton } from './parts';
import { reporting } from './reporting';
import { unsure } from './unsure';

type Overdue = Extract<NowFinding, { case: 'overdue' }>;

/** What can still be done: a source's own word where there is one, else whom to ask. */
function possible(now: Overdue, scene: Scene): string {
  const open = now.deadline.window?.lateOpen;
  if (open?.value && open.source) return say('lateOpen', scene, { source: sourceName(open.source, scene) });
  return say(now.stage === 'perencanaan' ? 'stillPossible' : 'stillPossibleWork', scene);
}

/** Late: told as a fact only when the status is known; what can still be done, never whose fault. */
export function overdue(now: Overdue, scene: Scene): NowCard {
  const status = stageOf(scene, now.stage)?.status ?? null;
  if (status === null) return unsure(now.stage, now.deadline, scene);
  const day = dayWords(now.deadline, scene, true);
  const still = now.stage === 'perencanaan' ? reporting(scene) : null;
  const { duty } = scene.findings;
  const free = duty && !duty.must ? say('notRequired', scene) : null;
  const state = say('overdueFact', scene, { day, status: STATUS[scene.language][status] });
  const days = now.deadline.daysLeft;
  const chips: (Chip | null)[] = [turnChip('you', scene), days === null ? null : timeChip(days, scene)];
  return {
    ...blank,
    chips: chips.filter((chip) => chip !== null),
    sentence: about(now.stage, 'overduePlan', 'overdue', scene),
    facts: [sentences(state, free), sentences(possible(now, scene), still)],
    leaf: realLeaf(now.deadline, scene),
    buttons: [showButton(now.stage, scene)],
    mark: nowMark(now.deadline, now.stage, scene),
  };
}
