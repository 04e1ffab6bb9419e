import { isLetters } from '../account/name';
import { OTHER_MATTERS } from '../lexicon/approvals';
import { BYGONE } from '../lexicon/people';
import type { Box, Line } from '../outline';
import { each, MANY, type Steps, sift } from '../outline/steps';
import { linesOf, type View } from '../view';
import { columnHead } from '../view/columns';
import { partsOver } from '../view/context';
import { isHeadCell } from '../view/heads';
import { only, values } from '../words';
import { groupHead, isHead, over } from './group';
import { isPersonLine } from './person';
import { acts, headMeaning, type PersonRow, says, spoken } from './said';

const LONGEST_ROW = 18;
const LONGEST_COUNT = 4;

function rowOf(view: View, person: Line, persons: ReadonlySet<Line>): PersonRow | null {
  let alone: Box | null = null;
  for (let box: Box | null = person.box; box && box.end - box.first <= LONGEST_ROW; box = box.parent) {
    if (spoken(person)) return { box: wider(view, box, persons), person };
    const others = linesOf(view, box).filter((line) => line !== person);
    if (others.some((line) => persons.has(line))) break;
    if (others.some((line) => (says(line) && !isCount(view, line)) || acts(line)))
      return { box: wider(view, box, persons), person };
    alone = box;
  }
  return alone && over({ box: alone, person }, view).some(headsGroup) ? { box: alone, person } : null;
}

/** "Perlu disetujui (7)" over a list is the state of all its rows. */
const headsGroup = (line: Line): boolean => values(headMeaning(line), 'row').length > 0 && isHead(line);

/** Built like the row, with somebody, and something of its own to say or to do. */
const isRowLike = (view: View, other: Box, row: Box): boolean =>
  other.element.localName === row.element.localName &&
  other.end - other.first > 1 &&
  linesOf(view, other).some((line) => line.meaning.unknown > 0 && line.control !== 'button') &&
  linesOf(view, other).some((line) => says(line) || acts(line));

/** "7 · perlu Anda periksa" counts rows and is none; in a table the number is another column's. */
function isCount(view: View, line: Line): boolean {
  const before = view.lines[line.index - 1];
  return (
    before !== undefined &&
    only(before.meaning, 'number') &&
    before.text.length <= LONGEST_COUNT && // a NIP counts nothing
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
  const persons = new Set(yield* sift(view.lines, (line) => isPersonLine(view, line)));
  const rows = yield* each([...persons], (line) => rowOf(view, line, persons) ?? []);
  const groups = new Map<Box, PersonRow>();
  for (const row of rows) if (row.box.parent) groups.set(row.box.parent, row);
  const known = new Set(rows.map((row) => row.box));
  for (const [group, model] of groups)
    for (const [i, box] of group.children.entries()) {
      if (i % MANY === 0) yield;
      if (known.has(box) || box.end - box.first > LONGEST_ROW) continue;
      const inside = linesOf(view, box);
      if (inside.some((line) => persons.has(line) || isHeadCell(line.box.element))) continue;
      const person = inside.find(
        (line) =>
          line.element.localName === model.person.element.localName &&
          line.box.depth === model.person.box.depth &&
          line.meaning.unknown > 0 &&
          !isLetters(line.text) &&
          !acts(line),
      );
      if (person && inside.some((line) => says(line) || acts(line))) rows.push({ box, person });
    }
  const ours = yield* sift(rows, (row) => !isElsewhere(view, row));
  return ours.sort((a, b) => a.person.index - b.person.index);
}

/** A log of what was, or what another system asks for: leave, travel, attendance. */
function isElsewhere(view: View, row: PersonRow): boolean {
  if (partsOver(row.person, view).some((line) => line.text.length < 60 && BYGONE.test(line.text)))
    return true;
  const own = linesOf(view, row.box).filter((line) => line !== row.person);
  const near = over(row, view).filter((line) => line.level > 0 || line === groupHead(row, view));
  return [...own, ...near].some((line) => line.text.length < 90 && OTHER_MATTERS.test(line.text));
}
