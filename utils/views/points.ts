import type { PointsFinding } from '../engine/findings';
import { number } from './dates';
import { ownActivityForm } from './forms/own-activity';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { originMark, unique } from './marks';
import { activityRow } from './points/row';
import type { PointsCard, Rich } from './view';
import { POINTS } from './words/points';

const share = (value: number | null, max: number): number =>
  value === null || max <= 0 ? 0 : Math.min(1, Math.max(0, value / max));

function counted(value: number | null, points: PointsFinding, scene: Scene): string {
  const words = POINTS[scene.language];
  if (value === null) return words.unread;
  const text = number(value, scene.language);
  return points.atLeast ? fill(words.atLeast, { n: text }) : text;
}

function bar(points: PointsFinding, scene: Scene): PointsCard['bar'] {
  const words = POINTS[scene.language];
  const { planned, earned, min, max } = points;
  const from = share(min, max);
  const values = {
    planned: counted(planned, points, scene),
    earned: earned === null ? words.unread : number(earned, scene.language),
    min: number(min, scene.language),
    max: number(max, scene.language),
  };
  return {
    name: fill(words.bar, values),
    planned: share(planned, max),
    earned: share(earned, max),
    from,
    labels: [
      { at: 0, text: number(0, scene.language) },
      { at: from, text: values.min },
      { at: (from + 1) / 2, text: words.recommended },
      { at: 1, text: values.max },
    ],
  };
}

/** How the plan stands to what is recommended, with the rule's own force. */
function sentence(points: PointsFinding, scene: Scene): Rich {
  const words = POINTS[scene.language];
  const { planned, short, min, max } = points;
  const range = { min: number(min, scene.language), max: number(max, scene.language) };
  if (planned === null || short === null) return [fill(words.unknown, range)];
  if (short > 0) {
    const n = number(short, scene.language);
    return [{ strong: fill(points.atLeast ? words.shortAtMost : words.short, { n }) }, words.shortRest];
  }
  return [fill(planned > max ? words.beyond : words.reached, range)];
}

function conflict(points: PointsFinding, scene: Scene): Rich | null {
  const other = points.conflict;
  if (!other || other.planned === null || points.planned === null) return null;
  const words = POINTS[scene.language];
  const [mine, theirs] = [number(points.planned, scene.language), number(other.planned, scene.language)];
  const [page, person] = other.origin.by === 'page' ? [theirs, mine] : [mine, theirs];
  return [words.conflictPage, { strong: page }, words.conflictPerson, { strong: person }, words.conflictEnd];
}

function side(points: PointsFinding, scene: Scene): Rich {
  const words = POINTS[scene.language];
  if (points.earned === null) return [words.earnedUnread];
  return [{ strong: number(points.earned, scene.language) }, words.earned];
}

/** Planned beside done, against what is recommended; absent where the ruleset has no points. */
export function pointsCard(scene: Scene): PointsCard | null {
  const { points } = scene.findings;
  if (!points) return null;
  const words = POINTS[scene.language];
  const big = points.planned === null ? words.unreadBig : counted(points.planned, points, scene);
  const base = frame('points', scene);
  const open = { do: 'open-form' as const, form: 'own-activity', target: null };
  const own = points.activities.filter((one) => one.entry !== null);
  return {
    ...base,
    title: words.title,
    meta: base.folded ? `${big} ${points.planned === null ? words.plannedUnread : words.planned}` : null,
    action: { label: words.add, icon: 'add', style: 'link', intent: open },
    big,
    bigLabel: points.planned === null ? words.plannedUnread : words.planned,
    side: side(points, scene),
    bar: bar(points, scene),
    sentence: sentence(points, scene),
    rows: points.activities.map((one) => activityRow(one, scene)),
    conflict: conflict(points, scene),
    marks: unique([originMark(points.origin, scene), originMark(points.minOrigin, scene)]),
    forms: [ownActivityForm(null, scene), ...own.map((one) => ownActivityForm(one, scene))],
  };
}
