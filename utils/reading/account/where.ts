import { AT_SCHOOL, BYGONE, OTHERS } from '../lexicon/people';
import type { Line } from '../outline';
import { titleOf } from '../page/heading';
import { around, inside, type View } from '../view';
import { labelOf } from '../view/columns';
import { contextOf } from '../view/context';
import { only, values } from '../words';

export const about = (view: View, line: Line): boolean =>
  contextOf(line, view).some(
    (one) =>
      (OTHERS.test(one.text) && !/kinerja anda|pengelolaan kinerja/i.test(one.text)) ||
      (one.level > 0 && BYGONE.test(one.text)),
  );

/** "Nama: Siti …": the label's own section must not be about somebody else. */
export function labelled(view: View, line: Line, what: 'name' | 'school'): boolean {
  const label = labelOf(line, view);
  if (!label || label.index === line.index || !only(label.meaning, 'people', 'fill')) return false;
  return (
    values(label.meaning, 'people').includes(what) &&
    (label.run === line.run || !inWideRow(line)) &&
    !inside(line, 'dialog') &&
    !about(view, line)
  );
}

/** A row of two cells is a label and its value; a wider one is somebody's in a list. */
export const inWideRow = (line: Line): boolean => {
  const row = around(line, (box) => box.part === 'row');
  return row !== null && row.end - row.first > 2;
};

/** Over the page's own heading stands who is using it; `main` is a part by itself. */
export function isTop(view: View, line: Line): boolean {
  if (inside(line, 'banner')) return true;
  const heading = titleOf(view);
  return (
    heading !== null &&
    line.index < heading.index &&
    heading.index < 30 &&
    !inside(line, 'row', 'main', 'dialog', 'alert', 'footer')
  );
}

/** "Siti Rahmawati · SD Negeri 2" right under the page's heading. */
export function isSubtitle(view: View, line: Line): boolean {
  const heading = titleOf(view);
  const near = heading !== null && Math.abs(line.index - heading.index) <= 6 && line.level === 0;
  const school = view.lines[line.index + 1];
  return (
    near &&
    school !== undefined &&
    (school.run === line.run || school.box.parent === line.box.parent) &&
    AT_SCHOOL.test(school.text) &&
    school.text.length < 90 &&
    !inside(line, 'row', 'item', 'aside', 'dialog', 'alert')
  );
}

/** Both in one small box, and nothing beside them but perhaps a third line. */
export const isTight = (line: Line, other: Line): boolean =>
  around(line, (box) => box.first <= other.index && other.index < box.end && box.end - box.first <= 3) !==
  null;
