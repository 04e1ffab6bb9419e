import type { NowFinding } from '../../engine/findings';
import type { Status } from '../../observations';
import { timeChip, turnChip } from '../chips';
import { officialBeside } from '../deadlines/official';
import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageOf } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { turnUnread } from '../kit/turn-unread';
import { sourceName } from '../marks';
import type { Chip, NowCard } from '../view';
import { STATUS } from '../words/status';
import { about, blank, dayWords, nowMark, realLeaf, say, showButton } from './parts';
import { reporting } from './reporting';
import { unreadChip, unsure } from './unsure';

type Overdue = Extract<NowFinding, { case: 'overdue' }>;

/** What can still be done: a source's own word where there is one, else whom to ask. */
function possible(now: Overdue, scene: Scene): string {
  const open = now.deadline.window?.lateOpen;
  if (open?.value && open.source) return say('lateOpen', scene, { source: sourceName(open.source, scene) });
  return say(now.stage === 'perencanaan' ? 'stillPossible' : 'stillPossibleWork', scene);
}

/** What has passed: a day of ours is told as an estimate and counts nobody late. */
function passed(now: Overdue, status: Status, scene: Scene): Pick<NowCard, 'sentence'> & { state: string } {
  const values = { day: dayWords(now.deadline, scene, true), status: STATUS[scene.language][status] };
  if (!now.deadline.estimate)
    return {
      sentence: about(now.stage, 'overduePlan', 'overdue', scene),
      state: say('overdueFact', scene, values),
    };
  const stage = stageLabel(now.stage, scene);
  return {
    sentence: say('overdueEstimate', scene, { stage }),
    state: sentences(say('overdueEstimateFact', scene, values), officialBeside(now.deadline, scene)),
  };
}

/** Late: told as a fact only when the status is known; what can still be done, never whose fault. */
export function overdue(now: Overdue, scene: Scene): NowCard {
  const status = stageOf(scene, now.stage)?.status ?? null;
  if (status === null) return unsure(now.stage, now.deadline, scene);
  const still = now.stage === 'perencanaan' ? reporting(scene) : null;
  const { duty } = scene.findings;
  const free = duty && !duty.must ? say('notRequired', scene) : null;
  const { sentence, state } = passed(now, status, scene);
  const days = now.deadline.estimate ? null : now.deadline.daysLeft;
  const chips: (Chip | null)[] = [
    turnUnread(stageOf(scene, now.stage)) ? unreadChip(scene) : turnChip('you', scene),
    days === null ? null : timeChip(days, scene),
  ];
  return {
    ...blank,
    chips: chips.filter((chip) => chip !== null),
    sentence,
    facts: [sentences(state, free), sentences(possible(now, scene), still)],
    leaf: realLeaf(now.deadline, scene),
    buttons: [showButton(now.stage, scene)],
    mark: nowMark(now.deadline, now.stage, scene),
  };
}
