import type { Moment, Observation, Seen } from '../../utils/observations';

/** What the last look gave and the store did not take: all there is to print of it, while this worker lives. */
export interface Held {
  /** Of the account that the page showed; `null` where it showed none. */
  name: string | null;
  at: Moment;
  /** Of the page. */
  path: string;
  /** Id of the period that `own` belongs to. */
  period: string;
  wide: Seen[];
  own: Seen[];
}

let last: Held | null = null;

export function held(): Held | null {
  return last;
}

export function hold(look: Held): void {
  last = look;
}

/** The store takes facts again, or everything was erased. */
export function letGo(): void {
  last = null;
}

let resting: ReturnType<typeof setTimeout>[] = [];

/** Carries `deed` out in so many ms, unless a newer look at any page (`stir`) comes first. Lost with the worker. */
export function rest(ms: number, deed: () => Promise<unknown>): void {
  resting.push(setTimeout(() => void deed(), ms));
}

/** A newer look: what was to be done about the last one is no longer. */
export function stir(): void {
  for (const timer of resting) clearTimeout(timer);
  resting = [];
}

export function seenAt(at: Moment): (observation: Observation) => Seen {
  return (observation) => ({ observation, since: at, seenAt: at, before: [] });
}

/** `newer` in the place of what `older` says about the same; a list is replaced whole. */
export function overlay(older: readonly Seen[], newer: readonly Seen[] = []): Seen[] {
  const said = new Set(newer.map(subjectOf));
  return [...newer, ...older.filter((seen) => !said.has(subjectOf(seen)))];
}

function subjectOf({ observation }: Seen): string {
  const { kind } = observation;
  return kind === 'stage' || kind === 'deadline' ? `${kind} ${observation.stage}` : kind;
}
