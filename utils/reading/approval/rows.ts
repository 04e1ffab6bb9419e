import type { Side } from '../../observations';
import { isNameLine } from '../account';
import { TITLES } from '../lexicon/people';
import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { each, type Steps, sift } from '../outline/steps';
import { around, inside, linesOf, type View } from '../view';
import { columnHead, isHeadCell } from '../view/columns';
import { contextOf } from '../view/context';
import { type Meaning, only, values } from '../words';

/** Somebody else's row: the smallest box around a name that also holds a state or something to act on. */
export interface PersonRow {
  box: Box;
  person: Line;
}

const LONGEST_ROW = 18;
export const people = (line: Line | null): readonly string[] => (line ? values(line.meaning, 'people') : []);
export const says = (line: Line): boolean => saysIn(line.meaning);

const saysIn = memo(
  'says',
  (meaning: Meaning): boolean =>
    only(meaning, 'row', 'fill', 'date', 'number', 'what', 'when', 'people', 'stage', 'status') &&
    (values(meaning, 'row').length > 0 ||
      (values(meaning, 'people').includes('since') && meaning.signs.some((sign) => sign.when))),
);

const acts = (line: Line): boolean =>
  line.control !== '' && values(line.meaning, 'action').includes('periksa') && line.meaning.unknown === 0;

function mayBePerson(view: View, line: Line): boolean {
  if (line.meaning.unknown === 0 || line.control === 'button' || line.level === 1) return false;
  const head = columnHead(line, view);
  const may = head
    ? people(head).includes('name') &&
      line.meaning.signs.every((sign) => !sign.when) &&
      !isCellmate(line, view.lines[line.index - 1], view)
    : isNameLine(line) &&
      line.text !== view.name &&
      (line.meaning.signs.length === 0 || TITLES.test(line.text));
  return may && !inside(line, 'banner', 'nav', 'footer', 'dialog', 'alert');
}

/** Both stand in one cell of a column: below the name in it comes what tells the person apart. */
export function isCellmate(line: Line, other: Line | undefined, view: View): boolean {
  const head = columnHead(line, view);
  if (!other || !head || columnHead(other, view) !== head) return false;
  const shared = around(line, (box) => box.first <= other.index && other.index < box.end);
  return shared !== null && shared.first > head.index && shared.children.every((one) => one.part !== 'row');
}

function rowOf(view: View, person: Line, persons: ReadonlySet<Line>): PersonRow | null {
  let alone: Box | null = null;
  for (let box: Box | null = person.box; box && box.end - box.first <= LONGEST_ROW; box = box.parent) {
    const others = linesOf(view, box).filter((line) => line !== person);
    if (others.some((line) => persons.has(line))) break;
    if (others.some((line) => (says(line) && !isCount(view, line)) || acts(line)))
      return { box: wider(view, box, persons), person };
    alone = box;
  }
  return alone && contextOf(person, view).some(headsGroup) ? { box: alone, person } : null;
}

/** "Perlu disetujui (7)" over a list is the state of all its rows. */
const headsGroup = (line: Line): boolean =>
  line.level > 0 &&
  values(line.meaning, 'row').length > 0 &&
  only(line.meaning, 'row', 'number', 'fill', 'what', 'people');

/** Built like the row, with something of its own to say or to do. */
const isRowLike = (view: View, other: Box, row: Box): boolean =>
  other.element.localName === row.element.localName &&
  other.end - other.first > 1 &&
  linesOf(view, other).some((line) => says(line) || acts(line));

/** "7 · perlu Anda periksa" counts rows and is none; in a table the number is another column's. */
function isCount(view: View, line: Line): boolean {
  const before = view.lines[line.index - 1];
  return (
    before !== undefined &&
    only(before.meaning, 'number') &&
    columnHead(line, view) === null &&
    before.box.parent === line.box.parent
  );
}

/** A state may stand beside the box of name and button: the row reaches to the next person's. */
function wider(view: View, box: Box, persons: ReadonlySet<Line>): Box {
  const outer = box.parent;
  if (box.part === 'row' || box.part === 'item' || !outer || outer.end - outer.first > LONGEST_ROW)
    return box;
  if (outer.end - outer.first === box.end - box.first) return wider(view, outer, persons);
  const crowd = linesOf(view, outer).filter((line) => persons.has(line)).length > 1;
  // Another part of it with a state or a button of its own is another row, whoever stands in it.
  const rivals = outer.children.some(
    (child) =>
      child !== box &&
      child.first !== child.end &&
      !(child.first <= box.first && box.end <= child.end) &&
      isRowLike(view, child, box),
  );
  return !crowd &&
    !rivals &&
    outer.level === 0 &&
    outer.part !== 'main' &&
    !linesOf(view, outer).some((line) => line.level > 0 && line.level < 3)
    ? wider(view, outer, persons)
    : box;
}

/** Rows of other people, in the page's order; in a list whose rows are people, the oddly named ones too. */
export function* personRows(view: View): Steps<PersonRow[]> {
  const persons = new Set(yield* sift(view.lines, (line) => mayBePerson(view, line)));
  const rows = yield* each([...persons], (line) => rowOf(view, line, persons) ?? []);
  const groups = new Map<Box, PersonRow>();
  for (const row of rows) if (row.box.parent) groups.set(row.box.parent, row);
  const known = new Set(rows.map((row) => row.box));
  for (const [group, model] of groups)
    for (const box of group.children) {
      if (known.has(box) || box.end - box.first > LONGEST_ROW) continue;
      const inside = linesOf(view, box);
      if (inside.some((line) => persons.has(line) || isHeadCell(line.box.element))) continue;
      const person = inside.find(
        (line) =>
          line.element.localName === model.person.element.localName &&
          line.box.depth === model.person.box.depth &&
          line.meaning.unknown > 0 &&
          !acts(line),
      );
      if (person && inside.some((line) => says(line) || acts(line))) rows.push({ box, person });
    }
  return rows.sort((a, b) => a.person.index - b.person.index);
}

/** True when the rows are a superior's to act on: said by the page, by its columns or by its buttons. */
export function isCrowd(view: View, rows: readonly PersonRow[], side: Side | null): boolean {
  if (rows.length === 0 || side === 'pegawai') return false;
  if (side === 'atasan') return true;
  const headed = view.lines.some(
    (line) => line.level > 0 && values(line.meaning, 'place').includes('approvals'),
  );
  const acting = rows.some((row) => linesOf(view, row.box).some(acts));
  const states = rows.filter((row) => linesOf(view, row.box).some(says)).length;
  return (acting || headed) && (states > 0 || acting);
}
