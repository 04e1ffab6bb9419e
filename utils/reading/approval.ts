import type { ApprovalObservation, Observation } from '../observations';
import { detailRow } from './approval/detail';
import { isHandedIn, sinceOf, statusOf, whatBeside, whatOf } from './approval/facts';
import { isCellmate, type PersonRow, people, says } from './approval/rows';
import type { Line } from './outline';
import { each, type Steps, sift } from './outline/steps';
import { evidenceOf, linesOf, type View } from './view';
import { columnHead, labelOf } from './view/columns';

const NIP = /\bNIP\b|^[\d\s]{16,24}$/i;

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
  const all = linesOf(view, row.box).filter(
    (line) => line !== row.person && line.control !== 'button' && says(line),
  );
  const found = all.length > 1 ? all.filter(view.outline.painted) : all;
  const states = found.filter((line) => !isHandedIn(line) || !line.meaning.signs.some((sign) => sign.when));
  const some = states.length > 0 ? states : found;
  const columns = some.filter((line) => whatBeside(view, line).length > 0);
  return columns.length > 1 ? columns : some.length > 0 ? some : [null];
}

/** Two states of one row, and nothing that says what each is about: none of them is believed. */
const isTorn = (all: readonly ApprovalObservation[]): boolean =>
  new Set(all.map((one) => one.status)).size > 1 && all.every((one) => one.what === all[0]?.what);

const torn = ({ evidence, person }: ApprovalObservation): Observation => ({
  kind: 'could-not-read',
  evidence,
  what: `approval ${person}`.slice(0, 300),
  expected: 'one state, or what each is about',
  found: evidence,
});

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

/** Each thing once; what a page calls both this and that, or does not name, is not said. */
function detailed(view: View, row: PersonRow & { states: Line[] }): ApprovalObservation[] {
  const all = row.states.map((state) =>
    approvalOf(view, { ...row, marks: [] }, [], state, row.states.length > 1),
  );
  return all.filter(
    (one, i) =>
      one.what !== null &&
      all.every((other, j) => other.what !== one.what || (other.status === one.status ? j >= i : false)),
  );
}

/** What waits, for whom: one observation a row (and what). Rows that are not painted are nobody's. */
export function* readApprovals(view: View, found: readonly PersonRow[]): Steps<Observation[]> {
  const alone = found.length === 0 ? detailRow(view) : null;
  if (alone) return detailed(view, alone);
  const shown = yield* sift(found, (row) => view.outline.painted(row.person));
  const rows = yield* each(shown, (row): Row => ({ ...row, marks: marksOf(view, row) }));
  const named = new Map<string, Row[]>();
  for (const row of rows) named.set(row.person.text, [...(named.get(row.person.text) ?? []), row]);
  return yield* each(rows, (row): Observation[] => {
    const states = statesOf(view, row);
    const several = new Set(states.map((state) => whatOf(view, row, state))).size > 1;
    const all = states.map((state) =>
      approvalOf(view, row, named.get(row.person.text) ?? [], state, several),
    );
    const first = all[0];
    if (first && isTorn(all)) return [torn(first)];
    return several ? all : all.slice(0, 1);
  });
}
