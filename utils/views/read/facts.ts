import type { ReadingFinding } from '../../engine/findings';
import { correctionForm } from '../forms/correction';
import type { Scene } from '../kit/scene';
import type { Form, ReadFact } from '../view';
import { readFact } from './fact';

/** Every fact of a row, each with its way to say "bukan begitu", and the forms that these open. */
export function rowFacts(
  { facts }: ReadingFinding,
  label: string,
  scene: Scene,
): { facts: ReadFact[]; forms: Form[] } {
  const counts = new Map<string, number>();
  const all = facts.map((finding) => {
    const nth = (counts.get(finding.fact) ?? 0) + 1;
    counts.set(finding.fact, nth);
    // Of facts that say the very same the first one opens the form: which of them it is makes no difference.
    const form = correctionForm(finding, scene);
    return { fact: readFact(finding, nth, label, form, scene), form: nth === 1 ? form : null };
  });
  return { facts: all.map((one) => one.fact), forms: all.flatMap(({ form }) => (form ? [form] : [])) };
}
