import type { Day } from '../engine/findings';
import { fullDate, parts } from './dates';
import type { Scene } from './kit/scene';
import type { Leaf, Tone } from './view';

/** A torn-off leaf for a real day; `null` for a day that does not exist. Sundays are always named. */
export function leaf(
  day: Day,
  tone: Tone,
  scene: Scene,
  weekday: 'always' | 'sunday' = 'always',
): Leaf | null {
  const p = parts(day, scene.today, scene.language);
  if (!p) return null;
  const named = weekday === 'always' || p.sunday;
  return {
    month: p.monthShort,
    day: p.day,
    weekday: named ? p.weekdayShort : null,
    tone,
    name: fullDate(day, scene.today, scene.language),
  };
}
