import type { DeadlineFinding } from '../../engine/findings';
import { fullDate } from '../dates';
import { fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { DEADLINES } from '../words/deadlines';

/** So many days away day and month alone would be taken for those of another year. */
const FAR = 300;

/**
 * What is odd about a day that the person entered, said beside it: it lies before what it closes has opened, or outside
 * the period; far away its year is named. It may be meant, so it is kept as it is.
 */
export function oddDay(finding: DeadlineFinding, scene: Scene): string | null {
  const { on, opensOn, origin, daysLeft, window } = finding;
  if (on === null || daysLeft === null || origin.by !== 'person') return null;
  const words = DEADLINES[scene.language];
  const say = (one: string) => fullDate(one, scene.today, scene.language);
  const { from, to } = scene.findings.period;
  if (window && opensOn !== null && on < opensOn) return fill(words.beforeOpening, { day: say(opensOn) });
  if (!window && on < from) return fill(words.beforePeriod, { day: say(on) });
  if (!window && on > to) return fill(words.afterPeriod, { day: say(on) });
  return Math.abs(daysLeft) > FAR ? say(on) : null;
}
