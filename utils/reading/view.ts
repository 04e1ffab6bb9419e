import type { Stage, Status } from '../observations';
import { memo } from './memo';
import type { Box, Line, Outline } from './outline';
import { type Meaning, only, values } from './words';

export interface Period {
  from: string | null;
  to: string | null;
}
/** What every reader is handed: the outline, the day, and what was found out before it. */
export interface View {
  outline: Outline;
  lines: readonly Line[];
  today: string;
  path: string;
  /** The page's own period, once read. */
  period: Period | null;
  /** The signed-in person's name, once read. */
  name: string | null;
  /** Why something was taken or passed over; only the explainer listens. */
  note(reader: string, line: Line | null, why: string): void;
}

/** The texts as evidence: the page's own words, at most 200 characters. */
export function evidenceOf(...texts: (string | null | undefined)[]): string {
  const said = [...new Set(texts.filter((text): text is string => Boolean(text)))].join(' · ');
  return said.length > 200 ? `${said.slice(0, 199)}…` : said;
}

/** The nearest box around a line that satisfies `test`. */
export function around(line: Line, test: (box: Box) => boolean): Box | null {
  for (let box: Box | null = line.box; box; box = box.parent) if (test(box)) return box;
  return null;
}
export const inside = (line: Line, ...parts: Box['part'][]): boolean =>
  around(line, (box) => parts.includes(box.part)) !== null;

/** The lines of a box before, at and after. */
export const linesOf = (view: View, box: { first: number; end: number }): readonly Line[] =>
  view.lines.slice(box.first, box.end);

/** A label of exactly one stage and nothing else; numbers ("1.", "2024") and filler may stand beside it. */
export const stageLabel = (line: Line): Stage | null => labelIn(line.meaning);

const labelIn = memo((meaning: Meaning): Stage | null => {
  const stages = values(meaning, 'stage');
  if (
    stages.length !== 1 ||
    !only(meaning, 'stage', 'fill', 'status', 'number', 'date', 'period', 'when', 'row')
  )
    return null;
  return (stages[0] as Stage | undefined) ?? null;
});

/** The statuses a line says of something, `?` ones included; empty where it is a command, a count or a legend. */
export const statusSaid = (line: Line): string[] =>
  line.meaning.signs.length === 0 || line.meaning.unknown > 0 || isNoState(line)
    ? []
    : statusesIn(line.meaning);

/** "Tanggal disetujui", "Disetujui oleh", a column's or a term's name: they announce a state, they say none. */
const isNoState = (line: Line): boolean =>
  /^(?:tanggal|tgl|waktu)\b(?!.*\d)|\boleh\s*:?$/i.test(line.text) ||
  line.box.part === 'term' ||
  line.box.element.localName === 'th';

/** A name of something that is no stage: a part of one, a side, a label of a person's particulars. */
export const isOwnSubject = (line: Line): boolean =>
  line.meaning.signs.some((sign) => (sign.is.part ?? sign.is.domain ?? sign.is.side) && !sign.is.stage);

const statusesIn = memo((meaning: Meaning): string[] => {
  if (!only(meaning, 'status', 'stage', 'fill', 'date', 'number', 'when', 'period')) return [];
  const found = meaning.signs.flatMap((sign) => (sign.is.stage ? [] : (sign.is.status ?? [])));
  const counted = meaning.signs.some(
    (sign, i) => sign.number !== undefined && !(i === 0 && meaning.signs[1]?.is.stage),
  );
  if (found.length === 0 || counted || meaning.signs.some((sign) => sign.is.fill === 'pegawai')) return [];
  const distinct = [...new Set(found)];
  return distinct.length > 1 ? distinct.filter((one) => one !== '?diajukan') : distinct;
});

export const isStatus = (value: string): value is Status => !value.startsWith('?');

/** True for a short text of the page that names something and that the lexicon does not know. */
export function namesSomething(line: Line): boolean {
  if (line.meaning.unknown === 0) return false;
  const words = line.text.split(' ').length;
  return words <= 8 && line.text.length <= 90 && !/[.!?]$/.test(line.text.replace(/\b\p{L}{1,3}\.$/u, ''));
}

export interface Cell {
  first: number;
  end: number;
  element: Element | null;
}
/** The cells of a row: its boxes, or the lines of one run. */
export function cellsOf(row: Box): Cell[] {
  if (row.children.length >= 2) return row.children;
  const lines: Cell[] = [];
  for (let i = row.first; i < Math.min(row.end, row.first + 20); i += 1)
    lines.push({ first: i, end: i + 1, element: null });
  return lines;
}

function heads(view: View, outer: Box): Cell[] | null {
  let row = outer;
  while (row.children.length === 1 && row.children[0]) row = row.children[0];
  const cells = cellsOf(row);
  if (cells.length < 2 || cells.length > 20 || row.end - row.first > cells.length) return null;
  const lines = linesOf(view, row);
  const marked = cells.every((cell) => cell.element && isHeadCell(cell.element));
  const [, second] = lines;
  // "Peran | Guru" is a label and its value; two columns need a second that can only be a heading.
  const pair =
    lines.length === 2 && second?.meaning.signs.some((sign) => sign.is.people === 'name' || sign.is.side);
  const plain = lines.length >= 2 && !pair && lines.every((line) => isHeadWord(line));
  return marked || plain ? cells : null;
}
const isHeadCell = (element: Element): boolean =>
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

const headsOf = memo((group: Box, view: View): Cell[] | null => {
  // A caption or a bar of buttons may stand before the row that names the columns.
  const first = group.children.slice(0, 3).find((child) => child.end - child.first > 1);
  return first ? heads(view, first) : null;
});

/** The heading of the column in which a line stands, in a table, a grid or rows of boxes; null without one. */
export const columnHead = memo((line: Line, view: View): Line | null => {
  let row: Box | null = line.box;
  for (let up = 0; row && up < 6; up += 1, row = row.parent) {
    const group = row.parent;
    for (const place of group ? [group, group.parent] : []) {
      const found = place ? headsOf(place, view) : null;
      if (!found || found.some((cell) => cell.first <= line.index && line.index < cell.end)) continue;
      const cells = cellsOf(row);
      const at = cells.findIndex((cell) => cell.first <= line.index && line.index < cell.end);
      const head = cells.length === found.length ? found[at] : undefined;
      if (head && head.first < line.index)
        return head.end > head.first ? (view.lines[head.first] ?? null) : null;
    }
  }
  return null;
});

const NEAR = 4;
const PAGE_LONG = 80;
/** The label of a value: its column's heading, or the line right before it in the same small box. */
export const labelOf = memo((line: Line, view: View): Line | null => {
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

/** The box over which a heading rules: as far out as it is the first line and no equal heading stands beside it. */
function sectionOf(heading: Line, view: View): Box {
  let box = heading.box;
  for (let next: Box | null = box; next && next.first === heading.index; next = next.parent) {
    if (next.end - next.first > 400 && next.part !== 'main') break;
    const rivals = linesOf(view, next).some(
      (one) => one !== heading && one.level > 0 && one.level <= heading.level && one.run !== heading.run,
    );
    if (rivals) break;
    box = next;
  }
  return box.end - box.first > 1 ? box : (box.parent ?? box);
}

const sectionAt = memo(sectionOf);
function rules(view: View, heading: Line, line: Line): boolean {
  const box = sectionAt(heading, view);
  return box.first <= line.index && line.index < box.end;
}

/** What stands over a line: the headings and first lines of the boxes around it, nearest first. */
export const contextOf = memo((line: Line, view: View): Line[] => {
  const found: Line[] = [];
  for (let one = line.under; one; one = one.under) if (rules(view, one, line)) found.push(one);
  for (let box = line.box.parent; box; box = box.parent) {
    const first = view.lines[box.first];
    if (box.end - box.first > PAGE_LONG) break; // the first words of a whole page are about none of its parts
    if (first && first.index < line.index && !found.includes(first) && first.text.length < 90)
      found.push(first);
  }
  return found.sort((a, b) => b.index - a.index);
});
