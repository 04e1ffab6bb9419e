import type { Entry, Stage, Status } from '../observations';
import { type PageWord, type Word, weigh } from './conflict';
import { newest } from './days';
import type { Memory, Moment, Origin, Seen } from './findings';
import { NOWHERE, pageOrigin, personOrigin } from './origin';

type OwnStage = Extract<Entry, { kind: 'own-stage' }>;

/** What is known about one stage. */
export interface Known {
  status: Status | null;
  origin: Origin;
  /** First said so, and last said so. */
  since: Moment | null;
  asOf: Moment | null;
  conflict: { status: Status; origin: Origin } | null;
  /** The day that the person gave, where the person's word holds. */
  on: string | null;
}

export const UNKNOWN: Known = {
  status: null,
  origin: NOWHERE,
  since: null,
  asOf: null,
  conflict: null,
  on: null,
};

const FINISHED: readonly (Status | null)[] = ['disetujui', 'selesai'];
const NOT_BEGUN: readonly (Status | null)[] = [null, 'belum-dimulai', 'terkunci'];

export function isFinished(status: Status | null): boolean {
  return FINISHED.includes(status);
}

export function hasBegun(status: Status | null): boolean {
  return !NOT_BEGUN.includes(status);
}

/** The status of a stage as page and person give it, weighed. */
export function knownOf(memory: Memory, stage: Stage): Known {
  const page = pageWord(memory, stage);
  const entry = ownWord(memory, stage);
  const { holds, other } = weigh(page?.word ?? null, entry ? asWord(entry) : null);
  if (!holds) return UNKNOWN;
  const byPage = holds.origin.by === 'page';
  return {
    status: holds.value,
    origin: holds.origin,
    since: holds.since,
    asOf: byPage ? (page?.seenAt ?? null) : holds.since,
    conflict: other ? { status: other.value, origin: other.origin } : null,
    on: byPage ? null : (entry?.on ?? null),
  };
}

function ownWord(memory: Memory, stage: Stage): OwnStage | null {
  const own = memory.entries.flatMap((one) => (one.kind === 'own-stage' && one.stage === stage ? [one] : []));
  return newest(own, (one) => one.at);
}

function asWord(entry: OwnStage): Word<Status> {
  return { value: entry.status, origin: personOrigin(entry), since: entry.at };
}

interface Sighting {
  word: PageWord<Status>;
  seenAt: Moment;
}

/** The page's last word with a status: a page that names a stage without one takes nothing back. */
function pageWord(memory: Memory, stage: Stage): Sighting | null {
  const sightings = memory.seen.flatMap((seen) => {
    const { observation } = seen;
    return observation.kind === 'stage' && observation.stage === stage ? sightingOf(seen) : [];
  });
  return newest(sightings, (one) => one.seenAt);
}

function sightingOf(seen: Seen): Sighting[] {
  const now = { observation: seen.observation, seenAt: seen.seenAt, since: seen.since };
  const past = seen.before.map((was) => ({ ...was, since: was.seenAt }));
  const said = [now, ...past].flatMap((one) => {
    const status = one.observation.kind === 'stage' ? one.observation.status : null;
    return status === null ? [] : [{ ...one, status }];
  });
  const [last, ...earlier] = said;
  if (!last) return [];
  const word = {
    value: last.status,
    origin: pageOrigin(last),
    since: last.since,
    earlier: earlier.map((one) => ({ value: one.status, until: one.seenAt })),
  };
  return [{ word, seenAt: last.seenAt }];
}
