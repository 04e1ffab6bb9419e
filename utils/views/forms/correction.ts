import type { ActivityFinding, FactFinding } from '../../engine/findings';
import type { Observation } from '../../observations';
import type { Scene } from '../kit/scene';
import { stageOf } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { ignoreButton } from '../read/fact';
import type { Form } from '../view';
import { CORRECTION } from '../words/correction';
import { ownActivityForm } from './own-activity';
import { ownDateForm } from './own-date';
import { ownPointsForm } from './own-points';
import { ownStageForm } from './own-stage';
import { windowDateForm } from './window-date';

type Of<K extends Observation['kind']> = Extract<Observation, { kind: K }>;

/** The same form as elsewhere, filled with what was read: the person changes what is wrong in it. */
function filled(form: Form | null, values: Record<string, string | number | null>): Form | null {
  if (!form) return null;
  const fields = form.fields.map((one) => {
    const value = values[one.name];
    return value === undefined || value === null ? one : { ...one, value: String(value) };
  });
  return { ...form, fields };
}

function stageForm({ stage, status }: Of<'stage'>, scene: Scene): Form | null {
  const finding = stageOf(scene, stage);
  return filled(finding && ownStageForm(finding, scene), { status });
}

/** The window's own date where the rules have one for it, else a date of the person's own. */
function dateForm({ stage, on }: Of<'deadline'>, window: string | null, scene: Scene): Form | null {
  const finding = scene.findings.deadlines.find((one) => one.id === window);
  if (finding?.window) return filled(windowDateForm(finding, scene), { on });
  return filled(ownDateForm(null, scene), { title: stage && stageLabel(stage, scene), on });
}

/** Without the list of activities to choose from: it is about this one. */
function activityForm({ title, points, count }: Of<'activity'>, scene: Scene): Form | null {
  const all = scene.findings.points?.activities ?? []; // a period without points has no such form
  const finding: ActivityFinding | null = all.find((one) => one.title === title) ?? null;
  if (!finding) return null;
  const form = ownActivityForm(finding, scene);
  const fields = form.fields.filter((one) => one.name !== 'rule');
  return filled({ ...form, fields }, { title, points, count });
}

const totalsOf = ({ planned, earned }: Of<'points'>) => ({ planned, earned });

function formOf({ observation, window }: FactFinding, scene: Scene): Form | null {
  switch (observation.kind) {
    case 'stage':
      return stageForm(observation, scene);
    case 'deadline':
      return dateForm(observation, window, scene);
    case 'activity':
      return activityForm(observation, scene);
    case 'points':
      return (
        scene.findings.points && filled(ownPointsForm(scene.findings.points, scene), totalsOf(observation))
      );
    default:
      return null;
  }
}

/** The form in which a reading is corrected or ignored; `null` where it can only be ignored, or has been. */
export function correctionForm(finding: FactFinding, scene: Scene): Form | null {
  const form = finding.denied ? null : formOf(finding, scene);
  const words = CORRECTION[scene.language];
  const remove = ignoreButton(finding.fact, words.ignore);
  return (
    form && {
      ...form,
      instead: finding.fact,
      remove,
      errors: { ...form.errors, 'not-found': words.changed },
    }
  );
}
