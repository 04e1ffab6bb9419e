import type { Day, DeadlineFinding, StageFinding } from '../../engine/findings';
import { dayOf, fullDate, monthRange, plainDate } from '../dates';
import { windowTitle } from '../deadlines/window-title';
import { fill, plain, small } from '../kit/fill';
import { originMark, sourceName } from '../marks';
import type { Mark } from '../view';
import { STAGE_NAMES, STATUS } from '../words/status';
import { wasUntil } from './bars';
import { isIn, lastDayOf, type Span } from './calendar';
import { isDone, sinceOf } from './lanes';
import type { Whole } from './lent';
import { TIMELINE } from './words/timeline';

interface Line {
  /** Sorts; `9` for what has no day. */
  on: string;
  text: string;
  mark: Mark | null;
}

interface Parts {
  windows: readonly DeadlineFinding[];
  stages: readonly StageFinding[];
  own: readonly DeadlineFinding[];
}

function windowText(finding: DeadlineFinding, scene: Whole): string {
  const words = TIMELINE[scene.language];
  const title = windowTitle(finding, scene);
  const { on, opensOn, months } = finding;
  const day = (one: Day) => fullDate(one, scene.today, scene.language);
  if (on && opensOn) return fill(words.lineRange, { title, from: day(opensOn), to: day(on) });
  if (on) return fill(words.lineUntil, { title, to: day(on) });
  if (!months) return fill(words.lineUnknown, { title });
  return fill(words.lineMonths, {
    title,
    months: monthRange(months.from, months.to, scene.today, scene.language),
  });
}

/** With the day before it was moved, and who gave that. */
function windowLine(finding: DeadlineFinding, scene: Whole): Line {
  const was = wasUntil(finding);
  const day =
    was && fill(TIMELINE[scene.language].lineWas, { day: plainDate(was.on, scene.today, scene.language) });
  const by = was?.origin.by === 'rule' ? ` (${sourceName(was.origin.source, scene)})` : '';
  const text = windowText(finding, scene);
  const { on, months } = finding;
  const origin = on === null && months ? months.origin : finding.origin;
  return {
    on: on ?? (months ? lastDayOf(months.to) : '9'),
    text: day ? `${text}, ${day}${by}` : text,
    mark: originMark(origin, scene, 'short'),
  };
}

function ownLine(finding: DeadlineFinding, scene: Whole): Line {
  const words = TIMELINE[scene.language];
  const on = finding.on ?? '9';
  const day = fullDate(on, scene.today, scene.language);
  const template = finding.part === 'done' ? words.lineOwnDone : words.lineOwn;
  return {
    on,
    text: fill(template, { title: plain(finding.title ?? ''), day }),
    mark: originMark(finding.origin, scene),
  };
}

function stageLine(stage: StageFinding, span: Span, scene: Whole): Line[] {
  const { status } = stage;
  const since = sinceOf(stage);
  if (!since || !status || !isDone(stage) || !isIn(dayOf(since.on), span)) return [];
  const words = TIMELINE[scene.language];
  const text = fill(since.exact ? words.lineDone : words.lineSeen, {
    stage: plain(stage.rule.label) || STAGE_NAMES[scene.language][stage.stage],
    status: small(STATUS[scene.language][status]),
    day: fullDate(dayOf(since.on), scene.today, scene.language),
  });
  return [{ on: dayOf(since.on), text, mark: originMark(since.origin, scene) }];
}

/** More lines of one's own than this make no list that anybody reads. */
const MOST_OWN = 200;

/** The drawing as a list by day, and the sentence that names it. */
export function timelineList({ windows, stages, own }: Parts, span: Span, scene: Whole) {
  const words = TIMELINE[scene.language];
  const shown = windows.filter((one) => one.on === null || isIn(one.on, span));
  const dated = own.filter((one) => one.on !== null && isIn(one.on, span)).slice(0, MOST_OWN);
  const lines = [
    ...shown.map((one) => windowLine(one, scene)),
    ...stages.flatMap((one) => stageLine(one, span, scene)),
    ...dated.map((one) => ownLine(one, scene)),
  ].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const next = lines.find((one) => one.on >= scene.today && one.on !== '9')?.text ?? words.noNext;
  return {
    rows: lines.map(({ text, mark }) => ({ text, mark })),
    name: (year: string): string =>
      lines.length === 0 ? fill(words.nameNone, { year }) : fill(words.name, { year, n: lines.length, next }),
  };
}
