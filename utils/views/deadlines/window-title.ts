import type { DeadlineFinding } from '../../engine/findings';
import { fill, plain } from '../kit/fill';
import { periodName } from '../kit/period-name';
import type { Scene } from '../kit/scene';
import { stageLabel } from '../kit/stage-label';
import { WINDOW } from '../words/window';
import { WINDOW_STEPS } from '../words/window-steps';

/** `2027`, or `Juli–Desember 2024`; the id itself only where no ruleset bears it. */
function periodWords(id: string, { rulesets, language }: Scene): string {
  const rules = rulesets.find((one) => one.id === id);
  return rules ? periodName(rules, language) : id;
}

/** What closes (or opens) on that day, for a row's title. */
export function windowTitle(
  finding: DeadlineFinding,
  scene: Scene,
  edge: 'Closes' | 'Opens' = 'Closes',
): string {
  const words = WINDOW[scene.language];
  const { window: rule, stage } = finding;
  const label = stage ? stageLabel(stage, scene) : '';
  if (finding.title !== null) return plain(finding.title);
  if (!rule) return stage ? fill(words.pageFor, { stage: label }) : words.page;
  const step = WINDOW_STEPS[scene.language][`${rule.id}-${edge}`];
  if (step) return step;
  const period = periodWords(rule.forPeriod ?? finding.period, scene);
  const later = rule.task === 'plan' && finding.period !== scene.findings.period.id;
  const key = `${rule.task}${later ? 'For' : ''}${edge}` as keyof typeof words;
  return fill(words[key], { stage: label, period });
}
