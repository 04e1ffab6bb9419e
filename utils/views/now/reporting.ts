import { plainDate } from '../dates';
import { capital, fill } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { NOW } from '../words/now';

/** What is known of the reporting window once the plan's is closed; `null` where there is none ahead. */
export function reporting(scene: Scene): string | null {
  const report = scene.findings.deadlines.find(
    (one) => one.window?.task === 'report' && one.on !== null && (one.daysLeft ?? -1) >= 0,
  );
  if (!report?.on) return null;
  const day = plainDate(report.on, scene.today, scene.language);
  return capital(fill(NOW[scene.language].reporting, { day }));
}
