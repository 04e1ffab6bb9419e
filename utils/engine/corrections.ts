import type { Entry, Observation } from '../observations';
import { ownAbout, sameTitle } from './activities';
import type { Case } from './case';
import { isNewer, newest } from './days';
import type { Seen } from './findings';
import { closingOf, type Stretch } from './windows';

/**
 * Whether a word of the person's is about the very thing that a page's fact is about: the two are then weighed (house
 * rule 8) and stay side by side. A word about something else only takes the place of a fact that is called wrong.
 */
export function answers(entry: Entry, fact: Observation): boolean {
  if (entry.kind === 'own-stage') return fact.kind === 'stage' && fact.stage === entry.stage;
  if (entry.kind === 'window-date') return fact.kind === 'deadline';
  if (entry.kind === 'own-points') return fact.kind === 'points';
  return entry.kind === 'own-activity' && fact.kind === 'activity' && sameTitle(entry.title, fact.title);
}

/** The word of the person's that holds against a fact of the page; `null` while the fact counts. */
export function correctionOf(seen: Seen, c: Case, stretches: readonly Stretch[]): Entry | null {
  const { observation: fact, since } = seen;
  const window = windowOf(fact, stretches);
  const { entries } = c.memory;
  const near = fact.kind === 'activity' ? ownAbout(fact.title, entries) : entries;
  const about = near.filter(
    (one) => answers(one, fact) && (one.kind !== 'window-date' || one.window === window),
  );
  const word = newest(about, (one) => one.at);
  return word && !isNewer(since, word.at) && differs(word, fact) ? word : null;
}

/** The window of the rules that a page's date closes; `null` where it closes none. */
export function windowOf(fact: Observation, stretches: readonly Stretch[]): string | null {
  if (fact.kind !== 'deadline' || fact.stage === null) return null;
  return closingOf(fact.stage, stretches)?.id ?? null;
}

function differs(word: Entry, fact: Observation): boolean {
  if (word.kind === 'own-stage') return fact.kind === 'stage' && fact.status !== word.status;
  if (word.kind === 'window-date') return fact.kind === 'deadline' && fact.on !== word.on;
  const says = (page: unknown, person: unknown) => page !== null && page !== person;
  if (word.kind === 'own-points' && fact.kind === 'points')
    return [word.planned, word.earned].some(
      (own, at) => own !== null && own !== [fact.planned, fact.earned][at],
    );
  if (word.kind !== 'own-activity' || fact.kind !== 'activity') return false;
  return (
    says(fact.points, word.points) || says(fact.count, word.count) || says(fact.done, word.doneOn !== null)
  );
}
