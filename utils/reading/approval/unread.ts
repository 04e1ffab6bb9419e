import type { Observation } from '../../observations';
import { looksLikeStatus } from '../could-not-read';
import type { Box, Line } from '../outline';
import { evidenceOf, linesOf, type View } from '../view';
import { columnHead } from '../view/columns';
import { isPersonLine } from './person';
import type { PersonRow } from './said';

/** A row of a list with the line that says its state; null where nothing of it was understood. */
export interface Stated {
  row: PersonRow;
  state: Line | null;
}

const LONGEST = 40;
const MOST_WORDS = 5;
const LONGEST_ROW = 18;

/** Stands in its row as the state of another row stands in that one. */
function isTwin(view: View, line: Line, state: Line): boolean {
  const [one, other] = [line.element, state.element];
  const head = columnHead(state, view);
  if (head) return columnHead(line, view) === head;
  const name = other.getAttribute('class');
  return name !== null && one.localName === other.localName && one.getAttribute('class') === name;
}

/** The text of a row where its state should be, which nobody understands. */
function oddState(view: View, box: Box, person: Line, state: Line | null): Line | null {
  const odd = linesOf(view, box).find(
    (line) =>
      line !== person &&
      line.control === '' &&
      line.meaning.unknown > 0 &&
      line.text.length <= LONGEST &&
      line.text.split(' ').length <= MOST_WORDS &&
      (looksLikeStatus(view, line) || (state !== null && isTwin(view, line, state))) &&
      view.outline.painted(line),
  );
  return odd ?? null;
}

/** Rows of somebody among rows that are understood, whose own state is not: each with the text that stands there. */
export function unreadRows(view: View, all: readonly Stated[]): Map<Box, Line> {
  const found = new Map<Box, Line>();
  const read = new Set(all.flatMap(({ row, state }) => (state ? [row.box] : [])));
  for (const list of new Set(all.map(({ row }) => row.box.parent))) {
    const model = all.find(({ row, state }) => row.box.parent === list && state)?.state ?? null;
    for (const box of list?.children ?? []) {
      if (read.has(box) || box.end - box.first > LONGEST_ROW) continue;
      const [person, ...more] = linesOf(view, box).filter((line) => isPersonLine(view, line));
      const odd = person && more.length === 0 ? oddState(view, box, person, model) : null;
      if (odd) found.set(box, odd);
    }
  }
  return found;
}

/** Says of the `at`-th such row what stands there, and not whose it is: that is nobody's business but the list's. */
export const unreadRow = (texts: readonly string[], at: number): Observation => ({
  kind: 'could-not-read',
  evidence: evidenceOf(...texts),
  what: `approval-state ${at + 1}`,
  expected: 'one known state',
  found: evidenceOf(...texts),
});
