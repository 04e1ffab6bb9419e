import type { DeadlineFinding } from '../../engine/findings';
import type { Scene } from '../kit/scene';
import type { Form } from '../view';
import { FORM } from '../words/form';
import { field, form } from './form';

/** A date of the person's own; `null` for a new one. Target: the entry. */
export function ownDateForm(finding: DeadlineFinding | null, scene: Scene): Form {
  const words = FORM[scene.language];
  const fields = [
    field('title', words.what, 'text', {
      value: finding?.title ?? '',
      hint: words.dateHint,
      required: true,
    }),
    field('on', words.on, 'date', { value: finding?.on ?? '', required: true }),
    field('note', words.note, 'textarea', { value: finding?.note ?? '' }),
  ];
  const target = finding?.entry ?? null;
  return form({ form: 'own-date', target, title: words.dateTitle, fields, entry: target }, scene);
}
