import { activitiesOf } from './activities';
import type { Case } from './case';
import { newest } from './days';
import type { PointsFinding } from './findings';
import { pageOrigin, ruleOrigin } from './origin';
import { weighTotal } from './own-total';
import { type Total, totalsOf } from './totals';

/** Points of the period; `null` where the ruleset has none, or does not say how many are recommended. */
export function pointsOf(c: Case): PointsFinding | null {
  const total = pageTotal(c);
  const bounds = boundsOf(c, total);
  if (!bounds) return null;
  const { rows, own } = activitiesOf(c);
  // The help centre's points are for teachers; a principal has them only where something says so.
  if (!c.who.includes('guru') && !total && rows.length + own.length === 0) return null;
  const { entries } = c.memory;
  const totals = weighTotal(totalsOf(total, rows, own, entries), total, own, entries);
  return {
    ...bounds,
    ...totals,
    short: totals.planned === null ? null : Math.max(0, bounds.min - totals.planned),
    activities: [...rows.map((row) => row.finding), ...own],
  };
}

function pageTotal(c: Case): Total | null {
  const all = c.memory.seen.flatMap((seen) =>
    seen.observation.kind === 'points' ? [{ seen, points: seen.observation }] : [],
  );
  return newest(all, (one) => one.seen.seenAt);
}

/** The page's bounds where they make sense and differ from the rule's, else the rule's. */
function boundsOf(c: Case, total: Total | null): Pick<PointsFinding, 'min' | 'max' | 'minOrigin'> | null {
  const rules = c.rules?.points;
  if (!rules) return null;
  const { min = null, max = null } = total?.points ?? {};
  const differs = min !== rules.min.value || max !== rules.max.value;
  if (total && min !== null && max !== null && min <= max && differs) {
    return { min, max, minOrigin: pageOrigin(total.seen) };
  }
  if (rules.min.value === null || rules.max.value === null) return null;
  return { min: rules.min.value, max: rules.max.value, minOrigin: ruleOrigin(rules.min) };
}
