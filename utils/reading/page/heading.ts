import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { inside, type View } from '../view';

const apart = (line: Line): boolean => inside(line, 'nav', 'footer', 'aside', 'dialog', 'alert');

/** The page's own heading: the highest, first one that is not navigation, and is painted. */
export const mainHeading = memo('heading', (view: View): Line | null => {
  const headings = view.lines.filter((line) => line.level > 0 && !apart(line));
  const top = headings.reduce<Line | null>(
    (best, line) => (!best || line.level < best.level ? line : best),
    null,
  );
  return top && view.outline.painted(top)
    ? top
    : (headings.find((line) => view.outline.painted(line)) ?? null);
});
