import { beliefIn, choosePeriod } from '../../utils/engine';
import type { Observation, Profile } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { currentProfile, type Database, profileFor, recall, remember } from '../../utils/store';
import type { Report } from '../../utils/wire/table';
import { now } from './clock';
import { hold, letGo, rest, seenAt, stir } from './held';
import { ALL_PERIODS, isOfAllPeriods, lastShown } from './memory';
import { logPutAway } from './notices';
import { isBare, keepPlace, keepUnread, UNREAD } from './place';
import { store } from './store';
import { tellOthers } from './tabs';
import { accountOf, mayBeSomebodyElses } from './whose';

/** How long in ms a page without a name has to stay as it is until its facts are the known person's. */
const SETTLED = 3_000;
interface News {
  changed: boolean;
  saved: boolean;
}

/** Keeps what a look at a page gave, under the person and the period of that page; `changed`: there is news. */
export async function keepReport(report: Report): Promise<News> {
  stir();
  const { observations, path } = report;
  if (isBare(report)) rest(UNREAD, async () => (await keepUnread(report)) && tellOthers(null));
  if (!isOfPmm(observations)) return { changed: await keepPlace(path, observations, true), saved: true };
  if (accountOf(observations).name === null) rest(SETTLED, () => keepLater(report));
  return keep(report, false);
}

async function keep(report: Report, isSettled: boolean): Promise<News> {
  const kept = await store.withStore((db) => keepIn(db, report, isSettled));
  if (kept.ok) letGo();
  else holdReport(report);
  // A log that cannot be written takes nothing else down with it.
  if (kept.ok && report.observations.some(isRed)) await store.withStore(logNow);
  return { changed: !kept.ok || kept.value, saved: kept.ok };
}

function isRed(one: Observation): boolean {
  return one.kind === 'notice' && one.red;
}

async function logNow(db: Database): Promise<void> {
  const profile = await currentProfile(db);
  if (profile) await logPutAway(db, profile.id);
}

/** The page stayed as it was: nobody asked, so every open page is told. */
async function keepLater(report: Report): Promise<void> {
  const { changed } = await keep(report, true);
  if (changed) await tellOthers(null);
}

/** An empty page and one that is not about Pengelolaan Kinerja say nothing of anybody's year. */
function isOfPmm(observations: readonly Observation[]): boolean {
  return observations.length > 0 && !observations.some((one) => one.kind === 'page' && one.page === 'lain');
}

async function keepIn(
  db: Database,
  { observations, path, period }: Report,
  isSettled: boolean,
): Promise<boolean> {
  const at = now();
  const account = accountOf(observations);
  if (account.name === null && (await mayBeSomebodyElses(db, observations, isSettled))) return false;
  const before = await currentProfile(db);
  const profile = await profileFor(db, { account, id: crypto.randomUUID() });
  const wide = { profile: profile.id, period: ALL_PERIODS, path, at };
  const changedWide = await remember(db, { ...wide, observations: observations.filter(isOfAllPeriods) });
  const id = await periodOfPage(db, profile, period);
  const own = observations.filter((one) => !isOfAllPeriods(one));
  const changed = await remember(db, { ...wide, period: id, observations: own });
  return changedWide || changed || (await currentProfile(db))?.id !== before?.id; // another person is in view
}

/** The store refuses: the panel prints these facts all the same and says that they are not kept. */
function holdReport({ observations, period, path }: Report): void {
  const at = now();
  const shown = { chosen: null, pageShows: period, today: at.slice(0, 10) };
  hold({
    name: accountOf(observations).name,
    at,
    path,
    period: choosePeriod(shown, RULESETS).id,
    wide: observations.filter(isOfAllPeriods).map(seenAt(at)),
    own: observations.filter((one) => !isOfAllPeriods(one)).map(seenAt(at)),
  });
}

/**
 * The period whose facts a page shows: its own, else the one shown before on this visit, else the last one that
 * this person was shown. Never the person's choice: that is about what they look at; nor one that they called wrong.
 */
async function periodOfPage(db: Database, profile: Profile, shown: Report['period']): Promise<string> {
  const today = now().slice(0, 10);
  const { seen, denials } = beliefIn(await recall(db, { profile: profile.id, period: ALL_PERIODS }));
  const isWrong = denials.some(({ entry, holds }) => holds && isSamePeriod(entry.observation, shown));
  const pageShows = (isWrong ? null : shown) ?? lastShown(seen, today);
  return choosePeriod({ chosen: null, pageShows, today }, RULESETS).id;
}

function isSamePeriod(one: Observation, shown: Report['period']): boolean {
  return one.kind === 'period' && one.from === shown?.from && one.to === shown.to; // nothing shown is no period
}
