import { number } from '../dates';
import { capital, fill, sentences, small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Card, GlanceLine, Rich } from '../view';
import { GLANCE } from '../words/glance';
import { POINTS } from '../words/points';

type Of<Id extends Card['id']> = Extract<Card, { id: Id }>;

const textOf = (rich: Rich): string =>
  rich.map((run) => (typeof run === 'string' ? run : run.strong)).join('');

/** `Perencanaan: Menunggu persetujuan`, with the step that it is at; how far the cycle is where none is current. */
function stageLine(card: Of<'stages'>, scene: Scene): GlanceLine[] {
  if (scene.findings.stages.every((one) => one.status === null)) return []; // "0 of 3" would say that none is done
  const row = card.rows.find((one) => one.current);
  const step = row?.steps.find((one) => one.current);
  const status = row?.lines[0]?.text;
  const at = row && status ? `${row.label}: ${status}` : row?.label;
  const text = [at ?? card.meta, step?.label].filter(Boolean).join(' · ');
  return [{ label: GLANCE[scene.language].stage, text, conflict: row?.conflict ?? null }];
}

/** `24 direncanakan, 8 sudah selesai. Anjuran 32–128.` */
function pointsLine(card: Of<'points'>, scene: Scene): GlanceLine {
  const { points } = scene.findings;
  const words = GLANCE[scene.language];
  const { unread, unreadBig } = POINTS[scene.language];
  const planned = points?.planned === null ? `${card.bigLabel} ${unread}` : `${card.big} ${card.bigLabel}`;
  const nothing = points?.planned === null && points.earned === null;
  const said = nothing ? unreadBig : capital(`${planned}, ${small(textOf(card.side).trim())}`);
  const range = points && {
    min: number(points.min, scene.language),
    max: number(points.max, scene.language),
  };
  return {
    label: words.points,
    text: sentences(`${said}.`, range && fill(words.range, range)),
    conflict: card.conflict,
  };
}

/** `Perencanaan 4 · Jadwal observasi 2`, then how far everybody's plan is. */
function approvalLines(card: Of<'approvals'>): GlanceLine[] {
  const waits = card.groups.map(({ title, count }) => `${title} ${count}`).join(' · ');
  const { title, meta } = card.roster;
  return [
    { label: card.title, text: card.nothing ?? waits, conflict: null },
    { label: title, text: meta, conflict: null },
  ];
}

function linesOf(card: Card, scene: Scene): GlanceLine[] {
  if (card.id === 'stages') return stageLine(card, scene);
  if (card.id === 'points') return [pointsLine(card, scene)];
  return card.id === 'approvals' ? approvalLines(card) : [];
}

/** What the cards come to, a line or two each, in their order. */
export const glanceLines = (cards: readonly Card[], scene: Scene): GlanceLine[] =>
  cards.flatMap((card) => linesOf(card, scene));
