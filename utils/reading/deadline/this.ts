import type { Belonging } from '../belonging';
import type { Line } from '../outline';
import { mainHeading } from '../page/heading';
import { inside, type View } from '../view';
import { contextOf } from '../view/context';
import { stageLabel } from '../view/said';
import { values } from '../words';

const THIS = /\b(?:bagian|tahap|tahapan|halaman) ini\b/i;

/** "Bagian ini ditutup pada 31 Desember", under no part's own name: what the page is about; null for anything else. */
export function ofThis(view: View, line: Line): Belonging | null {
  const main = THIS.test(line.text) && !inside(line, 'aside', 'nav', 'dialog') ? mainHeading(view) : null;
  const stage = main ? stageLabel(main) : null;
  const isPart = contextOf(line, view).some((one) => values(one.meaning, 'part').length > 0);
  return main && stage && !isPart ? { stage, label: main, box: null } : null;
}
