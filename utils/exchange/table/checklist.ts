import type { Draft, KnownItem, Stage, TableWords } from '../../observations';
import { cellOf, type Layout } from './columns';
import { fold } from './fold';
import { type Held, refuse, type TakeNext, titleOf } from './held';
import type { Row } from './rows';
import { yesOrNo } from './values';

/** An item of a checklist: ticked or not; one that is not known becomes the person's own. */
export function heldItem(row: Row, layout: Layout, next: TakeNext<KnownItem>, words: TableWords): Held {
  const named = titleOf(row, layout, 200);
  if ('reason' in named) return named;
  const { title } = named;
  const cell = cellOf(row, 'done', layout);
  const said = cell ? yesOrNo(cell, words) : null;
  if (cell && said === null) return refuse('not-yes-or-no', title);
  const known = next((one) => one.titles.some((name) => fold(name) === fold(title)));
  if (!known) return added(row, layout, title, said ?? false, words);
  if (said === null || said === known.done) return { title, state: 'same' };
  if (known.locked) return refuse('by-page', title);
  return { title, state: 'changed', draft: ticked(known, said), before: known };
}

function ticked({ titles, stage, item, entry }: KnownItem, done: boolean): Draft {
  if (item !== null) return { kind: 'tick', id: `tick:${item}`, item, done };
  return { kind: 'own-item', id: entry, title: titles[0] ?? '', stage, done }; // an own item has the title it was given
}

function added(row: Row, layout: Layout, title: string, done: boolean, words: TableWords): Held {
  const stage = stageIn(cellOf(row, 'stage', layout) ?? '', words);
  if (stage === undefined) return refuse('not-a-stage', title);
  return { title, state: 'added', draft: { kind: 'own-item', id: null, title, stage, done }, before: null };
}

/** `null` for none, `undefined` for one that is not known. */
function stageIn(text: string, { stages }: TableWords): Stage | null | undefined {
  if (text === '') return null;
  return stages.find(({ names }) => names.some((one) => fold(one) === fold(text)))?.stage;
}
