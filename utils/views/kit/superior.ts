import type { Findings, Turn } from '../../engine/findings';
import type { Language } from '../words/both';
import { TURN } from '../words/turn';

/**
 * Who decides about this person, by role (`domain/facts.md`, "Stages, steps, and whose turn it is").
 * Without a role: the principal, since the panel then shows the teacher's side and the first run says so; but nobody
 * in particular for whom the page shows a superior's side, since a principal's own superior is another.
 */
export function superiorName(findings: Findings, language: Language): string {
  const words = TURN[language];
  const { role } = findings.profile;
  if (role === 'plt-kepala-sekolah' || !findings.period.known) return words.superior;
  if (role === 'kepala-sekolah') return words.head;
  return findings.hats.both ? words.superior : words.principal;
}

/** `Giliran: Kepala Sekolah`; `null` when it is nobody's turn. */
export function turnWords(turn: Turn, superior: string, language: Language): string | null {
  const words = TURN[language];
  if (turn === 'you') return words.yours;
  if (turn === 'both') return `${words.turn}: ${words.you} ${words.and} ${superior}`;
  if (turn === 'superior') return `${words.turn}: ${superior}`;
  if (turn === 'superior-or-dinas') return `${words.turn}: ${superior} ${words.or} ${words.dinas}`;
  return null;
}
