import { HISTORY, type Observation, type Seen } from '../../observations';
import type { Row } from './rows';
import { canonical, same } from './same';

const timeOf = (moment: string): number => Date.parse(moment);

/** The later of two; of one moment what is here. */
function later<T>(mine: T, theirs: T, at: (value: T) => string): T {
  return timeOf(at(theirs)) > timeOf(at(mine)) ? theirs : mine;
}

const earlier = (one: string, other: string): string =>
  timeOf(one) < timeOf(other) || (timeOf(one) === timeOf(other) && one < other) ? one : other;

/**
 * The person's last word; its place in the list is that of the first. A mark leaves the moment of an entry as it was,
 * so of one moment what is here stays.
 */
export function mergeEntry(mine: Row['entries'], theirs: Row['entries']): Row['entries'] {
  const last = later(mine, theirs, (row) => row.entry.at);
  return { ...last, added: earlier(mine.added, theirs.added) };
}

/** What a page said last, or did not list any more, with all that was said before on either side. */
export function mergeSeen(mine: Row['seen'], theirs: Row['seen']): Row['seen'] {
  const last = later(mine, theirs, lastWord);
  const other = last === mine ? theirs : mine;
  const marks = union(last.marks, other.marks);
  return {
    ...last,
    ...(mine.mixed || theirs.mixed ? { mixed: true } : {}),
    ...(marks ? { marks } : {}),
    seen: mergeSaid(last.seen, other.seen),
  };
}

const lastWord = ({ seen, gone }: Row['seen']): string =>
  gone !== null && timeOf(gone) > timeOf(seen.seenAt) ? gone : seen.seenAt;

function mergeSaid(last: Seen, other: Seen): Seen {
  const isSame = sameFact(last.observation, other.observation);
  const past = isSame ? [] : [{ observation: other.observation, seenAt: other.seenAt }];
  const all = [...last.before, ...other.before, ...past];
  const once = [...new Map(all.map((one) => [canonical(one), one])).values()];
  const before = once.sort(
    (a, b) => timeOf(b.seenAt) - timeOf(a.seenAt) || (canonical(a) < canonical(b) ? -1 : 1),
  );
  return {
    observation: last.observation,
    since: isSame ? earlier(last.since, other.since) : last.since,
    seenAt: last.seenAt,
    before: before.slice(0, HISTORY),
  };
}

/** Equal but for the words that prove it. */
const sameFact = (one: Observation, other: Observation): boolean =>
  same({ ...one, evidence: '' }, { ...other, evidence: '' });

function union(one: string[] | undefined, other: string[] | undefined): string[] | undefined {
  return one || other ? [...new Set([...(one ?? []), ...(other ?? [])])] : undefined; // either may have none
}

/** What is set here stays; what is not known here comes from there. A person has no moments to go by. */
export function mergeProfile(mine: Row['profiles'], theirs: Row['profiles']): Row['profiles'] {
  const known = Object.entries(mine).filter(([, value]) => value !== null && value !== undefined);
  const firstRun = Math.max(mine.firstRun ?? 0, theirs.firstRun ?? 0); // one that lacks it is at its beginning
  return { ...theirs, ...Object.fromEntries(known), id: mine.id, firstRun };
}

/** Moments move on; who was last in use stays who it is here. */
export function mergeMeta(mine: Row['meta'], theirs: Row['meta']): Row['meta'] {
  const [one, other] = [timeOf(mine.value), timeOf(theirs.value)];
  return Number.isNaN(one) || Number.isNaN(other) || one >= other ? mine : theirs;
}
