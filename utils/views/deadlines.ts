import type { DeadlineFinding } from '../engine/findings';
import { nextEvent } from './deadlines/next-event';
import { deadlineRow } from './deadlines/row';
import { ownDateForm } from './forms/own-date';
import { windowDateForm } from './forms/window-date';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import type { DeadlinesCard, Form } from './view';
import { DEADLINES } from './words/deadlines';

const SHOWN = 3;

/** The date that `now` speaks of; it stays in view though the person's own part is done. */
const answered = (scene: Scene): DeadlineFinding | null => {
  const { answer } = scene.findings;
  return 'deadline' in answer ? answer.deadline : null;
};

/** Days until what comes next of it; `null` when unknown. */
const daysTo = (finding: DeadlineFinding, scene: Scene): number | null =>
  nextEvent(finding, scene)?.days ?? null;

/** Ahead or late, dated: the ones that the first three rows are chosen from. What is merely over makes room. */
function inView(finding: DeadlineFinding, scene: Scene): boolean {
  const days = daysTo(finding, scene);
  if (days === null) return false;
  const told = finding.id === answered(scene)?.id;
  if (days < 0) return finding.urgency === 'overdue' || (told && !finding.behind);
  return told || !finding.behind;
}

/** Something asks for attention within two weeks. */
export function pressing(scene: Scene): boolean {
  const seen = scene.findings.deadlines.filter((one) => inView(one, scene));
  return seen.some((one) => (daysTo(one, scene) ?? Number.POSITIVE_INFINITY) <= 14);
}

/** In a calm cycle with dates ahead the card moves up and is called *Berikutnya*. */
export const isNext = (scene: Scene): boolean =>
  !pressing(scene) && scene.findings.deadlines.some((one) => inView(one, scene));

function formOf(finding: DeadlineFinding, scene: Scene): Form[] {
  if (finding.window?.task === 'advice') return [];
  if (finding.window) return [windowDateForm(finding, scene)];
  return finding.entry === null ? [] : [ownDateForm(finding, scene)];
}

/** The dates in view, the nearest first. */
function open(scene: Scene): DeadlineFinding[] {
  const seen = scene.findings.deadlines.filter((one) => inView(one, scene));
  return seen.sort((a, b) => (daysTo(a, scene) ?? 0) - (daysTo(b, scene) ?? 0));
}

/** The three that every surface shows. */
export const nearest = (scene: Scene): DeadlineFinding[] => open(scene).slice(0, SHOWN);

/** The next three dates, the rest on demand; always drawn, since a date of one's own can be added. */
export function deadlinesCard(scene: Scene): DeadlinesCard {
  const words = DEADLINES[scene.language];
  const { deadlines } = scene.findings;
  const first = nearest(scene);
  const rest = [...open(scene).slice(SHOWN), ...deadlines.filter((one) => !inView(one, scene))];
  const rows = (list: DeadlineFinding[]) => list.map((one) => deadlineRow(one, scene));
  const shown = rows(first);
  const base = frame('deadlines', scene);
  return {
    ...base,
    title: isNext(scene) ? words.next : words.title,
    meta: first.length === 0 ? words.none : base.folded ? (shown[0]?.left?.text ?? null) : null,
    action: {
      label: words.add,
      icon: 'add',
      style: 'link',
      intent: { do: 'open-form', form: 'own-date', target: null },
    },
    rows: shown,
    more: rest.length === 0 ? null : { label: fill(words.more, { n: rest.length }), rows: rows(rest) },
    forms: [ownDateForm(null, scene), ...deadlines.flatMap((one) => formOf(one, scene))],
  };
}
