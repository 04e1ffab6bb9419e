import type { Box, Line, Outline } from '../../utils/reading/outline';

const ofBox = (box: Box) => [box.first, box.end, box.depth, box.part, box.control, box.chosen, box.level];
const ofLine = (line: Line) => [line.text, line.run, line.level, line.control, line.spoken];

/** Runs in the page: where two outlines of it are not the same in every word, element and place; null where they are. */
export function firstDifference(one: Outline, other: Outline): string | null {
  const at = new Map([one, other].flatMap(({ boxes }) => boxes.map((box, i) => [box, i] as const)));
  const places = (box: Box | null) => (box ? at.get(box) : -1);
  const lines = (all: readonly Line[]) => all.map((line) => JSON.stringify(ofLine(line)));
  const count = (a: readonly unknown[], b: readonly unknown[]) => `${a.length} and ${b.length}`;
  for (const [i, a] of one.lines.entries()) {
    const b = other.lines[i];
    if (!b || JSON.stringify(ofLine(a)) !== JSON.stringify(ofLine(b)))
      return `line ${i}: ${lines(one.lines)[i]} and ${lines(other.lines)[i]}`;
    const same =
      a.element === b.element &&
      a.elements.every((element, n) => element === b.elements[n]) &&
      a.elements.length === b.elements.length &&
      a.meaning === b.meaning &&
      a.under?.index === b.under?.index &&
      places(a.box) === places(b.box);
    if (!same) return `place of line ${i}: ${a.text}`;
  }
  for (const [i, a] of one.boxes.entries()) {
    const b = other.boxes[i];
    if (!b || a.element !== b.element || places(a.parent) !== places(b.parent))
      return `box ${i}: ${a.element.outerHTML}`;
    if (JSON.stringify(ofBox(a)) !== JSON.stringify(ofBox(b))) return `box ${i}: ${ofBox(a)} and ${ofBox(b)}`;
  }
  if (one.lines.length !== other.lines.length) return `lines: ${count(one.lines, other.lines)}`;
  if (one.boxes.length !== other.boxes.length) return `boxes: ${count(one.boxes, other.boxes)}`;
  return one.busy === other.busy ? null : 'busy';
}
