import { isNameLine } from '../account';
import { BYGONE, TITLES } from '../lexicon/people';
import type { Box, Line } from '../outline';
import { mainHeading } from '../page/heading';
import { inside, linesOf, type View } from '../view';
import { columnHead, labelOf } from '../view/columns';
import { partsOver } from '../view/context';
import { type PersonRow, people, says } from './said';

const LONGEST = 120;

/** "Nama guru: Ahmad Fauzi, S.Pd." on a superior's page. */
const isNamed = (view: View, line: Line): boolean => {
  const label = labelOf(line, view);
  return label !== null && label.meaning.unknown === 0 && people(label).includes('name');
};

/** One name alone, beside its label and under no heading of a list: somebody's record. */
export const isRecord = (view: View, rows: readonly PersonRow[]): boolean =>
  rows.length === 1 &&
  rows.every(
    ({ person }) =>
      isNamed(view, person) && columnHead(person, view) === null && labelOf(person, view)?.level === 0,
  );

/** Whom the page is about: its heading is a name, or one name alone stands under its label. */
function personOf(view: View): Line | null {
  const main = mainHeading(view);
  if (main && main.text !== view.name && isNameLine(main) && TITLES.test(main.text)) return main;
  const headings = view.lines.filter(
    (line) =>
      line.level > 1 &&
      view.name !== null && // else it may be the reader's own
      line.text !== view.name &&
      isNameLine(line) &&
      TITLES.test(line.text) &&
      !inside(line, 'banner', 'nav', 'aside', 'footer', 'dialog'),
  );
  if (headings.length === 1) return headings[0] ?? null;
  const named = view.lines.filter(
    (line) =>
      line.text !== view.name &&
      isNameLine(line) &&
      isNamed(view, line) &&
      !inside(line, 'banner', 'nav', 'footer'),
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A state of today, said in the page itself. */
const holdsNow = (view: View, line: Line): boolean =>
  line.control === '' &&
  says(line) &&
  !inside(line, 'aside', 'dialog', 'alert', 'footer') &&
  !partsOver(line, view).some((over) => BYGONE.test(over.text)) &&
  view.outline.painted(line);

/** A superior's page about one person is one row, as large as it takes to hold its states; null where it says none. */
export function detailRow(view: View): (PersonRow & { states: Line[] }) | null {
  const person = personOf(view);
  for (
    let box: Box | null = person?.box ?? null;
    person && box && box.end - box.first <= LONGEST;
    box = box.parent
  ) {
    const states = linesOf(view, box).filter((line) => line !== person && holdsNow(view, line));
    const undated = states.filter((line) => !people(line).includes('since'));
    if (states.length > 0) return { box, person, states: undated.length > 0 ? undated : states };
  }
  return null;
}
