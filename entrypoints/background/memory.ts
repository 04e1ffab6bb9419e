import { choosePeriod } from '../../utils/engine';
import type { Kind, Memory, Observation, Profile, Seen } from '../../utils/observations';
import { RULESETS } from '../../utils/rulesets';
import { currentProfile, type Database, listProfiles, nothing, recall } from '../../utils/store';
import { now } from './clock';
import { store } from './store';

/** Where facts are kept that belong to a person and not to one of their periods. */
export const ALL_PERIODS = '*';
const OF_ALL_PERIODS: readonly Kind[] = ['page', 'account', 'period'];

export function isOfAllPeriods(one: Observation): boolean {
  return OF_ALL_PERIODS.includes(one.kind);
}

/** What the last look gave, for as long as this worker lives: all there is when the store refuses. */
let held: Seen[] = [];

export function hold(observations: readonly Observation[]): void {
  const at = now();
  held = observations.map((observation) => ({ observation, since: at, seenAt: at, before: [] }));
}

export function forget(): void {
  held = [];
}

/** All that is known of the person who is signed in, in the period that they look at. */
export async function recallNow(): Promise<Memory> {
  const kept = await store.withStore(recallIn);
  return kept.ok ? kept.value : { ...nothing('unkept'), seen: held, lastRead: held[0]?.seenAt ?? null };
}

async function recallIn(db: Database): Promise<Memory> {
  const profile = (await currentProfile(db)) ?? (await listProfiles(db))[0];
  if (!profile) return { ...nothing('nobody'), saved: true };
  const wide = await recall(db, { profile: profile.id, period: ALL_PERIODS });
  const period = await recall(db, { profile: profile.id, period: periodOf(profile, wide.seen) });
  return { ...period, seen: [...wide.seen, ...period.seen] };
}

/** Id of the period that the person looks at: their choice, else what a page showed last, else the day's. */
export function periodOf(profile: Profile, seen: readonly Seen[]): string {
  const today = now().slice(0, 10);
  const question = { chosen: profile.period, pageShows: lastShown(seen), today };
  return choosePeriod(question, RULESETS).id;
}

export function lastShown(seen: readonly Seen[]): { from: string | null; to: string | null } | null {
  const shown = seen.flatMap(({ observation }) => (observation.kind === 'period' ? [observation] : []));
  return shown[0] ?? null; // no page has shown one yet
}
