import type { Case } from './case';
import type { DeadlineFinding } from './findings';
import { ownDeadlines, pageDeadlines } from './loose-deadlines';
import type { Place } from './places';
import { windowDeadline } from './window-deadline';
import type { Stretch } from './windows';

/** Every date there is, by what it asks of the person. */
export function deadlinesOf(
  c: Case,
  places: readonly Place[],
  stretches: readonly Stretch[],
): DeadlineFinding[] {
  const all = [
    ...stretches.map((one) => windowDeadline(one, c, places, stretches)),
    ...pageDeadlines(c, places, stretches),
    ...ownDeadlines(c),
  ];
  return all.sort(inOrder);
}

function inOrder(a: DeadlineFinding, b: DeadlineFinding): number {
  return (
    rankOf(a) - rankOf(b) || compare(a.on ?? '', b.on ?? '') || compare(a.opensOn ?? '', b.opensOn ?? '')
  );
}

/** To come or late (or perhaps late), undated, past and asking nothing, done. */
function rankOf(one: DeadlineFinding): number {
  if (one.urgency === 'done') return 3;
  if (one.daysLeft === null) return 1;
  const over = one.daysLeft < 0 && one.urgency !== 'overdue' && one.part !== 'unknown';
  return over ? 2 : 0;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The nearest date still to come that is not done; advice is no date to wait for. */
export function upcoming(deadlines: readonly DeadlineFinding[]): DeadlineFinding | null {
  return deadlines.find((one) => isAhead(one) && one.urgency !== 'done') ?? null;
}

function isAhead(one: DeadlineFinding): boolean {
  if (one.window?.task === 'advice' || one.daysLeft === null) return false;
  return one.daysLeft >= 0 || (one.window === null && one.urgency === 'overdue');
}
