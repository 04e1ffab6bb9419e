import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const of = async (html: string) =>
  facts(await reader.read(html), 'approval').map(({ kind: _, ...rest }) => rest);
const row = (
  person: string,
  distinct: string | null,
  status: string | null,
  since: string | null,
  what: string | null = 'perencanaan',
) => ({ person, distinct, what, status, since });
const SIDE =
  '<div role="tablist"><button role="tab" aria-selected="false">Sebagai Pegawai</button><button role="tab" aria-selected="true">Sebagai Atasan</button></div>';
const H = `<h1>Pengelolaan Kinerja</h1>${SIDE}<h2>Perencanaan</h2>`;
const TWO = [
  row('Budi Santoso, S.Pd.', null, 'perlu-disetujui', '2024-03-19'),
  row('Ani Lestari', null, 'disetujui', '2024-03-12'),
];

describe("somebody else's row is an approval", () => {
  const lists: Record<string, string> = {
    table: `${H}<table><thead><tr><th>No</th><th>Nama Guru</th><th>Mata Pelajaran</th><th>Diajukan</th><th>Status</th><th>Aksi</th></tr></thead><tbody>
      <tr><td>1</td><td>Budi Santoso, S.Pd.</td><td>Matematika</td><td>19 Maret 2024</td><td>Perlu disetujui</td><td><button>Cek</button></td></tr>
      <tr><td>2</td><td>Ani Lestari</td><td>IPA</td><td>12/03/2024</td><td>Sudah disetujui</td><td><button>Lihat</button></td></tr></tbody></table>`,
    cards: `${H}<div><div><div><p>Budi Santoso, S.Pd.</p><p>Matematika</p></div><div><span>Perlu disetujui</span><p>Diajukan 19 Maret 2024</p></div><button>Periksa</button></div>
      <div><div><p>Ani Lestari</p><p>IPA</p></div><div><span>Disetujui</span><p>Diajukan pada 12 Mar 2024</p></div><button>Lihat</button></div></div>`,
    list: `${H}<ul><li><b>Budi Santoso, S.Pd.</b><br>Matematika<br>Menunggu persetujuan Anda · diajukan 9 hari lalu <a href="#">Cek</a></li><li><b>Ani Lestari</b><br>IPA<br>Disetujui · diajukan 12 Maret 2024 <a href="#">Lihat</a></li></ul>`,
    'ARIA grid': `${H}<div role="grid"><div role="row"><div role="columnheader">Nama</div><div role="columnheader">Mapel</div><div role="columnheader">Tanggal pengajuan</div><div role="columnheader">Status</div></div>
      <div role="row"><div role="gridcell">Budi Santoso, S.Pd.</div><div role="gridcell">Matematika</div><div role="gridcell">19/03/24</div><div role="gridcell">Perlu diperiksa</div></div>
      <div role="row"><div role="gridcell">Ani Lestari</div><div role="gridcell">IPA</div><div role="gridcell">12 Mar 2024</div><div role="gridcell">Telah disetujui</div></div></div>`,
    'inline spans': `${H}<style>.r{display:flex;gap:9px}</style><div><div class="r"><span>Budi Santoso, S.Pd.</span><span>Matematika</span><span>Diajukan 19 Maret 2024</span><span>Perlu disetujui</span></div><div class="r"><span>Ani Lestari</span><span>IPA</span><span>Diajukan 12 Maret 2024</span><span>Disetujui</span></div></div>`,
  };
  test.each(Object.entries(lists))('%s', async (_name, html) => {
    expect(await of(html)).toEqual(TWO);
  });
  test.each(Object.entries(lists))('%s: never a stage, page persetujuan', async (_name, html) => {
    const said = await reader.read(html);
    expect(facts(said, 'stage', 'could-not-read')).toEqual([]);
    expect(facts(said, 'page')).toEqual([{ kind: 'page', page: 'persetujuan', side: 'atasan' }]);
  });
  test('columns name what each state is about', async () => {
    expect(
      await of(
        `${H}<table><tr><th>Nama</th><th>Perencanaan</th><th>Penilaian</th></tr><tr><td>Budi Santoso</td><td>Disetujui</td><td>Belum diajukan</td></tr></table>`,
      ),
    ).toEqual([
      row('Budi Santoso', null, 'disetujui', null),
      row('Budi Santoso', null, 'belum-diajukan', null, 'penilaian'),
    ]);
  });
  test('also beside a column that is only called status', async () => {
    const said = await of(
      `${H}<table><tr><th>Nama</th><th>Status</th><th>Perencanaan</th><th>Penilaian</th></tr><tr><td>Budi Santoso</td><td>Belum diajukan</td><td>Disetujui</td><td>Belum diajukan</td></tr></table>`,
    );
    expect(said.map(({ what, status }) => `${what} ${status}`)).toEqual([
      'perencanaan disetujui',
      'penilaian belum-diajukan',
    ]);
  });
  test('every row may be for something else', async () => {
    const said = await of(
      `<h1>Persetujuan</h1>${SIDE}<ul><li><b>Budi Santoso</b><p>Jadwal observasi</p><p>Perlu disetujui</p><button>Cek</button></li><li><b>Ani Lestari</b><p>Dokumen tindak lanjut</p><p>Menunggu perbaikan guru</p></li><li><b>Cici Amelia</b><p>Hasil observasi</p><p>Perlu disetujui</p></li></ul>`,
    );
    expect(said).toEqual([
      row('Budi Santoso', null, 'perlu-disetujui', null, 'jadwal-observasi'),
      row('Ani Lestari', null, 'menunggu-pegawai', null, 'dokumen-tindak-lanjut'),
      row('Cici Amelia', null, 'perlu-disetujui', null, 'hasil-observasi'),
    ]);
  });
  test('the state of a group is its heading', async () => {
    expect(
      await of(
        `${H}<section><h3>Perlu disetujui (2)</h3><ul><li>Budi Santoso <button>Cek</button></li><li>Ani Lestari <button>Cek</button></li></ul></section><section><h3>Disetujui (1)</h3><ul><li>Cici Amelia <button>Lihat</button></li><li>Dedi Kusnadi <button>Lihat</button></li></ul></section>`,
      ),
    ).toMatchObject([
      { person: 'Budi Santoso', status: 'perlu-disetujui' },
      { person: 'Ani Lestari', status: 'perlu-disetujui' },
      { person: 'Cici Amelia', status: 'disetujui' },
      { person: 'Dedi Kusnadi', status: 'disetujui' },
    ]);
  });
  test('names as they come, and namesakes told apart', async () => {
    const names = [
      'Nur\'aini "Nunung" Hj.',
      '😀 Budi',
      '<b>Tebal</b> & Co',
      'x'.repeat(300),
      'Sukarno',
      'Sri Wahyuni',
      'Sri Wahyuni',
    ];
    const rows = names
      .map(
        (name, i) =>
          `<tr><td>${name.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</td><td>NIP 19800101 200604 2 00${i}</td><td>Perlu disetujui</td></tr>`,
      )
      .join('');
    const said = await of(`${H}<table><tr><th>Nama</th><th>NIP</th><th>Status</th></tr>${rows}</table>`);
    expect(said.map((one) => one.person)).toEqual(names);
    expect(said.map((one) => one.distinct)).toEqual([null, null, null, null, null, '2005', '2006']);
  });
});

describe('a row whose state nobody understands', () => {
  const odd = async (html: string) => facts(await reader.read(html), 'could-not-read');
  const strange = (at: number, found: string) => ({
    kind: 'could-not-read',
    what: `approval-state ${at}`,
    expected: 'one known state',
    found,
  });
  const TABLE = (state: string, action = '') =>
    `${H}<table><tr><th>Nama Guru</th><th>Mata Pelajaran</th><th>Status</th><th>Aksi</th></tr><tr><td>Budi Santoso, S.Pd.</td><td>IPA</td><td>Disetujui</td><td></td></tr><tr><td>Ani Lestari</td><td>IPS</td><td>${state}</td><td>${action}</td></tr></table>`;
  test('is said to be one, by its words and never by a name', async () => {
    expect(await odd(TABLE('Dialihkan'))).toEqual([strange(1, 'Dialihkan')]);
    expect(await of(TABLE('Dialihkan'))).toEqual([row('Budi Santoso, S.Pd.', null, 'disetujui', null)]);
  });
  test('also where something can be done about it', async () => {
    expect(await odd(TABLE('Dialihkan', '<button>Cek</button>'))).toEqual([strange(1, 'Dialihkan')]);
    expect(await of(TABLE('Dialihkan', '<button>Cek</button>'))).toHaveLength(1);
  });
  test('a row that says nothing of it is none', async () => {
    expect(await odd(TABLE(''))).toEqual([]);
    expect(await odd(TABLE('Belum diajukan'))).toEqual([]);
  });
  test('in cards, by what stands where the others have their state', async () => {
    const card = (name: string, state: string) =>
      `<div><b>${name}</b><p>Kelas 5</p><p class="s">${state}</p></div>`;
    const html = `${H}<div>${card('Budi Santoso', 'Perlu disetujui')}${card('Ani Lestari', 'Dialihkan')}${card('Cici Amelia', 'Diarsipkan')}</div>`;
    expect(await odd(html)).toEqual([strange(1, 'Dialihkan'), strange(2, 'Diarsipkan')]);
  });
  test('two states of one thing too', async () => {
    const html = `${H}<ul><li><b>Budi Santoso</b><p>Disetujui</p><p>Perlu disetujui</p></li><li><b>Ani Lestari</b><p>Disetujui</p></li></ul>`;
    expect(await odd(html)).toEqual([strange(1, 'Disetujui · Perlu disetujui')]);
  });
});

describe('not an approval', () => {
  test("on a teacher's page", async () => {
    const html =
      '<h1>Pengelolaan Kinerja</h1><h2>Perencanaan</h2><p>Disetujui</p><h2>Rekan sejawat</h2><ul><li>Budi Santoso <b>Disetujui</b></li><li>Ani Lestari <b>Menunggu persetujuan</b></li></ul>';
    const said = await reader.read(html);
    expect(facts(said, 'approval')).toEqual([]);
    expect(facts(said, 'stage', 'could-not-read')).toEqual([
      { kind: 'stage', stage: 'perencanaan', status: 'disetujui' },
    ]);
  });
});
