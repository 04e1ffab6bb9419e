import type { Stage, Status } from '../../observations';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { has, type Meaning, only, values } from '../words';
import type { Sign } from '../words/trie';

/** A label of exactly one stage and nothing else; numbers ("1.", "2024") and filler may stand beside it. */
export const stageLabel = (line: Line): Stage | null =>
  has(line.meaning, 'stage') ? labelIn(line.meaning) : null;

const withoutAnd = (meaning: Meaning): Meaning => ({
  ...meaning,
  signs: meaning.signs.filter((sign) => !isAnd(sign)),
});

const labelIn = memo('label', (meaning: Meaning): Stage | null => {
  const stages = values(meaning, 'stage');
  const [first, second] = meaning.signs;
  if (
    stages.length !== 1 ||
    (first?.number !== undefined && second?.number !== undefined) || // "1/3 penilaian"
    !only(withoutAnd(meaning), 'stage', 'fill', 'status', 'number', 'date', 'period', 'when', 'row')
  )
    return null;
  return (stages[0] as Stage | undefined) ?? null;
});

/** The statuses a line says of something, `?` ones included; empty where it is a command, a count or a legend. */
export const statusSaid = (line: Line): string[] =>
  !has(line.meaning, 'status') || line.meaning.unknown > 0 || isNoState(line) ? [] : statusesIn(line.meaning);

/** "Tanggal disetujui", "Disetujui oleh", a column's or a term's name: they announce a state, they say none. */
const isNoState = (line: Line): boolean =>
  /^(?:tanggal|tgl|waktu)\b(?!.*\d)|\boleh\s*:?$/i.test(line.text) ||
  line.box.part === 'term' ||
  line.box.element.localName === 'th';

/** A name of something that is no stage: a part of one, a side, a label of a person's particulars. */
export const isOwnSubject = (line: Line): boolean =>
  line.meaning.signs.some(
    (sign) =>
      (sign.is.part ?? sign.is.domain ?? sign.is.side) &&
      !sign.is.stage &&
      !(sign.is.side && HAT.test(line.text)) &&
      !(sign.is.head && isBidden(line)) &&
      !(sign.is.fill === 'atasan' && isAct(line)),
  );

/** "Guru sebagai Pegawai" tells whose page it is. */
const HAT = /^(?:(?:guru|kepala sekolah) )?sebagai (?:pegawai|atasan)$/i;

/** "Dikembalikan oleh Pejabat Penilai Kinerja.", "Tim Kinerja telah memberi rekomendasi.": who acts is not what it is about. */
const isAct = (line: Line): boolean =>
  values(line.meaning, 'status').length > 0 || (line.level === 0 && /\.$/.test(line.text));

/** "Unggah dokumen paling lambat 31 Mei": what is to be done until when. */
export const isBidden = (line: Line): boolean =>
  values(line.meaning, 'when').includes('closing') && (has(line.meaning, 'action') || isDue(line));

/** "Bukti dukung dikumpulkan paling lambat …": not that it was. */
export const isDue = ({ text }: Line): boolean =>
  /\bdi(?:kumpulkan|unggah|serahkan|ajukan|kirim) (?:paling lambat|selambat)/i.test(text);

const statusesIn = memo('statuses', (meaning: Meaning): string[] => {
  const joins = meaning.signs.some(isAnd);
  if (joins && values(meaning, 'stage').length > 1) return []; // which of them is said of which?
  const bare = { ...meaning, signs: meaning.signs.filter((sign) => !isAnd(sign) && !isPlan(sign)) };
  if (!only(bare, 'status', 'stage', 'fill', 'date', 'number', 'when', 'period')) return [];
  const found = meaning.signs.flatMap((sign) => (sign.is.stage ? [] : (sign.is.status ?? [])));
  const counted = meaning.signs.some(
    (sign, i) => sign.number !== undefined && !(i === 0 && meaning.signs[1]?.is.stage),
  );
  // "Jadwal disepakati", "batas waktu selesai": about a time, not about the stage.
  const dated = meaning.signs.some((sign) => sign.when);
  const timed = meaning.signs.some(
    (sign) => sign.is.when === 'window' || (sign.is.when === 'closing' && !dated),
  );
  if (found.length === 0 || counted || timed || meaning.signs.some((sign) => sign.is.fill === 'pegawai'))
    return [];
  const distinct = [...new Set(found)];
  return distinct.length > 1 ? distinct.filter((one) => one !== '?diajukan' && one !== '?ragu') : distinct;
});

/** "Rencana Anda dikembalikan" */
const isPlan = (sign: Sign): boolean => sign.is.point === 'planned' && sign.is.row === undefined;

/** "dan", which says nothing by itself. */
export const isAnd = (sign: Sign): boolean => sign.is.point === 'and';

export const isStatus = (value: string): value is Status => !value.startsWith('?');

/** True for a short text of the page that names something and that the lexicon does not know. */
export function namesSomething(line: Line): boolean {
  return line.meaning.unknown > 0 && line.text.length <= 90 && namesIn(line.meaning, line.text);
}

// A meaning belongs to one text; only long ones share one.
const namesIn = memo(
  'names',
  (_meaning: Meaning, text: string): boolean =>
    text.split(' ').length <= 8 && !/[.!?]$/.test(text.replace(/\b\p{L}{1,3}\.$/u, '')),
);
