import type { ApprovalKind, ApprovalStatus } from '../../observations';
import type { Moment, Seen } from '../findings';

type Approval = Extract<Seen['observation'], { kind: 'approval' }>;

/** One row that a page showed, as it is remembered. */
export interface Row {
  what: ApprovalKind | null;
  status: ApprovalStatus | null;
  on: string | null;
  since: Moment;
  seenAt: Moment;
  /** The days since which it waited, as the page gave them, before it said what it says now. */
  waited: readonly (string | null)[];
}

export interface Sighting {
  approval: Approval;
  row: Row;
  /** Which of several rows that no page tells apart. */
  nth: number;
  /** Whose it is, where the store has told. */
  whose: Seen['whose'];
}

export function sightingsOf(seen: readonly Seen[]): Sighting[] {
  return seen.flatMap(({ observation, since, seenAt, before, whose }) => {
    if (observation.kind !== 'approval') return [];
    const { what, status, since: on } = observation;
    const waited = before.flatMap(({ observation: was }) =>
      was.kind === 'approval' && was.status === 'perlu-disetujui' ? [was.since] : [],
    );
    return [{ approval: observation, row: { what, status, on, since, seenAt, waited }, nth: 1, whose }];
  });
}

/** A row that says nothing but the name, such as a page's breadcrumb, is nobody new beside rows that say more. */
export function telling(list: readonly Sighting[]): Sighting[] {
  const counts = new Map<string, number>();
  const says = list.filter(({ row }) => row.what !== null || row.status !== null);
  return (says.length > 0 ? says : list).map((one) => {
    const { distinct, what } = one.approval;
    const key = JSON.stringify([distinct && folded(distinct), what]);
    const nth = (counts.get(key) ?? 0) + 1;
    counts.set(key, nth);
    return { ...one, nth };
  });
}

/** Same words, however a page spaces or capitalises them. */
export function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
