import { number } from './dates';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { presses } from './tab/due';
import type { Badge } from './view';
import { BADGE } from './words/badge';
import { SUPERIOR_NOW } from './words/superior';

/**
 * What the button in the toolbar counts: for a superior, whichever hat is worn, the submissions that wait; else the
 * dates that are late or within three days (design section 7). Never days, never points, no names. `null`: nothing.
 */
export function badge(scene: Scene): Badge | null {
  const { answer, approvals, deadlines, hats } = scene.findings;
  if (answer.case === 'nothing-yet') return null;
  const waiting = hats.both || hats.shown === 'atasan' ? (approvals?.waiting ?? 0) : 0; // no list read, nothing counted
  if (waiting > 0) return submissions(waiting, scene);
  const pressing = deadlines.filter(presses);
  const late = pressing.filter((one) => one.urgency === 'overdue').length;
  return dates(late, pressing.filter((one) => one.urgency === 'urgent').length, scene);
}

function submissions(count: number, { language }: Scene): Badge {
  const words = SUPERIOR_NOW[language];
  const n = number(count, language);
  const what = fill(count === 1 ? words.waitingOne : words.waiting, { n });
  return { text: n, tone: 'you', name: fill(BADGE[language].named, { what }) };
}

function dates(late: number, near: number, { language }: Scene): Badge | null {
  if (late + near === 0) return null;
  const words = BADGE[language];
  const counts = { late: number(late, language), near: number(near, language) };
  const n = number(late + near, language);
  const what = fill(late > 0 && near > 0 ? words.both : late > 0 ? words.late : words.near, { n, ...counts });
  return { text: n, tone: late > 0 ? 'overdue' : 'urgent', name: fill(words.named, { what }) };
}
