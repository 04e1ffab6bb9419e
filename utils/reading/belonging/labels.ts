import type { Stage } from '../../observations';
import type { Box, Line } from '../outline';
import { each, type Steps, sift } from '../outline/steps';
import { around, type View } from '../view';
import { stageLabel, statusSaid } from '../view/said';

export interface Label {
  line: Line;
  stage: Stage;
  /** Beyond this box the label says nothing: an unchosen tab, a link of the navigation. */
  scope: Box | null;
  chosen: boolean;
}

export interface Labels {
  labels: Label[];
  statuses: Line[];
}

function labelFrom(view: View, line: Line): Label | null {
  const stage = stageLabel(line);
  if (!stage) return null;
  const choice = around(line, (box) => box.chosen !== null || box.control === 'choice');
  const nav = around(line, (box) => box.part === 'nav' || box.part === 'footer');
  const top = choice ? outermostChoice(choice) : null;
  const chosen = choice?.chosen === true;
  const pressed =
    line.control === 'button' && line.level === 0 && line.box.end - line.box.first === 1
      ? unexpanded(view, line.box)
      : null;
  const scope = nav ?? (top && !chosen ? top : null) ?? pressed;
  return { line, stage, scope, chosen };
}

const outermostChoice = (box: Box): Box =>
  box.parent && box.parent.control === 'choice' ? outermostChoice(box.parent) : box;

const unexpanded = (view: View, box: Box): Box | null =>
  view.outline.asked.ask(box.element, expands) ? null : box;

const expands = (element: Element): boolean =>
  element.hasAttribute('aria-expanded') || element.closest('summary') !== null;

/** All labels and statuses of a page, once. */
export function* labelsOf(view: View): Steps<Labels> {
  const labels = yield* each(view.lines, (line) => labelFrom(view, line) ?? []);
  return { labels, statuses: yield* sift(view.lines, (line) => statusSaid(line).length > 0) };
}

export const holds = (box: Box, line: Line): boolean => box.first <= line.index && line.index < box.end;

export const isInside = (inner: Box, outer: Box): boolean => {
  for (let box: Box | null = inner; box; box = box.parent) if (box === outer) return true;
  return false;
};
