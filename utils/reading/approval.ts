import type { ApprovalKind, ApprovalObservation, ApprovalStatus, Side } from '../observations';
import { isNameLine } from './account';
import { resolve } from './dates';
import { TITLES } from './lexicon/people';
import { memo } from './memo';
import type { Box, Line } from './outline';
import { around, columnHead, contextOf, evidenceOf, inside, labelOf, linesOf, type View } from './view';
import { type Meaning, only, values } from './words';

/** Somebody else's row: the smallest box around a name that also holds a state or something to act on. */
export interface PersonRow {
  box: Box;
  person: Line;
}
const LONGEST_ROW = 18;
const NIP = /\bNIP\b|^[\d\s]{16,24}$/i;

const people = (line: Line | null): readonly string[] => (line ? values(line.meaning, 'people') : []);
const says = (line: Line): boolean => saysIn(line.meaning);
const saysIn = memo(
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
function isCellmate(line: Line, other: Line | undefined, view: View): boolean {
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
  const more = outer.end - outer.first > box.end - box.first;
  const crowd = linesOf(view, outer).filter((line) => persons.has(line)).length > 1;
  return more &&
    !crowd &&
    outer.level === 0 &&
    outer.part !== 'main' &&
    !linesOf(view, outer).some((line) => line.level > 0 && line.level < 3)
    ? wider(view, outer, persons)
    : box;
}

/** Rows of other people, in the page's order; in a list whose rows are people, the oddly named ones too. */
export function personRows(view: View): PersonRow[] {
  const persons = new Set(view.lines.filter((line) => mayBePerson(view, line)));
  const rows = [...persons].flatMap((line) => rowOf(view, line, persons) ?? []);
  const groups = new Map<Box, PersonRow>();
  for (const row of rows) if (row.box.parent) groups.set(row.box.parent, row);
  const known = new Set(rows.map((row) => row.box));
  for (const [group, model] of groups)
    for (const box of group.children) {
      if (known.has(box) || box.end - box.first > LONGEST_ROW) continue;
      const inside = linesOf(view, box);
      if (inside.some((line) => persons.has(line))) continue;
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

function one<T extends string>(found: readonly string[]): T | null {
  const distinct = [...new Set(found)];
  return distinct.length === 1 ? ((distinct[0] ?? null) as T | null) : null;
}

const whatIn = (line: Line): readonly string[] => whatsIn(line.meaning);
const whatsIn = memo((meaning: Meaning): readonly string[] =>
  only(meaning, 'what', 'stage', 'fill', 'number', 'place', 'row', 'date', 'action', 'people')
    ? values(meaning, 'what')
    : [],
);
const headings = memo((view: View): Line[] => view.lines.filter((line) => line.level > 0));
const chosenLines = memo((view: View): Line[] =>
  view.lines.filter((line) => around(line, (box) => box.chosen === true) !== null),
);

/** What the state itself, its label or its column says it is about. */
function whatBeside(view: View, state: Line): readonly string[] {
  const label = labelOf(state, view);
  const before = view.lines[state.index - 1];
  const near = [state, label, before?.run === state.run ? before : null, columnHead(state, view)];
  for (const line of near) if (line && whatIn(line).length > 0) return whatIn(line);
  return [];
}

/** For what: the row's own words, its column, the chosen tab, then the nearest heading that names one. */
function whatOf(view: View, row: PersonRow, state: Line | null): ApprovalKind | null {
  const beside = state ? whatBeside(view, state) : [];
  if (beside.length > 0) return one(beside);
  const own = linesOf(view, row.box)
    .filter((line) => line !== row.person && line.control !== 'button')
    .flatMap(whatIn);
  if (own.length > 0) return one(own);
  const head = state ? columnHead(state, view) : null;
  if (head && whatIn(head).length > 0) return one(whatIn(head));
  const chosen = chosenLines(view).flatMap(whatIn);
  if (chosen.length > 0) return one(chosen);
  for (const line of contextOf(row.person, view)) if (whatIn(line).length > 0) return one(whatIn(line));
  return one(headings(view).flatMap(whatIn));
}

/** "Disetujui · diajukan 12 Maret": handed in is a state only while nothing newer is said. */
function statesSaid(line: Line): string[] {
  const signs = line.meaning.signs.filter((sign) => sign.is.row !== undefined);
  const newer = signs.filter((sign) => sign.is.people !== 'since');
  return (newer.length > 0 ? newer : signs).flatMap((sign) => sign.is.row ?? []);
}

function statusOf(view: View, row: PersonRow, state: Line | null): ApprovalStatus | null {
  if (state) return one(statesSaid(state));
  const tabs = chosenLines(view).filter((line) => only(line.meaning, 'row', 'number', 'fill'));
  for (const line of [
    ...contextOf(row.person, view).filter((above) =>
      only(above.meaning, 'row', 'number', 'fill', 'what', 'people'),
    ),
    ...tabs,
  ]) {
    const found = values(line.meaning, 'row');
    if (found.length > 0) return one(found);
  }
  return null;
}

function sinceOf(view: View, row: PersonRow, state: Line | null, several: boolean): string | null {
  const days = linesOf(view, row.box).flatMap((line) => {
    const when = line.meaning.signs.filter((sign) => sign.when);
    if (when.length !== 1 || (several && line.run !== state?.run)) return [];
    const said = [...people(line), ...people(labelOf(line, view))];
    const first = when[0]?.when;
    if (!first?.exists || !said.includes('since') || first.from) return [];
    return [resolve(first.to, view.today, view.period)];
  });
  return days.length === 1 ? (days[0] ?? null) : null;
}

/** "IPA, NIP ···· 1000": the subject alone. */
const subjectIn = (text: string): string => text.split(/\s*[·|;,]?\s*\bNIP\b|\s*[·|;]\s*/i)[0] ?? text;

/** A subject first, then the last digits of a NIP: what could tell two people of one name apart. */
function marksOf(view: View, row: PersonRow): string[] {
  const found = { subject: [] as string[], nip: [] as string[] };
  for (const line of linesOf(view, row.box)) {
    if (line === row.person || line.control === 'button' || says(line)) continue;
    const digits = line.text.replace(/\D/g, '');
    const label = labelOf(line, view);
    if (digits.length >= 4 && (NIP.test(line.text) || /NIP/i.test(label?.text ?? '')))
      found.nip.push(digits.slice(-4));
    if (/^\W*NIP/i.test(line.text) || digits.length >= 8) continue;
    if (people(columnHead(line, view)).includes('distinct') || people(line).includes('subject'))
      found.subject.push(subjectIn(line.text));
    else if (digits.length === 4 && /\bNIP\W*$/i.test(view.lines[line.index - 1]?.text ?? ''))
      found.nip.push(digits);
    else if (
      line.meaning.unknown > 0 &&
      (columnHead(line, view) === null || isCellmate(line, row.person, view)) &&
      line.text.length <= 60 &&
      !/[.!?]$/.test(line.text)
    )
      found.subject.push(line.text.replace(/\W+NIP$/i, ''));
  }
  return [...found.subject.slice(0, 1), ...found.nip.slice(0, 1)].map((text) => text.slice(0, 300));
}

interface Row extends PersonRow {
  marks: string[];
}
/** Only a name that stands on the page more than once needs telling apart. */
function distinctOf(row: Row, namesakes: readonly Row[]): string | null {
  if (namesakes.length < 2) return null;
  const others = namesakes.filter((other) => other !== row);
  return (
    row.marks.find((mark) => others.every((other) => !other.marks.includes(mark))) ?? row.marks[0] ?? null
  );
}

/** The states of a row: one, or one for each column that names what it is about. */
function statesOf(view: View, row: PersonRow): (Line | null)[] {
  const found = linesOf(view, row.box).filter(
    (line) => line !== row.person && line.control !== 'button' && says(line),
  );
  const states = found.filter(
    (line) => !people(line).includes('since') || !line.meaning.signs.some((sign) => sign.when),
  );
  const some = states.length > 0 ? states : found;
  const columns = some.filter((line) => whatBeside(view, line).length > 0);
  return columns.length > 1 ? columns : some.length > 0 ? some.slice(0, 1) : [null];
}

function approvalOf(
  view: View,
  row: Row,
  namesakes: readonly Row[],
  state: Line | null,
  several: boolean,
): ApprovalObservation {
  const texts = linesOf(view, row.box).filter((line) => line.control === '' || line === row.person);
  return {
    kind: 'approval',
    evidence: evidenceOf(...texts.map((line) => line.text)),
    person: row.person.text.slice(0, 300),
    distinct: distinctOf(row, namesakes),
    what: whatOf(view, row, state),
    status: statusOf(view, row, state),
    since: sinceOf(view, row, state, several),
  };
}

/** What waits, for whom: one observation a row (and what). Rows that are not painted are nobody's. */
export function readApprovals(view: View, found: readonly PersonRow[]): ApprovalObservation[] {
  const rows: Row[] = found
    .filter((row) => view.outline.painted(row.person))
    .map((row) => ({ ...row, marks: marksOf(view, row) }));
  const named = new Map<string, Row[]>();
  for (const row of rows) named.set(row.person.text, [...(named.get(row.person.text) ?? []), row]);
  return rows.flatMap((row) => {
    const states = statesOf(view, row);
    return states.map((state) =>
      approvalOf(view, row, named.get(row.person.text) ?? [], state, states.length > 1),
    );
  });
}
