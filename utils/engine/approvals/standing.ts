import { APPROVAL_KINDS, type ApprovalKind, type ApprovalStatus } from '../../observations';
import { isLaterReading, isNewer } from '../days';
import type { Person } from './people';
import type { Row } from './sightings';

/** A person's rows in the order of the cycle, each with the status that it has now. */
export interface Standing {
  what: ApprovalKind | null;
  status: ApprovalStatus | null;
  row: Row;
}

const ACTIVE: readonly (ApprovalStatus | null)[] = ['perlu-disetujui', 'menunggu-pegawai'];

/**
 * What each thing of a person has come to. A row that does not say for what adds nothing to rows that do, but where
 * it was seen to change from waiting and only one thing waited since that same day, it was that thing. What comes before something that
 * has begun is behind: nobody observes without an agreed day, nobody follows up without an observation.
 */
export function standingsOf({ rows }: Person): Standing[] {
  const known = rows.filter((row) => row.what !== null);
  if (known.length === 0) return rows.map((row) => ({ what: row.what, status: row.status, row }));
  const waiting = known.filter((row) => row.status === 'perlu-disetujui');
  const settled = rows.find((row) => row.what === null && settles(row, waiting));
  return [...known].sort(inOrder).map((row, at, all) => ({
    what: row.what,
    status:
      settled && row === waiting[0]
        ? settled.status
        : isPassed(row, all.slice(at + 1))
          ? 'disetujui'
          : row.status,
    row,
  }));
}

function settles(row: Row, waiting: readonly Row[]): boolean {
  const [lone, ...others] = waiting;
  if (!lone || others.length > 0 || !row.waited.includes(lone.on)) return false;
  if (row.status === 'perlu-disetujui') return false;
  return row.status !== null && !isNewer(lone.since, row.since);
}

/** An active word that is as fresh as the later thing's still counts: a page with a column for each shows both. */
function isPassed(row: Row, later: readonly Row[]): boolean {
  const begun = later.filter((one) => hasBegun(one.status));
  if (!ACTIVE.includes(row.status)) return begun.length > 0;
  return begun.some((one) => isLaterReading(one.seenAt, row.seenAt));
}

export function hasBegun(status: ApprovalStatus | null): boolean {
  return status !== null && status !== 'belum-diajukan';
}

function inOrder(one: Row, other: Row): number {
  return placeOf(one.what) - placeOf(other.what);
}

/** Place in the cycle; what is not said comes last. */
export function placeOf(what: ApprovalKind | null): number {
  return what === null ? APPROVAL_KINDS.length : APPROVAL_KINDS.indexOf(what);
}
