import type { Kind, Page } from '../observations';
import { isNewer, newest } from './days';
import type { Memory, Seen } from './findings';

/** Kinds that say nothing about the person's own cycle. */
const ASIDE: readonly Kind[] = ['account', 'notice', 'approval', 'could-not-read'];
/** Pages outside the performance feature. */
const OUTSIDE: readonly Page[] = ['beranda', 'lain'];

/** Whether neither a page nor the person has said anything about the cycle. */
export function nothingKnown(memory: Memory): boolean {
  if (memory.entries.length > 0) return false;
  const told = memory.seen.filter(({ observation }) => !ASIDE.includes(observation.kind));
  const page = lastPage(memory);
  const onlyPage = told.every((one) => one.observation.kind === 'page');
  return onlyPage && (unreadable(memory) !== null || !isPerformance(page));
}

/** What the newest reading could not read, or `null`: a later reading makes an older failure history. */
export function unreadable(memory: Memory): string | null {
  const failed = failures(memory)[0];
  return failed?.observation.kind === 'could-not-read' ? subjectOf(failed.observation.what) : null;
}

/** Reading says `stage perencanaan` of a stage without a status it knows; the stage's name alone is meant. */
export function subjectOf(what: string): string {
  return what.replace(/^stage /, '');
}

/** The failures of the newest reading. */
export function failures(memory: Memory): Seen[] {
  const last = newest(memory.seen, (one) => one.seenAt);
  return memory.seen.filter(
    (one) => one.observation.kind === 'could-not-read' && last !== null && !isNewer(last.seenAt, one.seenAt),
  );
}

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
