import type { KnownActivity, PasteReason, TableWords } from '../../observations';
import { cellOf, type Layout } from './columns';
import type { DayReader } from './days';
import { fold } from './fold';
import { type Held, refuse, type TakeNext, titleOf } from './held';
import type { Row } from './rows';
import { countIn, pointsIn, yesOrNo } from './values';

type Said = Pick<KnownActivity, 'points' | 'count' | 'doneOn'>;
const NEW: KnownActivity = { title: '', points: null, count: 1, done: null, doneOn: null, entry: null };

/** An activity with points: the page's or the person's own of that title, the first that no row before was about. */
export function heldActivity(
  row: Row,
  layout: Layout,
  next: TakeNext<KnownActivity>,
  { read, words }: { read: DayReader['read']; words: TableWords },
): Held {
  const named = titleOf(row, layout, 200);
  if ('reason' in named) return named;
  const known = next((one) => fold(one.title) === fold(named.title));
  const title = known?.title ?? named.title;
  const called = calledDone(row, layout, words);
  if (called === 'not-yes-or-no') return refuse(called, title);
  const said = saidIn(row, layout, known ?? NEW, read);
  if ('reason' in said) return refuse(said.reason, title);
  if (known && isSame(said, known) && (called ?? known.done) === known.done) return { title, state: 'same' };
  if (said.points === null) return refuse('not-a-number', title);
  if (!isSound(said, called, known)) return refuse('not-done', title);
  const values = { points: said.points, count: said.count ?? 1, doneOn: said.doneOn };
  const draft = { kind: 'own-activity' as const, id: known?.entry ?? null, title, ...values };
  return known
    ? { title, state: 'changed', draft, before: known }
    : { title, state: 'added', draft, before: null };
}

/** What an empty cell leaves out stays as it is known; but without its day an activity is planned only. */
function saidIn(
  row: Row,
  layout: Layout,
  known: KnownActivity,
  read: DayReader['read'],
): Said | { reason: PasteReason } {
  const points = cellOf(row, 'points', layout);
  const count = cellOf(row, 'count', layout);
  const day = cellOf(row, 'doneOn', layout);
  if (points && pointsIn(points) === null) return { reason: 'not-a-number' };
  if (count && countIn(count) === null) return { reason: 'not-a-count' };
  const found = day ? read(day) : { day: day === null ? known.doneOn : null };
  if ('reason' in found) return found;
  return {
    points: points ? pointsIn(points) : known.points,
    count: count ? countIn(count) : known.count,
    doneOn: found.day,
  };
}

function isSame(said: Said, known: KnownActivity): boolean {
  return said.points === known.points && said.count === known.count && said.doneOn === known.doneOn;
}

/**
 * An own word without a day is one of something planned: it may not speak against a page, or a cell, that calls it done.
 * Nor may a day stand beside a "no", unless it is one that is known not to count, such as a day to come.
 */
function isSound({ doneOn }: Said, called: boolean | null, known: KnownActivity | undefined): boolean {
  const pageSays = known?.done === true && known.doneOn === null;
  if (doneOn === null) return !(called ?? pageSays);
  return called !== false || (known?.done === false && known.doneOn === doneOn);
}

/** An empty cell says nothing. */
function calledDone(row: Row, layout: Layout, words: TableWords): boolean | null | 'not-yes-or-no' {
  const cell = cellOf(row, 'done', layout);
  return cell ? (yesOrNo(cell, words) ?? 'not-yes-or-no') : null;
}
