import type { Observation } from '../../utils/observations';
import { type Account, type Database, listProfiles } from '../../utils/store';

/**
 * Whose a page is that shows no name, where somebody is known by name. Two people may share a computer, and a page that
 * is still being drawn may show the second one's facts before their name: such facts wait. A page that shows the name
 * is reported anew with it, and a page that is left is somebody's no longer: both drop what waited. But PMM may never
 * show a name on some pages, and most computers have one person: so what has stayed the same for `SETTLED` is theirs.
 * A longer rest would be no surer (a page that rests without a name will not show one), only later. What remains: a
 * second person whose pages never show a name is not told from the first, by us or by anybody who looks at the page.
 * A superior's page counts for the known person only where they said to be a superior: a teacher would lose more.
 */
export async function mayBeSomebodyElses(
  db: Database,
  observations: readonly Observation[],
  isSettled: boolean,
): Promise<boolean> {
  const people = (await listProfiles(db)).filter((one) => one.name !== null);
  if (people.length === 0) return false;
  const teachers = people.some((one) => one.role === null || one.role === 'guru');
  return !isSettled || (teachers && observations.some(isSuperiors));
}

function isSuperiors(one: Observation): boolean {
  return one.kind === 'approval' || (one.kind === 'page' && one.side === 'atasan');
}

/** Whose name and school a page shows; `null` for what it does not. */
export function accountOf(observations: readonly Observation[]): Account {
  for (const one of observations) if (one.kind === 'account') return { name: one.name, school: one.school };
  return { name: null, school: null };
}
