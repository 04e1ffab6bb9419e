import type { Day, DeadlineFinding } from '../../engine/findings';
import { daysBetween } from '../dates';
import type { Scene } from '../kit/scene';
import { isDoubtful, openingOf } from './opening';
import { windowTitle } from './window-title';

export interface NextEvent {
  title: string;
  on: Day;
  days: number;
  /** The window is yet to open; its closing day follows. */
  opening: boolean;
}

/** What comes next of a window: its opening while that lies ahead, else its closing; `null` without a day. */
export function nextEvent(finding: DeadlineFinding, scene: Scene): NextEvent | null {
  const { opensOn, on } = finding;
  const untilOpen = opensOn === null ? null : daysBetween(scene.today, opensOn);
  const opening = openingOf(finding);
  const gives = on === null || !opening || !isDoubtful(opening, scene.today);
  if (opensOn !== null && untilOpen !== null && untilOpen > 0 && gives)
    return { title: windowTitle(finding, scene, 'Opens'), on: opensOn, days: untilOpen, opening: true };
  if (on === null) return null;
  const days = finding.daysLeft ?? daysBetween(scene.today, on);
  return { title: windowTitle(finding, scene), on, days, opening: false };
}
