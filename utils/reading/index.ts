import type { Observation, Page } from '../observations';
import { readAccount } from './account';
import { readActivities } from './activity';
import { readApprovals } from './approval';
import { isCrowd, type PersonRow, personRows } from './approval/rows';
import { labelsOf } from './belonging/labels';
import { readUnknown } from './could-not-read';
import { readDeadlines } from './deadline';
import { type Outline, outlineOf } from './outline';
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

/**
 * What a careful person would understand from the page, as facts; `could-not-read` where that person would hesitate.
 * Pure: the page is left byte for byte as it was. A page that is not of PMM gives its kind `lain` and nothing else;
 * an empty or loading one gives nothing.
 */
export function readPage(root: Document | Element, options: ReadOptions): Observation[] {
  return readOutline(outlineOf(root), options, () => {});
}

/** The facts of an outline; `note` hears why lines were passed over. */
export function readOutline(outline: Outline, options: ReadOptions, note: Note): Observation[] {
  const view: View = {
    outline,
    lines: outline.lines,
    today: options.today,
    path: options.path ?? '',
    period: null,
    name: null,
    note,
  };
  const account = readAccount(view);
  view.name = account.name;
  const rows = personRows(view);
  const crowd = isCrowd(view, rows, sideOf(view, mainHeading(view)).side);
  const where = whereIs(view, crowd);
  if (!where) return [];
  const page = readPageKind(where, view.outline.title);
  if (where.page === 'lain') return [page];
  const period = readPeriod(view);
  view.period = period.period;
  const others = where.side === 'atasan' || where.page === 'persetujuan';
  return once([
    page,
    ...account.said,
    ...period.said,
    ...(others ? ofOthers(view, rows) : ofOneself(view, where.page)),
  ]);
}

function ofOneself(view: View, page: Page): Observation[] {
  const labels = labelsOf(view);
  const found = claims(view, labels);
  const points = readPoints(view, page === 'perencanaan');
  return [
    ...readStages(found),
    ...readUnknown(view, labels, found),
    ...readDeadlines(view, labels),
    ...points,
    ...readActivities(view, planned(points)),
    ...readPredikat(view),
  ];
}

const planned = (said: readonly Observation[]): number | null =>
  said.flatMap((one) => (one.kind === 'points' ? [one.planned] : []))[0] ?? null;

/** On a superior's page other people's states are approvals; only its closing dates are the reader's own. */
function ofOthers(view: View, rows: readonly PersonRow[]): Observation[] {
  return [...readDeadlines(view, labelsOf(view)), ...readApprovals(view, rows)];
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
