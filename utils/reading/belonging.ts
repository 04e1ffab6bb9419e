import type { Stage } from '../observations';
import { heldBy, holds, type Label, type Labels, labelIndex, labelsInRun } from './belonging/labels';
import { foreignRow, hasOwnName, interrupted, isOfOthers, runHasName } from './belonging/names';
import { byOrder } from './belonging/order';
import type { Box, Line } from './outline';
import { placeIn } from './outline/range';
import { mainHeading } from './page/heading';
import type { View } from './view';
import { columnHead } from './view/columns';
import { stageLabel } from './view/said';

/** The stage a line belongs to, the label that says so and the box that holds both; or why there is none. */
export type Belonging =
  | { stage: Stage; label: Line; box: Box | null }
  | { stage: null; why: 'nobody' | 'something-else' | 'unclear' };

const ROOMY = 60;
const nobody = { stage: null, why: 'nobody' } as const;
const other = { stage: null, why: 'something-else' } as const;
const unclear = { stage: null, why: 'unclear' } as const;

/** What a status, a date or a notice belongs to: the nearest box around it that names exactly one stage. */
export function belongs(view: View, labels: Labels, line: Line): Belonging {
  if (isOfOthers(view, line)) return other;
  const own = stageLabelOrSaid(line);
  if (own) return { stage: own, label: line, box: line.box };
  const sameRun = labelsInRun(labels, line.run);
  const inRun = sameRun.length === 1 ? sameRun[0] : alongRun(view, sameRun, line);
  if (inRun) return named(inRun, line.box);
  if (runHasName(view, line)) return other;
  const head = columnHead(line, view);
  const headStage = head ? stageLabel(head) : null;
  if (head && headStage) return { stage: headStage, label: head, box: null };
  for (let box: Box | null = line.box; box; box = box.parent) {
    const { heard: found, stages, statuses } = heldBy(labels, box);
    const first = found[0];
    if (!first) {
      if (box.end - box.first > ROOMY || hasOwnName(view, box, line))
        return ofPage(view, labels.labels, line, box);
    } else if (stages.size === 1) {
      const near = found[placeIn(found, labelIndex, line.index) - 1] ?? first;
      if (foreignRow(view, box, near.line)) return other;
      return interrupted(view, box, near.line, line) ? other : named(near, box);
    } else {
      const ordered = byOrder(found, statuses, box, line);
      return ordered ? named(ordered, box) : unclear;
    }
  }
  return nobody;
}

/** "Perencanaan: Disetujui. Pelaksanaan: Sedang dikerjakan, ditutup 30 November": a run that begins with a label goes on so. */
function alongRun(view: View, labels: readonly Label[], line: Line): Label | null {
  const [first] = labels;
  if (!first || view.lines[first.line.index - 1]?.run === line.run) return null;
  return labels.filter((one) => one.line.index < line.index).at(-1) ?? null;
}

/** "Menunggu persetujuan" in a bar of its own right under the only stage that the page names: its own state. */
function ofPage(view: View, labels: readonly Label[], line: Line, box: Box): Belonging {
  const main = mainHeading(view);
  const stage = main ? stageLabel(main) : null;
  const after = main ? line.index - main.index : 0;
  const alone = labels.every((one) => one.stage === stage || one.scope !== null || isLink(one.line));
  if (!main || !stage || !alone || after < 1 || after > NEAR_TITLE) return other;
  return box.end - box.first > SMALL && holds(box, main) ? { stage, label: main, box: null } : other;
}
/** A tab that leads to another page. */
const isLink = (line: Line): boolean => line.control === 'link' && line.box.end - line.box.first === 1;

const NEAR_TITLE = 10;
const SMALL = 12;

const named = (label: Label, box: Box): Belonging => ({ stage: label.stage, label: label.line, box });

function stageLabelOrSaid(line: Line): Stage | null {
  const stages =
    line.meaning.unknown === 0 ? line.meaning.signs.filter((sign) => sign.is.stage && !sign.is.status) : [];
  return stages.length === 1 ? ((stages[0]?.is.stage as Stage | undefined) ?? null) : null;
}
