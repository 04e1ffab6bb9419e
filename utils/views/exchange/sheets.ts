import type { Origin, Review } from '../../engine/findings';
import type { Cell, ExchangeFileKind, Sheet, TableKind } from '../../observations';
import { personName } from '../approvals/show-person';
import { checkRow } from '../checklist/row';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { originMark } from '../marks';
import { APPROVAL_STATES, PLAN_STATES, WHAT } from '../words/approvals';
import { FILE_NAMES, SHEETS } from './words/sheets';

/** In a file "today" is soon another day: every date bears its year. */
const originText = (origin: Origin, scene: Scene): Cell =>
  originMark(origin, { ...scene, today: '' })?.text ?? null;

const yesNo = (value: boolean | null, { language }: Scene): Cell =>
  value === null ? null : SHEETS[language][value ? 'yes' : 'no'];

function pointsSheet(scene: Scene): Sheet | null {
  const words = SHEETS[scene.language];
  const { activity, points, count, doneOn, done, total, origin } = words;
  const rows = scene.findings.points?.activities.map((one): Cell[] => [
    plain(one.title),
    one.points,
    one.count,
    one.doneOn === null ? null : { on: one.doneOn },
    yesNo(one.done, scene),
    one.points === null || one.count === null ? null : one.points * one.count,
    originText(one.origin, scene),
  ]);
  return rows ? { head: [activity, points, count, doneOn, done, total, origin], rows } : null;
}

function checklistSheet(scene: Scene, { checklists }: Review): Sheet {
  const { item, done, stage, origin } = SHEETS[scene.language];
  const rows = checklists.flatMap(({ stage: of, items }) =>
    items.map((one): Cell[] => [
      checkRow(one, scene).title,
      yesNo(one.done, scene),
      stageLabel(of, scene),
      originText(one.origin, scene),
    ]),
  );
  return { head: [item, done, stage, origin], rows };
}

function rosterSheet(scene: Scene): Sheet | null {
  const found = scene.findings.approvals;
  if (!found) return null;
  const { language } = scene;
  const words = SHEETS[language];
  const { teacher, distinct, plan, last, waits, days, decided, of } = words;
  const waiting = found.groups.flatMap((group) => group.rows).sort((a, b) => b.days - a.days);
  const rows = found.roster.people.map((one): Cell[] => {
    const { name, distinct: mark } = one.person;
    const oldest = waiting.find(({ person }) => person.name === name && person.distinct === mark);
    const what = one.at && WHAT[language][one.at.what ?? 'other'];
    const status = one.at && APPROVAL_STATES[language][one.at.status];
    return [
      personName(one.person),
      mark === null ? null : plain(mark),
      PLAN_STATES[language][one.plan],
      what && status && fill(words.lastSays, { what, status }),
      oldest ? { on: oldest.since.on } : null,
      oldest ? oldest.days : null,
      one.done,
      one.all,
    ];
  });
  return { head: [teacher, distinct, plan, last, waits, days, decided, of], rows };
}

/** A table in words; `null` where there is none, such as points in a period without any. */
export function sheetOf(table: TableKind, scene: Scene, review: Review): Sheet | null {
  if (table === 'points') return pointsSheet(scene);
  return table === 'checklist' ? checklistSheet(scene, review) : rosterSheet(scene);
}

/** Of the file, without what comes after its dot. */
export function fileName(kind: ExchangeFileKind, { language, findings }: Scene): string {
  const period = findings.period.id.replace(/[^\w-]+/g, '-');
  return `pendamping-pmm-${FILE_NAMES[language][kind]}-${period}`;
}
