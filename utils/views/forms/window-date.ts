import type { DeadlineFinding } from '../../engine/findings';
import { windowTitle } from '../deadlines/window-title';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Form } from '../view';
import { FORM } from '../words/form';
import { field, form } from './form';

/** The person's own date for a window of the rules. Target: the finding, so that the next period's windows stay apart. */
export function windowDateForm(finding: DeadlineFinding, scene: Scene): Form {
  const words = FORM[scene.language];
  const fields = [
    field('on', words.on, 'date', { value: finding.on ?? '', hint: words.windowHint, required: true }),
    field('note', words.note, 'textarea', { value: finding.note ?? '', hint: words.noteHint }),
  ];
  const title = fill(words.windowTitle, { title: windowTitle(finding, scene) });
  const target = finding.window ? finding.id : null;
  return form({ form: 'window-date', target, title, fields, entry: finding.entry }, scene, words.back);
}
