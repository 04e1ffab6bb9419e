import type { NowFinding } from '../../engine/findings';
import { plainChip, timeChip, turnChip } from '../chips';
import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageOf } from '../kit/scene';
import type { Chip, NowCard } from '../view';
import { CHIP } from '../words/chip';
import { STATUS } from '../words/status';
import { about, blank, byHand, dayWords, nowMark, realLeaf, say, showButton } from './parts';
import { reporting } from './reporting';

type Overdue = Extract<NowFinding, { case: 'overdue' }>;

/** Late: told as a fact only when the status is known; what can still be done, never whose fault. */
export function overdue(now: Overdue, scene: Scene): NowCard {
  const status = stageOf(scene, now.stage)?.status ?? null;
  if (status === null) return unsure(now, scene);
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
    facts: [sentences(state, free), sentences(say('stillPossible', scene), still)],
    leaf: realLeaf(now.deadline, scene),
    buttons: [showButton(now.stage, scene)],
    mark: nowMark(now.deadline, now.stage, scene),
  };
}

/** The day has passed but nobody could read whether the part is done: ask to look, claim nothing. */
function unsure(now: Overdue, scene: Scene): NowCard {
  const hand = byHand(now.stage, scene);
  return {
    ...blank,
    chips: [plainChip(CHIP[scene.language].unread)],
    sentence: about(now.stage, 'checkPlan', 'check', scene),
    facts: [say('checkFact', scene, { day: dayWords(now.deadline, scene, true) })],
    buttons: [showButton(now.stage, scene), ...hand.buttons],
    mark: nowMark(now.deadline, now.stage, scene),
    forms: hand.forms,
  };
}
