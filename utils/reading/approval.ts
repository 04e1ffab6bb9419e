import type { ApprovalObservation, Observation } from '../observations';
import { bareDays } from './approval/bare';
import { detailRow, isRecord } from './approval/detail';
import { statusOf, whatOf } from './approval/facts';
import { marksOf } from './approval/marks';
import { distinctOf, type Row } from './approval/namesakes';
import { byName, openedOf } from './approval/opened';
import { nameOf, type PersonRow } from './approval/said';
import { sinceOf } from './approval/since';
import { isButton, statesOf } from './approval/states';
import { unreadRow, unreadRows } from './approval/unread';
import type { Line } from './outline';
import { each, type Steps, sift } from './outline/steps';
import { evidenceOf, linesOf, type View } from './view';

/** Two states of one row, and nothing that says what each is about: none of them is believed. */
const isTorn = (all: readonly ApprovalObservation[]): boolean =>
  new Set(all.map((one) => one.status)).size > 1 && all.every((one) => one.what === all[0]?.what);

function approvalOf(
  view: View,
  row: Row,
  namesakes: readonly Row[],
  state: Line | null,
  several: boolean,
): ApprovalObservation {
  const texts = linesOf(view, row.box).filter(
    (line) => line.control === '' || line === row.person || !isButton(view, line),
  );
  const status = statusOf(view, row, state);
  return {
    kind: 'approval',
    evidence: evidenceOf(...texts.map((line) => line.text)),
    person: nameOf(row.person).slice(0, 300),
    distinct: distinctOf(view, row, namesakes),
    what: whatOf(view, row, state),
    status,
    since: sinceOf(view, row, state, several, status),
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
  const alone = found.length === 0 || isRecord(view, found) ? detailRow(view) : null;
  if (alone) return detailed(view, alone);
  const shown = yield* sift(found, (row) => view.outline.painted(row.person));
  const opened = new Set(yield* each([...byName(shown).values()], (some) => openedOf(view, some)));
  const once = shown.filter((row) => !opened.has(row));
  const rows = yield* each(once, (row): Row => ({ ...row, marks: marksOf(view, row) }));
  const named = byName(rows);
  const told = yield* each(rows, (row) => {
    const states = statesOf(view, row);
    const several = new Set(states.map((state) => whatOf(view, row, state))).size > 1;
    const all = states.map((state) =>
      approvalOf(view, row, named.get(nameOf(row.person)) ?? [], state, several),
    );
    return [{ row, states, all: several || isTorn(all) ? all : all.slice(0, 1) }];
  });
  const days = yield* bareDays(
    view,
    told.flatMap(({ row, all }) => (all.length === 1 && all[0] ? [{ ...all[0], row }] : [])),
  );
  const odd = yield* unreadRows(
    view,
    told.map(({ row, states, all }) => ({
      row,
      state: all.some((one) => one.status !== null) ? (states[0] ?? null) : null,
    })),
  );
  const failed = [
    ...told.flatMap(({ states, all }) => (isTorn(all) ? [textsOf(states)] : [])),
    ...oddTexts(odd),
  ];
  yield;
  const said = told.filter(({ row, all }) => !isTorn(all) && !odd.has(row.box));
  return [
    ...said.flatMap(({ row, all }) =>
      all.map((one) => ({ ...one, since: one.since ?? days.get(row) ?? null })),
    ),
    ...failed.map(unreadRow),
  ];
}

const textsOf = (states: readonly (Line | null)[]): string[] => states.flatMap((line) => line?.text ?? []); // a row without a state has none
const oddTexts = (odd: ReadonlyMap<unknown, Line>): string[][] =>
  [...odd.values()].map((line) => [line.text]);
