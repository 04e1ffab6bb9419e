import type { Side } from '../../observations';
import type { Line } from '../outline';
import { all, type Steps } from '../outline/steps';
import { linesOf, type View } from '../view';
import { values } from '../words';
import { isRecord } from './detail';
import { chosenLines } from './facts';
import { isHead, over } from './group';
import { acts, type PersonRow, says } from './said';

/** Anybody may approve something: here it is of the cycle. */
const isOurs = ({ meaning }: Line): boolean =>
  meaning.signs.some((sign) => sign.is.what ?? sign.is.stage ?? sign.is.domain ?? sign.is.side) ||
  meaning.signs.some((sign) => sign.is.place === 'feature');

/** Only a superior is told so. */
const SUPERIOR =
  /\banda (?:setujui|periksa|nilai|cek|tinjau|kembalikan|verifikasi)\b|\bmenunggu (?:guru|pegawai)\b|\b(?:persetujuan|keputusan|pemeriksaan|tindakan) (?:anda|saya)\b/i;

const isToldOf = (view: View, row: PersonRow): boolean =>
  [...over(row, view), ...linesOf(view, row.box)].some(
    (line) => SUPERIOR.test(line.text) && (says(line) || isHead(line)),
  );

/** True when the rows are a superior's to act on: said by the page, by its columns or by its buttons. */
export function* isCrowd(view: View, rows: readonly PersonRow[], side: Side | null): Steps<boolean> {
  if (rows.length === 0 || side === 'pegawai') return false;
  if (side === 'atasan') return !isRecord(view, rows);
  if (!view.lines.some(isOurs) && !/kinerja/i.test(view.outline.title + view.path)) return false;
  const headed = view.lines.some(
    (line) => line.level > 0 && values(line.meaning, 'place').includes('approvals'),
  );
  const acting = rows.some((row) => linesOf(view, row.box).some(acts));
  const chosen = chosenLines(view).some((line) => SUPERIOR.test(line.text) && isHead(line));
  if (acting || chosen) return true;
  const ours = headed || (rows.length > 1 && !(yield* all(rows, (row) => !isToldOf(view, row))));
  return ours && rows.some((row) => linesOf(view, row.box).some(says));
}
