import { isNewer } from './days';
import type { Moment, Origin } from './findings';

/** One side's word: what, from where, and from when on it says so. */
export interface Word<T> {
  value: T;
  origin: Origin;
  since: Moment;
}

/** The page's word, with what it said earlier and until when. */
export interface PageWord<T> extends Word<T> {
  earlier: { value: T; until: Moment }[];
}

/** Which word holds, and the other side's where they disagree. */
export interface Weighed<T> {
  holds: Word<T> | null;
  other: Word<T> | null;
}

/**
 * House rule 8: a person's word holds until the page says something newer and different; while they differ both are
 * shown. A page that agreed after the person spoke, and then went on, has only moved on: that is no conflict.
 */
export function weigh<T>(page: PageWord<T> | null, person: Word<T> | null): Weighed<T> {
  if (!page || !person) return { holds: page ?? person, other: null };
  if (page.value === person.value || movedOn(page, person)) return { holds: page, other: null };
  return isNewer(page.since, person.since) ? { holds: page, other: person } : { holds: person, other: page };
}

function movedOn<T>(page: PageWord<T>, person: Word<T>): boolean {
  return (
    isNewer(page.since, person.since) &&
    page.earlier.some((was) => was.value === person.value && !isNewer(person.since, was.until))
  );
}
