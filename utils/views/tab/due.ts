import type { DeadlineFinding } from '../../engine/findings';
import { timeLeft } from '../dates';
import { windowTitle } from '../deadlines/window-title';
import { fill, small } from '../kit/fill';
import type { Scene } from '../kit/scene';
import type { Tone } from '../view';
import { TAB } from '../words/tab';

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

/** Nobody is late for a date that is only estimated. */
export const presses = ({ urgency, estimate }: DeadlineFinding): boolean =>
  PRESSING.includes(urgency) && !(estimate && urgency === 'overdue');

/** The date that the tab counts to: the one `now` speaks of, else the nearest that presses. */
export function dueOf(scene: Scene): Due | null {
  const { answer, deadlines } = scene.findings;
  if (answer.case === 'nothing-yet') return null;
  const told = 'deadline' in answer ? answer.deadline : null;
  const finding = [...(told ? [told] : []), ...deadlines].find(presses);
  if (!finding || finding.daysLeft === null) return null;
  const days = finding.daysLeft;
  const title = windowTitle(finding, scene);
  return {
    finding,
    tone: finding.urgency,
    days,
    left: timeLeft(days, scene.language),
    title: finding.estimate
      ? fill(TAB[scene.language].estimate, { title: small(title) })
      : finding.title === null
        ? small(title)
        : title,
    told: finding.id === told?.id,
  };
}
