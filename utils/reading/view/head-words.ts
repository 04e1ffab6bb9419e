import type { Box, Line } from '../outline';
import { linesOf, type View } from '../view';
import { has, only, values } from '../words';

/** A word that can name a column. */
export const isHeadWord = (line: Line): boolean =>
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

/** "Tahap | Status | Batas | Jan Feb Mar …", "Komponen | Status | Tenggat | Giliran": two sure ones, and words of the page's own. */
export function areMostly(view: View, row: Box, cells: readonly { first: number; end: number }[]): boolean {
  if (row.part === 'nav' || row.end - row.first > LONGEST_HEADS) return false;
  const sure = cells.filter(({ first, end }) => end - first === 1 && isSureHead(view.lines[first]));
  const lines = linesOf(view, row);
  const strange = lines.filter((line) => !isHeadWord(line));
  return (
    sure.length >= 2 &&
    lines.every((line) => line.control === '' && line.text.length <= LONGEST_HEAD) &&
    strange.every(
      ({ meaning }) => meaning.unknown > 0 && meaning.signs.every(({ is }) => is.people ?? is.fill),
    )
  );
}
const LONGEST_HEADS = 24;
const LONGEST_HEAD = 24;

/** A label that nothing else could be. */
const isSureHead = (line: Line | undefined): boolean =>
  line !== undefined &&
  only(line.meaning, 'fill', 'when') &&
  (has(line.meaning, 'when') || values(line.meaning, 'fill').includes('status'));
