import type { Stage } from '../../observations';
import type { Box, Line } from '../outline';
import { among } from '../outline/range';
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

/** What stands in one box, in the page's order. */
interface Held {
  labels: readonly Label[];
  /** Those that speak in the box. */
  heard: readonly Label[];
  /** The stages that these name. */
  stages: ReadonlySet<Stage>;
  statuses: readonly Line[];
}

/** In the page's order. */
export interface Labels {
  labels: readonly Label[];
  statuses: readonly Line[];
  /** Asked of a box for every line in it, and found out once. */
  held: Map<Box, Held>;
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
  const group = view.outline.asked.ask(line.element, spansRows)
    ? around(line, (box) => box.part === 'cell')
    : null;
  const scope = nav ?? group ?? (top && !chosen ? top : null) ?? pressed;
  return { line, stage, scope, chosen };
}

/** A cell beside several rows is the heading of them all, and says nothing of the first. */
const spansRows = (element: Element): boolean =>
  (element.closest<HTMLTableCellElement>('td,th')?.rowSpan ?? 1) > 1; // in no table

const outermostChoice = (box: Box): Box =>
  box.parent && box.parent.control === 'choice' ? outermostChoice(box.parent) : box;

const unexpanded = (view: View, box: Box): Box | null =>
  view.outline.asked.ask(box.element, expands) ? null : box;

const expands = (element: Element): boolean =>
  element.hasAttribute('aria-expanded') || element.closest('summary') !== null;

/** All labels and statuses of a page, once. */
export function* labelsOf(view: View): Steps<Labels> {
  const labels = yield* each(view.lines, (line) => labelFrom(view, line) ?? []);
  const statuses = yield* sift(view.lines, (line) => statusSaid(line).length > 0);
  return { labels, statuses, held: new Map() };
}

export const indexOf = (line: Line): number => line.index;
export const labelIndex = (label: Label): number => label.line.index;
export const runOf = (line: Line): number => line.run;
const labelRun = (label: Label): number => label.line.run;

export function heldBy(all: Labels, box: Box): Held {
  const known = all.held.get(box);
  if (known) return known;
  const labels = among(all.labels, labelIndex, box);
  const heard = labels.filter((label) => !label.scope || isInside(box, label.scope));
  const held: Held = {
    labels,
    heard,
    stages: new Set(heard.map((label) => label.stage)),
    statuses: among(all.statuses, indexOf, box),
  };
  all.held.set(box, held);
  return held;
}

/** The labels in one flow of text. */
export const labelsInRun = (all: Labels, run: number): readonly Label[] =>
  among(all.labels, labelRun, { first: run, end: run + 1 });

export const holds = (box: Box, line: Line): boolean => box.first <= line.index && line.index < box.end;

const isInside = (inner: Box, outer: Box): boolean => {
  for (let box: Box | null = inner; box; box = box.parent) if (box === outer) return true;
  return false;
};
