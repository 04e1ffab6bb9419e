import { number } from '../dates';
import { fill, sentences } from '../kit/fill';
import { stageLabel } from '../kit/stage-label';
import type { Answer, DeadlinesCard, NowCard, Rich } from '../view';
import type { Whole } from './lent';
import { PAGE } from './words/page';

const flat = (text: Rich): string => text.map((run) => (typeof run === 'string' ? run : run.strong)).join('');

/** The very sentence of every other surface. */
function now({ lent }: Whole): Answer | null {
  const card = lent.panel.cards.find((one): one is NowCard => one.id === 'now');
  if (!card) return null;
  const { chips, sentence, facts, leaf } = card;
  return { id: 'now', chips, title: sentence, text: facts.join(' ') || null, leaf };
}

/** The nearest date that the first answer does not speak of already. */
function nextDate(first: Answer | null, card: DeadlinesCard, scene: Whole): Answer {
  const words = PAGE[scene.language];
  const row = card.rows.find((one) => one.leaf && one.leaf.name !== first?.leaf?.name) ?? card.rows[0];
  if (!row) return { id: 'next', chips: [], title: words.noDate, text: words.noDateText, leaf: null };
  const chips = row.left ? [row.left] : [];
  return { id: 'next', chips, title: row.title, text: row.detail, leaf: row.leaf };
}

/** Points where the rules have them, else how far the cycle is. */
function own(scene: Whole): Answer {
  const words = PAGE[scene.language];
  const { points, stages, hats } = scene.findings;
  if (points && hats.shown === 'pegawai') {
    const n = points.planned === null ? null : number(points.planned, scene.language);
    const title = n === null ? words.pointsUnread : fill(words.pointsPlanned, { n });
    const card = scene.lent.panel.cards.find((one) => one.id === 'points');
    return { id: 'points', chips: [], title, text: card ? flat(card.sentence) : null, leaf: null };
  }
  if (stages.every((one) => one.status === null))
    return { id: 'stages', chips: [], title: words.stagesNone, text: words.stagesNoneText, leaf: null };
  const done = stages.filter((one) => one.passed || one.status === 'disetujui' || one.status === 'selesai');
  const current = stages.find((one) => one.current);
  return {
    id: 'stages',
    chips: [],
    title: fill(words.stagesDone, { n: done.length, all: stages.length }),
    text: sentences(
      hats.shown === 'atasan' ? words.ownSide : null,
      current ? fill(words.current, { stage: stageLabel(current.stage, scene) }) : null,
    ),
    leaf: null,
  };
}

export function answers(card: DeadlinesCard, scene: Whole): Answer[] {
  const first = now(scene);
  return [...(first ? [first] : []), nextDate(first, card, scene), own(scene)];
}
