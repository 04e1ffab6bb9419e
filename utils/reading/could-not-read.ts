import type { Observation } from '../observations';
import type { Labels } from './belonging/labels';
import type { Box, Line } from './outline';
import { isBadge } from './outline/tone';
import type { Claim } from './stage';
import { evidenceOf, linesOf, type View } from './view';
import { labelOf } from './view/columns';
import { stageLabel } from './view/said';
import { only, values } from './words';

const SMALL = 8;

/** The largest small box around a stage's name that names no other stage. */
function homeOf(view: View, label: Line): Box | null {
  let home: Box | null = null;
  for (let box: Box | null = label.box; box && box.end - box.first <= SMALL; box = box.parent) {
    const stages = new Set(linesOf(view, box).flatMap((line) => stageLabel(line) ?? []));
    if (stages.size > 1) break;
    home = box;
  }
  return home;
}

/** A short text of the place where a status stands, that nothing in the lexicon accounts for. */
export function looksLikeStatus(view: View, line: Line): boolean {
  if (line.meaning.unknown === 0 || line.level > 0 || line.control !== '' || line.text.length > 40)
    return false;
  if (line.text.split(' ').length > 5 || /\d{3}|[.!?]$/.test(line.text) || !view.outline.painted(line))
    return false;
  const label = labelOf(line, view);
  const headed =
    label !== null && only(label.meaning, 'fill') && values(label.meaning, 'fill').includes('status');
  return (
    headed || line.element.getAttribute('role') === 'status' || view.outline.asked.ask(line.element, isBadge)
  );
}

/** Where a stage stands with a badge that nobody understands, that is said: silence would look like "no news". */
export function readUnknown(view: View, labels: Labels, found: readonly Claim[]): Observation[] {
  const spoken = new Set(found.map((claim) => claim.stage));
  const silent = labels.labels.filter(
    (label) => !spoken.has(label.stage) && !label.scope && view.outline.painted(label.line),
  );
  return silent.flatMap((label) => {
    const home = homeOf(view, label.line);
    const odd = home ? linesOf(view, home).find((line) => looksLikeStatus(view, line)) : undefined;
    if (!odd) return [];
    const evidence = evidenceOf(label.line.text, odd.text);
    return [
      {
        kind: 'could-not-read' as const,
        evidence,
        what: `stage ${label.stage}`,
        expected: 'a known status',
        found: odd.text,
      },
    ];
  });
}
