import type { Stage } from '../observations';
import { type Line, outlineOf } from './outline';
import { stageLabel } from './view';

/**
 * Where the page speaks of a stage, for pointing at it: its words in the page's own part before those in menus,
 * and a command before a heading. Null where the page does not speak of it. Asks the page, changes nothing.
 */
export function locate(root: Document | Element, stage: Stage | null): Element | null {
  const outline = outlineOf(root);
  const own = (line: Line) => stageLabel(line) === stage && outline.painted(line);
  const found = outline.lines.filter((line) => stage !== null && own(line));
  const [best] = [...found].sort((one, other) => rank(one) - rank(other));
  return best?.element ?? null; // the page says nothing of this stage
}

function rank(line: Line): number {
  if (isInMenu(line)) return 2;
  return line.control === '' ? 1 : 0;
}

function isInMenu(line: Line): boolean {
  for (let box: Line['box'] | null = line.box; box; box = box.parent) {
    if (box.part === 'nav' || box.part === 'banner' || box.part === 'footer') return true;
  }
  return false;
}
