import type { DeadlineFinding } from '../../engine/findings';
import { fullDate } from '../dates';
import { nextEvent } from '../deadlines/next-event';
import { windowTitle } from '../deadlines/window-title';
import { small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { allStages, stageOf } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import type { Chip, NowCard } from '../view';
import { CHIP } from '../words/chip';
import { aheadChip, blank, byHand, nowMark, realLeaf, say } from './parts';

/** A date of the person's own comes next. */
export function ownDateNow(deadline: DeadlineFinding, scene: Scene): NowCard {
  const day = deadline.on ? fullDate(deadline.on, scene.today, scene.language) : '';
  return {
    ...blank,
    chips: aheadChip(deadline, scene),
    sentence: windowTitle(deadline, scene),
    facts: day ? [say('day', scene, { day })] : [],
    leaf: realLeaf(deadline, scene),
    mark: nowMark(deadline, deadline.stage, scene),
  };
}

/** "Nothing to do" is said only when every stage that matters could be read. */
function known(deadline: DeadlineFinding | null, scene: Scene): boolean {
  if (deadline?.stage) return (stageOf(scene, deadline.stage)?.status ?? null) !== null;
  return allStages(scene.findings).some((one) => one.status !== null);
}

function nextFact(deadline: DeadlineFinding | null, scene: Scene): string[] {
  const event = deadline && nextEvent(deadline, scene);
  if (!event) return [];
  const day = fullDate(event.on, scene.today, scene.language);
  return [say('next', scene, { title: small(event.title), day })];
}

/** Nobody's turn: what comes next, or that all is done. */
export function calmNow(deadline: DeadlineFinding | null, scene: Scene): NowCard {
  if (!known(deadline, scene)) return unknownNow(deadline, scene);
  const done: Chip = { style: 'done', icon: 'done', text: CHIP[scene.language].allDone };
  return {
    ...blank,
    chips: [done],
    sentence: say('nothingToDo', scene),
    facts: nextFact(deadline, scene),
    mark: nowMark(deadline, deadline?.stage ?? null, scene),
  };
}

function unknownNow(deadline: DeadlineFinding | null, scene: Scene): NowCard {
  const stage = deadline?.stage ?? null;
  const hand = byHand(stage, scene);
  const facts = stage ? [say('unknownStatus', scene, { stage: stageLabel(stage, scene) })] : [];
  const unread: Chip = { style: 'unread', icon: 'unofficial', text: CHIP[scene.language].unread };
  const event = deadline && nextEvent(deadline, scene);
  if (!deadline || !event)
    return { ...blank, chips: [unread], sentence: say('nothingYet', scene), facts, ...hand };
  return {
    ...blank,
    chips: [unread, ...aheadChip(deadline, scene)],
    sentence: say('nextUnknown', scene, { title: small(event.title) }),
    facts: [say('day', scene, { day: fullDate(event.on, scene.today, scene.language) }), ...facts],
    leaf: realLeaf(deadline, scene),
    mark: nowMark(deadline, null, scene),
    ...hand,
  };
}
