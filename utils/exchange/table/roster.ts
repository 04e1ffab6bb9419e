import type { KnownPerson } from '../../observations';
import { cellOf, type Layout } from './columns';
import { fold } from './fold';
import { type Held, refuse, titleOf } from './held';
import type { Row } from './rows';

/** A teacher of the superior's list: one that is known stays, any other is added. `told`: those of the rows before. */
export function heldPerson(row: Row, layout: Layout, known: readonly KnownPerson[], told: Set<string>): Held {
  const named = titleOf(row, layout, 300);
  if ('reason' in named) return named;
  const { title } = named;
  const distinct = markIn(cellOf(row, 'distinct', layout) ?? '');
  if (distinct !== null && distinct.length > 300) return refuse('too-long', title);
  const key = keyOf({ name: title, distinct });
  if (told.has(key)) return refuse('twice', title);
  told.add(key);
  if (known.some((one) => keyOf(one) === key)) return { title, state: 'same' };
  return { title, state: 'added', draft: { kind: 'own-person', id: null, title, distinct }, before: null };
}

/** What tells two of one name apart; of a whole NIP only the last four digits are kept, as everywhere. */
function markIn(cell: string): string | null {
  const digits = cell.replace(/\D/g, '');
  return (digits.length >= 8 ? digits.slice(-4) : cell) || null;
}

const keyOf = ({ name, distinct }: KnownPerson): string =>
  JSON.stringify([fold(name), distinct === null ? null : fold(distinct)]);
