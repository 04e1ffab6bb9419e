import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { guard, unguard } from '../../../utils/exchange/table/guard';
import { rowsOf } from '../../../utils/exchange/table/rows';
import { tableText } from '../../../utils/exchange/table/text';
import type { Cell } from '../../../utils/observations';

const HEAD = ['Kegiatan', 'Poin', 'Tanggal'];
/** By a parser that nobody here wrote. */
const parsed = (text: string, delimiter = ';') => {
  const { data, errors } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' });
  expect(errors).toEqual([]);
  return data.slice(0, -1); // after the last end of line there is nothing
};

it('begins with the mark of its letters, and ends every row as the standard says', () => {
  const text = tableText({ head: HEAD, rows: [['Pelatihan', 8, { on: '2024-02-03' }]] }, 'id');
  expect(text).toBe('\uFEFFKegiatan;Poin;Tanggal\r\nPelatihan;8;2024-02-03\r\n');
});

it('numbers are written as the region has them', () => {
  const sheet = { head: ['a', 'b'], rows: [[2.5, null]] };
  expect(tableText(sheet, 'id')).toContain('\r\n"2,5";\r\n');
  expect(tableText(sheet, 'en')).toContain('\r\n2.5,\r\n');
});

describe('a spreadsheet computes nothing of it', () => {
  it.each([
    '=1+1',
    '=HYPERLINK("http://x";"y")',
    '+62812',
    '-3',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1+1',
    "'=1",
    "''-1",
    '0012',
    '3/4',
    '197001012000121002',
  ])('%j', (text) => {
    const [, row] = parsed(tableText({ head: ['a', 'b'], rows: [[text, 'x']] }, 'id'));
    expect(row?.[0]).toBe(`'${text}`);
    expect(unguard(row?.[0] ?? '')).toBe(text);
  });

  it.each(['Pelatihan mandiri', 'a=b', "'Judul'", '2 kali', ''])('%j stays as it is', (text) => {
    expect(guard(text)).toBe(text);
    expect(unguard(text)).toBe(text);
  });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({
    unit: fc.constantFrom("'", '"', '=', ';', ',', '\t', '\r', '\n', ' ', 'a', '1', '+'),
    maxLength: 8,
  }),
  fc.constantFrom('=cmd|x', '@a', '-1', '0012', 'a;b', 'a,b', 'a"b', 'a\nb', '  x '),
);

it('any words are the same cells for a parser that nobody here wrote, and for ours', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(words, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      fc.constantFrom('id' as const, 'en' as const),
      (rows, language) => {
        const text = tableText({ head: HEAD, rows }, language);
        const cells = parsed(text, language === 'id' ? ';' : ',');
        expect(cells).toEqual([HEAD, ...rows.map((row) => row.map(guard))]);
        const ours = rowsOf(text);
        expect(ours.every((row) => row.closed)).toBe(true);
        const full = cells.flatMap((row, at) =>
          row.some((cell) => cell.trim()) ? [{ line: at + 1, row }] : [],
        );
        expect(ours.map(({ line, cells: row }) => ({ line, row }))).toEqual(full);
        expect(ours.slice(1).map((row) => row.cells.map(unguard))).toEqual(
          rows.filter((row) => row.some((cell) => guard(cell).trim())),
        );
      },
    ),
    { numRuns: 500 },
  );
});

it('no cell begins with what a spreadsheet runs', () => {
  fc.assert(
    fc.property(words, (text) => {
      expect(guard(text)).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      expect(unguard(guard(text))).toBe(text);
    }),
    { numRuns: 500 },
  );
});

describe('what is copied from a spreadsheet', () => {
  const cells = (text: string) => rowsOf(text).map((row) => row.cells);

  it('is tabs and line ends, and quotes around cells of several lines alone', () => {
    expect(cells('a\t2\r\n"b\nc ""x"""\t3')).toEqual([
      ['a', '2'],
      ['b\nc "x"', '3'],
    ]);
    expect(cells('"Judul" saya\t2\n"Judul"\t3')).toEqual([
      ['"Judul" saya', '2'],
      ['"Judul"', '3'],
    ]);
  });

  it('with `;` or `,` inside stays whole, and either is understood without tabs', () => {
    expect(cells('a; b, c\t2')).toEqual([['a; b, c', '2']]);
    expect(cells('a, b;2')).toEqual([['a, b', '2']]);
    expect(cells('"a, b",2')).toEqual([['a, b', '2']]);
  });

  it('rows keep their numbers over empty ones', () => {
    expect(rowsOf('a\t1\n\n\t\nb\t2\n').map(({ line }) => line)).toEqual([1, 4]);
  });

  it('a quote that never ends is said', () => {
    expect(rowsOf('a;1\n"b;2\nc;3')).toEqual([
      { line: 1, cells: ['a', '1'], closed: true },
      { line: 2, cells: ['"b;2\nc;3'], closed: false },
    ]);
  });

  it('any text at all is read without a throw, and nothing of it is lost in between', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\t', ';', ',', '\n', '\r', 'a', ' ') }), (text) => {
        const found = rowsOf(text);
        const letters = (all: string) => [...all].filter((one) => one === 'a').length;
        expect(letters(found.flatMap((row) => row.cells).join(''))).toBe(letters(text));
      }),
      { numRuns: 500 },
    );
  });
});

it('a cell of every kind', () => {
  const cells: Cell[] = ['x', 1, { on: '2024-02-03' }, null];
  expect(parsed(tableText({ head: ['a', 'b', 'c', 'd'], rows: [cells] }, 'id'))[1]).toEqual([
    'x',
    '1',
    '2024-02-03',
    '',
  ]);
});
