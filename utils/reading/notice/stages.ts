import type { Stage } from '../../observations';
import { STAGES } from './lexicon';

const has = (pattern: string, text: string): boolean => new RegExp(pattern, 'i').test(text);

/** The stages that words name, each once; the later one of two that begin alike. */
export function stagesIn(text: string): Stage[] {
  const words = text.replace(/evaluasi tindak/gi, '');
  return (Object.keys(STAGES) as Stage[]).filter((stage) => {
    const rest =
      stage === 'perencanaan'
        ? words.replace(/pra ?-?perencanaan/gi, '')
        : stage === 'tindak-lanjut'
          ? words.replace(/(?:diskusi|refleksi|upaya|rencana|evaluasi) tindak lanjut/gi, '')
          : words;
    return has(STAGES[stage] ?? '^$', rest);
  });
}
