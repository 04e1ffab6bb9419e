import { type Entry, ownPerson } from '../../utils/observations';
import type { Stamp } from './form';
import { refuse } from './values';

type OwnPerson = Extract<Entry, { kind: 'own-person' }>;

/** More teachers than any school has. */
const MOST = 1_000;
const HEADINGS = ['no', 'no.', 'nama', 'nama guru', 'nama lengkap', 'name'];
const NUMBER = /^\d{1,4}[.)]?$/;

/**
 * Pasted lines as people: one a line, as spreadsheets copy them (columns by tab; `;` and `|` are understood too,
 * a comma belongs to academic titles). A leading number and a line of headings are left out. What tells two of one
 * name apart comes second: a subject, or a NIP, of which the last four digits are kept. `known` are not added again.
 */
export function peopleOf(
  text: string,
  stamp: Stamp,
  known: readonly Entry[],
): OwnPerson[] | ReturnType<typeof refuse> {
  const taken = new Set(known.flatMap((one) => (one.kind === 'own-person' ? [keyOf(one)] : [])));
  const found: OwnPerson[] = [];
  let named = 0;
  for (const line of text.split(/\r?\n|\r/)) {
    const [title = '', distinct = null] = columnsOf(line);
    if (!title || HEADINGS.includes(title.toLowerCase())) continue;
    named += 1;
    const one = ownPerson.safeParse({
      ...stamp,
      id: `${stamp.id}:${named}`,
      kind: 'own-person',
      title,
      distinct,
    });
    if (!one.success) return refuse('names', 'too-long');
    if (!taken.has(keyOf(one.data))) found.push(one.data);
    taken.add(keyOf(one.data));
  }
  if (named === 0) return refuse('names', 'empty');
  return named > MOST ? refuse('names', 'too-long') : found;
}

function columnsOf(line: string): string[] {
  const cells = line.split(/[\t;|]/).map(bare);
  const rest = cells.length > 1 && NUMBER.test(cells[0] ?? '') ? cells.slice(1) : cells;
  const [name = '', ...more] = rest;
  const mark = more.find((cell) => cell !== '');
  return [name.replace(/^\d{1,4}[.)]\s+/, ''), ...(mark === undefined ? [] : [markOf(mark)])];
}

/** A cell as it was typed: spreadsheets put quotes around one that holds quotes. */
function bare(cell: string): string {
  const text = cell.replace(/\s+/g, ' ').trim();
  return /^".*"$/.test(text) ? text.slice(1, -1).replace(/""/g, '"').trim() : text;
}

function markOf(cell: string): string {
  const digits = cell.replace(/\D/g, '');
  return digits.length >= 8 ? digits.slice(-4) : cell;
}

function keyOf({ title, distinct }: Pick<OwnPerson, 'title' | 'distinct'>): string {
  return JSON.stringify([fold(title), distinct && fold(distinct)]);
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
