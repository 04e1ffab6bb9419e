import type { StageFinding } from '../../engine/findings';
import type { Status } from '../../observations';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Form } from '../view';
import { FORM } from '../words/form';
import { STATUS } from '../words/status';
import { field, form } from './form';

/** Sets a stage by hand, for pages that cannot be read. Target: the stage, one entry each, named after it. */
export function ownStageForm(finding: StageFinding, scene: Scene): Form {
  const words = FORM[scene.language];
  const by = finding.since?.origin.by;
  const since = by === 'person' ? (finding.since?.on ?? '') : '';
  const fields = [
    field('status', words.status, 'select', {
      value: finding.status ?? 'belum-dimulai',
      hint: words.statusHint,
      required: true,
      options: (Object.keys(STATUS.id) as Status[]).map((value) => ({
        value,
        label: STATUS[scene.language][value],
      })),
    }),
    field('on', words.stageOn, 'date', { value: since }),
  ];
  const title = fill(words.stageTitle, { stage: finding.rule.label });
  const said = finding.origin.by === 'person' || finding.conflict?.origin.by === 'person';
  const entry = said ? `own-stage:${finding.stage}` : null;
  return form({ form: 'own-stage', target: finding.stage, title, fields, entry }, scene, words.forget);
}
