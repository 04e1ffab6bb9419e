import { months } from './dates';
import { fill, plain } from './fill';
import { soughtName } from './read-labels';
import type { Scene } from './scene';
import { READ } from './words/read';

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
