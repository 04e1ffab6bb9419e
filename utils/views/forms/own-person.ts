import type { Scene } from '../kit/scene';
import type { Form } from '../view';
import { ROSTER } from '../words/approvals';
import { field, form } from './form';

/** Names by hand, or pasted from a spreadsheet: one a line, what tells two apart in a second column. */
export function ownPersonForm(scene: Scene): Form {
  const words = ROSTER[scene.language];
  const names = field('names', words.names, 'textarea', { hint: words.namesHint, required: true });
  return form(
    { form: 'own-person', target: null, title: words.formTitle, fields: [names], entry: null },
    scene,
  );
}
