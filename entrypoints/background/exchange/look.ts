import { judge, review } from '../../../utils/engine';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { clockReady, now } from '../clock';
import { recallNow } from '../memory';
import { part } from '../parts';

/** What is found now of the period in view, and the words for it. */
export async function lookForFiles() {
  await clockReady();
  const { memory, period } = await recallNow(null);
  const words = await part('exchange');
  const findings = judge(memory, RULESETS, now(), period);
  return {
    words,
    findings,
    review: review(memory, RULESETS, now(), period),
    scene: words.scene(findings, { sources: SOURCES, rulesets: RULESETS }),
  };
}
