import { beliefIn, choosePeriod } from '../../utils/engine';
import type { Observation, Profile } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { type Database, isLockedMeanwhile, profileFor, recall, remember } from '../../utils/store';
import type { Report } from '../../utils/wire/table';
import { now } from './clock';
import { letGo, rest, stir } from './held';
import { holdReport } from './hold';
import { lockedAs, lockedIn, locksChanged } from './lock/locks';
import { ALL_PERIODS, isOfAllPeriods, lastShown } from './memory';
import { logPutAway } from './notices';
import { isBare, keepPlace, keepUnread, UNREAD } from './place';
import { store } from './store';
import { tellOthers } from './tabs';
import { type Asker, arrives, inView, personIn, says, unsays } from './viewer';
import { accountOf, mayBeSomebodyElses } from './whose';

/** How long in ms a page without a name has to stay as it is until its facts are the known person's. */
const SETTLED = 3_000;
interface News {
  changed: boolean;
  saved: boolean;
}

/** What pages without a name gave that nobody was known for, by tab, until somebody says that it is theirs. */
const unowned = new Map<string, Report>();

/** Keeps what a look at a page gave, under the person and the period of that page; `changed`: there is news. */
export async function keepReport(report: Report, asker: Asker): Promise<News> {
  stir();
  await arrives(asker);
  if (asker) unowned.delete(asker.tab);
  const { observations } = report;
  if (isBare(report)) rest(UNREAD, async () => (await keepUnread(report, asker)) && tellOthers(null));
  if (!isOfPmm(observations)) return { changed: await keepPlace(report, asker, true), saved: true };
  if (accountOf(observations).name === null) rest(SETTLED, () => keepLater(report, asker));
  return keep(report, asker, false);
}

/** What the page in that tab gave is theirs who just said so. */
export async function keepUnowned(asker: Asker): Promise<void> {
  const report = asker ? unowned.get(asker.tab) : undefined;
  if (!asker || !report) return;
  unowned.delete(asker.tab);
  await keep(report, asker, true);
}

async function keep(report: Report, asker: Asker, isSettled: boolean): Promise<News> {
  const kept = await store.withStore((db) => keepAnew(db, report, asker, isSettled));
  if (kept.ok) letGo();
  else holdReport(report, asker);
  // A log that cannot be written takes nothing else down with it.
  if (kept.ok && report.observations.some(isRed)) await store.withStore((db) => logNow(db, asker));
  return { changed: !kept.ok || kept.value, saved: kept.ok };
}

function isRed(one: Observation): boolean {
  return one.kind === 'notice' && one.red;
}

async function logNow(db: Database, asker: Asker): Promise<void> {
  const profile = await personIn(db, asker);
  if (profile) await logPutAway(db, profile.id);
}

/** The page stayed as it was: nobody asked, so every open page is told. */
async function keepLater(report: Report, asker: Asker): Promise<void> {
  const { changed } = await keep(report, asker, true);
  if (changed) await tellOthers(null);
}

/** An empty page and one that is not about Pengelolaan Kinerja say nothing of anybody's year. */
function isOfPmm(observations: readonly Observation[]): boolean {
  return observations.length > 0 && !observations.some((one) => one.kind === 'page' && one.page === 'lain');
}

/** Who was locked while it was under way is asked about once more: the page may be theirs. */
function keepAnew(...all: Parameters<typeof keepIn>): Promise<boolean> {
  return keepIn(...all).catch((error) => {
    if (!isLockedMeanwhile(error)) throw error;
    locksChanged();
    return keepIn(...all);
  });
}

async function keepIn(db: Database, report: Report, asker: Asker, isSettled: boolean): Promise<boolean> {
  const account = accountOf(report.observations);
  const { known, locked, isErased } = await inView(db, asker);
  if (isErased) return false;
  const before = await bothIn(db, asker);
  const asked = await lockedIn(db);
  const theirs = await lockedAs(db, account);
  if (theirs !== null) {
    await says(asker, theirs); // and nothing of what the page shows is kept
    return (await bothIn(db, asker)) !== before;
  }
  if (account.name === null && locked && known.length === 1) return false;
  if (account.name === null && known.length > 1) return keepUnnamed(db, report, asker, isSettled);
  if (account.name === null && (await mayBeSomebodyElses(db, report.observations, isSettled))) return false;
  const profile = await profileFor(db, { account, id: crypto.randomUUID(), locked: asked });
  if (account.name !== null) await says(asker, profile.id);
  const isHidden = known.some((one) => one.id === profile.id && one.name === null); // it could not be sealed
  if (isHidden) return (await bothIn(db, asker)) !== before;
  const changed = await keepFor(db, profile, report);
  return changed || (await bothIn(db, asker)) !== before; // another person is in view
}

/** Who is in view in that tab, and elsewhere. */
async function bothIn(db: Database, asker: Asker): Promise<string> {
  const [here, there] = [await inView(db, asker), await inView(db, null)];
  return [here, there].map(({ profile, locked }) => profile?.id ?? locked?.id).join(); // nobody is in view
}

/** Several people are known: without a name it is theirs who said so of this tab, or it waits for that. */
async function keepUnnamed(db: Database, report: Report, asker: Asker, isSettled: boolean): Promise<boolean> {
  const isNobodys = isSettled && (await unsays(asker));
  const { chosen: profile, locked } = await inView(db, asker);
  if (profile) return (await keepFor(db, profile, report)) || isNobodys;
  if (asker && !locked) unowned.set(asker.tab, report);
  return isNobodys;
}

async function keepFor(db: Database, profile: Profile, { observations, path, period }: Report) {
  const wide = { profile: profile.id, period: ALL_PERIODS, path, at: now() };
  const changedWide = await remember(db, { ...wide, observations: observations.filter(isOfAllPeriods) });
  const id = await periodOfPage(db, profile, period);
  const own = observations.filter((one) => !isOfAllPeriods(one));
  const changed = await remember(db, { ...wide, period: id, observations: own });
  return changedWide || changed;
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
