import type { EntryKind, Kind, Page } from '../observations';
import { isLaterReading, newest } from './days';
import type { Memory, Seen } from './findings';

/** Kinds that say nothing about how far the person's own cycle is. */
const ASIDE: readonly Kind[] = ['page', 'account', 'period', 'notice', 'approval', 'could-not-read'];
/** Pages outside the performance feature. */
const OUTSIDE: readonly Page[] = ['beranda', 'lain'];

/** Entries that say nothing of it either. */
const NOT_OF_THE_CYCLE: readonly EntryKind[] = ['notice-rule', 'rule-file'];

/** Whether neither a page nor the person has said anything about the cycle, and no page of it could be read. */
export function nothingKnown(memory: Memory): boolean {
  const told = memory.seen.some(({ observation }) => !ASIDE.includes(observation.kind));
  const said = memory.entries.some((one) => !NOT_OF_THE_CYCLE.includes(one.kind));
  if (said || told) return false;
  return unreadable(memory) !== null || !isPerformance(lastPage(memory));
}

/** What the newest reading could not read, or `null`: a later reading makes an older failure history. */
export function unreadable(memory: Memory): string | null {
  const failed = lastFailures(memory)[0];
  return failed?.observation.kind === 'could-not-read' ? subjectOf(failed.observation.what) : null;
}

/** What reading calls the state of the third row of a list that it does not know: `approval-state 3`. */
export const ROW_STATE = 'approval-state';

/**
 * Reading says `stage perencanaan` of a stage without a status it knows; the stage's name alone is meant. Rows of a
 * list are nobody by their number.
 */
export function subjectOf(what: string): string {
  return what.startsWith(`${ROW_STATE} `) ? ROW_STATE : what.replace(/^stage /, '');
}

/**
 * The rows of lists whose state could not be read. The store keeps each until its own list is read anew: what another
 * page shows, even another list or the page of one person, says nothing of them.
 */
export const unreadRows = ({ seen }: Memory): Seen[] =>
  seen.filter(({ observation: one }) => one.kind === 'could-not-read' && subjectOf(one.what) === ROW_STATE);

/** The failures of the newest reading. */
function lastFailures({ seen }: Memory): Seen[] {
  const last = newest(seen, (one) => one.seenAt)?.seenAt ?? '';
  return seen.filter(
    ({ observation, seenAt }) => observation.kind === 'could-not-read' && !isLaterReading(last, seenAt),
  );
}

/** What is not read now: the failures of the newest reading, and the rows of lists that wait to be read anew. */
export const failures = (memory: Memory): Seen[] => [
  ...new Set([...lastFailures(memory), ...unreadRows(memory)]),
];

/** The page that was open at the last reading. */
export function lastPage(memory: Memory): Seen | null {
  return newest(
    memory.seen.filter((one) => one.observation.kind === 'page'),
    (one) => one.seenAt,
  );
}

/** Whether a seen page belongs to PMM's performance pages. */
export function isPerformance(seen: Seen | null): boolean {
  return seen?.observation.kind === 'page' && !OUTSIDE.includes(seen.observation.page);
}
