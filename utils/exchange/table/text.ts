import type { Cell, Settings, Sheet } from '../../observations';
import { guard } from './guard';

/** What a spreadsheet on a computer of that language takes for a separator, and for the mark of decimals. */
const LOCAL = { id: { separator: ';', decimal: ',' }, en: { separator: ',', decimal: '.' } } as const;

/** Tells Excel that the letters are UTF-8; every other program passes over it. */
const ORDER_MARK = '\uFEFF';

/**
 * A table as CSV (RFC 4180) that spreadsheets open by a double click. Excel takes the separator of the computer's own
 * region, `;` in Indonesia; a line `sep=;` would make it forget that the letters are UTF-8, and others show it as a row.
 */
export function tableText({ head, rows }: Sheet, language: Settings['language']): string {
  const { separator, decimal } = LOCAL[language];
  const line = (cells: readonly Cell[]) =>
    `${cells.map((cell) => quoted(textOf(cell, decimal))).join(separator)}\r\n`;
  return ORDER_MARK + [head, ...rows].map(line).join('');
}

function textOf(cell: Cell, decimal: string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell).replace('.', decimal);
  return typeof cell === 'string' ? guard(cell) : cell.on;
}

/** In quotes where it holds what some program takes for an end or a separator. */
function quoted(text: string): string {
  const isPlain = !/["\r\n\t;,]/.test(text) && text.trim() === text;
  return isPlain ? text : `"${text.replaceAll('"', '""')}"`;
}
