import type { DeadlineFinding, Findings, StageFinding } from '../../engine/findings';
import { number, shortDate } from '../dates';
import { fill, plain } from '../kit/fill';
import type { Timeline, TimelineDot, TimelineLane } from '../view';
import { STAGE_NAMES } from '../words/status';
import { endOf, isIn, monthsOf, placeOf, type Span, yearsOf } from './calendar';
import { doneLane, spot, windowLane } from './lanes';
import type { Whole } from './lent';
import { timelineList } from './timeline-list';
import { TIMELINE } from './words/timeline';

/** The findings of every period that lies in the drawn year, the one in view among them. */
function inYear(scene: Whole, span: Span): Findings[] {
  const others = scene.lent.others.map((one) => one.findings);
  const all = [
    scene.findings,
    ...others.filter((one) => one.period.from <= span.to && one.period.to >= span.from),
  ];
  return all.sort((a, b) => (a.period.from < b.period.from ? -1 : 1));
}

/** Windows of the rules and of the page, each once: the next period's stand in both. */
export function windowsIn(all: readonly Findings[]): DeadlineFinding[] {
  const told = new Set<string>();
  return all.flatMap((one) =>
    one.deadlines.filter((finding) => {
      const key = `${finding.window?.forPeriod ?? finding.period} ${finding.window?.id ?? finding.id}`;
      if ((finding.window === null && finding.entry !== null) || told.has(key)) return false;
      told.add(key);
      return true;
    }),
  );
}

/** Dates of the person's own. */
export const ownIn = (all: readonly Findings[]): DeadlineFinding[] =>
  all.flatMap((one) => one.deadlines.filter((finding) => finding.window === null && finding.entry !== null));

function row(
  stage: StageFinding['stage'],
  label: string,
  parts: { windows: DeadlineFinding[]; stages: StageFinding[] },
  span: Span,
  scene: Whole,
): Timeline['rows'][number] {
  const mine = parts.windows.filter((one) => one.stage === stage);
  const lanes = [
    ...mine.map((one) => windowLane(one, span, scene)),
    ...parts.stages.filter((one) => one.stage === stage).map((one) => doneLane(one, span, scene)),
  ].filter((one) => one !== null);
  return { label, lanes, note: lanes.length === 0 ? TIMELINE[scene.language].unknown : null };
}

/** A lone date is named where its words are no longer than this. */
const LONGEST = 34;

/** Everything of the person's own on one line: a day stands once, however much happens on it. */
function ownRow(own: readonly DeadlineFinding[], span: Span, scene: Whole): Timeline['rows'] {
  const words = TIMELINE[scene.language];
  const dated = own.filter((one) => one.on !== null && isIn(one.on, span));
  if (dated.length === 0) return [];
  const days = new Map<string, TimelineDot>();
  for (const one of dated) {
    const day = one.on ?? ''; // dated above
    const open = one.part !== 'done' || days.get(day)?.style === 'own';
    days.set(day, { at: placeOf(day, span), style: open ? 'own' : 'own-done' });
  }
  const dots = [...days.values()].sort((a, b) => a.at - b.at);
  const [first] = dated;
  const last = dots[dots.length - 1]?.at ?? 0;
  const lone =
    dated.length === 1 && first?.on
      ? `${plain(first.title ?? '')}, ${shortDate(first.on, span.from, scene.language)}`
      : null;
  const text =
    lone !== null && lone.length <= LONGEST
      ? lone
      : fill(words.ownCount, { n: number(dated.length, scene.language) });
  const lane: TimelineLane = { bars: [], dots, text: { ...spot(last, last, text.length), text } };
  return [{ label: words.ownRow, lanes: [lane], note: null }];
}

/** What of the year belongs to other periods than the one in view. */
function shaded({ from, to }: Findings['period'], span: Span): Timeline['shaded'] {
  const before = { from: 0, to: placeOf(from, span) };
  const after = { from: endOf(to, span), to: 1 };
  return [before, after].filter((one) => one.to > one.from);
}

/** The year with its windows, today and what was done; geometry in fractions of its width. */
export function timeline(scene: Whole): Timeline {
  const words = TIMELINE[scene.language];
  const { period } = scene.findings;
  const span = yearsOf(period);
  const all = inYear(scene, span);
  const parts = { windows: windowsIn(all), stages: all.flatMap((one) => one.stages) };
  const own = ownIn(all);
  const stages = scene.findings.stages.map((one) => ({
    stage: one.stage,
    label: plain(one.rule.label) || STAGE_NAMES[scene.language][one.stage],
  }));
  const rows = stages.map(({ stage, label }) => row(stage, label, parts, span, scene));
  const [from, to] = [span.from.slice(0, 4), span.to.slice(0, 4)];
  const year = from === to ? from : `${from}–${to}`;
  const list = timelineList({ ...parts, own }, span, scene);
  const day = shortDate(scene.today, scene.today, scene.language);
  return {
    title: fill(words.title, { year }),
    name: list.name(year),
    months: monthsOf(span, scene.language),
    today: isIn(scene.today, span)
      ? { at: placeOf(scene.today, span), label: fill(words.today, { day }) }
      : null,
    shaded: shaded(period, span),
    rows: [...rows, ...ownRow(own, span, scene)],
    legend: (['rule', 'extended', 'estimate', 'own', 'done'] as const).map((style) => ({
      style,
      label: words[style],
    })),
    list: { open: words.open, close: words.close, rows: list.rows },
  };
}
