import type { Box } from '../outline';
import { memo } from '../outline/memo';
import { linesOf, type View } from '../view';
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
export const isAlone = (view: View, { box, person }: PersonRow): boolean =>
  box.parent === null || (namesIn(box.parent, view).get(person.text) ?? 1) < 2;
