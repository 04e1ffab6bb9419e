import { SCHOOL } from '../lexicon/people';
import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { namesSomething } from '../view/said';
import { type Meaning, only, parse, values } from '../words';

const LONG_ROW = 14;

export interface Row {
  box: Box;
  title: Line;
  unit: number | null;
  total: number | null;
  plain: number | null;
  count: number | null;
  /** The count stands in a field or a column of its own. */
  sure: boolean;
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

/** "4 kegiatan · total 32 poin" in one flow or one row, which has no other points: what one activity comes to. */
export function isRowSum(view: View, line: Line): boolean {
  const before = view.lines[line.index - 1];
  if (!before || !only(line.meaning, 'point', 'number') || !isCount(before)) return false;
  const said = values(line.meaning, 'point');
  if (!said.includes('poin') || said.some((one) => one !== 'poin' && one !== 'total')) return false;
  const home = rowOf(view, line)?.box;
  const points = home
    ? linesOf(view, home).filter((one) => values(one.meaning, 'point').includes('poin'))
    : [];
  return points.length === 1 && home !== undefined && before.index >= home.first;
}

const isCount = ({ meaning }: Line): boolean =>
  only(meaning, 'point', 'number') &&
  values(meaning, 'point').join() === 'count' &&
  meaning.signs.length === 2;

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

export const isTitle = (line: Line): boolean =>
  line.control !== 'button' &&
  line.meaning.unknown > 0 &&
  line.text.length >= 4 &&
  line.text.length < 200 &&
  titleIn(line.meaning, line);

/** A tip, a question, a list's own name. */
const NO_TITLE =
  /bukti|sertifikat:|laporan:|\?$|^(?:anda|saya|total|jumlah|yang|tahukah|tips?|info|catatan|petunjuk)\b|^kegiatan\b.*(?:pilih|\b(?:anda|saya|lain|lainnya)\b)/i;

const titleIn = memo(
  'title',
  (_meaning: Meaning, line: Line): boolean =>
    /\p{L}{4}/u.test(line.text) &&
    !SCHOOL.test(line.text) &&
    !NO_TITLE.test(line.text) &&
    (namesSomething(line) || !/\s\S+(?:\s\S+){6,}[.!?]$/.test(line.text)),
);
