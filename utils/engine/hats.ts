import type { Profile, Side } from '../observations';
import type { HatsFinding, Memory } from './findings';
import { isPerformance, lastPage } from './nothing';

const SUPERIORS: readonly Profile['role'][] = ['kepala-sekolah', 'plt-kepala-sekolah'];

/**
 * Which side somebody sees. Two hats has who says so, or whom a page shows a superior's side or other people's rows.
 * What the person chose holds; else the side of the page that is open, else the superior's where there is a list.
 */
export function hatsOf(memory: Memory): HatsFinding {
  const page = lastPage(memory);
  const side = page?.observation.kind === 'page' ? page.observation.side : null;
  const listed = hasPeople(memory);
  const both = SUPERIORS.includes(memory.profile.role) || side === 'atasan' || listed;
  const followed: Side = (isPerformance(page) ? side : null) ?? (listed ? 'atasan' : 'pegawai');
  return { both, shown: both ? (memory.profile.side ?? followed) : 'pegawai', followed };
}

function hasPeople({ seen, entries }: Memory): boolean {
  return (
    seen.some((one) => one.observation.kind === 'approval') ||
    entries.some((one) => one.kind === 'own-person')
  );
}
