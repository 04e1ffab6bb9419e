import type { Observation } from '../observations';
import { isRowSum } from './activity/row';
import { isOfOthers } from './belonging/names';
import type { Box, Line } from './outline';
import { type Steps, sift } from './outline/steps';
import { ABSURD, found, mayTell, type Slot, senses, slotIn, speaks } from './points/words';
import { around, evidenceOf, inside, type View } from './view';
import { columnHead, labelOf } from './view/columns';
import { contextOf } from './view/context';
import { has, only, values } from './words';

const MOST = 100_000;

/** "Total poin" alone means the plan where the page is about planning; elsewhere it says too little. */
function totalMeans(view: View, line: Line, planning: boolean): Slot | null {
  const over = contextOf(line, view);
  if (over.some((one) => senses(one).includes('earned'))) return 'earned';
  const plan =
    planning ||
    over.some(
      (one) =>
        values(one.meaning, 'part').includes('kompetensi') || /rencana|perencanaan|dipilih/i.test(one.text),
    );
  return plan ? 'planned' : null;
}

/** A row of a table, or of boxes under headings of columns. */
const rowAround = (view: View, line: Line): Box | null =>
  around(line, (box) => box.part === 'row') ??
  (columnHead(line, view) ? around(line, (box) => box.end - box.first > 1) : null);

/** In a table only the row that adds up speaks of all; the others are activities. */
function isSum(view: View, line: Line, label: Line | null): boolean {
  const row = rowAround(view, line);
  const first = row ? view.lines[row.first] : undefined;
  const said = [...senses(line), ...(first && first.meaning.unknown === 0 ? senses(first) : [])];
  return slotIn(said) !== null || (label !== null && label === first && slotIn(senses(label)) !== null);
}

/** "Total | 44" at the end of a table whose columns are of points. */
function isTableSum(view: View, line: Line, label: Line | null): boolean {
  const table = around(line, (box) => box.part === 'table');
  const heads = table ? view.lines.slice(table.first, table.first + MOST_COLUMNS) : [];
  const column = senses(columnHead(line, view));
  return (
    slotIn(senses(label)) === 'total' &&
    heads.some((one) => /poin/i.test(one.text)) &&
    (!column.includes('count') || column.includes('total'))
  );
}
const MOST_COLUMNS = 8;

const isInRow = (view: View, line: Line): boolean => {
  const row = rowAround(view, line);
  return row !== null && row.end - row.first > 1;
};

/** "24" over "poin direncanakan": the words may also stand after the number. */
function labelFor(view: View, line: Line): Line | null {
  const row = rowAround(view, line);
  const first = row ? view.lines[row.first] : undefined;
  if (first && first !== line && first.meaning.unknown === 0 && slotIn(senses(first))) return first;
  const before = labelOf(line, view);
  const after = view.lines[line.index + 1];
  if (after && only(line.meaning, 'number') && isTile(view, line, after)) return after;
  if (senses(before).length > 0 || !after || !only(line.meaning, 'number')) return before;
  const near =
    after.run === line.run ||
    (after.box.parent === line.box.parent && line.box.parent?.end === after.index + 1);
  return near && only(after.meaning, 'point', 'fill') && senses(after).length > 0 ? after : before;
}

const tells = (said: readonly string[]): boolean => slotIn(said) !== null || said.includes('advice');

/** A number and the words under it in a box of their own, which say what it is. */
function isTile(view: View, line: Line, after: Line): boolean {
  const box = around(line, (one) => after.index < one.end);
  const alone = box?.first === line.index && box.end === after.index + 1;
  const flow = after.run === line.run && view.lines[line.index - 1]?.run !== line.run;
  return (alone || flow) && only(after.meaning, 'point', 'fill') && tells(senses(after));
}

/** Planned, earned, and the bounds that the page itself names; numbers that no cycle could hold are not believed. */
export function* readPoints(view: View, planning: boolean): Steps<Observation[]> {
  const taken: Record<Slot, number | null> = { planned: null, earned: null, min: null, max: null };
  const used: Line[] = [];
  const failed: Observation[] = [];
  const fail = (line: Line, expected: string) =>
    failed.push({
      kind: 'could-not-read',
      evidence: evidenceOf(line.text),
      what: 'points',
      expected,
      found: line.text.slice(0, 300),
    });
  if (!view.lines.some((line) => has(line.meaning, 'point'))) return [];
  for (const line of yield* sift(view.lines, mayTell)) {
    yield;
    if (line.control === 'button' || inside(line, 'footer', 'nav') || isRowSum(view, line)) continue;
    const label = labelFor(view, line);
    if (
      !(speaks(line, label) || isTableSum(view, line, label)) ||
      (isInRow(view, line) && !isSum(view, line, label))
    )
      continue;
    if (ABSURD.test(line.text) && view.outline.painted(line)) {
      fail(line, 'a number from 0 to 100000');
      continue;
    }
    const said = found(line, label);
    if (said.length === 0 || isOfOthers(view, line) || !view.outline.painted(line)) continue;
    for (const one of said) {
      const slot = one.slot === 'total' ? totalMeans(view, line, planning) : one.slot;
      if (slot === null) fail(line, 'whether planned or earned');
      else if (!(one.value >= 0 && one.value <= MOST)) fail(line, 'a number from 0 to 100000');
      else if (taken[slot] !== null && taken[slot] !== one.value) fail(line, `one number of ${slot}`);
      else {
        taken[slot] = one.value;
        used.push(line);
      }
    }
  }
  if (used.length === 0) return failed;
  return [
    {
      kind: 'points',
      evidence: evidenceOf(...used.map((line) => evidenceOf(withLabel(view, line)))),
      ...taken,
    },
    ...failed,
  ];
}

const withLabel = (view: View, line: Line): string => {
  const label = labelFor(view, line);
  return label && senses(label).length > 0 && !senses(line).includes('poin')
    ? `${label.text} ${line.text}`
    : line.text;
};
