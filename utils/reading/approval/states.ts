import type { Line } from '../outline';
import { linesOf, type View } from '../view';
import { columnHead } from '../view/columns';
import { only, values } from '../words';
import { whatBeside } from './facts';
import { isPersonLine } from './person';
import { isHandedIn, isPressed, meant, type PersonRow, says, spoken } from './said';

export const isButton = (view: View, line: Line): boolean =>
  isPressed(view, line, (one) => isPersonLine(view, one));

/** The day on which it was handed in: of a state beside it, not one itself. */
const isDay = (line: Line): boolean => isHandedIn(line) && meant(line).signs.some((sign) => sign.when);

/** "Status SKP", beside "Rekomendasi Tim Kinerja": of two columns with states the one that is called so. */
const isStatus = (head: Line | null): boolean =>
  head !== null &&
  only(head.meaning, 'fill', 'domain', 'what', 'stage') &&
  values(head.meaning, 'fill').includes('status');

/** "Diajukan: –" */
const EMPTY = /:\s*[-–—]*$/;

/** The states of a row: one, or one for each column that names what it is about. */
export function statesOf(view: View, row: PersonRow): (Line | null)[] {
  const all = linesOf(view, row.box).filter(
    (line) => (line !== row.person || spoken(line) !== null) && !isButton(view, line) && says(line),
  );
  const found = all.length > 1 ? all.filter(view.outline.painted) : all;
  const states = found.filter((line) => !isDay(line) && !EMPTY.test(line.text));
  const newer = states.filter((line) => !isHandedIn(line));
  const some = newer.length > 0 ? newer : states.length > 0 ? states : found;
  const columns = some.filter((line) => whatBeside(view, line).length > 0);
  if (columns.length > 1) return columns;
  const under = some.filter((line) => isStatus(columnHead(line, view)));
  return under.length === 1 ? under : some.length > 0 ? some : [null];
}
