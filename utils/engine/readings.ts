import { type Kind, type Observation, STAGES } from '../observations';
import { type Denial, factKey } from './belief';
import type { Case } from './case';
import { correctionOf, windowOf } from './corrections';
import { newest } from './days';
import type { FactFinding, ReadingFinding, Seen } from './findings';
import { hatsOf } from './hats';
import { failures, ROW_STATE, subjectOf } from './nothing';
import type { Stretch } from './windows';

/** What is looked for, in the order of the card. */
const LOOKED_FOR: readonly Kind[] = [
  'page',
  'account',
  'period',
  'stage',
  'points',
  'activity',
  'deadline',
  'predikat',
];
/** Looked for only where the ruleset has points. */
const WITH_POINTS: readonly Kind[] = ['points', 'activity'];
/** What a superior's page is looked at for, before anything about their own year. */
const WITH_PEOPLE: readonly Kind[] = ['page', 'account', 'period', 'approval'];

/** One row for each kind that is looked for, then one for each thing that could not be read and has no row. */
export function readingsOf(c: Case, stretches: readonly Stretch[]): ReadingFinding[] {
  const failed = failures(c.memory);
  const own = LOOKED_FOR.filter((kind) => c.rules?.points || !WITH_POINTS.includes(kind));
  const kinds = hatsOf(c.memory).both ? [...new Set([...WITH_PEOPLE, ...own])] : own;
  const rows = kinds.map((kind) => rowOf(kind, c, stretches, failed));
  const shown = rows.filter((row) => row.state === 'could-not-read').map((row) => row.what);
  const more = failed.map(failureRow).filter((row) => !shown.includes(row.what));
  return [...rows, ...more.filter((row) => row.what !== ROW_STATE), ...rowStates(more)];
}

/** Rows of one list with words that nobody understands are one line that says how many. */
function rowStates(more: readonly ReadingFinding[]): ReadingFinding[] {
  const some = more.filter((row) => row.what === ROW_STATE);
  const [first] = some;
  if (!first?.detail) return [];
  const found = [...new Set(some.map((row) => row.detail?.found ?? ''))].slice(0, MOST_NAMED).join(' · '); // each has one
  const observations = some.flatMap((row) => row.observations);
  return [{ ...first, observations, detail: { ...first.detail, found } }];
}
const MOST_NAMED = 4;

function rowOf(kind: Kind, c: Case, stretches: readonly Stretch[], failed: readonly Seen[]): ReadingFinding {
  const seen = c.memory.seen.filter((one) => one.observation.kind === kind);
  const denials = c.denials.filter(({ entry }) => entry.observation.kind === kind);
  const facts = [...seen.map((one) => factOf(one, c, stretches)), ...denials.map(deniedFact)].sort(byStage);
  const last = newest(seen, (one) => one.seenAt);
  if (last) return { ...bare(kind), state: 'read', observations: seen.map(said), facts, seenAt: last.seenAt };
  const failure = failed.map(failureRow).find((row) => row.what === kind);
  const state = denials.some((one) => one.holds) ? 'denied' : 'not-on-page';
  return { ...(failure ?? { ...bare(kind), state }), facts };
}

/** Stages in the order of the cycle; all else as it stands, what does not count last. */
function byStage({ observation: one }: FactFinding, { observation: other }: FactFinding): number {
  if (one.kind !== 'stage' || other.kind !== 'stage') return 0;
  return STAGES.indexOf(one.stage) - STAGES.indexOf(other.stage);
}

function factOf(seen: Seen, c: Case, stretches: readonly Stretch[]): FactFinding {
  const { observation } = seen;
  const word = correctionOf(seen, c, stretches);
  const denied = word && { how: 'corrected' as const, entry: word.id, at: word.at, word };
  return { fact: factKey(observation), observation, window: windowOf(observation, stretches), denied };
}

function deniedFact({ entry, holds }: Denial): FactFinding {
  const { observation, id, at } = entry;
  const how = holds ? ('not-so' as const) : ('was-not-so' as const);
  return {
    fact: factKey(observation),
    observation,
    window: null,
    denied: { how, entry: id, at, word: null },
  };
}

function failureRow({ observation, seenAt }: Seen): ReadingFinding {
  if (observation.kind !== 'could-not-read') return bare(observation.kind);
  const { what, expected, found } = observation;
  return {
    ...bare(subjectOf(what)),
    state: 'could-not-read',
    observations: [observation],
    seenAt,
    detail: { expected, found },
  };
}

function bare(what: string): ReadingFinding {
  return { what, state: 'not-on-page', observations: [], facts: [], seenAt: null, detail: null };
}

function said(seen: Seen): Observation {
  return seen.observation;
}
