import type { Stage, Status } from '../observations';
import type { Turn } from './findings';

export interface TurnQuestion {
  stage: Stage;
  status: Status | null;
  /** Something not begun can be started: its window has opened and the one before it is behind. */
  open: boolean;
  /** Before a teacher's predikat the Dinas sets the school's (2024 and 2025, help centre 33041299207449). */
  dinasFirst: boolean;
}

const SUPERIORS: readonly Stage[] = ['observasi-kinerja', 'penilaian'];
const SHARED: readonly Stage[] = ['diskusi-persiapan', 'diskusi-tindak-lanjut'];

/**
 * Whose turn it is, from stage and status together (facts.md). What the page asks of the owner in so many words,
 * agreeing or mending, is theirs in every stage; an observation or assessment is the superior's.
 */
export function turnOf({ stage, status, open, dinasFirst }: TurnQuestion): Turn {
  const superior = stage === 'penilaian' && dinasFirst ? 'superior-or-dinas' : 'superior';
  switch (status) {
    case null:
    case 'terkunci':
    case 'disetujui':
    case 'selesai':
      return 'nobody';
    case 'ada-penyesuaian':
    case 'perlu-perbaikan':
      return 'you';
    case 'menunggu-persetujuan':
      return superior;
    case 'belum-dimulai':
      return open ? (SUPERIORS.includes(stage) ? superior : 'you') : 'nobody';
    case 'dikerjakan':
      return SUPERIORS.includes(stage) ? superior : SHARED.includes(stage) ? 'both' : 'you';
  }
}

export function isYours(turn: Turn): boolean {
  return turn === 'you' || turn === 'both';
}

export function isTheirs(turn: Turn): boolean {
  return turn === 'superior' || turn === 'superior-or-dinas';
}
