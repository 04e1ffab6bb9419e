import { choosePeriod } from '../../utils/engine';
import type { Observation, Profile } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { type Account, type Database, listProfiles, profileFor, recall, remember } from '../../utils/store';
import type { Report } from '../../utils/wire/table';
import { now } from './clock';
import { hold, letGo, seenAt } from './held';
import { ALL_PERIODS, isOfAllPeriods, lastShown } from './memory';
import { store } from './store';

/** Keeps what a look at a page gave, under the person and the period of that page; `changed`: there is news. */
export async function keepReport(report: Report): Promise<{ changed: boolean; saved: boolean }> {
  if (!isOfPmm(report.observations)) return { changed: false, saved: true };
  const kept = await store.withStore((db) => keepIn(db, report));
  if (kept.ok) letGo();
  else holdReport(report);
  return { changed: !kept.ok || kept.value, saved: kept.ok };
}

/** An empty page and one that is not about Pengelolaan Kinerja say nothing of anybody's year. */
function isOfPmm(observations: readonly Observation[]): boolean {
  return observations.length > 0 && !observations.some((one) => one.kind === 'page' && one.page === 'lain');
}

async function keepIn(db: Database, { observations, path, period }: Report): Promise<boolean> {
  const at = now();
  const account = accountOf(observations);
  if (account.name === null && (await isSomebodyElses(db, observations))) return false;
  const profile = await profileFor(db, { account, id: crypto.randomUUID() });
  const wide = { profile: profile.id, period: ALL_PERIODS, path, at };
  const changedWide = await remember(db, { ...wide, observations: observations.filter(isOfAllPeriods) });
  const id = await periodOfPage(db, profile, period);
  const own = observations.filter((one) => !isOfAllPeriods(one));
  const changed = await remember(db, { ...wide, period: id, observations: own });
  return changedWide || changed;
}

/**
 * A superior's page that shows no name (yet) would be counted as the one known person's, who may be a teacher on the
 * same computer: kept only where that person said to be a superior. As soon as the page shows the name it is kept.
 */
async function isSomebodyElses(db: Database, observations: readonly Observation[]): Promise<boolean> {
  if (!observations.some(isSuperiors)) return false;
  const people = (await listProfiles(db)).filter((one) => one.name !== null);
  return people.some((one) => one.role === null || one.role === 'guru');
}

function isSuperiors(one: Observation): boolean {
  return one.kind === 'approval' || (one.kind === 'page' && one.side === 'atasan');
}

/** The store refuses: the panel prints these facts all the same and says that they are not kept. */
function holdReport({ observations, period }: Report): void {
  const at = now();
  const shown = { chosen: null, pageShows: period, today: at.slice(0, 10) };
  hold({
    name: accountOf(observations).name,
    at,
    period: choosePeriod(shown, RULESETS).id,
    wide: observations.filter(isOfAllPeriods).map(seenAt(at)),
    own: observations.filter((one) => !isOfAllPeriods(one)).map(seenAt(at)),
  });
}

function accountOf(observations: readonly Observation[]): Account {
  for (const one of observations) if (one.kind === 'account') return { name: one.name, school: one.school };
  return { name: null, school: null };
}

/**
 * The period whose facts a page shows: its own, else the one shown before on this visit, else the last one that
 * this person was shown. Never the person's choice: that is about what they look at.
 */
async function periodOfPage(db: Database, profile: Profile, shown: Report['period']): Promise<string> {
  const today = now().slice(0, 10);
  const { seen } = await recall(db, { profile: profile.id, period: ALL_PERIODS });
  return choosePeriod({ chosen: null, pageShows: shown ?? lastShown(seen, today), today }, RULESETS).id;
}
