import type { Stage } from '../observations';
import type { Line } from './outline';
import { outlineOf } from './outline';
import { stageLabel } from './view/said';

/** What to point at: a stage, or somebody's row in a list. */
export interface Target {
  stage: Stage | null;
  person?: { name: string; distinct: string | null } | undefined;
}

/** Where the page speaks of the target; null where it does not. Asks the page, changes nothing. */
export function locate(root: Document | Element, { stage, person }: Target): Element | null {
  return person ? locatePerson(root, person) : locateStage(root, stage);
}

/** A row's lines at most, as for reading them. */
const LONGEST_ROW = 18;

/**
 * The line that is a person's name and nothing else, in the page's own part before menus. Of several of one name
 * the one in whose row the distinguishing words stand, else the first.
 */
function locatePerson(root: Document | Element, person: NonNullable<Target['person']>): Element | null {
  const outline = outlineOf(root);
  const name = folded(person.name);
  const found = outline.lines.filter((line) => folded(line.text) === name && outline.painted(line));
  const own = found.filter((line) => !isInMenu(line));
  const mark = person.distinct === null ? null : folded(person.distinct);
  const marked = own.find((line) => mark !== null && stands(mark, line, outline.lines));
  return (marked ?? own[0] ?? found[0])?.element ?? null; // the page does not name them
}

/** The words stand in the widest box around the name that is no longer than a row and holds the name once. */
function stands(mark: string, line: Line, lines: readonly Line[]): boolean {
  const name = folded(line.text);
  let row: readonly Line[] = [line];
  for (let box: Line['box'] | null = line.box; box && box.end - box.first <= LONGEST_ROW; box = box.parent) {
    const wider = lines.slice(box.first, box.end);
    if (wider.filter((one) => folded(one.text) === name).length > 1) break;
    row = wider;
  }
  return row.some((one) => folded(one.text).includes(mark));
}

function folded(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}

/**
 * Where the page speaks of a stage, for pointing at it: its words in the page's own part before those in menus,
 * and a command before a heading.
 */
function locateStage(root: Document | Element, stage: Stage | null): Element | null {
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
