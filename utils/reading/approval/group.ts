import { isNameLine } from '../account';
import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { classOf, inside, linesOf, type View } from '../view';
import { contextOf } from '../view/context';
import { only, values } from '../words';
import { headMeaning, type PersonRow, says, spoken } from './said';

const SHORT = 3;
const LONGEST_WORD = 40;

/** What heads a group says a state or a matter, and how many there are. */
export const isHead = (line: Line): boolean =>
  only(headMeaning(line), 'row', 'number', 'fill', 'what', 'people', 'place', 'stage', 'action');

interface Unit {
  first: number;
  end: number;
  box: Box | null;
  sign: string;
}

type Sense = 'what' | 'row';

/** A short text right before some people, and how far it reaches. */
interface Group {
  line: Line | null;
  /** Where nobody understands it: what the texts built like it say. */
  lost: readonly Sense[];
  first: number;
  end: number;
}

const kindOf = (view: View, element: Element): string =>
  `${element.localName}.${classOf(view, element) ?? ''}`; // of none are alike too

/** The parts of a box in order: boxes, and loose text between them. */
function unitsOf(view: View, outer: Box): Unit[] {
  const units: Unit[] = [];
  const boxes = outer.children.filter((one) => one.end > one.first);
  for (let at = outer.first, i = 0; at < outer.end; ) {
    const box = boxes[i]?.first === at ? (boxes[i] ?? null) : null;
    const line = view.lines[at];
    if (!line) break;
    let end = box?.end ?? at + 1;
    const most = Math.min(outer.end, boxes[i]?.first ?? outer.end);
    while (!box && end < most && view.lines[end]?.run === line.run) end += 1;
    units.push({ first: at, end, box, sign: kindOf(view, box?.element ?? line.element) });
    if (box) i += 1;
    at = end;
  }
  return units;
}

/** Neither a state nor a sentence: a name of something. */
const isWord = (line: Line): boolean =>
  !says(line) && line.text.length <= LONGEST_WORD && !/[.!?]$/.test(line.text);

const SENSES: readonly Sense[] = ['what', 'row'];

const isPerson = (line: Line): boolean => isNameLine(line) || spoken(line) !== null;

function headIn(view: View, unit: Unit): Line | null {
  const lines = linesOf(view, unit);
  const said = lines.filter((line) => {
    const meaning = headMeaning(line);
    return values(meaning, 'what').length + values(meaning, 'row').length > 0;
  });
  const [line] = said;
  const plain = said.length === 1 && lines.every((one) => one.control === '' && isHead(one));
  return line && plain && !inside(line, 'nav', 'banner', 'aside', 'dialog') ? line : null;
}

/** It counts fewer than the people below it: a figure about something else. */
function isTooFew(view: View, { line, first, end }: Group): boolean {
  if (!line) return false;
  const near = view.lines.slice(line.index, first);
  const numbers = near.flatMap((one) => one.meaning.signs.flatMap((sign) => sign.number ?? []));
  return numbers.length > 0 && view.lines.slice(first, end).filter(isPerson).length > Math.max(...numbers);
}

const groupsIn = memo('groups', (outer: Box, view: View): Group[] => {
  const units = unitsOf(view, outer);
  const short = units.filter((unit, i) => {
    const next = units[i + 1];
    const heads = next !== undefined && linesOf(view, next).some(isPerson);
    return heads && unit.end - unit.first <= SHORT && !linesOf(view, unit).some(isPerson);
  });
  const found = short.map((unit) => ({ unit, line: headIn(view, unit) }));
  const senses = (sign: string) =>
    SENSES.filter((sense) =>
      found.some(
        ({ unit, line }) => unit.sign === sign && line && values(headMeaning(line), sense).length > 0,
      ),
    );
  const groups = found
    .map(({ unit, line }) => ({ unit, line, lost: line ? [] : senses(unit.sign) }))
    .filter(({ unit, line, lost }) => line || (lost.length > 0 && linesOf(view, unit).every(isWord)))
    .map(({ unit, line, lost }): Group => ({ line, lost, first: unit.end, end: outer.end }));
  for (const [i, group] of groups.entries()) group.end = groups[i + 1]?.first ?? outer.end;
  return groups.filter((group) => !isTooFew(view, group));
});

/** The nearest text right before the list in which a line stands. */
const groupOf = memo('group', (box: Box, view: View): Group | null => {
  const outer = box.parent;
  if (!outer) return null;
  const groups = groupsIn(outer, view);
  for (let i = groups.length - 1; i >= 0; i -= 1) {
    const group = groups[i];
    if (group && group.first <= box.first && box.end <= group.end) return group;
  }
  return groupOf(outer, view);
});

/** What stands over a row: headings, first lines, and a short text right before its list; nearest first. */
export function over({ box, person }: PersonRow, view: View): Line[] {
  const head = groupOf(box, view)?.line;
  const all = new Set([...(head ? [head] : []), ...contextOf(person, view)]);
  return [...all].sort((a, b) => b.index - a.index);
}

/** Right before the row's list stands a short text, built like the heads of groups, whose words are not known. */
export const isLost = ({ box }: PersonRow, view: View, sense: Sense): boolean =>
  groupOf(box, view)?.lost.includes(sense) === true;

/** The text right before the row's list alone. */
export const groupHead = ({ box }: PersonRow, view: View): Line | null => groupOf(box, view)?.line ?? null;
