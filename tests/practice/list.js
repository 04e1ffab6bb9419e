import { approvalOf } from './state/select.js';

const PAGE_SIZE = 10;

/**
 * The principal's list as a page shows it: filtered, ten at a time.
 * @param {object} state
 * @param {{filter: string | null, page: number}} wanted `filter` is a status of approval, null shows all
 */
export function teacherList(state, { filter, page }) {
  const all = Object.values(state.people).filter(({ role }) => role === 'guru');
  const rows = all.map((person) => ({ person, ...approvalOf(person) }));
  const kept = filter ? rows.filter(({ status }) => status === filter) : rows;
  const pages = Math.max(1, Math.ceil(kept.length / PAGE_SIZE));
  const at = Math.min(Math.max(1, page), pages);
  const from = (at - 1) * PAGE_SIZE;
  return { rows: kept.slice(from, from + PAGE_SIZE), from, total: kept.length, page: at, pages };
}

/** What tells two people of one name apart: the last four digits. */
export function nipTail(nip) {
  return nip ? `NIP ···· ${nip.slice(-4)}` : 'NIP belum ada';
}
