import { holds, type Label, type Labels } from '../belonging/labels';
import type { Box, Line } from '../outline';

const begins = (box: Box, statuses: readonly Line[]): boolean =>
  statuses.some((one) => one.index === box.first);

/**
 * The stages of a lane, where a status heads a column of cards: the lane begins with it, holds no other, and it is
 * marked as a heading or stands beside another lane that begins with a status too. Empty where the status heads nothing.
 */
export function laneOf({ labels, statuses }: Labels, line: Line): Label[] {
  for (let box: Box | null = line.box; box && box.first === line.index; box = box.parent) {
    const held = labels.filter((label) => box && !label.scope && holds(box, label.line));
    if (held.length < 2) continue;
    const alone = statuses.filter((one) => box && holds(box, one)).length === 1;
    const lanes = box.parent?.children.filter((one) => one !== box && begins(one, statuses)) ?? [];
    return alone && (line.level > 0 || lanes.length > 0) ? held : [];
  }
  return [];
}
