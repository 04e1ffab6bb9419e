import type { DeadlineFinding } from '../../engine/findings';
import { timeLeft } from '../dates';
import { windowTitle } from '../deadlines/window-title';
import { small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Tone } from '../view';

export interface Due {
  finding: DeadlineFinding;
  tone: Tone;
  days: number;
  left: string;
  title: string;
  /** The date that `now` speaks of, so that its turn belongs to it. */
  told: boolean;
}

const PRESSING: readonly Tone[] = ['overdue', 'urgent', 'soon'];

/** The date that the tab counts to: the one `now` speaks of, else the nearest that presses. */
export function dueOf(scene: Scene): Due | null {
  const { answer, deadlines } = scene.findings;
  if (answer.case === 'nothing-yet') return null;
  const told = 'deadline' in answer ? answer.deadline : null;
  const finding = [...(told ? [told] : []), ...deadlines].find((one) => PRESSING.includes(one.urgency));
  if (!finding || finding.daysLeft === null) return null;
  const days = finding.daysLeft;
  const title = windowTitle(finding, scene);
  return {
    finding,
    tone: finding.urgency,
    days,
    left: timeLeft(days, scene.language),
    title: finding.title === null ? small(title) : title,
    told: finding.id === told?.id,
  };
}
