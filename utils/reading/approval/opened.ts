import { around, evidenceOf, type View } from '../view';
import { isTwin } from '../view/heads';
import { statusOf, whatOf } from './facts';
import { nameOf, type PersonRow } from './said';
import { statesOf } from './states';

const isChosen = ({ person }: PersonRow): boolean => around(person, (box) => box.chosen === true) !== null;

/** What a row says but its day, which is written shorter where there is less room. */
const toldBy = (view: View, row: PersonRow): string =>
  evidenceOf(
    ...statesOf(view, row).map((state) => `${whatOf(view, row, state)} ${statusOf(view, row, state)}`),
  );

/** Somebody of a list, opened beside it in another build: the same fact in full. */
const isOpened = (view: View, row: PersonRow, others: readonly PersonRow[]): boolean =>
  !isChosen(row) &&
  others.some(
    (other) =>
      other.box.element.localName !== row.box.element.localName &&
      (isChosen(other) || (isListed(view, other) && toldBy(view, other) === toldBy(view, row))),
  );

/** Of one name: in lists as long as they are none is compared. */
export const openedOf = (view: View, some: readonly PersonRow[]): PersonRow[] =>
  new Set(some.map(({ box }) => box.element.localName)).size > 1
    ? some.filter((row) => isOpened(view, row, some))
    : [];

/** Beside others built alike. */
const isListed = (view: View, { box }: PersonRow): boolean =>
  (box.parent?.children.filter((one) => isTwin(view, box, one)).length ?? 0) > 1; // the page itself is no row

/** Rows by the name that each shows. */
export function byName<T extends PersonRow>(rows: readonly T[]): Map<string, T[]> {
  const named = new Map<string, T[]>();
  for (const row of rows) {
    const some = named.get(nameOf(row.person));
    if (some) some.push(row);
    else named.set(nameOf(row.person), [row]);
  }
  return named;
}
