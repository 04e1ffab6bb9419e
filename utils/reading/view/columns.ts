import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { around, type View } from '../view';
import { cellsOf, type Heads, headsOf, seenCellsOf } from './heads';

/** Rows under headings that only their words tell are built like the row of the headings. */
const isLike = (view: View, row: Box, found: Heads): boolean =>
  !isInRow(row) &&
  (found.marked ||
    ((row.element.localName === found.row.element.localName ||
      cellsOf(view, row).length === found.cells.length) &&
      Math.abs(row.depth - found.row.depth) <= 1 &&
      row.end - row.first <= 16 &&
      row.level === 0));

/** A cell with as many boxes in it as there are columns is no row. */
const isInRow = (box: Box): boolean =>
  box.part === 'cell' || (box.part !== 'row' && (box.parent?.part === 'cell' || box.parent?.part === 'row'));

/** The heading of the column in which a line stands, in a table, a grid or rows of boxes; null without one. */
export const columnHead = memo('head', (line: Line, view: View): Line | null => {
  let row: Box | null = line.box;
  for (let up = 0; row && up < 6; up += 1, row = row.parent) {
    const group = row.parent;
    for (const place of group ? [group, group.parent] : []) {
      const found = place ? headsOf(place, view) : null;
      if (
        !found ||
        (line.index >= found.row.first && line.index < found.row.end) ||
        !isLike(view, row, found)
      )
        continue;
      const all = cellsOf(view, row);
      const cells = all.length === found.cells.length ? all : seenCellsOf(view, row);
      const at = cells.findIndex((cell) => cell.first <= line.index && line.index < cell.end);
      const lost = found.cells.length - cells.length;
      const isKnown = lost === 0 || (lost > 0 && at > 0 && isSpanned(view, row, group));
      const head = isKnown ? found.cells[at + lost] : undefined;
      if (head && head.first < line.index) return found.titles[at + lost] ?? null; // an empty cell has none
    }
  }
  return null;
});

/** Cells that span columns or rows stand first in a row: those behind them are counted from the end. */
const isSpanned = (view: View, { element }: Box, group: Box | null): boolean =>
  view.outline.asked.ask(element, spansColumns) || (group !== null && spansIn(group, view));

const spansColumns = (row: Element): boolean => spanOf(row, 'colSpan');

const spanOf = (row: Element, way: 'colSpan' | 'rowSpan'): boolean =>
  ((row.firstElementChild as HTMLTableCellElement | null)?.[way] ?? 1) > 1; // no cell, or none of a table

const spansIn = memo('spans', (group: Box, view: View): boolean =>
  group.children.some(({ element }) => view.outline.asked.ask(element, spansRows)),
);

const spansRows = (row: Element): boolean => spanOf(row, 'rowSpan');

const NEAR = 4;

/** The label of a value: its column's heading, or the line right before it in the same small box. */
export const labelOf = memo('labelOf', (line: Line, view: View): Line | null => {
  const head = columnHead(line, view);
  if (head) return head;
  const before = view.lines[line.index - 1];
  if (!before) return null;
  const together = around(line, (box) => box.first <= before.index);
  if (!together || !isSmall(line, together) || !isSmall(before, together)) return null;
  const first = view.lines[together.first];
  const hinted = first && together.end - together.first === 3 && first.index === line.index - 2;
  return hinted && HINT.test(before.text) && first.meaning.unknown === 0 ? first : before;
});

/** A sentence that explains a field stands between its label and its value. */
const HINT = /^(?:\S+\s+){5,}\S+[.!]$/;

/** A label or a value may stand in boxes of its own, but not in those of a card that holds more. */
function isSmall(line: Line, outer: Box): boolean {
  let box: Box | null = line.box;
  for (let up = 0; box && box !== outer; up += 1, box = box.parent)
    if (up > NEAR || box.end - box.first > 2) return false;
  return true;
}
