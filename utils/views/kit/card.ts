import type { FoldableCard } from '../view';
import type { Scene } from './scene';

/** Folded at the first open; what the person did since goes before. */
const FOLDED: readonly FoldableCard['id'][] = ['claims', 'read'];

/** The state of a card's fold and what most cards leave empty. */
export function frame<Id extends FoldableCard['id']>(id: Id, scene: Scene) {
  const folded = scene.findings.settings.folds[id] ?? FOLDED.includes(id);
  return { id, folded, meta: null, action: null, marks: [], forms: [] };
}
