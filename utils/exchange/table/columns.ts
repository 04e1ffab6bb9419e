// By its own file: the others bring their schemas along, which nothing here needs.
import {
  type Column,
  TABLE_COLUMNS,
  TABLE_KINDS,
  type TableKind,
  type TableWords,
} from '../../observations/exchange';
import { fold, oneLine } from './fold';
import type { Row } from './rows';
import { isNumber, yesOrNo } from './values';

/** Which table it is, where each of its columns stands, and the rows without their heading. */
export interface Layout {
  table: TableKind;
  at: Partial<Record<Column, number>>;
  rows: Row[];
}

/** By its heading, in whatever order its columns are; rows copied without one by what stands second. `null`: neither. */
export function layoutOf(rows: Row[], words: TableWords): Layout | null {
  const [first, ...rest] = rows;
  if (!first) return null;
  const headed = TABLE_KINDS.map((table) => headedBy(first, table, words)).find((one) => one !== null);
  if (headed) return { ...headed, rows: rest };
  const second = oneLine(first.cells[1] ?? '');
  if (isNumber(second)) return { table: 'points', at: inOrder('points'), rows };
  const isTick = second !== '' && yesOrNo(second, words) !== null;
  return isTick ? { table: 'checklist', at: inOrder('checklist'), rows } : null;
}

function headedBy({ cells }: Row, table: TableKind, { heads }: TableWords): Omit<Layout, 'rows'> | null {
  const found = cells.map((cell) => fold(oneLine(cell)));
  const at: Layout['at'] = {};
  for (const column of TABLE_COLUMNS[table]) {
    const names = (heads[table][column] ?? []).map(fold);
    const place = found.findIndex((cell) => names.includes(cell));
    if (place >= 0) at[column] = place;
  }
  return at.title === undefined ? null : { table, at };
}

function inOrder(table: TableKind): Layout['at'] {
  return Object.fromEntries(TABLE_COLUMNS[table].map((column, place) => [column, place]));
}

/** The text of a row in a column; `null` where it has no such column. */
export function cellOf({ cells }: Row, column: Column, { at }: Pick<Layout, 'at'>): string | null {
  const place = at[column];
  const cell = place === undefined ? undefined : cells[place];
  return cell === undefined ? null : oneLine(cell);
}
