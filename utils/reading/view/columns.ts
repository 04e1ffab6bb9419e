import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { around, linesOf, type View } from '../view';
import { only } from '../words';

export interface Cell {
  first: number;
  end: number;
  element: Element | null;
}

/** The cells of a row: its boxes, or the lines of one run. */
function cellsOf(view: View, row: Box): Cell[] {
  const { shown } = view.outline.asked;
  const cells = row.children.filter((cell) => cell.end > cell.first || shown(cell.element));
  if (cells.length >= 2) return cells;
  const lines: Cell[] = [];
  for (let i = row.first; i < Math.min(row.end, row.first + 20); i += 1)
    lines.push({ first: i, end: i + 1, element: null });
  return lines;
}

const filled = (box: Box): Box[] => box.children.filter((child) => child.end > child.first);

interface Heads {
  row: Box;
  cells: Cell[];
  /** Said by the page to be headings; else only their words say so. */
  marked: boolean;
}
function heads(view: View, outer: Box): Heads | null {
  let row = outer;
  for (let some = filled(row); some.length === 1; some = filled(row)) row = some[0] ?? row;
  const lines = linesOf(view, row);
  const plain =
    lines.length >= 2 && row.part !== 'nav' && lines.every((line) => isHeadWord(line) && line.control === '');
  const all = cellsOf(view, row);
  // Before it is asked which of them are painted.
  if (!plain && !all.some(isHead)) return null;
  const seen = all.filter((cell) => isSeen(view, cell));
  // On a narrow page the whole row of headings stands off it, and its words before each value.
  const cells = seen.length > 0 ? seen : all;
  if (cells.length < 2 || cells.length > 20 || row.end - row.first > cells.length) return null;
  const marked = cells.every(isHead);
  return marked || (plain && !isPairs(view, row)) ? { row, cells, marked } : null;
}

/** "Tahap | Perencanaan", "Status | Disetujui": two columns whose second row begins with a label too are pairs. */
function isPairs(view: View, row: Box): boolean {
  const [, second] = linesOf(view, row);
  if (row.end - row.first > 2) return false;
  const after = view.lines[row.end];
  const label =
    after !== undefined &&
    only(after.meaning, 'people', 'point', 'fill', 'when', 'period', 'predikatLabel', 'domain');
  return label || second?.meaning.signs.some((sign) => sign.is.people === 'name' || sign.is.side) === true;
}

/** Rows under headings that only their words tell are built like the row of the headings. */
const isLike = (view: View, row: Box, found: Heads): boolean =>
  found.marked ||
  ((row.element.localName === found.row.element.localName ||
    cellsOf(view, row).length === found.cells.length) &&
    Math.abs(row.depth - found.row.depth) <= 1 &&
    row.end - row.first <= 16 &&
    row.level === 0);

const isHead = ({ element }: Cell): boolean => element !== null && isHeadCell(element);

export const isHeadCell = (element: Element): boolean =>
  element.localName === 'th' || element.getAttribute('role') === 'columnheader';

const isHeadWord = (line: Line): boolean =>
  only(
    line.meaning,
    'people',
    'what',
    'stage',
    'point',
    'fill',
    'when',
    'period',
    'part',
    'predikatLabel',
    'head',
  ) && !line.meaning.signs.some((sign) => sign.when || sign.is.status === 'selesai');

const headsOf = memo('heads', (group: Box, view: View): Heads | null => {
  // A caption or a bar of buttons may stand before the row that names the columns.
  const first = group.children.slice(0, 3).find((child) => child.end - child.first > 1);
  return first ? heads(view, first) : null;
});

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
      const cells = all.length === found.cells.length ? all : all.filter((cell) => isSeen(view, cell));
      const at = cells.findIndex((cell) => cell.first <= line.index && line.index < cell.end);
      const head = cells.length === found.cells.length ? found.cells[at] : undefined;
      if (head && head.first < line.index)
        return head.end > head.first ? (view.lines[head.first] ?? null) : null;
    }
  }
  return null;
});

/** A cell that is painted somewhere off the page is none. */
const isSeen = (view: View, { first, end }: Cell): boolean => {
  const line = view.lines[first];
  return first === end || (line !== undefined && view.outline.painted(line));
};

const NEAR = 4;

/** The label of a value: its column's heading, or the line right before it in the same small box. */
export const labelOf = memo('labelOf', (line: Line, view: View): Line | null => {
  const head = columnHead(line, view);
  if (head) return head;
  const before = view.lines[line.index - 1];
  if (!before) return null;
  const together = around(line, (box) => box.first <= before.index);
  return together && isSmall(line, together) && isSmall(before, together) ? before : null;
});

/** A label or a value may stand in boxes of its own, but not in those of a card that holds more. */
function isSmall(line: Line, outer: Box): boolean {
  let box: Box | null = line.box;
  for (let up = 0; box && box !== outer; up += 1, box = box.parent)
    if (up > NEAR || box.end - box.first > 2) return false;
  return true;
}
