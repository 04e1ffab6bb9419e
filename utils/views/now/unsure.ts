import type { DeadlineFinding, StageFinding } from '../../engine/findings';
import type { Stage } from '../../observations';
import { officialBeside } from '../deadlines/official';
import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Chip, NowCard } from '../view';
import { CHIP } from '../words/chip';
import { about, blank, byHand, dayWords, nowMark, say, showButton } from './parts';

export const unreadChip = (scene: Scene): Chip => ({
  style: 'unread',
  icon: 'unofficial',
  text: CHIP[scene.language].unread,
});

/** The day has passed but nobody could read whether the part is done: ask to look, claim nothing. */
export function unsure(stage: Stage, deadline: DeadlineFinding, scene: Scene): NowCard {
  const hand = byHand(stage, scene);
  return {
    ...blank,
    chips: [unreadChip(scene)],
    sentence: about(stage, 'checkPlan', 'check', scene),
    facts: [
      sentences(
        say(deadline.estimate ? 'checkEstimate' : 'checkFact', scene, {
          day: dayWords(deadline, scene, true),
        }),
        officialBeside(deadline, scene),
      ),
    ],
    buttons: [showButton(stage, scene), ...hand.buttons],
    mark: nowMark(deadline, stage, scene),
    forms: hand.forms,
  };
}

/** A closing date of this period that is past while nobody has said how its stage stands. */
export const doubtful = (scene: Scene): DeadlineFinding | null =>
  scene.findings.deadlines.find(
    (one) => one.part === 'unknown' && (one.daysLeft ?? 0) < 0 && one.period === scene.findings.period.id,
  ) ?? null;

/** The first stage that is not behind: only if it could be read may "nothing to do" be said. */
export const frontier = (scene: Scene): StageFinding | null =>
  scene.findings.stages.find(
    (one) => !one.passed && one.status !== 'selesai' && one.status !== 'disetujui',
  ) ?? null;
