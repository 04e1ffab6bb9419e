import type { Observation } from '../observations';
import type { Box, Line } from './outline';
import { columnHead, contextOf, evidenceOf, linesOf, namesSomething, type View } from './view';
import { only, parse, values } from './words';

const OFFER =
  /rekomendasi|tersedia|katalog|pilihan|pilih |daftar kegiatan yang dapat|tawaran|opsi|contoh|ditawarkan|jelajahi|cari /i;
const CHOSEN =
  /dipilih|terpilih|rencana|kegiatan anda|rangkuman|pengembangan kompetensi|rhk|total poin|kegiatan saya/i;
const POINTS =
  /^(?:(\d{1,4})\s*(?:×|x|kali)\s*)?(\d{1,4})\s*poin(?:\s*(?:\(statis\)|statis|per\s\p{L}+|\/\s?\p{L}+))?(?:\s*(?:×|x)\s*(\d{1,3}))?$/iu;
const COUNT =
  /^(?:(?:jumlah|banyaknya|×|x)\s*:?\s*)?(\d{1,3})\s*(?:×|x|kali|topik|kegiatan|sertifikat|observasi|event)?$|^(?:×|x)\s*(\d{1,3})$/i;
const DONE = /^(?:✓|✔|sudah|selesai|sudah selesai|telah selesai|terlaksana|sudah terlaksana|tuntas|ya)$/i;
const OPEN =
  /^(?:belum|belum selesai|belum dimulai|belum dikerjakan|sedang dikerjakan|sedang berjalan|belum terlaksana|dalam proses|tidak)$/i;
const LONG_ROW = 14;

interface Row {
  box: Box;
  title: Line;
  unit: number | null;
  total: number | null;
  plain: number | null;
  count: number | null;
  done: boolean | null;
}

const headSays = (view: View, line: Line): string[] => {
  const head = columnHead(line, view);
  return head ? [...values(head.meaning, 'point'), ...(/poin/i.test(head.text) ? ['poin'] : [])] : [];
};

/** The row of a points line: the smallest box around it that also names something. */
function rowOf(view: View, line: Line): { box: Box; title: Line } | null {
  for (let box: Box | null = line.box; box && box.end - box.first <= LONG_ROW; box = box.parent) {
    const named = linesOf(view, box).filter((one) => one !== line && isTitle(one));
    const first =
      named.find(
        (one) =>
          columnHead(one, view) === null ||
          values(columnHead(one, view)?.meaning ?? parse(''), 'people').includes('title'),
      ) ?? named[0];
    if (first) return named.length > 4 ? null : { box, title: first };
  }
  return null;
}
const isTitle = (line: Line): boolean =>
  line.control !== 'button' &&
  line.meaning.unknown > 0 &&
  line.text.length >= 4 &&
  line.text.length <= 300 &&
  /\p{L}{4}/u.test(line.text) &&
  !POINTS.test(line.text) &&
  !/bukti|sertifikat:|laporan:/i.test(line.text) &&
  (namesSomething(line) || line.text.length < 200);

function measure(view: View, row: { box: Box; title: Line }): Row {
  const result: Row = { ...row, unit: null, total: null, plain: null, count: null, done: null };
  for (const line of linesOf(view, row.box)) {
    if (line === row.title || line.control === 'button') continue;
    const head = headSays(view, line);
    const points = POINTS.exec(line.text);
    const count = COUNT.exec(line.text);
    if (points) {
      const value = Number(points[2]);
      const times = points[1] ?? points[3];
      if (times) result.count = Number(times);
      if (times || head.includes('unit') || /statis|per\s|\/\s?\p{L}/iu.test(line.text)) result.unit = value;
      else if (head.includes('total')) result.total = value;
      else result.plain = value;
    } else if (/^\d{1,4}$/.test(line.text) && head.includes('poin')) {
      const value = Number(line.text);
      if (head.includes('unit')) result.unit = value;
      else if (head.includes('total')) result.total = value;
      else result.plain = value;
    } else if (count && (head.includes('count') || !/^\d+$/.test(line.text)))
      result.count = Number(count[1] ?? count[2]);
    else if (DONE.test(line.text)) result.done = true;
    else if (OPEN.test(line.text)) result.done = false;
  }
  return result;
}

/** Per unit: as said; with a count of one or none the row's own number; with more, only where the row's words leave no doubt. */
function perUnit(row: Row): number | null {
  if (row.unit !== null) return row.unit;
  if (row.plain !== null && row.total !== null) return row.plain;
  if ((row.count ?? 1) === 1) return row.plain ?? row.total;
  return null;
}

function offered(view: View, row: Row): boolean {
  const lines = linesOf(view, row.box);
  const ticks = [
    ...row.box.element.querySelectorAll<HTMLInputElement>('input[type=checkbox],[role=checkbox]'),
  ];
  if (ticks.length > 0)
    return !ticks.some((tick) => tick.checked || tick.getAttribute('aria-checked') === 'true');
  if (lines.some((line) => line.control !== '' && values(line.meaning, 'action').includes('pilih')))
    return true;
  const over = contextOf(row.title, view);
  const nearest = over.find((line) => line.level > 0) ?? over[0];
  return nearest !== undefined && OFFER.test(nearest.text) && !/dipilih|terpilih/i.test(nearest.text);
}

function chosen(view: View, row: Row): boolean {
  const lines = linesOf(view, row.box);
  const mine =
    lines.some((line) => values(line.meaning, 'action').includes('ubah')) ||
    row.box.element.querySelector('input:checked,[aria-checked=true]') !== null;
  return mine || row.done !== null || contextOf(row.title, view).some((line) => CHOSEN.test(line.text));
}

function points(view: View): Line[] {
  return view.lines.filter((line) => {
    if (line.control === 'button' || line.text.length > 40 || !/\d/.test(line.text)) return false;
    if (
      only(line.meaning, 'point', 'number', 'fill') &&
      values(line.meaning, 'point').some(
        (one) => one === 'total' || one === 'min' || one === 'max' || one === 'planned' || one === 'earned',
      )
    )
      return false;
    return POINTS.test(line.text) || (/^\d{1,4}$/.test(line.text) && headSays(view, line).includes('poin'));
  });
}

/** The person's chosen activities: rows that name one and give its points, and are not on offer. */
export function readActivities(view: View): Observation[] {
  const seen = new Set<Line>();
  return points(view).flatMap((line) => {
    const place = rowOf(view, line);
    if (!place || seen.has(place.title)) return [];
    seen.add(place.title);
    const row = measure(view, place);
    if (!view.outline.painted(place.title)) return [];
    if (offered(view, row) || !chosen(view, row)) {
      view.note('activity', place.title, 'on offer, or nothing says that it was chosen');
      return [];
    }
    const evidence = evidenceOf(
      ...linesOf(view, row.box)
        .filter((one) => one.control !== 'button')
        .map((one) => one.text),
    );
    return [
      {
        kind: 'activity',
        evidence,
        title: row.title.text.slice(0, 300),
        points: perUnit(row),
        count: row.count,
        done: row.done,
      },
    ];
  });
}
