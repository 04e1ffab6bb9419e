import { choosePeriod } from '../../utils/engine';
import type { Observation, Profile } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { type Account, type Database, profileFor, recall, remember } from '../../utils/store';
import type { Report } from '../../utils/wire/table';
import { now } from './clock';
import { ALL_PERIODS, hold, isOfAllPeriods, lastShown } from './memory';
import { store } from './store';

/** Keeps what a look at a page gave, under the person and the period of that page. */
export async function keepReport(report: Report): Promise<{ changed: boolean; saved: boolean }> {
  hold(report.observations);
  if (!report.observations.some(isOfPmm)) return { changed: false, saved: true };
  const kept = await store.withStore((db) => keepIn(db, report));
  return { changed: !kept.ok || kept.value, saved: kept.ok };
}

/** A page that is not about Pengelolaan Kinerja says nothing of anybody's year. */
function isOfPmm(one: Observation): boolean {
  return one.kind !== 'page' || one.page !== 'lain';
}

async function keepIn(db: Database, { observations, path, period }: Report): Promise<boolean> {
  const at = now();
  const profile = await profileFor(db, { account: accountOf(observations), id: crypto.randomUUID() });
  const wide = { profile: profile.id, period: ALL_PERIODS, path, at };
  const changedWide = await remember(db, { ...wide, observations: observations.filter(isOfAllPeriods) });
  const id = await periodOfPage(db, profile, period);
  const own = observations.filter((one) => !isOfAllPeriods(one));
  const changed = await remember(db, { ...wide, period: id, observations: own });
  return changedWide || changed;
}

function accountOf(observations: readonly Observation[]): Account {
  for (const one of observations) if (one.kind === 'account') return { name: one.name, school: one.school };
  return { name: null, school: null };
}

/**
 * The period whose facts a page shows: its own, else the one shown before on this visit, else the last one that
 * this person was shown while it is not over. Never the person's choice: that is about what they look at.
 */
async function periodOfPage(db: Database, profile: Profile, shown: Report['period']): Promise<string> {
  const today = now().slice(0, 10);
  const { seen } = await recall(db, { profile: profile.id, period: ALL_PERIODS });
  const last = lastShown(seen);
  const running = last?.to && last.to >= today ? last : null;
  return choosePeriod({ chosen: null, pageShows: shown ?? running, today }, RULESETS).id;
}
