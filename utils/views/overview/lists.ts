import { checkRow } from '../checklist/row';
import { ownItemForm } from '../forms/own-item';
import { fill } from '../kit/fill';
import { stageLabel } from '../kit/stage-label';
import { sourceMark } from '../marks';
import type { Checklists, ClaimsCard, Overview, Questions } from '../view';
import { CLAIMS } from '../words/claims-card';
import { evidenceOf } from './evidence';
import type { Whole } from './lent';
import { PAGE } from './words/page';
import { ASKED, QUESTION_WORDS } from './words/questions';

/** The lists of every stage, that of the stage under way marked. */
export function checklists(scene: Whole): Checklists {
  const words = PAGE[scene.language];
  const lists = scene.lent.review.checklists;
  const own = lists.flatMap(({ items }) => items.filter((one) => one.rule === null));
  const add = { do: 'open-form' as const, form: 'own-item', target: null };
  return {
    title: words['daftar-periksa'],
    none: words.checklistNone,
    action: { label: words.add, icon: 'add', style: 'link', intent: add },
    forms: [ownItemForm(null, scene), ...own.map((one) => ownItemForm(one, scene))],
    groups: lists.map(({ stage, current, items }) => ({
      id: stage,
      title: stageLabel(stage, scene),
      meta: fill(words.checklistMeta, { n: items.filter((one) => one.done).length, all: items.length }),
      current,
      rows: items.map((one) => ({ ...checkRow(one, scene), ...evidenceOf(one.id, scene) })),
    })),
  };
}

/** What people say, every claim at once; the panel turns its pages. */
export function claims(scene: Whole): Overview['claims'] {
  const words = PAGE[scene.language];
  const card = scene.lent.panel.cards.find((one): one is ClaimsCard => one.id === 'claims');
  return {
    title: CLAIMS[scene.language].title,
    meta: words.claimsMeta,
    none: words.claimsNone,
    pages: card?.pages ?? [], // the card is not drawn where a period has no claims
  };
}

/** A question or a statement without words is left out rather than shown by its id. */
export function questions(scene: Whole): Questions {
  const rows = scene.lent.questions.flatMap(({ id, answer }) => {
    const words = QUESTION_WORDS[id]?.[scene.language];
    if (!words) return [];
    const told = answer.flatMap((one) => {
      const text = words.answer[one.id];
      return text ? [{ text, mark: sourceMark(one.source, one.confidence, scene) }] : [];
    });
    return told.length === 0 ? [] : [{ id, question: words.question, answer: told }];
  });
  return { ...ASKED[scene.language], rows };
}
