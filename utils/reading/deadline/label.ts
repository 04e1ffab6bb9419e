import type { Line } from '../outline';
import { around, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { contextOf } from '../view/context';
import { isEnd } from '../view/heads';
import { stageLabel } from '../view/said';
import { only, values } from '../words';

/** What a line says of its dates: that they close, open or tell something. */
export const about = (line: Line | null): readonly string[] => (line ? values(line.meaning, 'when') : []);

const NOTHING: readonly string[] = [];
const CLOSING = ['closing'];

/** The same of a label, which has no other words. */
export const saidBy = (view: View, label: Line | null): readonly string[] =>
  label && isEnd(view, label)
    ? CLOSING
    : label && only(label.meaning, 'when', 'fill', 'stage', 'status', 'action')
      ? about(label)
      : NOTHING;

/** Where stages head the columns, the first cell of a row says what its dates are. */
function rowLabel(view: View, line: Line): Line | null {
  const head = columnHead(line, view);
  const row =
    head && stageLabel(head) ? around(line, (box) => box.part === 'row' || box.end - box.first > 2) : null;
  const first = row ? view.lines[row.first] : undefined;
  return first && first !== line && only(first.meaning, 'when', 'fill') ? first : null;
}

/** "Tenggat" over a list of stages with their days. */
function listHead(view: View, line: Line, beside: Line | null): Line | null {
  if (!beside || !stageLabel(beside) || about(beside).length > 0 || !only(line.meaning, 'date', 'fill'))
    return null;
  const head = contextOf(line, view).find((one) => one !== beside && stageLabel(one) === null);
  return head && only(head.meaning, 'when', 'fill') ? head : null;
}

/** What says of a date what it is. */
export function dateLabel(view: View, line: Line): Line | null {
  const beside = rowLabel(view, line) ?? labelOf(line, view);
  return listHead(view, line, beside) ?? beside;
}
