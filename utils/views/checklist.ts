import type { ChecklistFinding, ChecklistItemFinding } from '../engine/findings';
import { checkRow } from './checklist/row';
import { ownItemForm } from './forms/own-item';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { stageLabel } from './kit/stage-label';
import { sourceMark, unique } from './marks';
import type { ChecklistCard, Mark } from './view';
import { CHECKLIST } from './words/checklist-card';

const OPEN_SHOWN = 4;

function title(list: ChecklistFinding, scene: Scene): string {
  const words = CHECKLIST[scene.language];
  const { profile, hats } = scene.findings;
  if (profile.role === 'kepala-sekolah' || hats.shown === 'atasan') return words.own;
  return list.waiting ? words.waiting : words.prepare;
}

/** At most four open rows; done ones stay where they are. */
function divide(items: ChecklistItemFinding[]): [ChecklistItemFinding[], ChecklistItemFinding[]] {
  const open = items.filter((one) => !one.done);
  const beyond = open.slice(OPEN_SHOWN);
  return [items.filter((one) => !beyond.includes(one)), beyond];
}

const ruleMark = ({ rule }: ChecklistItemFinding, scene: Scene): Mark | null =>
  rule === null ? null : sourceMark(rule.source, rule.confidence, scene);

/** What can be prepared now, ticked by page or person. */
export function checklistCard(scene: Scene): ChecklistCard | null {
  const list = scene.findings.checklist;
  if (!list) return null;
  const words = CHECKLIST[scene.language];
  const [shown, beyond] = divide(list.items);
  const rows = (items: ChecklistItemFinding[]) => items.map((one) => checkRow(one, scene));
  const own = list.items.filter((one) => one.rule === null);
  const open = { do: 'open-form' as const, form: 'own-item', target: null };
  return {
    ...frame('checklist', scene),
    title: title(list, scene),
    meta: fill(words.count, { n: list.items.filter((one) => one.done).length, all: list.items.length }),
    action: { label: words.add, icon: 'add', style: 'link', intent: open },
    rows: rows(shown),
    more: beyond.length === 0 ? null : { label: fill(words.more, { n: beyond.length }), rows: rows(beyond) },
    elsewhere: list.elsewhere.map(({ stage, done, all }) =>
      fill(words.elsewhere, { stage: stageLabel(stage, scene), n: done, all }),
    ),
    marks: unique(shown.map((one) => ruleMark(one, scene))),
    forms: [ownItemForm(null, scene), ...own.map((one) => ownItemForm(one, scene))],
  };
}
