import type { Day } from '../../engine/findings';
import { daysBetween, fullYear } from '../dates';
import { fill } from '../kit/fill';
import type { Band } from '../view';
import type { Whole } from './lent';
import { PAGE } from './words/page';

/** Rules that were checked longer ago than this, in days, may have been overtaken. */
const HALF_A_YEAR = 183;

/** The day on which the rules in view were checked: of their dates the one checked longest ago; `null` without rules. */
export function checkedOn({ ruleset }: Whole): Day | null {
  if (!ruleset) return null;
  const days = [ruleset.regulation, ...ruleset.windows.flatMap((one) => [...one.opens, ...one.closes])];
  return days.map((one) => one.checkedOn).sort()[0] ?? null;
}

/** `Aturan diperiksa 21 November 2026.` */
export function checkedLine(scene: Whole): string | null {
  const on = checkedOn(scene);
  return on && fill(PAGE[scene.language].checked, { day: fullYear(on, scene.language) });
}

export function oldRules(scene: Whole): Band | null {
  const on = checkedOn(scene);
  if (on === null || daysBetween(on, scene.today) <= HALF_A_YEAR) return null;
  const words = PAGE[scene.language];
  const strong = fill(words.oldStrong, { day: fullYear(on, scene.language) });
  return { icon: 'clock', text: [{ strong }, words.old], button: null };
}
