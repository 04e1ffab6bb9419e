import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { namesSomething } from '../view/said';
import { type Meaning, only, parse, values } from '../words';
import { tickedDone } from './ticks';

const DONE =
  /^(?:✓|✔|ya|sudah|(?:(?:sudah|telah) )?(?:selesai|terlaksana|tuntas|dilaksanakan|dilakukan|dikerjakan|diselesaikan|diikuti))$/i;

const OPEN =
  /^(?:tidak|belum|berjalan|belum (?:selesai|dimulai|tuntas|terlaksana|dilaksanakan|dilakukan|dikerjakan|diselesaikan|diikuti)|(?:sedang|masih) \p{L}+|dalam proses)$/iu;

/** "1 dari 3 selesai" */
const SHARE = /^(\d+) (?:dari|\/) (\d+)(?: \p{L}+)? (?:sudah )?(?:selesai|terlaksana|tuntas)$/iu;

const LONG_ROW = 14;

// The dearest programme gives 128 a unit; a thousand of anything is a slip of the page.
const MOST = 1000;

export interface Row {
  box: Box;
  title: Line;
  unit: number | null;
  total: number | null;
  plain: number | null;
  count: number | null;
  done: boolean | null;
  absurd: Line | null;
}

/** What a number is, by its column or by the words right before it. */
export const headSays = (view: View, line: Line): string[] => {
  const before = labelOf(line, view);
  const head =
    columnHead(line, view) ??
    (before && only(before.meaning, 'point', 'fill') ? before : unitAfter(view, line));
  return head ? [...values(head.meaning, 'point'), ...(/poin/i.test(head.text) ? ['poin'] : [])] : [];
};

/** "2 | kegiatan": a field's number and its unit in one flow. */
function unitAfter(view: View, line: Line): Line | null {
  const after = view.lines[line.index + 1];
  const beside = after && (after.run === line.run || after.box.parent === line.box.parent);
  return beside &&
    only(line.meaning, 'number') &&
    values(after.meaning, 'point').includes('count') &&
    after.meaning.signs.length === 1
    ? after
    : null;
}

/** The row of a points line: the smallest box around it that also names something. */
export function rowOf(view: View, line: Line): { box: Box; title: Line } | null {
  for (let box: Box | null = line.box; box && box.end - box.first <= LONG_ROW; box = box.parent) {
    const named = linesOf(view, box).filter((one) => one !== line && isTitle(one) && !isValue(view, one));
    const first =
      named.find((one) => one.level > 0) ??
      named.find(
        (one) =>
          columnHead(one, view) === null ||
          values(columnHead(one, view)?.meaning ?? parse(''), 'people').includes('title'),
      ) ??
      named[0];
    if (first) return named.length > 4 ? null : { box: wider(box), title: first };
  }
  return null;
}

/** The button of a row may stand outside the box of its texts. */
function wider(box: Box): Box {
  const outer = box.parent;
  const alone =
    outer !== null &&
    outer.end - outer.first > box.end - box.first &&
    outer.end - outer.first <= box.end - box.first + 2;
  return alone && outer.children.length <= 3 && box.part !== 'row' && box.part !== 'item' ? outer : box;
}

/** "Bukti: sertifikat.pdf", "Status: belum diunggah": what stands behind such a label is no name. */
function isValue(view: View, line: Line): boolean {
  const label = labelOf(line, view);
  const paired = label !== null && line.level === 0 && columnHead(line, view) === null;
  return (
    paired &&
    !values(label.meaning, 'people').includes('title') &&
    only(label.meaning, 'head', 'point', 'fill')
  );
}

const isTitle = (line: Line): boolean =>
  line.control !== 'button' &&
  line.meaning.unknown > 0 &&
  line.text.length >= 4 &&
  line.text.length < 200 &&
  titleIn(line.meaning, line);

const titleIn = memo(
  'title',
  (_meaning: Meaning, line: Line): boolean =>
    /\p{L}{4}/u.test(line.text) &&
    !/bukti|sertifikat:|laporan:|^(?:anda|saya|total|jumlah)\b/i.test(line.text) &&
    (namesSomething(line) || !/\s\S+(?:\s\S+){6,}[.!?]$/.test(line.text)),
);

/** Takes one number of a row for what the word right beside it says. */
function take(row: Row, line: Line, i: number, heads: readonly string[]): void {
  const { signs } = line.meaning;
  const value = signs[i]?.number;
  const [before, after] = [signs[i - 1]?.is.point, signs[i + 1]?.is.point];
  const about =
    after === 'poin' || after === 'unit'
      ? after
      : (before ?? after ?? (heads.includes('count') ? 'count' : heads[0]));
  if (value === undefined || about === undefined) return;
  if (!(value <= MOST) || /[-−]\s?\d|\^/.test(line.text)) {
    row.absurd = line;
    return;
  }
  const words = [...values(line.meaning, 'point'), ...heads];
  if (about === 'count') row.count = value;
  else if (words.includes('unit') || (/[×x]/.test(line.text) && words.includes('count'))) row.unit = value;
  else if (words.includes('total')) row.total = value;
  else if (words.includes('poin')) row.plain = value;
}

export function measure(view: View, row: { box: Box; title: Line }): Row {
  const result: Row = { ...row, unit: null, total: null, plain: null, count: null, done: null, absurd: null };
  for (const line of linesOf(view, row.box)) {
    if (line === row.title || line.control === 'button') continue;
    const share = SHARE.exec(line.text);
    if (share) result.done = share[1] === share[2];
    else if (DONE.test(line.text)) result.done = true;
    else if (OPEN.test(line.text)) result.done = false;
    else if (only(line.meaning, 'point', 'number', 'fill', 'people'))
      for (let i = 0; i < line.meaning.signs.length; i += 1) take(result, line, i, headSays(view, line));
  }
  result.done ??= view.outline.asked.ask(row.box.element, tickedDone);
  return result;
}

/** Per unit: as said; with a count of one or none the row's own number; with more, only where the row's words leave no doubt. */
export function perUnit(row: Row): number | null {
  if (row.unit !== null) return row.unit;
  if (row.plain !== null && row.total !== null) return row.plain;
  if ((row.count ?? 1) === 1) return row.plain ?? row.total;
  return null;
}
