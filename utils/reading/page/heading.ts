import type { Line } from '../outline';
import { memo } from '../outline/memo';
import { inside, type View } from '../view';
import { stageLabel, statusSaid } from '../view/said';
import { only, values } from '../words';

const apart = (line: Line): boolean => inside(line, 'nav', 'footer', 'aside', 'dialog', 'alert');

/** "36", "Baik", in letters as high as a heading's. */
const isValue = (line: Line): boolean => only(line.meaning, 'number', 'predikat');

/** The page's own heading: the highest, first one that is not navigation, and is painted. */
export const mainHeading = memo('heading', (view: View): Line | null => {
  const all = view.lines.filter((line) => line.level > 0 && !apart(line) && !isValue(line));
  const unpressed = all.filter((line) => line.control !== 'button'); // a bar that opens is a part's
  const headings = unpressed.length > 0 ? unpressed : all;
  const top = headings.reduce<Line | null>(
    (best, line) => (!best || line.level < best.level ? line : best),
    null,
  );
  return top && view.outline.painted(top)
    ? top
    : (headings.find((line) => view.outline.painted(line)) ?? null);
});

const FIRST = 6;

/** A stage named at the very top, of which nothing is said: what the page is about. */
const isBar = (view: View, line: Line): boolean =>
  line.index < FIRST &&
  stageLabel(line) !== null &&
  statusSaid(line).length === 0 &&
  !view.lines.slice(line.index + 1, line.index + 3).some((next) => statusSaid(next).length > 0);

/** The heading; on a page that marks none, the line that is the feature's name, or that of its stage. */
export const titleOf = memo('titleLine', (view: View): Line | null => {
  const free = (line: Line) => line.control === '' && !inside(line, 'nav');
  const isFeature = (line: Line) => values(line.meaning, 'place').includes('feature');
  return (
    mainHeading(view) ??
    view.lines.find((line) => free(line) && (isFeature(line) || isBar(view, line))) ??
    null
  );
});
