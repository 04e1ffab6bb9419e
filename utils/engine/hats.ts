import type { Profile, Side } from '../observations';
import type { HatsFinding, Memory, Seen } from './findings';
import { isPerformance, lastPage } from './nothing';

const SUPERIORS: readonly Profile['role'][] = ['kepala-sekolah', 'plt-kepala-sekolah'];

/**
 * Which side somebody sees. Two hats has who says so, or whom a page shows (or, to who did not say they are a teacher,
 * has shown of late) a superior's side, or other people's rows. What the person chose holds; else the side of the page
 * that is open, else the superior's where there is a list, else the side that a page showed last.
 */
export function hatsOf(memory: Memory): HatsFinding {
  const page = lastPage(memory);
  const side = page?.observation.kind === 'page' ? page.observation.side : null;
  const listed = hasPeople(memory);
  const past = memory.profile.role === 'guru' ? [] : pastSides(page);
  const both =
    SUPERIORS.includes(memory.profile.role) || side === 'atasan' || listed || past.includes('atasan');
  const here = isPerformance(page) ? side : null;
  const followed: Side = here ?? (listed ? 'atasan' : (past[0] ?? 'pegawai'));
  return { both, shown: both ? (memory.profile.side ?? followed) : 'pegawai', followed };
}

/** The sides that pages showed before the one that is open, the latest first, as far back as is remembered. */
function pastSides(page: Seen | null): Side[] {
  const before = page?.before ?? []; // no page was ever read
  return before.flatMap(({ observation: one }) => (one.kind === 'page' && one.side) || []);
}

function hasPeople({ seen, entries }: Memory): boolean {
  return (
    seen.some((one) => one.observation.kind === 'approval') ||
    entries.some((one) => one.kind === 'own-person')
  );
}
