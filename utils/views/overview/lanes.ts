import type { DeadlineFinding, StageFinding } from '../../engine/findings';
import { dayOf, shortDate } from '../dates';
import { fill, small } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { TimelineLane } from '../view';
import { CALENDAR } from '../words/calendar';
import { STATUS } from '../words/status';
import { draw, styleOfOrigin, wasUntil } from './bars';
import { isIn, placeOf, type Span } from './calendar';
import type { Whole } from './lent';
import { TIMELINE } from './words/timeline';

/** A bar at least this long holds its own words. */
const INSIDE = 0.42;
/** One letter as a fraction of the narrowest drawing. */
const LETTER = 0.022;

type Words = NonNullable<TimelineLane['text']>;

/** Whole months, short: `Feb–Mei`. */
function shortMonths({ from, to }: { from: string; to: string }, scene: Whole): string {
  const name = (month: string) => CALENDAR[scene.language].short[Number(month.slice(5, 7)) - 1] ?? month;
  return from === to ? name(to) : `${name(from)}–${name(to)}`;
}

function bareWords(finding: DeadlineFinding, span: Span, scene: Whole): string {
  const words = TIMELINE[scene.language];
  const { on, opensOn, months } = finding;
  // The drawing names its year already.
  const day = (one: string) => shortDate(one, span.from, scene.language);
  if (on === null) return months ? shortMonths(months, scene) : words.unknown;
  if (wasUntil(finding)) return fill(words.extendedUntil, { day: day(on) });
  if (!opensOn) return fill(words.until, { day: day(on) });
  // Of one month it is named once: `8–21 Jan`.
  const from = opensOn.slice(0, 7) === on.slice(0, 7) ? String(Number(opensOn.slice(8))) : day(opensOn);
  return fill(words.range, { from, to: day(on) });
}

/** The words of a window, short: they stand in the drawing. A period that is not drawn itself is named. */
function shortWords(finding: DeadlineFinding, span: Span, scene: Whole): string {
  const text = withForce(bareWords(finding, span, scene), finding, scene);
  const about = finding.window?.forPeriod ?? finding.period;
  const rules = scene.rulesets.find((one) => one.id === about);
  if (!rules || (rules.from >= span.from && rules.to <= span.to)) return text;
  return fill(TIMELINE[scene.language].forPeriod, { period: periodName(rules, scene.language), text });
}

function withForce(text: string, finding: DeadlineFinding, scene: Whole): string {
  const words = TIMELINE[scene.language];
  if (finding.window?.task === 'advice') return fill(words.advice, { text });
  const origin = finding.on ? finding.origin : finding.months?.origin;
  return origin && styleOfOrigin(origin) === 'estimate' ? fill(words.estimated, { text }) : text;
}

/** One window on a lane of its own; `null` where nothing of it lies in the span. */
export function windowLane(finding: DeadlineFinding, span: Span, scene: Whole): TimelineLane | null {
  const found = draw(finding, span);
  if (!found) return null;
  const { bars, dots, from, to } = found;
  const text = shortWords(finding, span, scene);
  return { bars, dots, text: { ...spot(from, to, text.length), text } };
}

/** Where so many letters about what lies there fit beside it, on the narrowest screen that we draw for. */
export function spot(from: number, to: number, letters: number): Pick<Words, 'at' | 'side'> {
  if (to - from >= INSIDE) return { at: from, side: 'inside' };
  const room = letters * LETTER;
  const left = to + room > 1 && (from >= room || from > 1 - to);
  return left ? { at: from, side: 'left' } : { at: to, side: 'right' };
}

/** Behind the person: what only began, or waits for a word of theirs, is not done; a plan is once it was handed in. */
export function isDone({ stage, status }: StageFinding): boolean {
  const planned = stage === 'perencanaan' && status === 'menunggu-persetujuan';
  return planned || status === 'disetujui' || status === 'selesai';
}

/** Since when a stage is so; a day on which the person merely said so, or that nobody gave, is none. */
export function sinceOf({ since }: StageFinding): StageFinding['since'] {
  return since && (since.exact || since.origin.by === 'page') ? since : null;
}

/** What was done of a stage, at its day; `null` where no day is known or nothing was. */
export function doneLane(stage: StageFinding, span: Span, scene: Whole): TimelineLane | null {
  const { status } = stage;
  const since = sinceOf(stage);
  if (!since || !status || !isDone(stage) || !isIn(dayOf(since.on), span)) return null;
  const words = TIMELINE[scene.language];
  const what = status === 'menunggu-persetujuan' ? words.handedIn : STATUS[scene.language][status];
  const day = shortDate(dayOf(since.on), span.from, scene.language);
  const at = placeOf(since.on, span);
  const text = fill(since.exact ? words.doneOn : words.seenOn, { what: small(what), day });
  return { bars: [], dots: [{ at, style: 'done' }], text: { ...spot(at, at, text.length), text } };
}
