import { months } from '../dates';
import { fill, plain } from '../kit/fill';
import type { Scene } from '../kit/scene';
import { READ } from '../words/read';
import { soughtName } from './labels';

/** For a report to the makers: what was sought, nothing of what stood there, since that may name people. */
export function couldNotReadReport(scene: Scene): string {
  const words = READ[scene.language];
  const { readings, period } = scene.findings;
  const items = readings
    .filter((one) => one.detail !== null)
    .map((one) =>
      fill(words.reportItem, {
        what: soughtName(one.what, scene),
        expected: plain(one.detail?.expected ?? ''),
      }),
    );
  const named = months(period.from, period.to, scene.language);
  return fill(words.report, { items: items.join(' '), period: named });
}
