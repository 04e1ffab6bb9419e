import type { ActivityFinding } from '../../engine/findings';
import { number } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Field, Form } from '../view';
import { FORM } from '../words/form';
import { field, form } from './form';

const digits = (value: number | null | undefined): string =>
  value === null || value === undefined ? '' : String(value);

/** The same in every form of a view, so they are worded once. */
const worded = new WeakMap<Scene, Field['options']>();

/** Activities of the ruleset; choosing one fills title and points, an unknown value stays empty. */
function optionsOf(scene: Scene): Field['options'] {
  const known = worded.get(scene);
  if (known) return known;
  const words = FORM[scene.language];
  const activities = scene.ruleset?.points?.activities ?? [];
  const options = activities.map(({ id, title, points }) => ({
    value: id,
    label:
      points.value === null
        ? title
        : fill(words.rulePoints, { title, points: number(points.value, scene.language) }),
    fills: { title, points: digits(points.value) },
  }));
  worded.set(scene, options);
  return options;
}

function choices(finding: ActivityFinding | null, scene: Scene): Field[] {
  const words = FORM[scene.language];
  const options = optionsOf(scene);
  if (options.length === 0) return [];
  return [
    field('rule', words.rule, 'select', {
      value: finding?.rule ?? '',
      hint: words.ruleHint,
      options: [{ value: '', label: words.ruleNone }, ...options],
    }),
  ];
}

/** An activity of the person's own; `null` for a new one. Target: the entry. */
export function ownActivityForm(finding: ActivityFinding | null, scene: Scene): Form {
  const words = FORM[scene.language];
  const fields = [
    ...choices(finding, scene),
    field('title', words.activityName, 'text', { value: finding?.title ?? '', required: true }),
    field('points', words.points, 'number', {
      value: digits(finding?.points),
      hint: words.pointsHint,
      required: true,
    }),
    field('count', words.count, 'number', { value: digits(finding?.count ?? 1), required: true }),
    field('doneOn', words.doneOn, 'date', { value: finding?.doneOn ?? '' }),
  ];
  const entry = finding?.entry ?? null;
  return form({ form: 'own-activity', target: entry, title: words.activityTitle, fields, entry }, scene);
}
