import type { Box, Line } from '../outline';
import { among, placeIn } from '../outline/range';
import { indexOf, type Label, labelIndex, runOf } from './labels';

function unit(line: Line, box: Box): Box | number {
  let child: Box = line.box;
  if (child === box) return line.run;
  while (child.parent && child.parent !== box) child = child.parent;
  return child;
}

/** Whether one of the lines stands in a part of the box. */
const hasIn = (lines: readonly Line[], place: Box | number): boolean =>
  typeof place === 'number'
    ? lines[placeIn(lines, runOf, place)]?.run === place
    : (lines[placeIn(lines, indexOf, place.first)]?.index ?? Infinity) < place.end;

/** The label at a place of the list and those beside it that stand in the same part of the box. */
function partAt(found: readonly Label[], at: number, place: Box | number, box: Box): readonly Label[] {
  const isIn = (i: number): boolean => {
    const one = found[i];
    return one !== undefined && unit(one.line, box) === place;
  };
  let [from, to] = [at, at + 1];
  while (isIn(from - 1)) from -= 1;
  while (isIn(to)) to += 1;
  return found.slice(from, to);
}

/**
 * Among several stages of a box: the label that stands right before the status, when the order leaves no doubt.
 * `found` and `inBox` are the labels and statuses of the box in the page's order.
 */
export function byOrder(found: readonly Label[], inBox: readonly Line[], box: Box, line: Line): Label | null {
  const before = placeIn(found, labelIndex, line.index);
  const after = placeIn(found, labelIndex, line.index + 1);
  const firstLabel = found[0];
  if (!firstLabel) return null;
  const lastLabel = found.at(-1) ?? firstLabel;
  const statusFirst = (inBox[0]?.index ?? Infinity) < firstLabel.line.index;
  if (statusFirst && (inBox.at(-1)?.index ?? 0) > lastLabel.line.index) return null;
  const at = statusFirst ? after : before - 1;
  const nearest = found[at];
  if (!nearest) return null;
  const place = unit(nearest.line, box);
  const together = partAt(found, at, place, box);
  const one = new Set(together.map((label) => label.stage)).size === 1 ? nearest : onlyChosen(together);
  if (!one || hasIn(inBox, place)) return null;
  const [from, to] = [Math.min(nearest.line.index, line.index), Math.max(nearest.line.index, line.index)];
  const between = among(inBox, indexOf, { first: from + 1, end: to });
  if (between.some((status) => status.run !== line.run)) return null;
  const { length } = among(inBox, indexOf, { first: firstLabel.line.index + 1, end: nearest.line.index });
  const orphans = before > 1 && length === 0;
  const above = inBox[placeIn(inBox, indexOf, line.index) - 1];
  const piled = above !== undefined && above.index === line.index - 1 && above.run !== line.run;
  if (statusFirst && piled && isStacked(nearest, found[at + 1], 1)) return null;
  const headed = nearest.line.level > 0 && !(at < before && isStacked(nearest, found[at - 1], -1));
  return after === found.length && orphans && !headed && together.length === 1 ? null : one;
}

/** Beside a label as high: all names stand together, and the page's layout alone says which status is whose. */
function isStacked({ line }: Label, beside: Label | undefined, way: 1 | -1): boolean {
  return beside?.line.index === line.index + way && beside.line.level === line.level;
}

function onlyChosen(labels: readonly Label[]): Label | null {
  const chosen = labels.filter((label) => label.chosen);
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}
