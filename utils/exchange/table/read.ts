import {
  type Known,
  LONGEST_TABLE,
  type Pasted,
  type PastedRow,
  type TableWords,
} from '../../observations/exchange';
import { keyOf } from '../key';
import { heldItem } from './checklist';
import { cellOf, type Layout, layoutOf } from './columns';
import { type DayReader, dayReader } from './days';
import { type Held, taking } from './held';
import { heldActivity } from './points';
import { heldPerson } from './roster';
import { type Row, rowsOf } from './rows';

/** More rows than anybody has of any of these. */
const MOST_ROWS = 1_000;

/**
 * What was pasted from a spreadsheet, row by row, beside what is known. Nothing is guessed: a row that is not understood
 * is refused with its reason, and nothing that is known and not among the rows is touched.
 */
export function readTable(text: string, known: Known, words: TableWords): Pasted {
  if (text.length > LONGEST_TABLE) return { trouble: 'large' };
  const all = rowsOf(text);
  if (all.length > MOST_ROWS) return { trouble: 'large' };
  const layout = layoutOf(all, words);
  if (!layout) return { trouble: all.length === 0 ? 'empty' : 'unknown' };
  const { table } = layout;
  if (layout.rows.length === 0) return { trouble: 'empty' };
  if (table === 'points' && known.points === null) return { trouble: 'no-points' };
  if (table === 'roster' && known.roster === null) return { trouble: 'no-roster' };
  const days = daysIn(layout, words);
  const hold = holderOf(layout, known, words, days);
  const rows: PastedRow[] = layout.rows.map((row) => ({ ...hold(row), line: row.line }));
  return { table, rows, slashes: days.slashes, key: keyOf(rows) };
}

function daysIn(layout: Layout, words: TableWords): DayReader {
  const texts = layout.rows.map((row) => cellOf(row, 'doneOn', layout) ?? '');
  return dayReader(layout.table === 'points' ? texts : [], words);
}

function holderOf(layout: Layout, known: Known, words: TableWords, { read }: DayReader): (row: Row) => Held {
  if (layout.table === 'points') {
    const next = taking(known.points ?? []); // asked above
    return (row) => heldActivity(row, layout, next, { read, words });
  }
  if (layout.table === 'checklist') {
    const next = taking(known.checklist);
    return (row) => heldItem(row, layout, next, words);
  }
  const told = new Set<string>();
  return (row) => heldPerson(row, layout, known.roster ?? [], told); // asked above
}
