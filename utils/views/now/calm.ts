import type { DeadlineFinding, StageFinding } from '../../engine/findings';
import { timeChip } from '../chips';
import { fullDate } from '../dates';
import { markButton } from '../deadlines/mark';
import { nextEvent } from '../deadlines/next-event';
import { windowTitle } from '../deadlines/window-title';
import { plain, small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Button, Chip, NowCard } from '../view';
import { CHIP } from '../words/chip';
import { aheadChip, blank, byHand, nowMark, realLeaf, say } from './parts';
import { doubtful, frontier, unreadChip, unsure } from './unsure';

/** So that a date that is over does not stay late for ever. */
function doneButton(deadline: DeadlineFinding, scene: Scene): Button[] {
  const button = markButton(deadline, scene);
  return button ? [{ ...button, style: 'secondary' }] : [];
}

/** A date of the person's own comes next. */
export function ownDateNow(deadline: DeadlineFinding, scene: Scene): NowCard {
  const day = deadline.on ? fullDate(deadline.on, scene.today, scene.language) : '';
  return {
    ...blank,
    chips: deadline.daysLeft === null ? [] : [timeChip(deadline.daysLeft, scene)],
    sentence: windowTitle(deadline, scene),
    facts: day ? [say('day', scene, { day })] : [],
    leaf: realLeaf(deadline, scene),
    buttons: doneButton(deadline, scene),
    mark: nowMark(deadline, deadline.stage, scene),
  };
}

/** A title of ours goes on in small letters, one that the person wrote stays as it is. */
const inSentence = (deadline: DeadlineFinding, title: string): string =>
  deadline.title === null ? small(title) : title;

function nextFact(deadline: DeadlineFinding | null, scene: Scene): string[] {
  const event = deadline && nextEvent(deadline, scene);
  if (!event) return [];
  const day = fullDate(event.on, scene.today, scene.language);
  return [say('next', scene, { title: inSentence(deadline, event.title), day })];
}

/** Nobody's turn: what comes next, or that all is done; where a status is missing, that is said instead. */
export function calmNow(deadline: DeadlineFinding | null, scene: Scene): NowCard {
  const doubt = doubtful(scene);
  if (doubt?.stage) return unsure(doubt.stage, doubt, scene);
  const at = frontier(scene);
  if (at?.status === null || scene.findings.stages.length === 0) return unknownNow(deadline, at, scene);
  const done: Chip = { style: 'done', icon: 'done', text: CHIP[scene.language].allDone };
  return {
    ...blank,
    chips: [done],
    sentence: say('nothingToDo', scene),
    facts: nextFact(deadline, scene),
    mark: nowMark(deadline, deadline?.stage ?? null, scene),
  };
}

function unknownNow(deadline: DeadlineFinding | null, at: StageFinding | null, scene: Scene): NowCard {
  const hand = byHand(at?.stage ?? null, scene);
  const facts = at ? [say('unknownStatus', scene, { stage: plain(at.rule.label) })] : [];
  const event = deadline && nextEvent(deadline, scene);
  const start = { ...blank, chips: [unreadChip(scene)], ...hand };
  if (!deadline || !event) return { ...start, sentence: say('nothingYet', scene), facts };
  return {
    ...start,
    chips: [unreadChip(scene), ...aheadChip(deadline, scene)],
    sentence: say('nextUnknown', scene, { title: inSentence(deadline, event.title) }),
    facts: [say('day', scene, { day: fullDate(event.on, scene.today, scene.language) }), ...facts],
    leaf: realLeaf(deadline, scene),
    mark: nowMark(deadline, null, scene),
  };
}
