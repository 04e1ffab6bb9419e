import type { DeadlineFinding, NowFinding } from '../../engine/findings';
import type { Stage, Status } from '../../observations';
import { turnChip } from '../chips';
import { officialBeside } from '../deadlines/official';
import { sentences } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageOf } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { turnUnread } from '../kit/turn-unread';
import type { NowCard } from '../view';
import { about, aheadChip, blank, dayWords, nowMark, realLeaf, say, showButton } from './parts';
import { unreadChip } from './unsure';

type Yours = Extract<NowFinding, { case: 'yours' }>;

function sentence(stage: Stage, status: Status, scene: Scene): string {
  if (turnUnread(stageOf(scene, stage))) return say('check', scene, { stage: stageLabel(stage, scene) });
  if (status === 'ada-penyesuaian') return about(stage, 'agreePlan', 'agree', scene);
  if (status === 'perlu-perbaikan') return about(stage, 'correctPlan', 'correct', scene);
  if (status === 'belum-dimulai') return about(stage, 'startPlan', 'start', scene);
  return about(stage, 'submitPlan', 'carryOn', scene);
}

function closes(stage: Stage, deadline: DeadlineFinding | null, scene: Scene): string | null {
  if (!deadline || deadline.on === null) return null;
  const day = dayWords(deadline, scene, true);
  if (deadline.estimate) return sentences(say('estimated', scene, { day }), officialBeside(deadline, scene));
  return say(stage === 'perencanaan' ? 'planCloses' : 'closes', scene, { day });
}

function facts(now: Yours, scene: Scene): string {
  const { stage, status, deadline } = now;
  const until = closes(stage, deadline, scene);
  const day = deadline && deadline.on !== null && !deadline.estimate ? dayWords(deadline, scene, true) : null;
  if (status === 'ada-penyesuaian' && day) return say('agreeFact', scene, { day });
  if (status === 'ada-penyesuaian') return sentences(say('agreeFactNoDay', scene), until);
  if (status === 'perlu-perbaikan') return sentences(say('correctFact', scene), until);
  const at = stageOf(scene, stage);
  if (turnUnread(at)) return sentences(say('turnUnread', scene, { stage: stageLabel(stage, scene) }), until);
  return sentences(at?.turn === 'both' ? say('firstYou', scene) : null, until);
}

/** The person's turn: what to do, until when, and where on the page. */
export function yours(now: Yours, scene: Scene): NowCard {
  const turn = stageOf(scene, now.stage)?.turn === 'both' ? 'both' : 'you';
  const chip = turnUnread(stageOf(scene, now.stage)) ? unreadChip(scene) : turnChip(turn, scene);
  const told = facts(now, scene);
  return {
    ...blank,
    chips: [...(chip ? [chip] : []), ...aheadChip(now.deadline, scene)],
    sentence: sentence(now.stage, now.status, scene),
    facts: told ? [told] : [],
    leaf: realLeaf(now.deadline, scene),
    buttons: [showButton(now.stage, scene)],
    mark: nowMark(now.deadline, now.stage, scene),
  };
}
