import type { PointsDay, PointsFinding } from '../../engine/findings';
import { fullDate, number } from '../dates';
import { fill } from '../kit/fill';
import { periodName } from '../kit/period-name';
import { pointsCard } from '../points';
import type { PlotEnd, PointsPart, StepPlot, Stroke } from '../view';
import { isIn, monthsOf, placeOf, type Span } from './calendar';
import { evidenceOf } from './evidence';
import type { Whole } from './lent';
import { PLOT } from './words/plot';

/** One level of the scale. */
const STEP = 16;
/** At least this high, so that the recommended band is in view. */
const LOWEST_TOP = 64;
const LEVELS = 4;

/** The scale's upper end: a whole number of steps over all that is drawn. */
function topOf(days: readonly PointsDay[], min: number): number {
  const most = Math.max(...days.flatMap((one) => [one.planned ?? 0, one.earned ?? 0]), min);
  const whole = LEVELS * STEP;
  return Math.max(LOWEST_TOP, Math.ceil((most * 1.1) / whole) * whole);
}

/** A stair over the days on which it changed, ending at `end`; days without a value leave a gap. */
export function stair(values: { x: number; value: number | null }[], end: number, top: number): Stroke[] {
  return values.flatMap(({ x, value }, at) => {
    if (value === null) return [];
    const y = 1 - Math.min(1, value / top);
    const next = values[at + 1];
    const before = values[at - 1]?.value ?? 0;
    const from = 1 - Math.min(1, before / top);
    const rise: Stroke[] = from === y ? [] : [{ x1: x, y1: from, x2: x, y2: y }];
    return [...rise, { x1: x, y1: y, x2: next?.x ?? end, y2: y }];
  });
}

function endOfLine(
  values: readonly PointsDay[],
  key: 'planned' | 'earned',
  end: number,
  top: number,
  scene: Whole,
): PlotEnd | null {
  const value = values[values.length - 1]?.[key] ?? null;
  if (value === null) return null;
  const text = fill(PLOT[scene.language][key], { n: number(value, scene.language) });
  return { x: end, y: 1 - Math.min(1, value / top), text };
}

function plot(points: PointsFinding, days: readonly PointsDay[], span: Span, scene: Whole): StepPlot {
  const words = PLOT[scene.language];
  const top = topOf(days, points.min);
  const end = placeOf(scene.today, span);
  const at = (key: 'planned' | 'earned') =>
    days.map((one) => ({ x: Math.min(end, placeOf(one.on, span)), value: one[key] }));
  const count = (value: number) => number(value, scene.language);
  const range = { min: count(points.min), max: count(points.max) };
  const [planned, earned] = [points.planned, points.earned].map((one) =>
    one === null ? words.unread : count(one),
  );
  return {
    name: fill(words.name, {
      period: periodName(span, scene.language),
      planned: planned ?? '',
      earned: earned ?? '',
      ...range,
    }),
    months: monthsOf(span, scene.language),
    levels: Array.from({ length: LEVELS + 1 }, (_, level) => ({
      y: 1 - level / LEVELS,
      text: count((top / LEVELS) * level),
    })),
    band: {
      top: 1 - Math.min(1, points.max / top),
      bottom: 1 - points.min / top,
      label: fill(words.band, range),
    },
    today: isIn(scene.today, span) ? end : null,
    planned: stair(at('planned'), end, top),
    earned: stair(at('earned'), end, top),
    ends: {
      planned: endOfLine(days, 'planned', end, top, scene),
      earned: endOfLine(days, 'earned', end, top, scene),
    },
  };
}

function line(day: PointsDay, scene: Whole): string {
  const words = PLOT[scene.language];
  const count = (value: number | null) => (value === null ? words.unread : number(value, scene.language));
  const on = fullDate(day.on, scene.today, scene.language);
  return fill(words.line, { on, planned: count(day.planned), earned: count(day.earned) });
}

/** Points over time with what they are made of; `null` where the rules have none. */
export function pointsPart(scene: Whole): PointsPart | null {
  const { points, period } = scene.findings;
  const card = pointsCard(scene);
  if (!points || !card) return null;
  const words = PLOT[scene.language];
  const days = scene.lent.review.points;
  const span = { from: period.from, to: period.to };
  const about = (at: number) => evidenceOf(points.activities[at]?.id, scene);
  return {
    title: fill(words.title, { period: periodName(period, scene.language) }),
    plot: days.length === 0 ? null : plot(points, days, span, scene),
    list: { open: words.open, close: words.close, rows: days.map((one) => line(one, scene)) },
    nothing: words.nothing,
    card: { ...card, folded: false, rows: card.rows.map((row, at) => ({ ...row, ...about(at) })) },
  };
}
