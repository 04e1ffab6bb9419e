import type { PointsFinding } from '../../engine/findings';
import type { Scene } from '../kit/scene';
import type { Form } from '../view';
import { FORM } from '../words/form';
import { field, form } from './form';

/** Sets the page's own total right; what stays empty is left to the page. */
export function ownPointsForm({ planned, earned, own }: PointsFinding, scene: Scene): Form {
  const words = FORM[scene.language];
  const value = (sum: number | null) => (sum === null ? '' : String(sum));
  const fields = [
    field('planned', words.planned, 'number', { value: value(planned), hint: words.totalHint }),
    field('earned', words.earned, 'number', { value: value(earned) }),
  ];
  const body = { form: 'own-points' as const, target: null, title: words.totalTitle, fields, entry: own };
  return form(body, scene, words.forget);
}
