import { heldBy, indexOf, type Label, type Labels } from '../belonging/labels';
import type { Box, Line } from '../outline';
import { placeIn } from '../outline/range';

const begins = (box: Box, statuses: readonly Line[]): boolean =>
  statuses[placeIn(statuses, indexOf, box.first)]?.index === box.first;

/**
 * The stages of a lane, where a status heads a column of cards: the lane begins with it, holds no other, and it is
 * marked as a heading or stands beside another lane that begins with a status too. Empty where the status heads nothing.
 */
export function laneOf(all: Labels, line: Line): readonly Label[] {
  for (let box: Box | null = line.box; box && box.first === line.index; box = box.parent) {
    const { labels, statuses } = heldBy(all, box);
    const held = labels.filter((label) => !label.scope);
    if (held.length < 2) continue;
    const beside = () => box?.parent?.children.some((one) => one !== box && begins(one, all.statuses));
    return statuses.length === 1 && (line.level > 0 || beside()) ? held : [];
  }
  return [];
}
