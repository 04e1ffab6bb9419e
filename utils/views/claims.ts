import type { Claim, ClaimVerdict } from '../rulesets/schema';
import { frame } from './kit/card';
import { fill } from './kit/fill';
import type { Scene } from './kit/scene';
import { sourceMark } from './marks';
import type { Chip, ClaimPage, ClaimsCard } from './view';
import { CLAIM_WORDS } from './words/claims';
import { CLAIMS, VERDICT } from './words/claims-card';

const LOOKS: Record<ClaimVerdict, Pick<Chip, 'style' | 'icon'>> = {
  keliru: { style: 'wrong', icon: 'cross' },
  'keliru-sejak-2025': { style: 'wrong', icon: 'cross' },
  benar: { style: 'right', icon: 'done' },
  'mungkin-benar': { style: 'doubtful', icon: 'unofficial' },
  'tanpa-dasar-resmi': { style: 'doubtful', icon: 'unofficial' },
};

/** A claim that nobody has worded is left out rather than shown by its id. */
function page(claim: Claim, scene: Scene): ClaimPage[] {
  const words = CLAIM_WORDS[claim.id]?.[scene.language];
  if (!words) return [];
  const verdict = { ...LOOKS[claim.verdict], text: VERDICT[scene.language][claim.verdict] };
  const quote = fill(CLAIMS[scene.language].quote, { text: words.quote });
  return [{ quote, verdict, text: words.text, mark: sourceMark(claim.source, claim.confidence, scene) }];
}

/** What people say, and what the documents say; the one that matters now first. */
export function claimsCard(scene: Scene): ClaimsCard | null {
  const pages = scene.findings.claims.flatMap((claim) => page(claim, scene));
  if (pages.length === 0) return null;
  const words = CLAIMS[scene.language];
  return {
    ...frame('claims', scene),
    title: words.title,
    meta: fill(words.folded, { n: pages.length }),
    pages,
    previous: words.previous,
    next: words.next,
    counter: words.counter,
  };
}
