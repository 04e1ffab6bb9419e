import type { Profile } from '../observations';
import { employmentStep, periodStep, roleStep } from './first-run/steps';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import type { Button, FirstRun } from './view';
import { FIRST_RUN } from './words/first-run';

const STEPS = [roleStep, employmentStep, periodStep] as const;

const to = (firstRun: number, label: string, style: Button['style']): Button => ({
  label,
  icon: null,
  style,
  intent: { do: 'profile', change: { firstRun } satisfies Partial<Profile> },
});

/**
 * At most three short questions, each skippable; `null` once they are over, and where no answer would be kept:
 * a question that comes back for ever would stand before everything else.
 */
export function firstRun(scene: Scene): FirstRun | null {
  const at = scene.findings.profile.firstRun;
  const step = STEPS[at];
  if (!step || !scene.findings.saved) return null;
  const words = FIRST_RUN[scene.language];
  const last = at === STEPS.length - 1;
  return {
    ...step(scene),
    step: at,
    steps: STEPS.length,
    counter: fill(words.counter, { n: at + 1, all: STEPS.length }),
    back: at === 0 ? null : to(at - 1, words.back, 'secondary'),
    next: to(at + 1, last ? words.start : words.next, 'primary'),
    skip: to(at + 1, words.skip, 'link'),
  };
}
