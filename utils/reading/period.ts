import type { Observation } from '../observations';
import { resolve } from './dates';
import type { Box, Line } from './outline';
import { each, type Steps } from './outline/steps';
import { mainHeading } from './page/heading';
import { ASKS, askedPeriod } from './period/asked';
import { around, evidenceOf, inside, linesOf, type Period, type View } from './view';
import { labelOf } from './view/columns';
import { partsOver } from './view/context';
import { stageLabel } from './view/said';
import { has, type Meaning, only, parse, values } from './words';

interface Found extends Period {
  line: Line;
  label: Line | null;
  /** 3 chosen, 2 labelled "Periode", 1 a cycle's own shape, less in what is asked for. */
  weight: number;
}

/** The first sure year of one cycle a year: before it a bare year names two periods. */
const WHOLE_YEARS_SINCE = 2025;
/** "Penilaian Kinerja Tahun 2025" over the page, "Tahapan Pengelolaan Kinerja 2026" over its table. */
const isTitled = (view: View, line: Line): boolean =>
  (line === mainHeading(view) || line.element.localName === 'caption') &&
  line.meaning.signs.some((sign) => sign.is.stage ?? sign.is.place ?? sign.is.what);
const TITLE = ['stage', 'what', 'domain', 'people'] as const;

const CYCLES = /^\d{4}-(?:01-01 \d{4}-06-30|07-01 \d{4}-12-31|01-01 \d{4}-12-31)$/;

function span(view: View, line: Line, meaning: Meaning): Period | null {
  const when = meaning.signs.filter((sign) => sign.when);
  const one = when[0]?.when;
  if (when.length === 1 && one?.from && one.exists)
    return { from: resolve(one.from, view.today, null), to: resolve(one.to, view.today, null) };
  const year = meaning.signs.find((sign) => sign.number !== undefined)?.number ?? 0;
  const whole = when.length === 0 && year >= WHOLE_YEARS_SINCE && year < 2100 && /\b20\d\d\b/.test(line.text);
  return whole ? { from: `${year}-01-01`, to: `${year}-12-31` } : null;
}

const says = (line: Line | null): boolean => line !== null && values(line.meaning, 'period').length > 0;

/** "Semester Januari–Juni 2024 · 4 guru", "Ini ringkasan Anda untuk periode Januari–Juni 2024." */
const PART =
  /^(?:untuk\s+)?(?:semester|periode|kinerja(?= (?:\p{L}+ ?[-–—]|\p{L}+ (?:s\.?d|sampai|hingga))))\b[^·|•]*/iu;
const SELF = /^(?:ini|berikut(?: ini)?|halaman ini|anda (?:sedang )?(?:melihat|membuka|berada))\b/i;
const TALKED =
  /\b(?:setelah|sebelum|jika|bila|akan|dapat|bisa|harus|sudah|belum|telah|contoh|misal\p{L}*)\b/iu;

/** What of a line could be a period: the part that says so, the end of a sentence in which the page tells what it is, or all. */
function meaningOf(line: Line): Meaning {
  const whole = line.meaning;
  if (line.text.length > 160 || only(whole, ...WHOLE)) return whole;
  const asked = askedPeriod(line.text);
  if (asked) return parse(`periode ${asked}`);
  if (!(PART.test(line.text) || SELF.test(line.text)) || OLD.test(line.text)) return whole;
  if (values(whole, 'stage').length + values(whole, 'when').length + values(whole, 'predikat').length > 0)
    return whole;
  const told = SELF.test(line.text) && !TALKED.test(line.text) ? /\bperiode\b.*$/i.exec(line.text) : null;
  const said = PART.exec(line.text)?.[0] ?? told?.[0];
  return said
    ? parse(`periode ${said.replace(/^(?:untuk\s+)?(?:semester|periode|kinerja)\b/i, '').trim()}`)
    : whole;
}
const WHOLE = ['date', 'period', 'fill', 'number', 'place', 'side'] as const;

function weigh(view: View, line: Line): Found | null {
  const meaning = meaningOf(line);
  if (!only(meaning, ...WHOLE, ...(isTitled(view, line) ? TITLE : []))) return null;
  const found = span(view, line, meaning);
  if (!found?.from || !found.to) return null;
  const above = labelOf(line, view);
  const label = above && says(above) ? above : null;
  const labelled = values(meaning, 'period').length > 0 || label !== null || isTitled(view, line);
  const bare = !meaning.signs.some((sign) => sign.when);
  const shape = CYCLES.test(`${found.from} ${found.to}`);
  const chosen = around(line, (box) => box.chosen !== null);
  if (
    chosen?.chosen === false ||
    (inside(line, 'footer') && (bare || !labelled)) ||
    (bare && meaning !== line.meaning) ||
    (bare && !labelled) ||
    (!shape && !labelled) ||
    (labelled ? isWindow(view, line) : besideStage(view, line))
  )
    return null;
  return {
    ...found,
    line,
    label,
    weight: chosen?.chosen ? 3 : askedPeriod(line.text) ? ASKS : labelled ? 2 : 1,
  };
}

/** "Periode Januari–Juni 2024 · pelaksanaan": no other word stands between the two. */
const isWindow = (view: View, line: Line): boolean =>
  [view.lines[line.index - 1], view.lines[line.index + 1]].some(
    (one) => one?.run === line.run && one.level === 0 && only(one.meaning, 'stage'),
  ) &&
  !view.lines
    .slice(line.index + 1, line.index + 3)
    .some((one) => one.run === line.run && has(one.meaning, 'side'));

/** "Pelaksanaan · Januari–Juni 2024" is that stage's window, not the page's period. */
function besideStage(view: View, line: Line): boolean {
  const near = [view.lines[line.index - 1], view.lines[line.index + 1]];
  if (isUnderTitle(view, line)) return false;
  if (new Set(view.lines.flatMap((one) => stageLabel(one) ?? [])).size < 2) return false; // the page's only stage
  return near.some((one) => {
    if (!one || !stageLabel(one) || one.level === 1 || one === mainHeading(view)) return false;
    const box = around(line, (b) => b.first <= one.index && one.index < b.end);
    return one.run === line.run || (box !== null && isStageBox(view, box));
  });
}

/** "Pelaksanaan · Juli–Desember 2024" right under the page's heading is of the page. */
function isUnderTitle(view: View, line: Line): boolean {
  const main = mainHeading(view);
  const first = main ? view.lines[main.index + 1] : undefined;
  return first !== undefined && first.run === line.run && !inside(line, 'row', 'item', 'detail');
}

const isStageBox = (view: View, box: Box): boolean =>
  box.end - box.first <= 4 && linesOf(view, box).filter((line) => stageLabel(line)).length === 1;

const OLD = /contoh|riwayat|arsip|sebelumnya|histori|lalu/i;

/** The period the page is about: the chosen one, else the labelled one, else the only one of a cycle's shape. */
export function* readPeriod(view: View): Steps<{ period: Period | null; said: Observation[] }> {
  const weighed = yield* each(view.lines, (line) => weigh(view, line) ?? []);
  const found = weighed.filter(
    (one) => view.outline.painted(one.line) && !partsOver(one.line, view).some((line) => OLD.test(line.text)),
  );
  const best = Math.max(0, ...found.map((one) => one.weight));
  const top = found.filter((one) => one.weight === best);
  const one = top[0];
  const distinct = new Set(top.map(({ from, to }) => `${from} ${to}`));
  if (!one) return { period: null, said: [] };
  if (distinct.size > 1) {
    const all = evidenceOf(...top.map(({ line }) => line.text));
    return {
      period: null,
      said: [{ kind: 'could-not-read', evidence: all, what: 'period', expected: 'one period', found: all }],
    };
  }
  const evidence = evidenceOf(one.label?.text, one.line.text);
  return { period: one, said: [{ kind: 'period', evidence, from: one.from, to: one.to }] };
}
