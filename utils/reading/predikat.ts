import type { Observation, Predikat } from '../observations';
import { inWideRow } from './account/where';
import { isOfOthers } from './belonging/names';
import type { Line } from './outline';
import { around, evidenceOf, inside, linesOf, type View } from './view';
import { columnHead, labelOf } from './view/columns';
import { contextOf } from './view/context';
import { only, values } from './words';

const isLabel = (line: Line | null): line is Line =>
  line !== null &&
  values(line.meaning, 'predikatLabel').length > 0 &&
  only(line.meaning, 'predikatLabel', 'predikat', 'fill', 'domain');

/** The label of a value: itself, or what stands right before it. */
function labelFor(view: View, line: Line): Line | null {
  if (isLabel(line)) return line;
  const before = labelOf(line, view);
  return isLabel(before) ? before : null;
}

/** All five in one place are a choice or a legend, not a result. */
function isLegend(view: View, line: Line): boolean {
  const box = around(line, (one) => one.end - one.first > 2);
  if (!box || box.end - box.first > 16) return false;
  return (
    new Set(
      linesOf(view, box)
        .filter((one) => one.meaning.unknown === 0)
        .flatMap((one) => values(one.meaning, 'predikat')),
    ).size > 1
  );
}

/** The person's own predikat, where the page says it as a result: "Predikat Kinerja: Baik". */
export function readPredikat(view: View): Observation[] {
  const found = view.lines.flatMap((line) => {
    const value = values(line.meaning, 'predikat');
    const label =
      value.length === 1 && only(line.meaning, 'predikat', 'predikatLabel', 'fill', 'status', 'domain')
        ? labelFor(view, line)
        : null;
    if (
      !label ||
      line.control !== '' ||
      (inside(line, 'row') && (inWideRow(line) || columnHead(line, view) !== null)) ||
      isLegend(view, line) ||
      !view.outline.painted(line)
    )
      return [];
    if (isOfOthers(view, line) || contextOf(line, view).some((one) => /organisasi|atasan/i.test(one.text)))
      return [];
    return [
      { value: value[0] as Predikat, evidence: evidenceOf(label === line ? null : label.text, line.text) },
    ];
  });
  const first = found[0];
  if (!first) return [];
  if (new Set(found.map((one) => one.value)).size === 1)
    return [{ kind: 'predikat', evidence: first.evidence, value: first.value }];
  const evidence = evidenceOf(...found.map((one) => one.evidence));
  return [{ kind: 'could-not-read', evidence, what: 'predikat', expected: 'one predikat', found: evidence }];
}
