import type { ChecklistItemFinding } from '../../engine/findings';
import type { Scene } from '../kit/scene';
import type { Form } from '../view';
import { FORM } from '../words/form';
import { field, form } from './form';

/** A checklist item of the person's own; `null` for a new one. Target: the entry, or the stage of a new one. */
export function ownItemForm(finding: ChecklistItemFinding | null, scene: Scene): Form {
  const words = FORM[scene.language];
  const fields = [field('title', words.what, 'text', { value: finding?.title ?? '', required: true })];
  const entry = finding?.entry ?? null;
  return form({ form: 'own-item', target: entry, title: words.itemTitle, fields, entry }, scene);
}
