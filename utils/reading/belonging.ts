import type { Stage } from '../observations';
import { isNameLine } from './account';
import { BYGONE, COLLEAGUES } from './lexicon/people';
import type { Box, Line } from './outline';
import {
  around,
  columnHead,
  contextOf,
  inside,
  isOwnSubject,
  labelOf,
  linesOf,
  namesSomething,
  stageLabel,
  statusSaid,
  type View,
} from './view';
import { only, values } from './words';

/** The stage a line belongs to, the label that says so and the box that holds both; or why there is none. */
export type Belonging =
  | { stage: Stage; label: Line; box: Box | null }
  | { stage: null; why: 'nobody' | 'something-else' | 'unclear' };

interface Label {
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

const ROOMY = 60;
const TIGHT = 9;
const ROW = 12;
const nobody = { stage: null, why: 'nobody' } as const;
const other = { stage: null, why: 'something-else' } as const;
const unclear = { stage: null, why: 'unclear' } as const;

function labelFrom(line: Line): Label | null {
  const stage = stageLabel(line);
  if (!stage) return null;
  const choice = around(line, (box) => box.chosen !== null || box.control === 'choice');
  const nav = around(line, (box) => box.part === 'nav' || box.part === 'footer');
  const top = choice ? outermostChoice(choice) : null;
  const chosen = choice?.chosen === true;
  const pressed =
    line.control === 'button' && line.level === 0 && line.box.end - line.box.first === 1
      ? unexpanded(line.box)
      : null;
  const scope = nav ?? (top && !chosen ? top : null) ?? pressed;
  return { line, stage, scope, chosen };
}
const outermostChoice = (box: Box): Box =>
  box.parent && box.parent.control === 'choice' ? outermostChoice(box.parent) : box;
const unexpanded = (box: Box): Box | null => (box.element.hasAttribute('aria-expanded') ? null : box);

/** All labels and statuses of a page, once. */
export function labelsOf(view: View): Labels {
  const labels = view.lines.flatMap((line) => labelFrom(line) ?? []);
  return { labels, statuses: view.lines.filter((line) => statusSaid(line).length > 0) };
}

const holds = (box: Box, line: Line): boolean => box.first <= line.index && line.index < box.end;
const isInside = (inner: Box, outer: Box): boolean => {
  for (let box: Box | null = inner; box; box = box.parent) if (box === outer) return true;
  return false;
};

function unit(line: Line, box: Box): Box | number {
  let child: Box = line.box;
  if (child === box) return line.run;
  while (child.parent && child.parent !== box) child = child.parent;
  return child;
}

/** Something in the box has a name of its own that is no stage: its status is its own. */
function hasOwnName(view: View, box: Box, line: Line): boolean {
  const labelled = isStatusLabel(labelOf(line, view));
  const others = linesOf(view, box).filter((one) => one.index !== line.index);
  const repeated = box.part === 'item' || box.part === 'row' || box.part === 'detail';
  return others.some((one) => {
    if (one.level > 0) return one.meaning.unknown > 0 || isOwnSubject(one);
    // "Status: …" in a list of pairs: the other pairs are no name of what it is about; a first line may be.
    if (labelled) return one.index === box.first && namesSomething(one) && !isPaired(view, one);
    if (isOwnSubject(one)) return true;
    return (one.index < line.index || repeated) && one.control !== 'button' && namesSomething(one);
  });
}
const isStatusLabel = (label: Line | null): boolean =>
  label !== null && only(label.meaning, 'fill') && values(label.meaning, 'fill').includes('status');
const isPaired = (view: View, line: Line): boolean => {
  const next = view.lines[line.index + 1];
  return line.box.part === 'term' || (next !== undefined && labelOf(next, view) === line);
};

/** In a roomy box the words right before a status, or a heading between, may say whose it is. */
function interrupted(view: View, box: Box, label: Line, line: Line): boolean {
  if (box.end - box.first <= TIGHT) return false;
  const [from, to] = label.index < line.index ? [label.index + 1, line.index] : [line.index + 1, label.index];
  const between = view.lines.slice(from, to);
  if (between.some((one) => one.level > 0 && one.meaning.unknown > 0)) return true;
  const labelled = isStatusLabel(labelOf(line, view));
  const last = view.lines[line.index - 1];
  return (
    (!labelled && between.some(isOwnSubject)) ||
    (!labelled &&
      last !== undefined &&
      last !== label &&
      last.index >= box.first &&
      last.text.split(' ').length <= 4 &&
      namesSomething(last))
  );
}

/** Among several stages of a box: the label that stands right before the status, when the order leaves no doubt. */
function byOrder(found: Label[], statuses: Line[], box: Box, line: Line): Label | null {
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
  return after.length === 0 && orphans && nearest.line.level === 0 && together.length === 1 ? null : one;
}
function onlyChosen(labels: Label[]): Label | null {
  const chosen = labels.filter((label) => label.chosen);
  return chosen.length === 1 ? (chosen[0] ?? null) : null;
}

/** What a status, a date or a notice belongs to: the nearest box around it that names exactly one stage. */
export function belongs(view: View, { labels, statuses }: Labels, line: Line): Belonging {
  if (isOfOthers(view, line)) return other;
  const own = stageLabelOrSaid(line);
  if (own) return { stage: own, label: line, box: line.box };
  const sameRun = labels.filter((label) => label.line.run === line.run);
  if (sameRun.length === 1 && sameRun[0]) return named(sameRun[0], line.box);
  if (runHasName(view, line)) return other;
  const head = columnHead(line, view);
  const headStage = head ? stageLabel(head) : null;
  if (head && headStage) return { stage: headStage, label: head, box: null };
  for (let box: Box | null = line.box; box; box = box.parent) {
    const found = labels.filter(
      (label) => box && holds(box, label.line) && (!label.scope || isInside(box, label.scope)),
    );
    const stages = new Set(found.map((label) => label.stage));
    const first = found[0];
    if (!first) {
      if (box.end - box.first > ROOMY || hasOwnName(view, box, line)) return other;
    } else if (stages.size === 1) {
      const near = found.filter((label) => label.line.index < line.index).at(-1) ?? first;
      if (foreignRow(view, box, near.line)) return other;
      return interrupted(view, box, near.line, line) ? other : named(near, box);
    } else {
      const ordered = byOrder(found, statuses, box, line);
      return ordered ? named(ordered, box) : unclear;
    }
  }
  return nobody;
}

/** The site's own name at the top of the page rules over nothing, whatever words it has ("halaman contoh"). */
const isBrand = (line: Line): boolean => line.level === 0 && (line.index === 0 || inside(line, 'banner'));

const named = (label: Label, box: Box): Belonging => ({ stage: label.stage, label: label.line, box });

function stageLabelOrSaid(line: Line): Stage | null {
  const stages =
    line.meaning.unknown === 0 ? line.meaning.signs.filter((sign) => sign.is.stage && !sign.is.status) : [];
  return stages.length === 1 ? ((stages[0]?.is.stage as Stage | undefined) ?? null) : null;
}

/** A part of the page about the past, about colleagues, or headed by somebody else's name. */
export function isOfOthers(view: View, line: Line): boolean {
  const over = contextOf(line, view).filter((one) => !isBrand(one));
  if (over.some((one) => BYGONE.test(one.text) || (one.level > 0 && COLLEAGUES.test(one.text)))) return true;
  for (let box: Box | null = line.box; box?.parent && box.end - box.first <= ROW; box = box.parent) {
    const first = view.lines[box.first];
    if (
      first &&
      first !== line &&
      first.text !== view.name &&
      first.meaning.signs.length === 0 &&
      isNameLine(first)
    )
      return true;
  }
  return false;
}

/** "Catatan: Disetujui": the run itself names what is approved. */
function runHasName(view: View, line: Line): boolean {
  for (let i = line.index - 1; view.lines[i]?.run === line.run; i -= 1) {
    const before = view.lines[i];
    if (before && (before.meaning.unknown > 0 || isOwnSubject(before))) return true;
  }
  return false;
}

/** A row that begins with a name of something or somebody is about that, whatever stage it mentions. */
function foreignRow(view: View, box: Box, label: Line): boolean {
  if (box.part !== 'row' && !inside(label, 'row')) return false;
  const row = around(label, (one) => one.part === 'row');
  const first = row ? view.lines[row.first] : undefined;
  if (!first || first.index >= label.index) return false;
  return namesSomething(first) || first.meaning.signs.some((sign) => sign.is.people === 'subject');
}
