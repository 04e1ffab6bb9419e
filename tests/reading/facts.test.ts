import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Pengelolaan Kinerja</h1>';
const T =
  '<nav aria-label="Remah"><a href="#">Pengelolaan Kinerja</a> / <span aria-current="page">Perencanaan</span></nav>';
const TABLE = `${H}<table><tr><th>Tahap</th><th>Status</th></tr><tr><td>Perencanaan</td><td>Disetujui</td></tr><tr><td>Pelaksanaan</td><td>Belum dimulai</td></tr></table>`;
const of = async (kind: Parameters<typeof facts>[1], html: string, options = {}) =>
  facts(await reader.read(html, options), kind as never).map(({ kind: _, ...rest }) => rest);

describe('page', () => {
  const pages: [string, string, string | null, string | null][] = [
    ['feature home', TABLE, 'pengelolaan-kinerja', null],
    ['plan', `${T}<h1>Perencanaan</h1>`, 'perencanaan', null],
    [
      'plan by its full name',
      '<h1>Perencanaan Kinerja</h1><h2>Praktik Kinerja</h2><h2>Pengembangan Kompetensi</h2><h2>Perilaku Kerja</h2>',
      'perencanaan',
      null,
    ],
    [
      'step of the execution',
      `<nav><a href="#">Pengelolaan Kinerja</a><span aria-current="page">Observasi Kinerja</span></nav><h1>Observasi Kinerja</h1><h2>Perilaku Kerja</h2>`,
      'pelaksanaan',
      null,
    ],
    [
      'chosen tab',
      `${H}<div role="tablist"><button role="tab">Perencanaan</button><button role="tab" aria-selected="true">Penilaian</button></div>`,
      'penilaian',
      null,
    ],
    [
      'a step one stands in is no page',
      `${H}<ol><li aria-current="step">Perencanaan</li><li>Pelaksanaan</li></ol>`,
      'pengelolaan-kinerja',
      null,
    ],
    [
      'as employee',
      `${H}<div role="tablist"><a role="tab" aria-selected="true">Sebagai Pegawai</a><a role="tab" aria-selected="false">Sebagai Atasan</a></div>`,
      'pengelolaan-kinerja',
      'pegawai',
    ],
    ['as superior', `${H}<h2>Kepala Sekolah sebagai Atasan</h2>`, 'pengelolaan-kinerja', 'atasan'],
    [
      'home',
      '<h1>Selamat datang, Siti Rahmawati!</h1><a href="#"><h3>Pelatihan Mandiri</h3></a><a href="#"><h3>Bukti Karya</h3></a><a href="#"><h3>Pengelolaan Kinerja</h3></a>',
      'beranda',
      null,
    ],
    [
      'signed out',
      '<h1>Masuk</h1><p>Masuk dengan akun belajar.id untuk memakai Pengelolaan Kinerja</p><button>Masuk</button>',
      'lain',
      null,
    ],
    [
      'help',
      '<nav>Pusat Bantuan</nav><h1>Cara Mengisi Perencanaan Kinerja Untuk Guru</h1><h2>Perencanaan</h2><ul><li>Menunggu persetujuan</li></ul><h2>Pelaksanaan</h2><p>Terkunci</p>',
      'lain',
      null,
    ],
    [
      'catalogue',
      '<nav><a>Pengelolaan Kinerja</a><a>Pelatihan Mandiri</a></nav><h1>Pelatihan Mandiri</h1><h3>Perencanaan</h3><p>Selesai</p><h3>Penilaian</h3><p>Belum dimulai</p>',
      'lain',
      null,
    ],
    [
      'school subjects',
      '<h1>Rapor Kelas VII</h1><table><tr><td>Perencanaan Pembelajaran</td><td>Selesai</td></tr><tr><td>Penilaian Akhir Semester</td><td>Belum dimulai</td></tr></table>',
      'lain',
      null,
    ],
    ['empty', '<div id="root"></div>', null, null],
    ['loading', '<div aria-busy="true"><p>Memuat…</p></div>', null, null],
  ];
  test.each(pages)('%s', async (_name, html, page, side) => {
    expect(await of('page', html)).toEqual(page ? [{ page, side }] : []);
  });
  test('a page that is not of PMM says nothing else', async () => {
    expect((await reader.read(pages[10]?.[1] ?? '')).length).toBe(1);
  });
});

describe('account', () => {
  const S = { name: 'Siti Rahmawati, S.Pd.', school: 'SD Negeri 2 Purwokerto' };
  const people: [string, string, unknown[]][] = [
    [
      'banner',
      `<header style="display:flex"><span>Siti Rahmawati, S.Pd.</span><span>SD Negeri 2 Purwokerto</span></header>${TABLE}`,
      [S],
    ],
    ['greeting', `${TABLE}<p>Halo, Siti Rahmawati!</p>`, [{ name: 'Siti Rahmawati', school: null }]],
    [
      'labels',
      `${TABLE}<dl><dt>Nama</dt><dd>Siti Rahmawati, S.Pd.</dd><dt>NIP</dt><dd>198001012006042001</dd><dt>Unit kerja</dt><dd>SD Negeri 2 Purwokerto</dd></dl>`,
      [S],
    ],
    [
      'one line each',
      `${TABLE}<p>Nama: Siti Rahmawati, S.Pd.</p><p>Sekolah: SD Negeri 2 Purwokerto</p>`,
      [S],
    ],
    [
      'the superior is somebody else',
      `${TABLE}<section><h2>Data Atasan</h2><dl><dt>Nama</dt><dd>Drs. Bambang Hartono</dd></dl></section>`,
      [],
    ],
    [
      'profile button',
      `<header><button aria-haspopup="menu"><img alt="Foto profil Siti Rahmawati" width="32" height="32"></button></header>${TABLE}`,
      [{ name: 'Siti Rahmawati', school: null }],
    ],
    ['two names', `${TABLE}<p>Halo, Siti Rahmawati!</p><p>Nama: Budi Santoso</p>`, []],
    ['nobody', TABLE, []],
  ];
  test.each(people)('%s', async (_name, html, expected) => {
    expect(await of('account', html)).toEqual(expected);
  });
});

describe('period', () => {
  const first = { from: '2024-01-01', to: '2024-06-30' };
  const periods: [string, string, unknown[]][] = [
    ['en dash', `${TABLE}<p>Januari – Juni 2024</p>`, [first]],
    ['labelled', `${TABLE}<p>Periode: Januari-Juni 2024</p>`, [first]],
    [
      'label and value',
      `${TABLE}<div><span>Periode</span><span>Januari s.d. Juni 2024</span></div>`,
      [first],
    ],
    ['days', `${TABLE}<p>Periode 1 Januari 2024 hingga 30 Juni 2024</p>`, [first]],
    ['year', `${TABLE}<p>Periode Tahun 2026</p>`, [{ from: '2026-01-01', to: '2026-12-31' }]],
    ['a bare year of two periods', `${TABLE}<p>Periode 2024</p>`, []],
    [
      'chosen in a list',
      `${TABLE}<label>Periode <select><option>Januari - Juni 2024</option><option selected>Juli - Desember 2024</option></select></label>`,
      [{ from: '2024-07-01', to: '2024-12-31' }],
    ],
    ['a button', `${TABLE}<button>Januari - Juni 2024</button>`, [first]],
    [
      'a stage window is none',
      `${H}<ul><li><b>Perencanaan</b> <span>Januari – Juni 2024</span></li><li><b>Pelaksanaan</b> <i>Selesai</i></li></ul>`,
      [],
    ],
  ];
  test.each(periods)('%s', async (_name, html, expected) => {
    expect(await of('period', html)).toEqual(expected);
  });
  test('two periods and none chosen: could not be read', async () => {
    const said = await reader.read(`${TABLE}<p>Januari - Juni 2024</p><p>Juli - Desember 2024</p>`);
    expect(facts(said, 'period', 'could-not-read').map((one) => one.kind)).toEqual(['could-not-read']);
  });
});

describe('deadline', () => {
  const end = [{ stage: 'perencanaan', on: '2024-03-31' }];
  const rows: [string, string, unknown[]][] = [
    ['s.d.', `${H}<ul><li>Perencanaan <i>s.d. 31 Maret 2024</i></li><li>Pelaksanaan</li></ul>`, end],
    ['range', `${H}<ul><li>Perencanaan <i>2 Januari – 31 Maret 2024</i></li><li>Pelaksanaan</li></ul>`, end],
    [
      'days of one month',
      `${H}<ul><li>Perencanaan <i>2–31 Januari 2024</i></li><li>Pelaksanaan</li></ul>`,
      [{ stage: 'perencanaan', on: '2024-01-31' }],
    ],
    [
      'column',
      `${H}<table><tr><th>Tahap</th><th>Status</th><th>Batas akhir</th></tr><tr><td>Perencanaan</td><td>Disetujui</td><td>31/03/2024</td></tr><tr><td>Pelaksanaan</td><td>Belum dimulai</td><td>-</td></tr></table>`,
      end,
    ],
    [
      'label and value',
      `${T}<h1>Perencanaan</h1><dl><dt>Batas akhir</dt><dd>Minggu, 31 Maret 2024 pukul 23.59 WIB</dd></dl>`,
      end,
    ],
    ['sentence', `${H}<p>Perencanaan ditutup pada 31 Maret 2024.</p>`, end],
    [
      'no year, with a period',
      `${H}<p>Periode Januari - Juni 2024</p><ul><li>Perencanaan <i>sampai 31 Mar</i></li><li>Pelaksanaan</li></ul>`,
      end,
    ],
    [
      'no year, no period',
      `${H}<ul><li>Perencanaan <i>sampai 31 Mar</i></li><li>Pelaksanaan</li></ul>`,
      [{ stage: 'perencanaan', on: null }],
    ],
    [
      'handed in, opened',
      `${H}<ul><li>Perencanaan <b>Disetujui</b> <i>Diajukan 19 Maret 2024</i></li><li>Pelaksanaan <i>Dibuka 1 Februari 2024</i></li></ul>`,
      [],
    ],
    ['advert', `${H}<p>Pendaftaran Guru Penggerak ditutup 5 April 2024</p>${TABLE}`, []],
    [
      'opens and closes',
      `${H}<ul><li>Perencanaan <i>Dibuka 2 Januari 2024, ditutup 31 Maret 2024</i></li><li>Pelaksanaan</li></ul>`,
      end,
    ],
  ];
  test.each(rows)('%s', async (_name, html, expected) => {
    expect(await of('deadline', html)).toEqual(expected);
  });
  test('a day that does not exist is said to be unreadable', async () => {
    const said = await reader.read(
      `${H}<ul><li>Perencanaan <i>s.d. 31 Februari 2024</i></li><li>Pelaksanaan</li></ul>`,
    );
    expect(facts(said, 'deadline', 'could-not-read')).toMatchObject([
      { kind: 'could-not-read', what: 'deadline' },
    ]);
  });
});

describe('points', () => {
  const none = { planned: null, earned: null, min: null, max: null };
  const P = `${T}<h1>Perencanaan</h1><h2>Pengembangan Kompetensi</h2>`;
  const rows: [string, string, unknown[]][] = [
    ['total', `${P}<p>Total poin: 24</p>`, [{ ...none, planned: 24 }]],
    [
      'total and bounds',
      `${P}<p>Total poin 24 dari 128</p><p>Anjuran 32–128 poin</p>`,
      [{ ...none, planned: 24, min: 32, max: 128 }],
    ],
    [
      'planned and earned',
      `${P}<div><span>Poin direncanakan</span><b>24</b></div><div><span>Poin diperoleh</span><b>8</b></div>`,
      [{ ...none, planned: 24, earned: 8 }],
    ],
    ['minimum', `${P}<p>Minimal 32 poin</p><p>Maksimal 128 poin</p>`, [{ ...none, min: 32, max: 128 }]],
    ['of one activity', `${P}<ul><li>Narasumber berbagi praktik baik <span>8 poin</span></li></ul>`, []],
    ['number first', `${P}<div><b>24</b><span>poin direncanakan</span></div>`, [{ ...none, planned: 24 }]],
  ];
  test.each(rows)('%s', async (_name, html, expected) => {
    expect(await of('points', html)).toEqual(expected);
  });
  test.each(['Total poin: -3', 'Total poin: 10^9', 'Total poin: 1000000000', 'Total poin −3'])(
    '%s is not believed',
    async (text) => {
      const said = facts(await reader.read(`${P}<p>${text}</p>`), 'points', 'could-not-read');
      expect(said).toMatchObject([{ kind: 'could-not-read', what: 'points' }]);
    },
  );
});

describe('activity', () => {
  const P = `${T}<h1>Perencanaan</h1><h2>Pengembangan Kompetensi</h2>`;
  const rows: [string, string, unknown[]][] = [
    [
      'table',
      `${P}<table><tr><th>Kegiatan</th><th>Poin (statis)</th><th>Jumlah</th><th>Status</th></tr><tr><td>Pelatihan mandiri</td><td>8</td><td>2</td><td>Selesai</td></tr><tr><td>Penelaah perangkat ajar</td><td>6</td><td>1</td><td>Belum</td></tr></table>`,
      [
        { title: 'Pelatihan mandiri', points: 8, count: 2, done: true },
        { title: 'Penelaah perangkat ajar', points: 6, count: 1, done: false },
      ],
    ],
    [
      'cards',
      `${P}<h3>Kegiatan yang dipilih</h3><div><div><p>Pelatihan mandiri</p><p>8 poin × 2</p><button>Hapus</button></div><div><p>Peserta coaching/mentoring</p><p>4 poin</p><button>Hapus</button></div></div>`,
      [
        { title: 'Pelatihan mandiri', points: 8, count: 2, done: null },
        { title: 'Peserta coaching/mentoring', points: 4, count: null, done: null },
      ],
    ],
    [
      'only the total of two',
      `${P}<h3>Kegiatan yang dipilih</h3><ul><li><b>Pelatihan mandiri</b> <span>2 topik</span> <span>16 poin</span></li></ul>`,
      [{ title: 'Pelatihan mandiri', points: null, count: 2, done: null }],
    ],
    [
      'on offer',
      `${P}<h3>Pilih kegiatan</h3><ul><li><b>Pelatihan mandiri</b> <span>8 poin</span> <button>Tambah</button></li></ul>`,
      [],
    ],
    [
      'check boxes',
      `${P}<ul><li><label><input type="checkbox" checked> Pelatihan mandiri</label> <span>8 poin</span></li><li><label><input type="checkbox"> Penelaah perangkat ajar</label> <span>6 poin</span></li></ul>`,
      [{ title: 'Pelatihan mandiri', points: 8, count: null, done: null }],
    ],
  ];
  test.each(rows)('%s', async (_name, html, expected) => {
    expect(await of('activity', html)).toEqual(expected);
  });
});

test('a newspaper that pictures the page is no part of it', async () => {
  const picture = '<figure><div><b>Perencanaan</b> <span>Disetujui</span></div></figure>';
  const paper = `<p>Berita · 12 Februari 2024</p><h1>Jadwal Pengelolaan Kinerja</h1><p>Penulis: Wulan</p>${picture}<h2>Komentar</h2>`;
  expect(facts(await reader.read(paper))).toEqual([{ kind: 'page', page: 'lain', side: null }]);
});

test('a comment of the superior makes no newspaper of a page', async () => {
  const page =
    '<h1>Pengelolaan Kinerja</h1><div><b>Perencanaan</b> <span>Disetujui</span></div><h2>Komentar</h2><p>Oleh Endang Lestari</p><p>Sudah baik.</p>';
  expect(facts(await reader.read(page), 'stage')).toHaveLength(1);
});
