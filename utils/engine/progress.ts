import type { Stage, Status } from '../observations';
import { isLaterReading, isNewer, newest } from './days';
import { hasBegun, isFinished, type Known } from './status';

/** One stage or step in the order of the cycle. */
export interface Standing {
  stage: Stage;
  known: Known;
}

/** Statuses in which somebody is at work: if seen no earlier than a later stage's, they still count. */
const ACTIVE: readonly (Status | null)[] = [
  'dikerjakan',
  'menunggu-persetujuan',
  'ada-penyesuaian',
  'perlu-perbaikan',
];

/**
 * Which of them it is now, by the last one that has begun; `null` when all are finished or nothing is known. Where
 * the page says of one that it has not begun, and says nothing of the one before it, it may still be that one.
 */
export function currentOf(standings: readonly Standing[]): Stage | null {
  const begun = standings.map((one) => hasBegun(one.known.status)).lastIndexOf(true);
  const at = isFinished(standings[begun]?.known.status ?? null) ? begun + 1 : begun;
  if (begun !== -1) return standings[at]?.stage ?? null;
  const waiting = standings.findIndex((one) => one.known.status === 'belum-dimulai');
  const before = standings[waiting - 1];
  const here = waiting === -1 || isReached(waiting, standings) ? standings[waiting] : before;
  return here?.stage ?? null;
}

/** Whether a later one has begun, and this one's own word is not as fresh as that one's. */
export function isPassed(index: number, standings: readonly Standing[]): boolean {
  const later = standings.slice(index + 1).filter((one) => hasBegun(one.known.status));
  const last = newest(later, (one) => one.known.asOf ?? '');
  const own = standings[index]?.known;
  if (!last || !own) return false;
  if (!ACTIVE.includes(own.status)) return true;
  return own.asOf === null || isLaterReading(last.known.asOf ?? '', own.asOf);
}

/**
 * Whether the one before it (if any) is behind: only then can something that has not begun be anybody's turn. Nobody
 * approves pra-perencanaan, so it blocks nothing while its status is unknown.
 */
export function isReached(index: number, standings: readonly Standing[]): boolean {
  const before = standings[index - 1];
  if (before === undefined || isFinished(before.known.status) || isPassed(index - 1, standings)) return true;
  return before.stage === 'pra-perencanaan' && before.known.status === null;
}

/**
 * What a stage's steps say about the stage: under way once one has begun, over with the last of them. Used where
 * the page gives the stage itself no status, or an older one that says it has not begun.
 */
export function knownWithSteps(own: Known, steps: readonly Standing[]): Known {
  const begun = steps.filter((one) => hasBegun(one.known.status));
  const last = newest(begun, (one) => one.known.asOf ?? '');
  if (!last) return own.status === null ? { ...(steps[0]?.known ?? own), conflict: null, on: null } : own;
  const older = isNewer(last.known.asOf ?? '', own.asOf ?? '');
  if (own.status !== null && !(older && !hasBegun(own.status))) return own;
  return { ...last.known, status: statusFrom(steps), since: null, conflict: null, on: null };
}

function statusFrom(steps: readonly Standing[]): Status {
  const end = steps[steps.length - 1]?.known.status ?? null;
  if (isFinished(end)) return 'selesai';
  return end === 'menunggu-persetujuan' ? end : 'dikerjakan';
}
