import type { StageFinding } from '../../engine/findings';
import { dayOf, fullYear, number } from '../dates';
import { windowTitle } from '../deadlines/window-title';
import { fill, plain } from '../kit/fill';
import { stageLabel } from '../kit/stage-label';
import { originMark } from '../marks';
import type { Recap } from '../view';
import { APPROVAL_STATES, PLAN_STATES, WHAT } from '../words/approvals';
import { STATUS } from '../words/status';
import { sinceOf } from './lanes';
import type { Whole } from './lent';
import { recapFacts } from './recap-facts';
import { RECAP } from './words/recap';

type TableOf = Recap['tables'][number];
/** So that everything stays on one page of A4. */
const MOST = { points: 10, dates: 7 } as const;

/** Where a fact comes from, for paper: no link, no icon. */
const by = (origin: Parameters<typeof originMark>[0], scene: Whole): string =>
  originMark(origin, scene)?.text ?? RECAP[scene.language].unknown; // nothing known, nothing claimed

function stages(scene: Whole): TableOf {
  const words = RECAP[scene.language];
  const rows = scene.findings.stages.map((one) => [
    stageLabel(one.stage, scene),
    one.status ? STATUS[scene.language][one.status] : words.unread,
    sinceWords(one, scene),
    one.status ? by(one.origin, scene) : words.unknown,
  ]);
  const head = [words.stage, words.status, words.since, words.source];
  return { id: 'stages', title: words.stages, head, rows, more: null };
}

/** A day on which it was read so is told as one. */
function sinceWords(stage: StageFinding, scene: Whole): string {
  const words = RECAP[scene.language];
  const since = sinceOf(stage);
  if (!since) return words.unknown;
  const day = fullYear(dayOf(since.on), scene.language);
  return since.exact ? day : fill(words.seen, { day });
}

function rest(all: number, shown: number, scene: Whole): string | null {
  return all > shown ? fill(RECAP[scene.language].more, { n: number(all - shown, scene.language) }) : null;
}

/** How much evidence for an activity is here; '' for none, which says nothing of evidence elsewhere. */
function shownBy(activity: string, scene: Whole): string {
  const found = scene.lent.review.evidence.subjects.find((one) => one.rows.includes(activity))?.evidence;
  if (!found) return '';
  const n = found.files.length + (found.link ? 1 : 0) + (found.note ? 1 : 0);
  return n === 0 ? '' : ` (${fill(RECAP[scene.language].evidence, { n })})`;
}

function points(scene: Whole): TableOf[] {
  const found = scene.findings.points;
  if (!found) return [];
  const words = RECAP[scene.language];
  const count = (value: number | null) => (value === null ? words.unread : number(value, scene.language));
  const rows = found.activities
    .slice(0, MOST.points)
    .map((one) => [
      plain(one.title) + shownBy(one.id, scene),
      count(one.points === null ? null : one.points * (one.count ?? 1)),
      one.done === null
        ? words.unread
        : one.done
          ? one.doneOn
            ? fullYear(one.doneOn, scene.language)
            : words.done
          : words.planned,
    ]);
  const sum = [words.sum, count(found.planned), fill(words.sumDone, { n: count(found.earned) })];
  const title = fill(words.points, { min: found.min, max: found.max });
  const more = rest(found.activities.length, rows.length, scene);
  return [
    { id: 'points', title, head: [words.activity, words.number, words.status], rows: [...rows, sum], more },
  ];
}

function dates(scene: Whole): TableOf[] {
  const words = RECAP[scene.language];
  const dated = scene.findings.deadlines.filter((one) => one.on !== null && one.window?.task !== 'advice');
  if (dated.length === 0) return [];
  const rows = dated.slice(0, MOST.dates).map((one) => [
    windowTitle(one, scene),
    fullYear(one.on ?? '', scene.language), // dated above
    by(one.origin, scene),
  ]);
  const more = rest(dated.length, rows.length, scene);
  return [{ id: 'dates', title: words.dates, head: [words.date, words.day, words.source], rows, more }];
}

/** For a superior: how many stand where; never who. */
function approvals(scene: Whole): TableOf[] {
  const found = scene.findings.approvals;
  if (!found) return [];
  const words = RECAP[scene.language];
  const { counts } = found.roster;
  const plans = (Object.keys(counts) as (keyof typeof counts)[]).filter((state) => counts[state] > 0);
  const rows = [
    ...plans.map((state) => [
      WHAT[scene.language].perencanaan,
      PLAN_STATES[scene.language][state],
      String(counts[state]),
    ]),
    ...found.groups
      .filter(({ what }) => what !== 'perencanaan')
      .map(({ what, rows: list }) => [
        WHAT[scene.language][what ?? 'other'],
        APPROVAL_STATES[scene.language]['perlu-disetujui'],
        String(list.length),
      ]),
  ];
  return [
    {
      id: 'approvals',
      title: words.approvals,
      head: [words.what, words.status, words.count],
      rows,
      more: null,
    },
  ];
}

function checklist(scene: Whole): string {
  const items = scene.lent.review.checklists.flatMap((one) => one.items);
  const done = items.filter((one) => one.done).length;
  return fill(RECAP[scene.language].checklist, { n: done, all: items.length });
}

/** What the person can hand in: one page, every fact with where it comes from. */
export function recap(scene: Whole): Recap {
  const words = RECAP[scene.language];
  const printed = fill(words.printed, { day: fullYear(scene.today, scene.language) });
  return {
    title: words.title,
    facts: recapFacts(scene),
    tables: [stages(scene), ...points(scene), ...dates(scene), ...approvals(scene)],
    notes: [checklist(scene), `${printed} ${words.unofficial}`],
    signatures: [words.employee, words.superior],
  };
}
