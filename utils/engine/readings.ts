import type { Kind, Observation } from '../observations';
import type { Case } from './case';
import { newest } from './days';
import type { ReadingFinding, Seen } from './findings';
import { hatsOf } from './hats';
import { failures, subjectOf } from './nothing';

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
export function readingsOf(c: Case): ReadingFinding[] {
  const failed = failures(c.memory);
  const own = LOOKED_FOR.filter((kind) => c.rules?.points || !WITH_POINTS.includes(kind));
  const kinds = hatsOf(c.memory).both ? [...new Set([...WITH_PEOPLE, ...own])] : own;
  const rows = kinds.map((kind) => rowOf(kind, c, failed));
  const shown = rows.filter((row) => row.state === 'could-not-read').map((row) => row.what);
  const more = failed.map(failureRow).filter((row) => !shown.includes(row.what));
  return [...rows, ...more];
}

function rowOf(kind: Kind, c: Case, failed: readonly Seen[]): ReadingFinding {
  const seen = c.memory.seen.filter((one) => one.observation.kind === kind);
  const last = newest(seen, (one) => one.seenAt);
  if (last) return { ...bare(kind), state: 'read', observations: seen.map(said), seenAt: last.seenAt };
  const failure = failed.map(failureRow).find((row) => row.what === kind);
  return failure ?? bare(kind);
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
  return { what, state: 'not-on-page', observations: [], seenAt: null, detail: null };
}

function said(seen: Seen): Observation {
  return seen.observation;
}
