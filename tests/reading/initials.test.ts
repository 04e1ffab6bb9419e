import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const BOSS =
  '<style>i,b,small{display:block}</style><h1>Perencanaan Guru</h1><p>Kepala Sekolah sebagai Atasan</p>';
const table = (...cells: string[]) =>
  `${BOSS}<table><tr><th>Nama</th><th>Diajukan</th><th>Status</th></tr>${cells
    .map(
      (cell, i) =>
        `<tr><td>${cell}</td><td>1${i} Maret 2024</td><td>${i ? 'Disetujui' : 'Perlu disetujui'}</td></tr>`,
    )
    .join('')}</table>`;
const cards = (...inner: string[]) =>
  `${BOSS}<div>${inner.map((one, i) => `<div class=c>${one}<p>${i ? 'Disetujui' : 'Perlu disetujui'}</p></div>`).join('')}</div>`;
const BOTH = ['Aditya Rangga, S.Pd. perlu-disetujui', 'Sulastri disetujui'];
const TWO = ['Aditya Rangga, S.Pd. perlu-disetujui', 'Dian Puspitasari disetujui'];

/** Letters that stand for a face: nobody is called so. */
test.each([
  [
    'a letter in a circle before the name',
    table('<i>A</i><b>Aditya Rangga, S.Pd.</b><small>Guru kelas I</small>', '<i>S</i><b>Sulastri</b>'),
    BOTH,
  ],
  [
    'a circle in boxes of its own',
    table(
      '<div><div><span>AR</span></div><div><div>Aditya Rangga, S.Pd.</div><div>Guru kelas I</div></div></div>',
      '<div><div><span>S</span></div><div><div>Sulastri</div><div>Guru kelas V</div></div></div>',
    ),
    BOTH,
  ],
  [
    'a circle behind the name',
    table('<b>Aditya Rangga, S.Pd.</b><div>AR</div>', '<b>Sulastri</b><div>S</div>'),
    BOTH,
  ],
  [
    'a picture that names the person, and letters',
    table(
      '<img alt="Foto Aditya Rangga"><div>AR</div><div>Aditya Rangga, S.Pd.</div>',
      '<img alt="Foto Sulastri"><div>S</div><div>Sulastri</div>',
    ),
    BOTH,
  ],
  [
    'what the person does before the name',
    table(
      '<small>Guru kelas I</small><div>Aditya Rangga, S.Pd.</div>',
      '<small>Guru kelas V</small><div>Dian Puspitasari</div>',
    ),
    TWO,
  ],
  [
    'letters that carry the name as an attribute',
    table('<div title="Aditya Rangga, S.Pd.">AR</div>', '<div aria-label="Dian Puspitasari">DP</div>'),
    TWO,
  ],
  [
    'cards with a letter each',
    cards(
      '<span class=a>A</span><h3>Aditya Rangga, S.Pd.</h3>',
      '<span class=a>D</span><h3>Dian Puspitasari</h3>',
    ),
    TWO,
  ],
  [
    'cards whose letter is built as the name is',
    cards('<div>A</div><div>Aditya Rangga, S.Pd.</div>', '<div>S</div><div>Sulastri</div>'),
    BOTH,
  ],
  [
    'letters with points, small letters, letters and a number',
    table('<div>a.r.</div><div>Aditya Rangga, S.Pd.</div>', '<div>s</div><div>Sulastri</div>'),
    BOTH,
  ],
  [
    'three letters of three words',
    table('<div>ARS</div><div>Aditya Rangga, S.Pd.</div>', '<div>DP</div><div>Dian Puspitasari</div>'),
    TWO,
  ],
  ['short names in capitals stay names', table('EVA', 'IDA'), ['EVA perlu-disetujui', 'IDA disetujui']],
])('%s', async (_name, html, expected) => {
  const said = facts(await reader.read(html), 'approval');
  expect(said.map(({ person, status }) => `${person} ${status}`)).toEqual(expected);
});

/** Where only letters stand, nobody can tell whose row it is: that is said. */
test.each([
  ['in a column of names', table('<i>A</i><b>Aditya Rangga, S.Pd.</b>', '<i>S</i>')],
  ['in boxes', table('<b>Aditya Rangga, S.Pd.</b>', '<div><span>SL</span></div>')],
  ['in cards', cards('<span>AR</span><h3>Aditya Rangga, S.Pd.</h3>', '<span>SL</span>')],
])('only letters, %s', async (_name, html) => {
  const said = facts(await reader.read(html), 'approval', 'could-not-read');
  expect(said.map((one) => one.person ?? one.what)).toEqual(['Aditya Rangga, S.Pd.', 'approval-state 1']);
});

/** What letters are short for is no name, and what is not painted is not read. */
test('letters whose tooltip spells out a word of the page stay what they are', async () => {
  const html = `${BOSS}<table><tr><th>Nama</th><th>Status</th><th>Predikat</th></tr><tr><td>Aditya Rangga, S.Pd.</td><td>Disetujui</td><td><span title="Sangat Baik">SB</span></td></tr></table><p><abbr title="Sasaran Kinerja Pegawai">SKP</abbr></p><h2>Predikat Kinerja</h2><p><span title="Sangat Baik">SB</span></p>`;
  expect(facts(await reader.read(html), 'predikat')).toEqual([]);
});
