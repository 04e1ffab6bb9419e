import type { Box, Line } from '../outline';
import { memo } from '../outline/memo';
import { placeIn } from '../outline/range';
import { around, classOf, inside, linesOf, type View } from '../view';
import { only } from '../words';

const PAGE_LONG = 80;

/** The box over which a heading rules: as far out as it is the first line and no equal heading stands beside it. */
function sectionOf(heading: Line, view: View): Box {
  let box = heading.box;
  for (let next: Box | null = box; next && next.first === heading.index; next = next.parent) {
    if (next.end - next.first > 400 && next.part !== 'main') break;
    const rivals = linesOf(view, next).some(
      (one) => one !== heading && one.level > 0 && one.level <= heading.level && one.run !== heading.run,
    );
    if (rivals) break;
    box = next;
  }
  // A heading in pieces is more than one line of its own box.
  return linesOf(view, box).some((one) => one.run !== heading.run) ? box : (box.parent ?? box);
}

const sectionAt = memo('section', sectionOf);

function rules(view: View, heading: Line, line: Line): boolean {
  const box = sectionAt(heading, view);
  return box.first <= line.index && line.index < box.end;
}

/** All pieces of a heading, of which the first stands for it. */
const runOf = ({ index, run }: Line, view: View): Line[] => {
  let end = index + 1;
  while (view.lines[end]?.run === run) end += 1;
  return view.lines.slice(index, end);
};

function partOf({ children }: Box, { index }: Line): Box | undefined {
  const child = children[placeIn(children, endOf, index + 1)];
  return child && child.first <= index ? child : undefined;
}

const endOf = (box: Box): number => box.end;

/** It stands in a box of its own kind beside the line's, each opened by a heading as high: nothing of it is said of the line. */
export function isBeside(one: Line, line: Line, view: View): boolean {
  const shared = around(line, (box) => box.first <= one.index && one.index < box.end);
  const [its, own] = shared ? [partOf(shared, one), partOf(shared, line)] : [];
  if (!its || !own || its === own || its.end - its.first < 2) return false;
  const level = view.lines[its.first]?.level ?? 0;
  const head = view.lines[own.first];
  const alike =
    its.element.localName === own.element.localName &&
    classOf(view, its.element) === classOf(view, own.element);
  // "Status" is no name: what it is the status of stands in the box before.
  const named = head !== undefined && !only(head.meaning, 'fill', 'when', 'number', 'date');
  return alike && level > 0 && named && own.first < line.index && head.level === level;
}

/** A heading as high has come since: what stands under it is said of nothing further up. */
const isOver = (heading: Line, line: Line): boolean =>
  heading.level > 0 &&
  line.under !== null &&
  line.under.index > heading.index &&
  line.under.level <= heading.level;

/** "Contoh tampilan:" right before a box tells what is in it. */
const isLead = (lead: Line, box: Box): boolean =>
  lead.text.length < 60 && /:$/.test(lead.element.textContent?.trimEnd() ?? '') && isInside(lead, box.parent);

const isInside = ({ index }: Line, box: Box | null): boolean =>
  box !== null && box.first <= index && index < box.end;

/** What stands over a line: the headings and first lines of the boxes around it, nearest first. */
export const contextOf = memo('context', (line: Line, view: View): Line[] => {
  const found: Line[] = [];
  for (let one = line.under; one; one = one.under)
    if (rules(view, one, line)) found.push(...runOf(one, view));
  for (let box = line.box.parent; box; box = box.parent) {
    const first = view.lines[box.first];
    if (box.end - box.first > PAGE_LONG) break; // the first words of a whole page are about none of its parts
    if (
      first &&
      first.index < line.index &&
      !found.includes(first) &&
      first.text.length < 90 &&
      !isOver(first, line)
    )
      if (!isBeside(first, line, view)) found.push(first);
    const lead = view.lines[box.first - 1];
    if (lead && isLead(lead, box) && !found.includes(lead)) found.push(lead);
  }
  return found.sort((a, b) => b.index - a.index);
});

/** The site's own name at the top of the page rules over nothing, whatever words it has ("halaman contoh"). */
const isBrand = (line: Line): boolean => line.level === 0 && (line.index === 0 || inside(line, 'banner'));

/** The same without the site's own name. */
export const partsOver = (line: Line, view: View): Line[] =>
  contextOf(line, view).filter((one) => !isBrand(one));
