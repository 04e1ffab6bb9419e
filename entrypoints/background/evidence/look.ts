import { judge, type Review, review } from '../../../utils/engine';
import { RULESETS, SOURCES } from '../../../utils/rulesets';
import { fileIds } from '../../../utils/store';
import { clockReady, now } from '../clock';
import { recallNow } from '../memory';
import { part } from '../parts';
import { store } from '../store';

/** What there is evidence for in the period in view, whose files are here, and the words for it. */
export async function lookForEvidence() {
  await clockReady();
  const { memory, period } = await recallNow(null);
  const words = await part('evidence');
  const findings = judge(memory, RULESETS, now(), period);
  const found: Review = review(memory, RULESETS, now(), period);
  const kept = await store.withStore((db) => fileIds(db, memory.profile.id));
  return {
    words,
    review: found,
    profile: memory.profile.id,
    // Of a store that refuses nothing can be had; the panel's own band says that it does.
    here: kept.ok ? kept.value : new Set<string>(),
    scene: words.scene(findings, { sources: SOURCES, rulesets: RULESETS }),
  };
}
