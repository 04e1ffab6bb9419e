import type { DeadlineFinding, Turn } from '../engine/findings';
import { timeLeft } from './dates';
import { capital } from './kit/fill';
import type { Scene } from './kit/scene';
import { turnWords } from './kit/superior';
import type { Chip, IconName, Tone } from './view';
import { CHIP } from './words/chip';

/** Urgency by calendar days left (design section 2). */
export function toneOf(days: number): Tone {
  if (days < 0) return 'overdue';
  if (days <= 3) return 'urgent';
  return days <= 14 ? 'soon' : 'calm';
}

const ICONS: Record<Tone, IconName | null> = {
  calm: null,
  soon: 'clock',
  urgent: 'alarm',
  overdue: 'overdue',
  done: 'tick',
};

export const iconOf = (tone: Tone): IconName | null => ICONS[tone];

/** Whose turn; `null` when nobody's. */
export function turnChip(turn: Turn, scene: Scene): Chip | null {
  const text = turnWords(turn, scene.superior, scene.language);
  if (text === null) return null;
  const yours = turn === 'you' || turn === 'both';
  return { style: yours ? 'you' : 'other', icon: yours ? 'person-filled' : 'person', text: capital(text) };
}

/** `3 hari lagi` in its tone. */
export function timeChip(days: number, scene: Scene, length: 'long' | 'short' = 'long'): Chip {
  const tone = toneOf(days);
  return { style: tone, icon: iconOf(tone), text: timeLeft(days, scene.language, length) };
}

export const plainChip = (text: string): Chip => ({ style: 'plain', icon: null, text });

/** The day has passed and the person's part was in before it. */
export const handedInChip = (scene: Scene): Chip => ({
  style: 'done',
  icon: 'tick',
  text: CHIP[scene.language].handedIn,
});

/** Time left of a deadline in a row: unknown, behind, past or so many days. Late only where the engine knows it. */
export function leftChip(finding: DeadlineFinding, days: number | null, scene: Scene): Chip {
  const words = CHIP[scene.language];
  if (days === null) return plainChip(words.unknown);
  if (finding.urgency === 'done') return { style: 'done', icon: 'tick', text: words.behind };
  // Nobody is late for a date that we only estimate.
  if (days < 0 && finding.estimate) return plainChip(words.estimateClosed);
  if (days < 0 && finding.urgency !== 'overdue') return plainChip(words.closed);
  return timeChip(days, scene, 'short');
}
