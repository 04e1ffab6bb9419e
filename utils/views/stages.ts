import type { StageFinding } from '../engine/findings';
import { ownStageForm } from './forms/own-stage';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { originMark, unique } from './marks';
import { monthsFor } from './stages/months';
import { stageRow } from './stages/row';
import type { Mark, StagesCard } from './view';
import { STAGES_WORDS } from './words/stages';

/** The step the cycle is at, counted from one; without a current one, the number of finished ones. */
function position(stages: StageFinding[]): number {
  const at = stages.findIndex((one) => one.current);
  if (at >= 0) return at + 1;
  return stages.filter((one) => one.status === 'selesai' || one.status === 'disetujui').length;
}

/** Source of the day or month at the right of a step. */
function untilMark(finding: StageFinding, scene: Scene): Mark | null {
  const { until } = finding;
  const months = monthsFor(finding, scene);
  if (until?.on) return originMark(until.origin, scene);
  return months ? originMark(months.origin, scene) : null;
}

/** The stepper over the cycle; not drawn where the period has no known stages. */
export function stagesCard(scene: Scene): StagesCard | null {
  const { stages } = scene.findings;
  if (stages.length === 0) return null;
  const words = STAGES_WORDS[scene.language];
  const dates = stages.map((one) => untilMark(one, scene));
  return {
    ...frame('stages', scene),
    title: words.title,
    meta: fill(words.count, { n: position(stages), all: stages.length }),
    rows: stages.map((one, at) => stageRow(one, at, scene)),
    marks: unique([...stages.map((one) => originMark(one.origin, scene)), ...dates]),
    forms: stages.flatMap((one) => [one, ...one.steps]).map((one) => ownStageForm(one, scene)),
  };
}
