import type { DeadlineFinding, Moment } from '../../engine/findings';
import type { Stage } from '../../observations';
import { timeChip, toneOf } from '../chips';
import { dayOf, fullDate, hoursBetween, plainDate } from '../dates';
import { opens } from '../forms/form';
import { ownDateForm } from '../forms/own-date';
import { ownStageForm } from '../forms/own-stage';
import { windowDateForm } from '../forms/window-date';
import { capital, fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { allStages, stageOf } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { leaf } from '../leaf';
import { originMark } from '../marks';
import type { Button, Chip, Form, Leaf, Mark, NowCard } from '../view';
import { NOW } from '../words/now';
import { STATUS } from '../words/status';

/** What the `now` cases are put together from. */
export const blank: NowCard = {
  id: 'now',
  chips: [],
  sentence: '',
  facts: [],
  leaf: null,
  buttons: [],
  mark: null,
  forms: [],
};

type Key = keyof (typeof NOW)['id'];

/** A sentence of this card, with its first letter large; `superior` is always at hand. */
export const say = (key: Key, scene: Scene, values: Record<string, string> = {}): string =>
  capital(fill(NOW[scene.language][key], { superior: scene.superior, ...values }));

/** Which of three sentences: about the plan, else about the stage by its label. */
export const about = (stage: Stage, plan: Key, other: Key, scene: Scene): string =>
  stage === 'perencanaan' ? say(plan, scene) : say(other, scene, { stage: stageLabel(stage, scene) });

export const button = (
  label: string,
  intent: Button['intent'],
  style: Button['style'] = 'primary',
  icon: Button['icon'] = null,
): Button => ({ label, icon, style, intent });

/** Shows the page's own control; away from the page it opens that page first. */
export const showButton = (stage: Stage, scene: Scene): Button =>
  scene.findings.onPage ? button(say('show', scene), { do: 'show-on-page', stage }) : openPageButton(scene);

/** Address: `domain/facts.md`, ruleset 2025 (sekunder). */
export const openPageButton = (scene: Scene): Button =>
  button(say('openPage', scene), {
    do: 'open-link',
    url: 'https://guru.kemdikbud.go.id/pengelolaan-kinerja',
  });

/** Button and form for setting a stage by hand; nothing where no stage is known. */
export function byHand(stage: Stage | null, scene: Scene): { buttons: Button[]; forms: Form[] } {
  const { stages } = scene.findings;
  const finding = stageOf(scene, stage) ?? stages.find((one) => one.current) ?? stages[0];
  if (!finding) return { buttons: [], forms: [] };
  const open = opens('own-stage', finding.stage, say('byHand', scene), { icon: null, style: 'secondary' });
  return { buttons: [open], forms: [ownStageForm(finding, scene)] };
}

/** Button and form for a date that no source gives. */
export function fillDate(
  deadline: DeadlineFinding | null,
  scene: Scene,
): { buttons: Button[]; forms: Form[] } {
  const window = deadline?.window ?? null;
  const name = window ? 'window-date' : 'own-date';
  const made = deadline && window ? windowDateForm(deadline, scene) : ownDateForm(null, scene);
  const open = opens(name, window && deadline ? deadline.id : null, say('fillDate', scene), {
    style: 'secondary',
  });
  return { buttons: [open], forms: [made] };
}

/** A day in a sentence: with its weekday where no leaf stands beside. */
export const dayWords = (deadline: DeadlineFinding, scene: Scene, long = false): string =>
  deadline.on === null
    ? ''
    : long
      ? fullDate(deadline.on, scene.today, scene.language)
      : plainDate(deadline.on, scene.today, scene.language);

/** Chip for a real day ahead; a past one is worded by its case. */
export const aheadChip = (deadline: DeadlineFinding | null, scene: Scene): Chip[] =>
  deadline && deadline.daysLeft !== null && deadline.daysLeft >= 0
    ? [timeChip(deadline.daysLeft, scene)]
    : [];

/** The tile stands only for a real day, never for an estimate. */
export const realLeaf = (deadline: DeadlineFinding | null, scene: Scene): Leaf | null =>
  !deadline || deadline.on === null || deadline.daysLeft === null || deadline.estimate
    ? null
    : leaf(deadline.on, toneOf(deadline.daysLeft), scene);

/** Source of the day told, else of the stage. */
export const nowMark = (deadline: DeadlineFinding | null, stage: Stage | null, scene: Scene): Mark | null => {
  const dated = deadline && deadline.on !== null ? originMark(deadline.origin, scene) : null;
  const origin = stageOf(scene, stage)?.origin;
  return dated ?? (origin ? originMark(origin, scene) : null);
};

/** When the status told was read, if over 24 hours ago: another page may have been read since. */
function oldWord(scene: Scene): Moment | null {
  const { answer, now } = scene.findings;
  const origin = 'stage' in answer ? stageOf(scene, answer.stage)?.origin : null;
  if (origin?.by !== 'page') return null;
  return hoursBetween(origin.seenAt, now) >= 24 ? origin.seenAt : null;
}

/** Old readings are told as such (design section 6). */
export function asRead(scene: Scene): string[] {
  const { stale, lastRead } = scene.findings;
  const at = stale ? lastRead : oldWord(scene);
  return at === null
    ? []
    : [say('asRead', scene, { day: plainDate(dayOf(at), scene.today, scene.language) })];
}

/** Where page and person disagree about the status that the sentence stands on: which of the two it used. */
export function usedWord(scene: Scene): string[] {
  const { answer, hats } = scene.findings;
  if (hats.shown === 'atasan') return []; // their own stages stand on the other side
  const told = 'stage' in answer ? [stageOf(scene, answer.stage)] : allStages(scene.findings);
  const at = told.find((one) => one?.conflict);
  if (!at?.conflict) return [];
  const status = STATUS[scene.language][at.conflict.status];
  return [say(at.origin.by === 'person' ? 'usedPerson' : 'usedPage', scene, { status })];
}
