import type { Box, Line } from '../outline';
import { linesOf, type View } from '../view';
import { only, parse, values } from '../words';
import { headSays, type Row } from './row';
import { tickedDone } from './ticks';

const DONE =
  /^(?:[✓✔☑✅]\s*)?(?:✓|✔|ya|sudah|(?:(?:sudah|telah) )?(?:selesai|terlaksana|tuntas|dilaksanakan|dilakukan|dikerjakan|diselesaikan|diikuti|lengkap)|bukti (?:sudah )?lengkap)$/i;

/** "✖ Belum", "○ Belum selesai" */
const MARK = /^[^\p{L}\d✓✔☑✅]+(?=\p{L}|\d)/u;

const OPEN =
  /^(?:tidak|belum|berjalan|belum ada bukti|bukti belum \p{L}+|belum (?:selesai|dimulai|tuntas|terlaksana|dilaksanakan|dilakukan|dikerjakan|diselesaikan|diikuti|lengkap|diunggah|dikumpulkan)|(?:sedang|masih) \p{L}+|dalam proses)$/iu;

/** "1 dari 3 selesai" */
const SHARE =
  /^(\d+) (?:dari|\/) (\d+)(?: \p{L}+)? (?:sudah )?(?:selesai|terlaksana|tuntas|terkumpul|dikumpulkan|diunggah|lengkap)$/iu;

/** "1 kegiatan, 2–3 jam": how long it takes is no number of it. */
const HOURS = /,?\s*\d+(?:\s*[-–]\s*\d+)?\s*(?:jam|jp|menit|hari|minggu)\b/giu;

/** "Pelatihan Mandiri ×2" */
export const TIMES = /\s+[×x]\s?(\d{1,2})$/;

// The dearest programme gives 128 a unit; a thousand of anything is a slip of the page.
const MOST = 1000;

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
  if (about === 'count') {
    const isField = signs.length === 1; // "Jumlah | 2" is sure, "2 kegiatan" beside it may be a hint
    if (isField || !row.sure) row.count = value;
    row.sure ||= isField;
  } else if (words.includes('unit') || (/[×x]/.test(line.text) && words.includes('count'))) row.unit = value;
  else if (words.includes('total')) row.total = value;
  else if (words.includes('poin')) row.plain = value;
}

function timeless(line: Line): Line {
  const text = line.text.replace(HOURS, '').trim();
  return text === line.text ? line : { ...line, text, meaning: parse(text), told: null };
}

/** What the row of a chosen activity says of it. */
export function measure(view: View, row: { box: Box; title: Line }): Row {
  const result: Row = {
    ...row,
    unit: null,
    total: null,
    plain: null,
    count: null,
    done: null,
    absurd: null,
    sure: false,
  };
  for (const line of linesOf(view, row.box)) {
    if (line === row.title || line.control === 'button') continue;
    const said = line.text.replace(MARK, '');
    const share = SHARE.exec(said);
    if (share) result.done = share[1] === share[2];
    else if (DONE.test(said)) result.done = true;
    else if (OPEN.test(said)) result.done = false;
    else {
      const one = timeless(line);
      if (only(one.meaning, 'point', 'number', 'fill', 'people'))
        for (let i = 0; i < one.meaning.signs.length; i += 1) take(result, one, i, headSays(view, line));
    }
  }
  const times = TIMES.exec(row.title.text)?.[1];
  if (times && result.count === null) result.count = Number(times);
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
