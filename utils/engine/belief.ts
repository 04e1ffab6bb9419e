import type { Entry, Kind, Observation } from '../observations';
import { sum } from '../observations/sum';
import { isNewer } from './days';
import type { Memory, Moment, Seen } from './findings';

export type NotSo = Extract<Entry, { kind: 'not-so' }>;

/** What the person said against a reading; `holds` until the page said something newer and different. */
export interface Denial {
  entry: NotSo;
  holds: boolean;
}

/** The memory that every question is asked of: only readings that the person has not called wrong. */
export interface Belief {
  memory: Memory;
  denials: Denial[];
}

/** A page that was open before is another page, not an earlier word about this one. */
const WITHOUT_PAST: readonly Kind[] = ['page'];

/**
 * Leaves out of a memory what the person said is not so, as though it had never been read: an earlier word of the
 * page about the same thing counts again. A name that was read wrongly is no longer told as the person's. The one
 * place where readings are dropped; pure, and the same memory comes back where nothing was called wrong.
 */
export function beliefOf(memory: Memory): Belief {
  const { seen, denials } = beliefIn(memory);
  if (denials.length === 0) return { memory, denials };
  const entries = memory.entries.filter((one) => one.kind !== 'not-so');
  return { memory: { ...memory, entries, seen, profile: profileOf(memory, denials) }, denials };
}

/** The readings alone, for whoever asks before there is a whole memory. */
export function beliefIn({ seen, entries }: Pick<Memory, 'seen' | 'entries'>): {
  seen: Seen[];
  denials: Denial[];
} {
  const said = entries.filter((one) => one.kind === 'not-so');
  if (said.length === 0) return { seen, denials: [] };
  const open = openDenials(said);
  // What pages say now is struck before what they said once.
  const now = seen.map((one) => open.strike(one.observation, one.since));
  const holding = new Set(now);
  return {
    seen: seen.flatMap((one, at) => believed(one, now[at] ?? null, open)),
    denials: said.map((entry) => ({ entry, holds: holding.has(entry) })),
  };
}

type Open = ReturnType<typeof openDenials>;

/** Each denial strikes one word of a page, so that of two rows alike the other one stays. */
function openDenials(said: readonly NotSo[]) {
  const left = new Map<string, NotSo[]>();
  for (const entry of said) {
    const key = factKey(entry.observation);
    const alike = left.get(key);
    if (alike) alike.push(entry);
    else left.set(key, [entry]);
  }
  return {
    /** The denial of a word; none where the page began to say so only after it. `null`: it began at any time. */
    strike(observation: Observation, began: Moment | null): NotSo | null {
      const key = factKey(observation);
      const fitting = left.get(key) ?? [];
      const at = fitting.findIndex((entry) => began === null || !isNewer(began, entry.at));
      return (at === -1 ? undefined : fitting.splice(at, 1)[0]) ?? null;
    },
  };
}

/** What is left of a fact: as it is, its earlier words, or nothing. */
function believed(seen: Seen, denial: NotSo | null, open: Open): Seen[] {
  // When the page began to say an earlier thing is known only from below: after it last said the one before that.
  const before = seen.before.filter(
    (was, at) => open.strike(was.observation, seen.before[at + 1]?.seenAt ?? null) === null,
  );
  if (!denial) return before.length === seen.before.length ? [seen] : [{ ...seen, before }];
  const [last, ...earlier] = before;
  if (!last || WITHOUT_PAST.includes(seen.observation.kind)) return [];
  return [{ ...seen, ...last, since: last.seenAt, before: earlier }];
}

function profileOf({ profile }: Memory, denials: readonly Denial[]): Memory['profile'] {
  const wrong = denials.some(
    ({ entry: { observation }, holds }) =>
      holds && observation.kind === 'account' && observation.name === profile.name,
  );
  return wrong ? { ...profile, name: null, school: null } : profile;
}

/** Names a fact by all it says but the words that prove it; the same fact has the same key, at most 14 characters. */
export function factKey(observation: Observation): string {
  const known = keys.get(observation) ?? keyOf(observation);
  keys.set(observation, known);
  return known;
}

/** A fact never changes, and every question about a period asks for its name again. */
const keys = new WeakMap<Observation, string>();

function keyOf(observation: Observation): string {
  return sum(JSON.stringify(Object.entries({ ...observation, evidence: '' }).sort()));
}
