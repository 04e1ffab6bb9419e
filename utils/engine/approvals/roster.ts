import { APPROVAL_KINDS } from '../../observations';
import { newest } from '../days';
import type { PlanState, RosterFinding, RosterPerson } from '../findings';
import type { Person } from './people';
import { hasBegun, type Standing } from './standing';

/** In the order of the legend. */
const STATES: readonly PlanState[] = ['approved', 'yours', 'teacher', 'not-handed-in', 'unknown'];
const BY_STATUS = {
  disetujui: 'approved',
  'perlu-disetujui': 'yours',
  'menunggu-pegawai': 'teacher',
  'belum-diajukan': 'not-handed-in',
} as const;

export interface Standings {
  person: Person;
  standings: readonly Standing[];
}

/** One entry a person, with the state of the plan and how far along the cycle they are. */
export function rosterOf(all: readonly Standings[]): RosterFinding {
  const people = all.map(personOf).sort(inOrder);
  const counts = { approved: 0, yours: 0, teacher: 0, 'not-handed-in': 0, unknown: 0 };
  for (const one of people) counts[one.plan] += 1;
  return { people, counts };
}

function personOf({ person, standings }: Standings): RosterPerson {
  const { name, distinct, entry } = person;
  const begun = standings.filter((one) => hasBegun(one.status));
  const last = begun[begun.length - 1];
  return {
    person: { name, distinct },
    plan: planOf(standings, begun),
    at: last?.status ? { what: last.what, status: last.status } : null,
    done: doneOf(begun),
    all: APPROVAL_KINDS.length,
    entry,
    seenAt: newest(person.rows, (row) => row.seenAt)?.seenAt ?? null,
  };
}

/** Whoever is at something later had a plan that was approved. */
function planOf(standings: readonly Standing[], begun: readonly Standing[]): PlanState {
  const plan = standings.find((one) => one.what === 'perencanaan');
  if (plan?.status && plan.status !== 'belum-diajukan') return BY_STATUS[plan.status];
  if (begun.some((one) => one.what !== null && one.what !== 'perencanaan')) return 'approved';
  return plan?.status ? BY_STATUS[plan.status] : 'unknown';
}

/** Everything before the last that has begun, and that one too once it is approved. */
function doneOf(begun: readonly Standing[]): number {
  const last = begun.filter((one) => one.what !== null).pop();
  if (!last || last.what === null) return 0;
  return APPROVAL_KINDS.indexOf(last.what) + (last.status === 'disetujui' ? 1 : 0);
}

function inOrder(one: RosterPerson, other: RosterPerson): number {
  return STATES.indexOf(one.plan) - STATES.indexOf(other.plan) || byName(one, other);
}

export function byName(one: Pick<RosterPerson, 'person'>, other: Pick<RosterPerson, 'person'>): number {
  const names = compare(one.person.name, other.person.name);
  return names || compare(one.person.distinct ?? '', other.person.distinct ?? '');
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
