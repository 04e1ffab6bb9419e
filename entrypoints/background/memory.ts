import { beliefIn, choosePeriod, type PeriodFinding } from '../../utils/engine';
import type { Entry, Kind, Memory, Observation, Profile, Seen } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { type Database, listProfiles, nothing, readNoticeLog, readSettings, recall } from '../../utils/store';
import { now } from './clock';
import { type Held, heldFor, overlay } from './held';
import { store } from './store';
import { type Asker, type InView, inView } from './viewer';

/** Where facts are kept that belong to a person and not to one of their periods. */
export const ALL_PERIODS = '*';
const OF_ALL_PERIODS: readonly Kind[] = ['page', 'account', 'period', 'notice'];

export function isOfAllPeriods(one: Observation): boolean {
  return OF_ALL_PERIODS.includes(one.kind) || isOfPage(one);
}

/** About the page that is open: one of which nothing could be read is no period's, and the next page makes it history. */
export function isOfPage(one: Observation): boolean {
  return one.kind === 'page' || (one.kind === 'could-not-read' && one.what === 'page');
}

type PageShows = Parameters<typeof choosePeriod>[0]['pageShows'];

interface Recollection {
  memory: Memory;
  period: PeriodFinding;
  /** Whose it is; `null` where the store does not tell. */
  view: InView | null;
}

type Recalled = Omit<Recollection, 'view'>;
type OfPeriod = Awaited<ReturnType<typeof recall>>;
/** What belongs to the person, whatever the period: among it the page that was read last, with its notices. */
type OfPerson = Pick<Memory, 'seen' | 'entries' | 'path' | 'putAway'>;
const NOBODYS: OfPerson = { seen: [], entries: [], path: null, putAway: [] };

/** All that is known of the person who is in front of that page, in the period that they look at. */
export async function recallNow(asker: Asker): Promise<Recollection> {
  const kept = await store.withStore((db) => recallIn(db, asker));
  return kept.ok ? kept.value : { ...put(nothing('unkept'), NOBODYS, heldFor(asker, null)), view: null };
}

async function recallIn(db: Database, asker: Asker): Promise<Recollection> {
  const view = await inView(db, asker);
  if (view.isClosed) return { ...(await recallOf(undefined, db, null)), view };
  return { ...(await recallOf(view.profile ?? (await nameless(db)), db, heldFor(asker, view))), view };
}

/** Nobody is in view: whoever is known by name is somebody else. */
async function nameless(db: Database): Promise<Profile | undefined> {
  return (await listProfiles(db)).find((one) => one.name === null);
}

async function recallOf(profile: Profile | undefined, db: Database, unkept: Held | null): Promise<Recalled> {
  if (!profile)
    return put({ ...nothing('nobody'), settings: await readSettings(db), saved: true }, NOBODYS, unkept);
  const wide = await recall(db, { profile: profile.id, period: ALL_PERIODS });
  // Facts of somebody else that could not be kept are shown alone.
  if (unkept?.name && profile.name !== unkept.name) {
    return put({ ...nothing('unkept'), settings: wide.settings }, NOBODYS, unkept);
  }
  const { id } = periodOf(profile, overlay(wide.seen, unkept?.wide), wide.entries);
  const putAway = await readNoticeLog(db, profile.id);
  return put(await recall(db, { profile: profile.id, period: id }), { ...wide, putAway }, unkept);
}

/** What is kept, under what could not be. */
function put(memory: OfPeriod, wide: OfPerson, unkept: Held | null): Recalled {
  const kept = unkept ? wide.seen.filter((one) => one.observation.kind !== 'notice') : wide.seen;
  const ofPerson = overlay(kept, unkept?.wide);
  const period = periodOf(memory.profile, ofPerson, wide.entries);
  // What was kept as a period's before it was known to be the person's is history.
  const seen = memory.seen.filter((one) => !isOfAllPeriods(one.observation));
  const ofPeriod = unkept?.period === period.id ? overlay(seen, unkept.own) : seen;
  const { putAway, path } = wide;
  const entries = [...memory.entries, ...wide.entries];
  const whole = { ...memory, putAway, path, entries, seen: [...ofPerson, ...ofPeriod] };
  if (unkept) Object.assign(whole, { saved: false, lastRead: unkept.at, path: unkept.path });
  return { memory: whole, period };
}

/** The period that the person looks at: their choice, else what a page showed last, else the day's. */
export function periodOf(profile: Profile, seen: Seen[], entries: Entry[]): PeriodFinding {
  const today = now().slice(0, 10);
  const shown = lastShown(beliefIn({ seen, entries }).seen, today);
  const question = { chosen: profile.period, pageShows: shown, today };
  return choosePeriod(question, RULESETS);
}

/**
 * What a page showed last, while it is not over or was shown today: a page without a period is kept and printed
 * under the same one, and last year's does not stay on for ever.
 */
export function lastShown(seen: readonly Seen[], today: string): PageShows {
  for (const { observation, seenAt } of seen) {
    if (observation.kind !== 'period' || !observation.to) continue;
    if (observation.to >= today || seenAt.startsWith(today)) return { ...observation, seenAt };
  }
  return null;
}
