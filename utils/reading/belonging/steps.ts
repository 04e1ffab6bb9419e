import type { Stage } from '../../observations';
import type { Box, Line } from '../outline';
import { heldBy, type Label, type Labels } from './labels';

/** The five steps that stand inside `pelaksanaan`. */
export const STEPS: ReadonlySet<string> = new Set<Stage>([
  'diskusi-persiapan',
  'observasi-kinerja',
  'diskusi-tindak-lanjut',
  'upaya-tindak-lanjut',
  'refleksi-tindak-lanjut',
]);

/** A line beside a list of steps, inside the part that names pelaksanaan and no other stage: it is about the whole. */
export function overSteps(labels: Labels, line: Line): Label | null {
  for (let box: Box | null = line.box; box; box = box.parent) {
    const held = heldBy(labels, box).labels;
    const whole = held.find((label) => !STEPS.has(label.stage));
    if (whole) return held.every(({ stage }) => stage === 'pelaksanaan' || STEPS.has(stage)) ? whole : null;
  }
  return null;
}
