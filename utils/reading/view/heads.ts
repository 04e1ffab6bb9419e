import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { classOf, linesOf, type View } from '../view';
import { only, parse, values } from '../words';
import { areMostly, isHeadWord } from './head-words';

export interface Cell {
  first: number;
  end: number;
  element: Element | null;
}

/** The cells of a row: its boxes, or the lines of one run. A row may be as long as the page, and is asked for by each of its lines. */
export const cellsOf = (view: View, row: Box): readonly Cell[] => cellsIn(row, view);

/** Those that are painted; of more than any row of headings has, only the first, one more than it has. */
export const seenCellsOf = (view: View, row: Box): readonly Cell[] => seenIn(row, view);

const seenIn = memo('seen', (row: Box, view: View): readonly Cell[] => {
  const seen: Cell[] = [];
  for (const cell of cellsIn(row, view)) {
    if (isSeen(view, cell)) seen.push(cell);
    if (seen.length > MOST_HEADS) break;
  }
  return seen;
});

const MOST_HEADS = 20;
/** Of a cell of headings: a line break, the name of what sorts by it. */
const MOST_LINES = 3;

const cellsIn = memo('cells', (row: Box, view: View): readonly Cell[] => {
  const { shown } = view.outline.asked;
  const cells = row.children.filter((cell) => cell.end > cell.first || shown(cell.element));
  if (cells.length >= 2) return cells;
  const lines: Cell[] = [];
  for (let i = row.first; i < Math.min(row.end, row.first + 20); i += 1)
    lines.push({ first: i, end: i + 1, element: null });
  return lines;
});

const filled = (box: Box): Box[] => box.children.filter((child) => child.end > child.first);

export interface Heads {
  row: Box;
  cells: readonly Cell[];
  /** What each of them says. */
  titles: readonly (Line | null)[];
  /** Said by the page to be headings; else only their words say so. */
  marked: boolean;
}
function heads(view: View, outer: Box): Heads | null {
  let row = outer;
  for (let some = filled(row); some.length === 1; some = filled(row)) row = some[0] ?? row;
  const lines = linesOf(view, row);
  const plain =
    lines.length >= 2 &&
    row.part !== 'nav' &&
    lines.every((line) => (isHeadWord(line) || isEnd(view, line)) && line.control === '');
  const all = cellsOf(view, row);
  const mostly = !plain && areMostly(view, row, all);
  // Before it is asked which of them are painted.
  if (!plain && !mostly && !all.some(isHead)) return null;
  const seen = all.filter((cell) => isSeen(view, cell));
  // On a narrow page the whole row of headings stands off it, and its words before each value.
  const cells = seen.length > 0 ? seen : all;
  const marked = cells.every(isHead);
  const most = marked ? MOST_LINES * cells.length : cells.length;
  if (cells.length < 2 || cells.length > MOST_HEADS || (!mostly && row.end - row.first > most)) return null;
  if (!marked && !mostly && (!plain || isPairs(view, row))) return null;
  return { row, cells, titles: cells.map((cell) => titleOf(view, cell)), marked };
}

/** What a cell of headings says: its line, or its lines together ("Tgl." over "Diajukan"), else the first of them. */
function titleOf(view: View, cell: Cell): Line | null {
  const [first, ...more] = linesOf(view, cell);
  if (!first || more.length === 0) return first ?? null;
  const text = [first, ...more].map((line) => line.text).join(' ');
  const meaning = parse(text);
  return meaning.unknown === 0 ? { ...first, text, meaning, told: null } : first;
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

const isHead = ({ element }: Cell): boolean => element !== null && isHeadCell(element);

export const isHeadCell = (element: Element): boolean =>
  element.localName === 'th' || element.getAttribute('role') === 'columnheader';

/** "Mulai | Selesai" */
export const isEnd = (view: View, head: Line): boolean =>
  /^(?:selesai|akhir|berakhir|sampai|hingga)$/i.test(head.text) &&
  values(view.lines[head.index - 1]?.meaning ?? head.meaning, 'when').includes('opening'); // the first has none before it

/** The row that names the columns of what stands in a box; null without one. */
export const headsOf = memo('heads', (group: Box, view: View): Heads | null => {
  // A caption or a bar of buttons may stand before the row that names the columns.
  const first = group.children.slice(0, 3).find((child) => child.end - child.first > 1);
  return (first && heads(view, first)) ?? looseHeads(group, view) ?? headsApart(group, view);
});

/** Rows that scroll under headings of columns: these stand in a table or a box of their own right before. */
function headsApart(group: Box, view: View): Heads | null {
  if (group.children[0]?.part !== 'row') return null;
  for (let box: Box | null = group, up = 0; box && up < MOST_UP; box = box.parent, up += 1) {
    const { first } = box;
    const before = box.parent?.children.findLast((one) => one.end === first && one.end > one.first);
    if (!before) continue;
    const found = before.end - before.first <= MOST_HEADS * MOST_LINES ? heads(view, before) : null;
    return found?.marked ? found : null;
  }
  return null;
}
const MOST_UP = 4;

/** Rows without a box around them all: the first of some that are built alike may name the columns. */
function looseHeads(group: Box, view: View): Heads | null {
  const some = group.children.slice(0, MOST_BEFORE);
  const at = some.findIndex(
    (child, i) =>
      i > 0 &&
      child.end - child.first > 1 &&
      isTwin(view, child, some[i + 1]) &&
      !isTwin(view, child, some[i - 1]),
  );
  const first = some[at];
  return first ? heads(view, first) : null;
}
const MOST_BEFORE = 12;

export const isTwin = (view: View, { element }: Box, other: Box | undefined): boolean =>
  other?.element.localName === element.localName && classOf(view, other.element) === classOf(view, element);

/** A cell that is painted somewhere off the page is none. */
export const isSeen = (view: View, { first, end }: Cell): boolean => {
  const line = view.lines[first];
  return first === end || (line !== undefined && view.outline.painted(line));
};
