import type { Moment, Observation, Seen } from '../../utils/observations';
import type { Asker, InView } from './viewer';

/** What the last look gave and the store did not take: all there is to print of it, while this worker lives. */
export interface Held {
  /** The tab and document that reported it. */
  by: Asker;
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

/**
 * For whoever asks: where two or more people are known, or it is not known how many, it is for the document that
 * reported it and for nobody else. `view` null: the store does not tell.
 */
export function heldFor(asker: Asker, view: InView | null): Held | null {
  if (!last || view?.isClosed || isSaidToBeAnothers(last, view)) return null; // the store does not tell
  return (view && isLone(last, view)) || isSameDocument(last.by, asker) ? last : null;
}

/** The person said since whose the tab is, as may be where one's record was locked meanwhile. */
function isSaidToBeAnothers({ name }: Held, view: InView | null): boolean {
  return name !== null && !!view?.chosen && view.chosen.name !== name; // the store does not tell
}

/** Nobody is known but whom it is of; one that is locked counts as another. */
function isLone({ name }: Held, { known }: InView): boolean {
  return name === null ? known.length < 2 : known.every((one) => one.name === name);
}

function isSameDocument(one: Asker, other: Asker): boolean {
  return one !== null && one.tab === other?.tab && one.page === other.page; // our own pages report nothing
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
