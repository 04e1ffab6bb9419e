/** One row of what was pasted. `line` counts rows from 1; `closed` is false where a quote never ends. */
export interface Row {
  line: number;
  cells: string[];
  closed: boolean;
}

const QUOTED = /"((?:[^"]|"")*)"/y;
const SEPARATORS = ['\t', ';', ','] as const;
type Separator = (typeof SEPARATORS)[number];
const BARE: Record<Separator, RegExp> = { '\t': /[^\t\r\n]*/y, ';': /[^;\r\n]*/y, ',': /[^,\r\n]*/y };
const LINE_END = /\r\n|\r|\n/y;

/**
 * Rows of a table as a spreadsheet copies them (tabs) or saves them (`;` or `,`), empty ones left out but counted. A
 * quote that never ends takes everything after it: its row is not `closed`.
 */
export function rowsOf(pasted: string): Row[] {
  const text = pasted.replace(/^\uFEFF/, '').replace(/^sep=.\r?\n/i, '');
  const separator = separatorOf(text);
  const rows: Row[] = [];
  for (let at = 0, line = 1; at < text.length; line += 1) {
    const { end, ...row } = rowAt(text, at, separator);
    if (!row.closed || row.cells.some((cell) => cell.trim() !== '')) rows.push({ line, ...row });
    at = end;
  }
  return rows;
}

/** The one that stands in the first line outside of quotes; of several a tab, which nobody types. */
function separatorOf(text: string): Separator {
  const first = text.trimStart().replace(/"(?:[^"]|"")*"/g, '');
  const end = first.search(/[\r\n]/);
  const line = end < 0 ? first : first.slice(0, end);
  return SEPARATORS.find((one) => line.includes(one)) ?? '\t';
}

function rowAt(text: string, from: number, separator: Separator): Omit<Row, 'line'> & { end: number } {
  const cells: string[] = [];
  for (let at = from; ; at += 1) {
    const cell = cellAt(text, at, separator);
    cells.push(cell.text);
    at = cell.end;
    if (text[at] === separator) continue;
    const end = at + (take(LINE_END, text, at)?.[0].length ?? 0); // the last row needs none
    return { cells, closed: cell.closed, end };
  }
}

function cellAt(text: string, at: number, separator: Separator) {
  const [whole, inside = ''] = (text[at] === '"' && take(QUOTED, text, at)) || [];
  if (whole !== undefined && isCell(whole, inside, text[at + whole.length], separator))
    return { text: inside.replaceAll('""', '"'), end: at + whole.length, closed: true };
  if (text[at] === '"' && whole === undefined && separator !== '\t')
    return { text: text.slice(at), end: text.length, closed: false };
  const bare = take(BARE[separator], text, at)?.[0] ?? ''; // it matches no letter too
  return { text: bare, end: at + bare.length, closed: true };
}

/** What is copied has quotes only around what could not stand without; all others are the text's own. */
function isCell(whole: string, inside: string, next: string | undefined, separator: Separator): boolean {
  if (next !== undefined && next !== separator && next !== '\r' && next !== '\n') return false;
  return separator !== '\t' || /[\t\r\n"]/.test(inside) || whole === '""';
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
