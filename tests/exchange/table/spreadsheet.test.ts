import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { expect, it } from 'vitest';
import { readTable, tableText } from '../../../utils/exchange/table';
import type { Cell, Sheet } from '../../../utils/observations';

type Language = 'id' | 'en';
type Read = (text: string, language: Language) => string[][];

const SHEET: Sheet = {
  head: ['Kegiatan', 'Poin', 'Jumlah', 'Tanggal selesai', 'Selesai'],
  rows: [
    ['Pelatihan; mandiri, "baik"', 8, 1, { on: '2024-04-03' }, 'ya'],
    ['=HYPERLINK("http://x";"y")', 2.5, 2, null, 'tidak'],
    ['+62', 0, 99, { on: '2024-02-29' }, null],
    ['baris\nkedua', 8, 1, null, '0012'],
    ['é – “kutip” 😀', 128, 1, null, '3/4'],
    ["'=1", 1, 1, null, '@x'],
  ],
};
/** As they have to stand in a spreadsheet: what it would compute has its apostrophe, numbers are numbers. */
const GUARDED = ['=HYPERLINK("http://x";"y")', '+62', '0012', '3/4', "'=1", '@x'];
const shown = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'object') return cell.on;
  return typeof cell === 'string' && GUARDED.includes(cell) ? `'${cell}` : String(cell);
};
const WANTED = [SHEET.head, ...SHEET.rows.map((row) => row.map(shown))];

const parser: Read = (text, language) => {
  const delimiter = language === 'id' ? ';' : ',';
  const { data } = Papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { delimiter, newline: '\r\n' });
  return data.slice(0, -1).map((row) => row.map((cell) => cell.replace(/^(\d+),(\d+)$/, '$1.$2')));
};

/** Opened as a person of that region does, in UTF-8; back as text between tabs, each cell as its value. */
const OPEN = { id: 'CSV:59,34,76,1,,1057', en: 'CSV:44,34,76,1,,1033' };
const SAVE = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,1033,false,false,false';

const office: Read = (text, language) => {
  const folder = mkdtempSync(join(tmpdir(), 'pendamping-office-'));
  try {
    writeFileSync(join(folder, 'in.csv'), text);
    const out = join(folder, 'out');
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const infilter = `--infilter=${OPEN[language]}`;
    const more = ['--convert-to', SAVE, '--outdir', out, join(folder, 'in.csv')];
    execFileSync('soffice', [profile, '--headless', infilter, ...more], { stdio: 'ignore' });
    return Papa.parse<string[]>(readFileSync(join(out, 'in.csv'), 'utf8').trimEnd(), { delimiter: '\t' })
      .data;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

function hasOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('LibreOffice is not on this machine: the tables are opened by papaparse alone.');
    return false;
  }
}
const READERS: [string, Read][] = [
  ['papaparse', parser],
  ...(hasOffice() ? [['LibreOffice', office] as [string, Read]] : []),
];

it.each(READERS.flatMap(([name, read]) => [[name, 'id', read] as const, [name, 'en', read] as const]))(
  '%s has the same cells, in the language %s',
  (_, language, read) => {
    const cells = read(tableText(SHEET, language), language);
    expect(cells.map((row) => row.map((cell) => cell.replaceAll('\r\n', '\n')))).toEqual(WANTED);
  },
  120_000,
);

it('what it copies is read back as it went out', () => {
  const copied = Papa.unparse(WANTED, { delimiter: '\t', newline: '\n' });
  const words = {
    heads: {
      points: { title: ['Kegiatan'], points: ['Poin'], count: ['Jumlah'] },
      checklist: {},
      roster: {},
    },
    yes: ['ya'],
    no: ['tidak'],
    months: [],
    stages: [],
  };
  const found = readTable(copied, { points: [], checklist: [], roster: null }, words);
  expect('rows' in found && found.rows.map((row) => row.title)).toEqual(
    SHEET.rows.map(([title]) => String(title).replace('\n', ' ')),
  );
});
