import { peopleOf } from './approvals/people';
import { rosterOf } from './approvals/roster';
import { hasBegun, standingsOf } from './approvals/standing';
import { groupsOf, oldestFirst } from './approvals/waiting';
import type { Case } from './case';
import { newest } from './days';
import type { ApprovalsFinding, DeadlineFinding, NowFinding } from './findings';
import { ROW_STATE, unreadable, unreadRows } from './nothing';
import { isStale } from './stale';

/**
 * What waits for a superior and whom they decide about, from the lists that pages showed (over pagination and
 * filters: a page of ten says nothing of the other 22) and from the names entered by hand. `null` where neither
 * names anybody.
 */
export function approvalsOf(c: Case, deadlines: readonly DeadlineFinding[]): ApprovalsFinding | null {
  const all = peopleOf(c.memory).map((person) => ({ person, standings: standingsOf(person) }));
  if (all.length === 0) return null;
  const groups = groupsOf(all, c, deadlines);
  const rows = groups.flatMap((group) => group.rows);
  const things = all.flatMap((one) => one.standings).filter((one) => hasBegun(one.status));
  const seenAt =
    newest(
      all.flatMap((one) => one.person.rows),
      (row) => row.seenAt,
    )?.seenAt ?? null;
  return {
    groups,
    waiting: rows.length,
    oldest: rows.sort(oldestFirst)[0] ?? null,
    teachers: things.filter((one) => one.status === 'menunggu-pegawai').length,
    approved: things.filter((one) => one.status === 'disetujui').length,
    roster: rosterOf(all),
    unread: unreadRows(c.memory).length,
    seenAt,
    stale: isStale(seenAt, c.now),
  };
}

/** The one sentence for a superior: what waits, that nothing does, or that no list has been read yet. */
export function superiorAnswer(c: Case, found: ApprovalsFinding | null): NowFinding {
  if (found?.oldest) {
    const parts = found.groups.map(({ what, rows }) => ({ what, count: rows.length }));
    const closes = found.groups.find((group) => (group.closes?.daysLeft ?? -1) >= 0)?.closes ?? null;
    return { case: 'approvals', waiting: found.waiting, parts, oldest: found.oldest, closes };
  }
  // Rows that nobody understands may wait for all we know.
  if (unreadRows(c.memory).length > 0) return { case: 'could-not-read', what: ROW_STATE };
  if (found?.seenAt) return { case: 'approvals-clear', counts: found.roster.counts };
  const what = unreadable(c.memory);
  return what === null ? { case: 'approvals-unread' } : { case: 'could-not-read', what };
}
