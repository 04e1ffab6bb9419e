import type { Observation } from '../observations';
import { measure, perUnit, TIMES } from './activity/measure';
import { chosen, offered } from './activity/mine';
import { plainRows } from './activity/plain';
import { headSays, isRowSum, type Row, rowOf } from './activity/row';
import type { Line } from './outline';
import { each, type Steps, sift } from './outline/steps';
import { around, evidenceOf, linesOf, type View } from './view';
import { has, only, values } from './words';

/** Lines that give an activity its points: "8 poin", "Poin (statis): 8", a number under "Poin". */
function points(view: View): Steps<Line[]> {
  return sift(view.lines, (line) => {
    if (
      !has(line.meaning, 'number') ||
      line.control === 'button' ||
      line.text.length > 60 ||
      !only(line.meaning, 'point', 'number', 'fill', 'people')
    )
      return false;
    const said = values(line.meaning, 'point');
    if (isRowSum(view, line)) return true;
    if (said.some((one) => SUMS.has(one)) || SHARE.test(line.text)) return false;
    return (
      said.includes('poin') ||
      said.includes('unit') ||
      (said.length === 0 && headSays(view, line).includes('poin') && !isSumRow(view, line))
    );
  });
}

/** "56 dari 128 poin" is of all. */
const SHARE = /^\d+ (?:poin )?(?:dari|\/) \d+/i;

const SUMS = new Set(['total', 'min', 'max', 'planned', 'earned', 'advice']);

/** "Total poin direncanakan | | 28": the last row of a table adds up. */
function isSumRow(view: View, line: Line): boolean {
  const row = around(line, (box) => box.end - box.first > 1);
  const first = row ? view.lines[row.first] : undefined;
  return (
    first !== undefined &&
    first.meaning.unknown === 0 &&
    values(first.meaning, 'point').some((one) => SUMS.has(one))
  );
}

/** The rows that name an activity and give its points, each once. */
function* rowsOf(view: View): Steps<Row[]> {
  const seen = new Set<Line>();
  return yield* each(yield* points(view), (line) => {
    const place = rowOf(view, line);
    if (!place || seen.has(place.title)) return [];
    seen.add(place.title);
    return view.outline.painted(place.title) ? [measure(view, place)] : [];
  });
}

/** The same without points, where no row has any. */
const plain = (view: View, rows: readonly Row[]): Row[] =>
  rows.length > 0 ? [] : plainRows(view).flatMap((place) => measure(view, place));

function isMine(view: View, row: Row): boolean {
  const mine = !offered(view, row) && chosen(view, row);
  if (!mine) view.note('activity', row.title, 'on offer, or nothing says that it was chosen');
  return mine;
}

/** A column "Poin" beside a count gives units when they add up to the total that the page names. */
const addsUp = (rows: readonly Row[], total: number | null): boolean =>
  total !== null &&
  rows.reduce((sum, row) => sum + (row.unit ?? row.plain ?? 0) * (row.count ?? 1), 0) === total;

function said(view: View, row: Row, units: boolean): Observation {
  const { title, absurd } = row;
  if (absurd) {
    const evidence = evidenceOf(title.text, absurd.text);
    return {
      kind: 'could-not-read',
      evidence,
      what: 'activity',
      expected: 'points and a count',
      found: absurd.text,
    };
  }
  const texts = linesOf(view, row.box).filter((one) => one.control !== 'button');
  const points = units ? (row.unit ?? row.plain) : perUnit(row);
  return {
    kind: 'activity',
    evidence: evidenceOf(...texts.map((one) => one.text)),
    title: title.text.replace(TIMES, '').slice(0, 300),
    points,
    count: row.count,
    done: row.done,
  };
}

/** The person's chosen activities; `total` is what the page says is planned, if it does. */
export function* readActivities(view: View, total: number | null): Steps<Observation[]> {
  const all = yield* rowsOf(view);
  yield;
  const rows = yield* sift([...all, ...plain(view, all)], (row) => isMine(view, row));
  const units = addsUp(rows, total);
  return yield* each(rows, (row) => said(view, row, units));
}
