import type { EvidencePart } from '../../../utils/views/view';
import { lookForEvidence } from './look';

/** Evidence in words; only the full page asks, apart from its view. */
export async function printEvidence(): Promise<EvidencePart> {
  const { words, review, here, scene } = await lookForEvidence();
  return words.evidencePart(review, here, scene);
}
