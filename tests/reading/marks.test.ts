import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ApprovalObservation } from '../../utils/observations';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const people = async (html: string) =>
  (await reader.read(`<h1>Persetujuan</h1><p>Kepala Sekolah sebagai Atasan</p><h2>Perencanaan</h2>${html}`))
    .filter((one): one is ApprovalObservation => one.kind === 'approval')
    .map(({ person, distinct, marks }) => [person, distinct, ...(marks ?? ['-'])]);
const STATE = '<td>Perlu disetujui</td><td><button>Cek</button></td>';
const table = (heads: string, ...rows: string[]) =>
  `<table><tr><th>Nama</th>${heads}<th>Status</th><th></th></tr>${rows
    .map((row) => `<tr>${row}${STATE}</tr>`)
    .join('')}</table>`;

describe('what a row shows of a person goes with it, though the name stands there once', () => {
  test.each([
    ['a column', '<th>Mata pelajaran</th>', '<td>Sri Rahayu</td><td>Matematika</td>', ['Matematika']],
    ['a column of NIPs', '<th>NIP</th>', '<td>Sri Rahayu</td><td>19800101 200604 2 001</td>', ['2001']],
    ['one cell', '', '<td><b>Sri Rahayu</b><br><small>IPA, NIP ···· 1000</small></td>', ['IPA', '1000']],
    ['nothing', '', '<td>Sri Rahayu</td>', ['-']],
    // Nobody is told by what changes, or by what is not known to tell.
    ['other words', '', '<td><b>Sri Rahayu</b><br><small>Terakhir aktif 2 jam lalu</small></td>', ['-']],
    ['two subjects', '', '<td><b>Sri Rahayu</b><br><i>IPA</i><br><i>Matematika</i></td>', ['-']],
  ])('%s', async (_, heads, row, marks) => {
    expect(await people(table(heads, row))).toEqual([['Sri Rahayu', null, ...marks]]);
  });

  test('in cards, and on the page of one person', async () => {
    const cards =
      '<ul><li><b>Sri Rahayu</b><p>IPA</p><p>Perlu disetujui</p><button>Cek</button></li><li><b>Budi Santoso</b><p>Disetujui</p><button>Cek</button></li></ul>';
    expect(await people(cards)).toEqual([
      ['Sri Rahayu', null, 'IPA'],
      ['Budi Santoso', null, '-'],
    ]);
  });

  test('two of one subject are told apart by their NIPs, and each keeps both', async () => {
    const both = table(
      '<th>Mapel</th><th>NIP</th>',
      '<td>Sri Rahayu</td><td>IPA</td><td>19800101 200604 2 001</td>',
      '<td>Sri Rahayu</td><td>IPA</td><td>19900101 201504 2 002</td>',
    );
    expect(await people(both)).toEqual([
      ['Sri Rahayu', '2001', 'IPA', '2001'],
      ['Sri Rahayu', '2002', 'IPA', '2002'],
    ]);
  });
});
