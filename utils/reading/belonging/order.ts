import type { Box, Line } from '../outline';
import { holds, type Label } from './labels';

function unit(line: Line, box: Box): Box | number {
  let child: Box = line.box;
  if (child === box) return line.run;
  while (child.parent && child.parent !== box) child = child.parent;
  return child;
}

/** Among several stages of a box: the label that stands right before the status, when the order leaves no doubt. */
export function byOrder(found: Label[], statuses: Line[], box: Box, line: Line): Label | null {
  const before = found.filter((one) => one.line.index < line.index);
  const after = found.filter((one) => one.line.index > line.index);
  const inBox = statuses.filter((one) => holds(box, one));
  const firstLabel = found[0];
  if (!firstLabel) return null;
  const lastLabel = found.at(-1) ?? firstLabel;
  const statusFirst = (inBox[0]?.index ?? Infinity) < firstLabel.line.index;
  if (statusFirst && inBox.some((one) => one.index > lastLabel.line.index)) return null;
  const nearest = statusFirst ? after[0] : before.at(-1);
  if (!nearest) return null;
  const place = unit(nearest.line, box);
  const together = found.filter((one) => unit(one.line, box) === place);
  const one = new Set(together.map((label) => label.stage)).size === 1 ? nearest : onlyChosen(together);
  if (!one || inBox.some((status) => unit(status, box) === place)) return null;
  const [from, to] = [Math.min(nearest.line.index, line.index), Math.max(nearest.line.index, line.index)];
  if (inBox.some((status) => status.index > from && status.index < to && status.run !== line.run))
    return null;
  const orphans =
    before.length > 1 &&
    !inBox.some((status) => status.index > firstLabel.line.index && status.index < nearest.line.index);
  const piled = inBox.some((status) => status.index === line.index - 1 && status.run !== line.run);
  if (statusFirst && piled && isStacked(after, nearest, 1)) return null;
  const headed = nearest.line.level > 0 && !isStacked(before, nearest, -1);
  return after.length === 0 && orphans && !headed && together.length === 1 ? null : one;
}

/** Beside a label as high: all names stand together, and the page's layout alone says which status is whose. */
function isStacked(labels: readonly Label[], { line }: Label, way: 1 | -1): boolean {
  return labels.some((one) => one.line.index === line.index + way && one.line.level === line.level);
}

function onlyChosen(labels: Label[]): Label | null {
  const chosen = labels.filter((label) => label.chosen);
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}
