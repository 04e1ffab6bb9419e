import { number } from '../dates';
import { nearest } from '../deadlines';
import { fill, sentences } from '../kit/fill';
import { stageLabel } from '../kit/stage-label';
import type { Answer, DeadlinesCard, Leaf, Mark, NowCard, Rich } from '../view';
import type { Whole } from './lent';
import { PAGE } from './words/page';

const flat = (text: Rich): string => text.map((run) => (typeof run === 'string' ? run : run.strong)).join('');

/** At a glance a mark stands only where the words are not PMM's or a rule's. */
const UNSURE: readonly Mark['icon'][] = ['unofficial', 'pencil'];

/** The very sentence of every other surface, as it is said away from PMM. */
function now({ lent }: Whole): Answer | null {
  const card = lent.panel.cards.find((one): one is NowCard => one.id === 'now');
  if (!card) return null;
  const { chips, facts, leaf, mark } = card;
  const unsure = mark && UNSURE.includes(mark.icon) ? mark : null;
  const title = lent.panel.glance.sentence;
  return { id: 'now', chips, title, text: facts.join(' ') || null, leaf, mark: unsure };
}

/** Id of the date that the first answer speaks of. */
function toldIn({ findings: { answer } }: Whole): string | null {
  if (answer.case === 'approvals') return answer.closes?.id ?? null; // none closes any of it
  return 'deadline' in answer ? (answer.deadline?.id ?? null) : null; // it speaks of none
}

/** The nearest date that the first answer does not speak of already; an estimate is told as one. */
function nextDate(first: Answer | null, card: DeadlinesCard, scene: Whole): Answer {
  const words = PAGE[scene.language];
  const told = toldIn(scene);
  const near = nearest(scene);
  const isTold = (leaf: Leaf | null, at: number) =>
    leaf?.name === first?.leaf?.name && (told === null || near[at]?.id === told);
  const other = card.rows.findIndex((one, at) => one.leaf && !isTold(one.leaf, at));
  const at = Math.max(0, other); // all are told of already: the nearest again
  const row = card.rows[at];
  if (!row)
    return { id: 'next', chips: [], title: words.noDate, text: words.noDateText, leaf: null, mark: null };
  const chips = row.left ? [row.left] : [];
  const mark = scene.lent.panel.glance.dates.rows[at]?.mark ?? null; // official
  return { id: 'next', chips, title: row.title, text: row.detail, leaf: row.leaf, mark };
}

/** Points where the rules have them, else how far the cycle is. */
function own(scene: Whole): Answer {
  const words = PAGE[scene.language];
  const { points, stages, hats } = scene.findings;
  if (points && hats.shown === 'pegawai') {
    const n = points.planned === null ? null : number(points.planned, scene.language);
    const title = n === null ? words.pointsUnread : fill(words.pointsPlanned, { n });
    const card = scene.lent.panel.cards.find((one) => one.id === 'points');
    return {
      id: 'points',
      chips: [],
      title,
      text: card ? flat(card.sentence) : null,
      leaf: null,
      mark: null,
    };
  }
  if (stages.every((one) => one.status === null))
    return {
      id: 'stages',
      chips: [],
      title: words.stagesNone,
      text: words.stagesNoneText,
      leaf: null,
      mark: null,
    };
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
    mark: null,
  };
}

export function answers(card: DeadlinesCard, scene: Whole): Answer[] {
  const first = now(scene);
  return [...(first ? [first] : []), nextDate(first, card, scene), own(scene)];
}
