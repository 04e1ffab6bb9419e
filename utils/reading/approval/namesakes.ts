import type { Box } from '../outline';
import { memo } from '../outline/memo';
import { linesOf, type View } from '../view';
import type { Marks } from './marks';
import { isPersonLine } from './person';
import type { PersonRow } from './said';

/** In how many parts of a list each name stands. */
const namesIn = memo('names', (list: Box, view: View): Map<string, number> => {
  const found = new Map<string, number>();
  for (const box of list.children) {
    const names = linesOf(view, box).flatMap((line) => (isPersonLine(view, line) ? [line.text] : []));
    for (const name of new Set(names)) found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
});

/** No other part of the row's list has its name, be it a row that could not be read. */
const isAlone = (view: View, { box, person }: PersonRow): boolean =>
  box.parent === null || (namesIn(box.parent, view).get(person.text) ?? 1) < 2;

/** Somebody's row, with what it shows of them. */
export interface Row extends PersonRow {
  marks: Marks;
}

/** Only a name that stands on the page more than once needs telling apart. */
export function distinctOf(view: View, row: Row, namesakes: readonly Row[]): string | null {
  const { here } = row.marks;
  const [first = null] = here;
  if (namesakes.length < 2) return first === null || isAlone(view, row) ? null : first;
  const others = namesakes.filter((other) => other !== row);
  return (
    here.find((mark) => others.every((other) => !other.marks.here.includes(mark))) ??
    here.find((mark) => others.some((other) => !other.marks.here.includes(mark))) ??
    null
  );
}
