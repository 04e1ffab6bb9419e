import { isNameLine } from '../account';
import { isLetters } from '../account/name';
import { ROLE } from '../account/person';
import { NO_NAME } from '../lexicon/approvals';
import { TITLES } from '../lexicon/people';
import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { mainHeading } from '../page/heading';
import { around, classOf, inside, linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { values } from '../words';
import { isPressed, nameOf, people, spoken } from './said';

const PICTURE = /^(?:foto|gambar|avatar|potret)\b/i;

/** A name by its look alone, or in a sentence about it. */
const looksNamed = (line: Line): boolean =>
  spoken(line) !== null ||
  (isNameLine(line) &&
    !line.spoken && // a picture of the person, whose name stands beside it
    !PICTURE.test(line.text) &&
    (line.meaning.signs.length === 0 || TITLES.test(line.text)) &&
    (TITLES.test(line.text) || !NO_NAME.test(line.text)));

/** "Indikator: Umpan Balik Konstruktif": the label names something else. */
function isOfAnother(view: View, line: Line): boolean {
  const label = labelOf(line, view);
  return (
    label !== null &&
    line.box.part === 'detail' &&
    label.box.part === 'term' &&
    !values(label.meaning, 'people').includes('name')
  );
}

const isPerson = memo('person', (line: Line, view: View): boolean => mayBePerson(view, line));

export const isPersonLine = (view: View, line: Line): boolean => isPerson(line, view);

function mayBePerson(view: View, line: Line): boolean {
  if (line.meaning.unknown === 0 || line.level === 1 || isLetters(line.text)) return false;
  if (line.control === 'button' && isPressed(view, line, looksNamed)) return false;
  const head = columnHead(line, view);
  const may = head
    ? people(head).includes('name') && line.meaning.signs.every((sign) => !sign.when) && isCalled(line, view)
    : looksNamed(line) && nameOf(line) !== view.name && !isOfAnother(view, line) && !isBelow(view, line);
  return may && !inside(line, 'banner', 'nav', 'footer', 'dialog', 'alert') && !endsTrail(view, line);
}

/** "Periksa / Sri Rahayu" over the page's heading: where the page stands, and nobody's row. */
function endsTrail(view: View, line: Line): boolean {
  const main = mainHeading(view);
  const before = view.lines[line.index - 1];
  if (!main || line.index > main.index || before?.control !== 'link') return false;
  const box = around(line, (one) => one.first <= before.index);
  return box !== null && linesOf(view, box).every((one) => one === line || one.control === 'link');
}

/** Smaller words right below a name, in a markup of their own: what the person does, not another person. */
function isBelow(view: View, line: Line): boolean {
  const before = view.lines[line.index - 1];
  if (!before || TITLES.test(line.text) || spoken(line) || !looksNamed(before)) return false;
  const shared = around(line, (box) => box.first <= before.index);
  const alike =
    before.element.localName === line.element.localName &&
    classOf(view, before.element) === classOf(view, line.element);
  return shared !== null && shared.end - shared.first <= 4 && !alike && before.box.part !== 'row';
}

/** The name among what stands in a cell under "Nama": what looks like one, else the first that is no picture and no office. */
function isCalled(line: Line, view: View): boolean {
  const cell = cellOf(line, view);
  if (cell.length === 1) return true;
  const may = cell.filter(
    (one) => one.meaning.unknown > 0 && !isLetters(one.text) && !(one.spoken && PICTURE.test(one.text)),
  );
  const named =
    may.find(looksNamed) ??
    may.find((one) => !isOffice(one) && !one.spoken) ??
    may.find((one) => !isOffice(one));
  return named === line;
}

/** "Guru kelas V", "Guru Agama" */
const isOffice = (line: Line): boolean =>
  ROLE.test(line.text) || people(line).some((one) => one === 'subject' || one === 'distinct');

/** The lines of the cell in which one stands. */
function cellOf(line: Line, view: View): Line[] {
  let [from, to] = [line.index, line.index + 1];
  while (isCellmate(line, view.lines[from - 1], view)) from -= 1;
  while (isCellmate(line, view.lines[to], view)) to += 1;
  return view.lines.slice(from, to);
}

/** Both stand in one cell of a column: below the name in it comes what tells the person apart. */
export function isCellmate(line: Line, other: Line | undefined, view: View): boolean {
  const head = columnHead(line, view);
  if (!other || !head || columnHead(other, view) !== head) return false;
  const shared = around(line, (box) => box.first <= other.index && other.index < box.end);
  return shared !== null && shared.first > head.index && shared.children.every((one) => one.part !== 'row');
}
