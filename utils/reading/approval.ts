import type { ApprovalObservation, Observation } from '../observations';
import { detailRow } from './approval/detail';
import { isHandedIn, sinceOf, statusOf, whatBeside, whatOf } from './approval/facts';
import { type Marks, marksOf } from './approval/marks';
import { type PersonRow, says } from './approval/rows';
import type { Line } from './outline';
import { each, type Steps, sift } from './outline/steps';
import { evidenceOf, linesOf, type View } from './view';

interface Row extends PersonRow {
  marks: Marks;
}

/** Only a name that stands on the page more than once needs telling apart. */
function distinctOf(row: Row, namesakes: readonly Row[]): string | null {
  if (namesakes.length < 2) return null;
  const others = namesakes.filter((other) => other !== row);
  return (
    row.marks.here.find((mark) => others.every((other) => !other.marks.here.includes(mark))) ??
    row.marks.here[0] ??
    null
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
    ...(row.marks.anywhere.length > 0 ? { marks: row.marks.anywhere } : {}),
  };
}

/** Each thing once; what a page calls both this and that, or does not name, is not said. */
function detailed(view: View, row: PersonRow & { states: Line[] }): ApprovalObservation[] {
  const marks = marksOf(view, row);
  const all = row.states.map((state) =>
    approvalOf(view, { ...row, marks }, [], state, row.states.length > 1),
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
