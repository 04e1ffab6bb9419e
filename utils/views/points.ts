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
  const missing = planned === null || short === null || short > 0;
  if (missing && scene.today > scene.findings.period.to) return [fill(words.ended, range)];
  if (planned === null || short === null) return [fill(words.unknown, range)];
  if (short > 0) {
    const n = number(short, scene.language);
    return [{ strong: fill(points.atLeast ? words.shortAtMost : words.short, { n }) }, words.shortRest];
  }
  return [fill(planned > max ? words.beyond : words.reached, range)];
}

/** Two sums for the same: page and person, or a page and its own rows. */
function conflict(points: PointsFinding, scene: Scene): Rich {
  const { conflict: other, origin } = points;
  const words = POINTS[scene.language];
  const differs = (key: 'planned' | 'earned') =>
    typeof other?.[key] === 'number' && points[key] !== null && other[key] !== points[key];
  const key = differs('planned') ? 'planned' : 'earned';
  if (!other || !differs(key)) return [];
  const sums = [points[key], other[key]].map((one) => ({ strong: number(one ?? 0, scene.language) }));
  const itself = origin.by === 'page' && other.origin.by === 'page';
  const [page, rest] = origin.by === 'page' ? sums : sums.reverse();
  if (!page || !rest) return [];
  const between = itself ? words.conflictRows : words.conflictPerson;
  const end = key === 'planned' ? words.conflictEnd : words.conflictEarned;
  return [words.conflictPage, page, between, rest, end];
}

/** What the person entered beside the page's total. */
function added({ added: own }: PointsFinding, scene: Scene): Rich {
  if (!own) return [];
  const words = POINTS[scene.language];
  const done = own.earned > 0 ? `, ${fill(words.addedDone, { n: number(own.earned, scene.language) })}` : '';
  const rest = own.listed ? words.addedListed : words.addedUnread;
  return [
    words.added,
    { strong: number(own.planned, scene.language) },
    `${words.addedPoints}${done}. ${rest}`,
  ];
}

/** Where page and person do not say the same, both, never one silently. */
function beside(points: PointsFinding, scene: Scene): Rich | null {
  const [one, other] = [conflict(points, scene), added(points, scene)];
  const told = one.length > 0 && other.length > 0 ? [...one, ' ', ...other] : [...one, ...other];
  return told.length > 0 ? told : null;
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
    conflict: beside(points, scene),
    marks: unique([originMark(points.origin, scene), originMark(points.minOrigin, scene)]),
    forms: [ownActivityForm(null, scene), ...own.map((one) => ownActivityForm(one, scene))],
  };
}
