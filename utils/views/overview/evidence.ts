import type { Whole } from './lent';

type ByRow = ReadonlyMap<string, string>;
const known = new WeakMap<Whole, ByRow>();

/** What evidence about a row goes by, for the row's view; nothing for a row that there is none about. */
export function evidenceOf(row: string | undefined, scene: Whole): { evidence?: string } {
  const evidence = byRow(scene).get(row ?? ''); // no row, no evidence
  return evidence === undefined ? {} : { evidence };
}

/** Made once a view; thousands of rows ask. */
function byRow(scene: Whole): ByRow {
  const found = known.get(scene);
  if (found) return found;
  const { subjects } = scene.lent.review.evidence;
  const rows = new Map(subjects.flatMap((one) => one.rows.map((row) => [row, one.target] as const)));
  known.set(scene, rows);
  return rows;
}
