import type { Advised, StageFinding } from '../../engine/findings';
import type { Scene } from '../kit/scene';

/** The months in which a stage ends, where sources name months and no day; advice about months ends nothing. */
export function monthsFor(finding: StageFinding, scene: Scene): Advised | null {
  if (finding.until?.on) return null;
  const window = scene.findings.deadlines.find(
    (one) =>
      one.stage === finding.stage &&
      one.period === scene.findings.period.id &&
      one.months !== null &&
      one.window?.task !== 'advice',
  );
  return window?.months ?? null;
}
