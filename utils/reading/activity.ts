import type { Observation } from '../observations';
import { chosen, headSays, measure, offered, perUnit, rowOf } from './activity/row';
import type { Line } from './outline';
import { around, evidenceOf, linesOf, type View } from './view';
import { only, values } from './words';

/** Lines that give an activity its points: "8 poin", "Poin (statis): 8", a number under "Poin". */
function points(view: View): Line[] {
  return view.lines.filter((line) => {
    if (
      line.control === 'button' ||
      line.text.length > 60 ||
      !only(line.meaning, 'point', 'number', 'fill', 'people')
    )
      return false;
    const said = values(line.meaning, 'point');
    if (!line.meaning.signs.some((sign) => sign.number !== undefined) || said.some((one) => SUMS.has(one)))
      return false;
    return (
      said.includes('poin') ||
      said.includes('unit') ||
      (said.length === 0 && headSays(view, line).includes('poin') && !isSumRow(view, line))
    );
  });
}

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

/** The person's chosen activities: rows that name one and give its points, and are not on offer. */
export function readActivities(view: View): Observation[] {
  const seen = new Set<Line>();
  return points(view).flatMap((line): Observation[] => {
    const place = rowOf(view, line);
    if (!place || seen.has(place.title)) return [];
    seen.add(place.title);
    const row = measure(view, place);
    if (!view.outline.painted(place.title)) return [];
    if (offered(view, row) || !chosen(view, row)) {
      view.note('activity', place.title, 'on offer, or nothing says that it was chosen');
      return [];
    }
    if (row.absurd)
      return [
        {
          kind: 'could-not-read',
          evidence: evidenceOf(row.title.text, row.absurd.text),
          what: 'activity',
          expected: 'points and a count',
          found: row.absurd.text,
        },
      ];
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
