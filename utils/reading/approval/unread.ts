import type { Observation } from '../../observations';
import { isLetters } from '../account/name';
import { looksLikeStatus } from '../could-not-read';
import type { Box, Line } from '../outline';
import { each, type Steps } from '../outline/steps';
import { classOf, evidenceOf, linesOf, type View } from '../view';
import { columnHead } from '../view/columns';
import { isPersonLine } from './person';
import { type PersonRow, says, talksOfState } from './said';

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
  const name = classOf(view, other);
  return name !== null && one.localName === other.localName && classOf(view, one) === name;
}

/** A short text that nobody understands, where the others have their state. */
const isOdd = (view: View, line: Line, state: Line | null): boolean =>
  line.control === '' &&
  line.meaning.unknown > 0 &&
  line.text.length <= LONGEST &&
  line.text.split(' ').length <= MOST_WORDS &&
  (looksLikeStatus(view, line) || (state !== null && isTwin(view, line, state)));

/** The text of a row where its state should be, which nobody understands. */
function oddState(view: View, box: Box, person: Line, state: Line | null): Line | null {
  const odd = linesOf(view, box).find(
    (line) =>
      line !== person && (talksOfState(line) || isOdd(view, line, state)) && view.outline.painted(line),
  );
  return odd ?? null;
}

/** Letters in a circle beside a state, and no name: somebody's row, and nobody can tell whose. */
function nameless(view: View, box: Box): Line | null {
  const lines = linesOf(view, box);
  const letters = lines.find((line) => isLetters(line.text) && view.outline.painted(line));
  return letters && lines.some(says) ? letters : null;
}

/** Rows of somebody among rows that are understood, whose own state is not: each with the text that stands there. */
export function* unreadRows(view: View, all: readonly Stated[]): Steps<Map<Box, Line>> {
  const read = new Set(all.flatMap(({ row, state }) => (state ? [row.box] : [])));
  const models = new Map<Box | null, Line | null>();
  for (const { row, state } of all) models.set(row.box.parent, models.get(row.box.parent) ?? state);
  const found: [Box, Line][] = [];
  for (const [list, model] of models) {
    const odd = yield* each(list?.children ?? [], (box): { box: Box; line: Line }[] => {
      if (read.has(box) || box.end - box.first > LONGEST_ROW) return [];
      const [person, ...more] = linesOf(view, box).filter((line) => isPersonLine(view, line));
      const line = person
        ? more.length === 0
          ? oddState(view, box, person, model)
          : null
        : nameless(view, box);
      return line ? [{ box, line }] : [];
    });
    for (const { box, line } of odd) found.push([box, line]);
    yield;
  }
  return new Map(found);
}

/** Says of the `at`-th such row what stands there, and not whose it is: that is nobody's business but the list's. */
export const unreadRow = (texts: readonly string[], at: number): Observation => ({
  kind: 'could-not-read',
  evidence: evidenceOf(...texts),
  what: `approval-state ${at + 1}`,
  expected: 'one known state',
  found: evidenceOf(...texts),
});
