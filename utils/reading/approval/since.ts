import type { ApprovalStatus } from '../../observations';
import { resolve, type When } from '../dates';
import type { Line } from '../outline';
import { linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { only, values } from '../words';
import type { Sign } from '../words/trie';
import { isHandedIn, meant, type PersonRow, people } from './said';

const isRelative = (when: When): boolean => 'offset' in when.to;

/** "Sejak" is the day of handing in only while that is what is waited for. */
const handsIn = (sign: Sign, status: ApprovalStatus | null): boolean =>
  sign.is.people === 'since' || (sign.is.people === 'sejak' && status === 'perlu-disetujui');

/** Between the word and its day: fillers, and what was handed in. A schedule's day may be its own. */
const mayStandBetween = (sign: Sign, when: When): boolean =>
  Boolean(sign.is.fill ?? sign.is.people ?? sign.is.what) &&
  sign.is.row === undefined &&
  (sign.is.what !== 'jadwal-observasi' || isRelative(when));

/** The day that belongs to the word: right after it, or right before where nothing else could own it. */
function dayBy(signs: readonly Sign[], at: number): When | null {
  for (let i = at + 1; i < signs.length; i += 1) {
    const when = signs[i]?.when;
    if (!when) continue;
    return signs.slice(at + 1, i).every((sign) => mayStandBetween(sign, when)) ? when : null;
  }
  const before = signs[at - 1]?.when;
  return before && at === 1 && signs.filter((sign) => sign.is.row).length <= 1 ? before : null;
}

/** "Pengajuan: 11 Juni 2024" */
const TITLED = /^(?:pengajuan|ajuan)\b/i;

const LABEL = /^(?:pengajuan|ajuan|masuk|kirim|dikirim|diajukan)\s*:?$/i;

function dayIn(view: View, line: Line, status: ApprovalStatus | null): When | null {
  const { signs } = meant(line);
  const at = signs.findIndex((sign) => handsIn(sign, status));
  const days = signs.filter((sign) => sign.when);
  const older = signs.slice(0, at).some((sign) => sign.is.row && sign.is.row !== 'perlu-disetujui');
  if (at >= 0) return older && signs[at]?.is.people === 'sejak' ? null : dayBy(signs, at);
  if (days.length !== 1 || !only(meant(line), 'date', 'fill', 'number', 'when')) return null;
  if (TITLED.test(line.text)) return days[0]?.when ?? null;
  const label = labelOf(line, view);
  const told =
    label !== null &&
    label.meaning.unknown === 0 &&
    (label.meaning.signs.some((sign) => handsIn(sign, status)) || LABEL.test(label.text));
  return told ? (days[0]?.when ?? null) : null;
}

/** Under a column that names something else than the state's own: that thing's day. */
function isOfAnother(view: View, line: Line, state: Line | null): boolean {
  const head = columnHead(line, view);
  return (
    head !== null &&
    state !== null &&
    values(head.meaning, 'what').length > 0 &&
    people(head).length === 0 &&
    head !== columnHead(state, view)
  );
}

/** "Rini Astuti | Sen, 16 Des" over "Mengajukan penilaian kinerja": nothing else could have that day. */
function loneDay(view: View, row: PersonRow, state: Line): string | null {
  const days = linesOf(view, row.box).filter((line) => meant(line).signs.some((sign) => sign.when));
  const [line] = days;
  const when = line?.meaning.signs.find((sign) => sign.when)?.when;
  if (!line || days.length > 1 || line === state || !only(line.meaning, 'date') || columnHead(line, view))
    return null;
  if (values(meant(state), 'what').includes('jadwal-observasi') || !when?.exists || when.from) return null;
  return resolve(when.to, view.today, view.period);
}

/** The day on which it was handed in; null where the row gives none, or two. */
export function sinceOf(
  view: View,
  row: PersonRow,
  state: Line | null,
  several: boolean,
  status: ApprovalStatus | null,
): string | null {
  const days = linesOf(view, row.box).flatMap((line) => {
    if ((several && line.run !== state?.run) || isOfAnother(view, line, state)) return [];
    const when = dayIn(view, line, status);
    return when?.exists && !when.from ? [resolve(when.to, view.today, view.period)] : [];
  });
  if (days.length === 0 && state && isHandedIn(state)) return loneDay(view, row, state);
  return new Set(days).size === 1 ? (days[0] ?? null) : null;
}
