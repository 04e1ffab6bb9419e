import type { Observation, Page } from '../observations';
import { readAccount } from './account';
import { readActivities } from './activity';
import { readApprovals } from './approval';
import { isCrowd } from './approval/crowd';
import { personRows } from './approval/rows';
import type { PersonRow } from './approval/said';
import { labelsOf } from './belonging/labels';
import { readUnknown } from './could-not-read';
import { readDeadlines } from './deadline';
import { type Outline, outlineSteps } from './outline';
import type { Memory } from './outline/patch';
import { type Places, places } from './outline/shown';
import { finish, type Steps } from './outline/steps';
import { readPageKind, whereIs } from './page';
import { mainHeading } from './page/heading';
import { sideOf } from './page/side';
import { readPeriod } from './period';
import { readPoints } from './points';
import { readPredikat } from './predikat';
import { claims, readStages } from './stage';
import type { View } from './view';

export interface ReadOptions {
  /** The person's day, `YYYY-MM-DD`: relative dates count from it. */
  today: string;
  /** The address's path, a hint only. */
  path?: string;
}

type Note = View['note'];
type Facts = Steps<Observation[]>;

/** A reading under way. `rested`: time went by since the step before, in which the page was scrolled perhaps. */
export interface Reading {
  next(rested?: boolean): IteratorResult<undefined, Observation[]>;
}

/**
 * What a careful person would understand from the page, as facts; `could-not-read` where that person would hesitate.
 * Pure: the page is left byte for byte as it was. A page that is not of PMM gives its kind `lain` and nothing else;
 * an empty or loading one gives nothing.
 */
export function readPage(root: Document | Element, options: ReadOptions): Observation[] {
  return finish(read(root, options, null, places()));
}

/** The same in steps, with what `memory` has kept of the page. Its steps are worth nothing once the page changed. */
export function readSteps(root: Document | Element, options: ReadOptions, memory: Memory | null): Reading {
  const seen = places();
  const steps = read(root, options, memory, seen);
  return {
    next(rested) {
      if (rested) seen.forget();
      return steps.next();
    },
  };
}

function* read(root: Document | Element, options: ReadOptions, memory: Memory | null, seen: Places): Facts {
  const how = JSON.stringify(options);
  const last = memory?.last;
  if (last?.how === how && (yield* last.asked.holds(seen))) return last.said;
  const outline = yield* outlineSteps(root, memory, seen);
  const said = yield* factSteps(outline, options, () => {});
  seen.forget(); // what stood where is worth nothing later
  if (memory) memory.last = { how, asked: outline.asked, said };
  return said;
}

/** The facts of an outline; `note` hears why lines were passed over. */
export const readOutline = (outline: Outline, options: ReadOptions, note: Note): Observation[] =>
  finish(factSteps(outline, options, note));

function* factSteps(outline: Outline, options: ReadOptions, note: Note): Facts {
  const view: View = {
    outline,
    lines: outline.lines,
    today: options.today,
    path: options.path ?? '',
    period: null,
    name: null,
    note,
  };
  const worn = yield* sideOf(view, mainHeading(view));
  yield;
  const account = yield* readAccount(view, worn.side);
  // "Pegawai yang dinilai: Sri Rahayu", who is not the one that reads it.
  const sided = account.ofAnother && worn.side === 'pegawai' ? { ...worn, side: null } : worn;
  view.name = account.name;
  const rows = yield* personRows(view);
  yield;
  const crowd = yield* isCrowd(view, rows, sided.side);
  const where = yield* whereIs(view, sided, crowd);
  if (!where) return [];
  const page = readPageKind(where, view.outline.title);
  if (where.page === 'lain') return [page, ...account.anywhere];
  yield;
  const period = yield* readPeriod(view);
  view.period = period.period;
  yield;
  const others = where.side === 'atasan' || where.page === 'persetujuan' || account.ofAnother;
  return once([
    page,
    ...account.said,
    ...period.said,
    ...(yield* others ? ofOthers(view, rows) : ofOneself(view, where.page)),
  ]);
}

function* ofOneself(view: View, page: Page): Facts {
  const labels = yield* labelsOf(view);
  const found = yield* claims(view, labels);
  yield;
  const stages = [...readStages(found), ...readUnknown(view, labels, found)];
  const deadlines = yield* readDeadlines(view, labels);
  yield;
  const points = yield* readPoints(view, page === 'perencanaan');
  const activities = yield* readActivities(view, planned(points));
  return [...stages, ...deadlines, ...points, ...activities, ...readPredikat(view)];
}

const planned = (said: readonly Observation[]): number | null =>
  said.flatMap((one) => (one.kind === 'points' ? [one.planned] : []))[0] ?? null;

/** On a superior's page other people's states are approvals; only its closing dates are the reader's own. */
function* ofOthers(view: View, rows: readonly PersonRow[]): Facts {
  const deadlines = yield* readDeadlines(view, yield* labelsOf(view));
  return [...deadlines, ...(yield* readApprovals(view, rows))];
}

/** One fact, one observation: the same said twice counts once, but two rows of a list are two facts. */
function once(all: Observation[]): Observation[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    if (one.kind === 'activity' || one.kind === 'approval') return true;
    const fact = JSON.stringify({ ...one, evidence: '' });
    if (seen.has(fact)) return false;
    seen.add(fact);
    return true;
  });
}
