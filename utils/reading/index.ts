import type { Observation } from '../observations';
import { readAccount } from './account';
import { readActivities } from './activity';
import { labelsOf } from './belonging';
import { readDeadlines } from './deadline';
import { type Outline, outlineOf } from './outline';
import { readPageKind, whereIs } from './page';
import { readPeriod } from './period';
import { readPoints } from './points';
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
  const where = whereIs(view, false);
  if (!where) return [];
  const page = readPageKind(where);
  if (where.page === 'lain') return [page];
  const account = readAccount(view);
  const period = readPeriod(view);
  view.period = period.period;
  const labels = labelsOf(view);
  const own = where.side !== 'atasan' && where.page !== 'persetujuan';
  return once([
    page,
    ...account,
    ...period.said,
    ...(own ? readStages(claims(view, labels)) : []),
    ...readDeadlines(view, labels),
    ...(own ? readPoints(view, where.page === 'perencanaan') : []),
    ...(own ? readActivities(view) : []),
  ]);
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
