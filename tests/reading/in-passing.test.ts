import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Perencanaan Kinerja</h1>';
const YEAR = '<p>Periode Januari–Desember 2025</p>';
const KIND = {
  stage: ['stage', 'status'],
  deadline: ['stage', 'on'],
  page: ['page', 'side'],
  period: ['from', 'to'],
  points: ['planned', 'earned', 'min', 'max'],
  approval: ['person', 'what', 'since'],
  account: ['name', 'school'],
} as const;
const table = (heads: string, ...rows: string[]) =>
  `<h1>Pelaksanaan Observasi</h1><p>Kepala Sekolah sebagai Atasan</p><table><tr>${heads}</tr>${rows.join('')}</table>`;
const ROW = (person: string, what: string) =>
  `<tr><td>${person}</td><td>${what}</td><td>20-03-2024</td><td>11-03-2024</td><td>Perlu disetujui</td></tr>`;
const OBSERVED = [
  'Abdurrahman Wahab, S.Pd. jadwal-observasi 2024-03-11',
  'Erwin Tambunan hasil-observasi 2024-03-11',
];
const ROWS = [ROW('Abdurrahman Wahab, S.Pd.', 'Jadwal observasi'), ROW('Erwin Tambunan', 'Hasil observasi')];

/** What a page says in passing: what it says, the kind that is asked for, and all of that kind. */
const PAGES: [string, string, keyof typeof KIND, string[]][] = [
  [
    'a hat between the heading and the state',
    `${H}<p>Siti Aminah, S.Pd.</p><p>SMP Negeri 1 Wates</p><div><span>Sebagai Pegawai</span></div>${YEAR}<section role="status"><b>Ada Penyesuaian dari Atasan</b><p>Periksa bagian yang diubah, lalu sepakati perencanaan Anda.</p></section><h2>Praktik Kinerja</h2><p>Interaktif</p>`,
    'stage',
    ['perencanaan ada-penyesuaian'],
  ],
  [
    'a hat between, in a list of particulars',
    `${H}<ul><li>Siti Aminah, S.Pd.</li><li>SMP Negeri 1 Wates</li><li>Guru sebagai Pegawai</li><li>Januari–Desember 2025</li></ul><div>Dikembalikan oleh atasan</div><h2>Praktik Kinerja</h2><p>Interaktif di kelas</p><p>Aktivitas</p>`,
    'stage',
    ['perencanaan perlu-perbaikan'],
  ],
  [
    'a hat between, and a closing day',
    `${H}<p>Siti Aminah, S.Pd.</p><p>SMP Negeri 1 Wates</p><p>Kepala Sekolah sebagai Pegawai</p>${YEAR}<div>Paling lambat 31 Januari 2025 · sisa 11 hari</div><h2>Praktik Kinerja</h2><p>Interaktif di kelas</p><p>Aktivitas</p>`,
    'deadline',
    ['perencanaan 2025-01-31'],
  ],
  [
    'what is to be handed in until when, in the passive',
    `<h1>Pelaksanaan</h1><p>Periode Juli–Desember 2024</p><p>Bukti dukung dikumpulkan paling lambat 31 Desember 2024.</p>`,
    'deadline',
    ['pelaksanaan 2024-12-31'],
  ],
  [
    'the same of a document',
    `<h1>Pelaksanaan</h1><p>Periode Juli–Desember 2024</p><p>Dokumen diunggah paling lambat 30 November 2024.</p>`,
    'deadline',
    ['pelaksanaan 2024-11-30'],
  ],
  [
    'the same, of the report',
    `<h1>Pelaksanaan</h1><p>Periode Juli–Desember 2024</p><p>Laporan diserahkan paling lambat: 30 November 2024</p>`,
    'deadline',
    ['pelaksanaan 2024-11-30'],
  ],
  [
    'what was handed in on a day',
    `<h1>Pelaksanaan</h1><p>Periode Juli–Desember 2024</p><p>Bukti dukung dikumpulkan 30 November 2024.</p>`,
    'deadline',
    [],
  ],
  [
    'the days in which a superior approves',
    `<h1>Perencanaan Kinerja</h1>${YEAR}<p>Anda masuk sebagai <b>Pejabat Penilai Kinerja</b>. Masa persetujuan perencanaan: 22–31 Januari 2025.</p>`,
    'deadline',
    ['perencanaan 2025-01-31'],
  ],
  [
    'the same as a pair',
    `<h1>Pengelolaan Kinerja</h1><p>Sebagai Atasan</p>${YEAR}<dl><dt>Masa pemeriksaan perencanaan</dt><dd>22 Januari s.d. 31 Januari 2025</dd></dl>`,
    'deadline',
    ['perencanaan 2025-01-31'],
  ],
  [
    'the same of the rating',
    `<h1>Pengelolaan Kinerja</h1><p>Sebagai Atasan</p>${YEAR}<p>Masa pemeriksaan penilaian: 1 - 20 Desember 2025</p>`,
    'deadline',
    ['penilaian 2025-12-20'],
  ],
  [
    'the hat in a trail',
    `<nav aria-label="breadcrumb"><ol><li>Pengelolaan Kinerja</li><li>Guru sebagai Pegawai</li><li>Perencanaan</li></ol></nav><h1>Perencanaan: Pengembangan Kompetensi</h1>`,
    'page',
    ['perencanaan pegawai'],
  ],
  [
    'the hat in a trail of links',
    `<nav aria-label="Remah roti"><a href=#>Pengelolaan Kinerja</a> / <a href=#>Kepala Sekolah sebagai Pegawai</a> / <b>Perencanaan</b></nav><h1>Perencanaan</h1>`,
    'page',
    ['perencanaan pegawai'],
  ],
  [
    'a trail to a list of others',
    `<nav aria-label="Jejak halaman"><ol><li>Pengelolaan Kinerja</li><li>Kepala Sekolah sebagai Atasan</li></ol></nav><h1>Perencanaan Guru</h1><ul><li><b>Budi Santoso, S.Pd.</b><p>Perlu disetujui</p></li></ul>`,
    'page',
    ['persetujuan atasan'],
  ],
  [
    'the other hat in a menu',
    `<nav aria-label="Menu"><ul><li><a href=#>Pengelolaan Kinerja</a></li><li><a href=#>Kepala Sekolah sebagai Atasan</a></li></ul></nav><h1>Perencanaan Kinerja</h1>`,
    'page',
    ['perencanaan null'],
  ],
  [
    'the period in what is asked for',
    `<h1>Pengembangan Kompetensi</h1><nav><b aria-current=page>Pengelolaan Kinerja</b></nav><p>Pilih satu atau beberapa kegiatan yang akan Anda lakukan pada periode Januari - Juni 2024.</p><p>Total poin direncanakan 24</p>`,
    'period',
    ['2024-01-01 2024-06-30'],
  ],
  [
    'the same to be written',
    `${H}<p>Susun perencanaan kinerja Anda untuk periode Juli–Desember 2024.</p>`,
    'period',
    ['2024-07-01 2024-12-31'],
  ],
  [
    'a period of something else that is asked for',
    `${H}<p>Isi survei layanan untuk periode Juli–Desember 2025.</p>`,
    'period',
    [],
  ],
  [
    'the same to be rated',
    `<h1>Perencanaan Guru</h1><p>Sebagai Atasan</p><p>Periksa perencanaan guru di sekolah Anda pada periode Januari s.d. Desember 2025.</p>`,
    'period',
    ['2025-01-01 2025-12-31'],
  ],
  [
    'a period that opens later',
    `${H}<p>Susun perencanaan Anda setelah dibuka pada periode Juli–Desember 2024.</p>`,
    'period',
    [],
  ],
  [
    'the period of the page before one that is asked for',
    `${H}<p>Periode Januari–Juni 2024</p><p>Lihat hasil Anda pada periode Juli–Desember 2023.</p>`,
    'period',
    ['2024-01-01 2024-06-30'],
  ],
  [
    'the sums of rows above that of all',
    `${H}<h2>Kegiatan pilihan Anda</h2><ul><li><b>Pelatihan Mandiri</b><p>4 kegiatan · total 32 poin</p></li><li><b>Webinar</b><p>1 kegiatan · total 4 poin</p></li></ul><p>Total poin direncanakan: 36</p>`,
    'points',
    ['36 null null null'],
  ],
  [
    'words cut short at the head of a column',
    table(
      '<th>Nama</th><th>Yang diperiksa</th><th>Tgl. Observasi</th><th>Tgl. Diajukan</th><th>Status</th>',
      ...ROWS,
    ),
    'approval',
    OBSERVED,
  ],
  [
    'heads of two lines',
    table(
      '<th>Nama</th><th>Yang diperiksa</th><th>Tanggal<br>Observasi</th><th>Tanggal<br>Diajukan</th><th>Status</th>',
      ...ROWS,
    ),
    'approval',
    OBSERVED,
  ],
  [
    'heads that sort',
    table(
      '<th>Nama<button>Urutkan</button></th><th>Yang diperiksa</th><th>Jadwal</th><th>Diajukan <button>Urutkan</button></th><th>Status<div>Semua</div></th>',
      ...ROWS,
    ),
    'approval',
    OBSERVED,
  ],
  [
    'headings in a table of their own over rows that scroll',
    `<h1>Perencanaan Guru</h1><p>Sebagai Atasan</p><div class="head"><table><thead><tr><th>Nama</th><th>Status</th><th>Tanggal Diajukan</th></tr></thead></table></div><div class="body"><table><tbody><tr><td>Agung Nugroho</td><td>Perlu disetujui</td><td>20/3/2024</td></tr></tbody></table></div>`,
    'approval',
    ['Agung Nugroho perencanaan 2024-03-20'],
  ],
  [
    'the same of a grid',
    `<h1>Perencanaan Guru</h1><p>Sebagai Atasan</p><div role="grid"><div role="presentation"><div role="row"><div role="columnheader">Nama</div><div role="columnheader">Status</div><div role="columnheader">Diajukan</div></div></div><div><div role="rowgroup"><div role="row"><div role="gridcell">Agung Nugroho</div><div role="gridcell">Perlu disetujui</div><div role="gridcell">20/3/2024</div></div></div></div></div>`,
    'approval',
    ['Agung Nugroho perencanaan 2024-03-20'],
  ],
  [
    'headings in boxes over a table',
    `<h1>Perencanaan Guru</h1><p>Sebagai Atasan</p><div><div role="row"><div role="columnheader">Nama</div><div role="columnheader">Status</div><div role="columnheader">Masuk</div></div></div><table><tr><td>Agung Nugroho</td><td>Perlu disetujui</td><td>20/3/2024</td></tr></table>`,
    'approval',
    ['Agung Nugroho perencanaan 2024-03-20'],
  ],
  [
    'a name over a page to judge',
    `<header><b>Julianus Sitorus, M.Pd.</b></header><h1>Perencanaan</h1><h2>Kartini Manurung, S.Pd.</h2><p>Status: Perlu Anda setujui</p><p>Diajukan: 15 Maret 2024</p><button>Setujui</button><button>Kembalikan</button>`,
    'approval',
    ['Kartini Manurung, S.Pd. perencanaan 2024-03-15'],
  ],
  [
    'two ways to answer make a superior',
    `<header><b>Julianus Sitorus, M.Pd.</b></header><h1>Perencanaan</h1><p>Nama guru: Kartini Manurung</p><p>Status: Menunggu persetujuan</p><button>Setujui perencanaan</button><button>Kembalikan</button>`,
    'page',
    ['perencanaan atasan'],
  ],
  [
    'the owner of a plan may agree or not, too',
    `<h1>Perencanaan</h1><p>Status: Ada penyesuaian</p><button>Setujui</button><button>Tolak penyesuaian</button><button>Minta revisi</button>`,
    'page',
    ['perencanaan null'],
  ],
  [
    'one way is nobody',
    `<h1>Perencanaan</h1><p>Status: Ada penyesuaian</p><button>Setujui</button>`,
    'page',
    ['perencanaan null'],
  ],
  [
    'both in a dialog are nobody',
    `<h1>Perencanaan</h1><p>Status: Ada penyesuaian</p><div role="dialog"><button>Setujui</button><button>Tolak</button></div>`,
    'page',
    ['perencanaan null'],
  ],
  [
    'a stage and the period under the heading, links to others beside',
    `<ul><li><a href=#>Perencanaan</a></li><li><a href=#>Penilaian</a></li></ul><h1>Pengembangan Kompetensi</h1><p>Pelaksanaan · Juli–Desember 2024</p>`,
    'period',
    ['2024-07-01 2024-12-31'],
  ],
  [
    'school and period behind a comma',
    `<header><b>Kusnadi, S.Pd.</b></header><h1>Pelaksanaan</h1><p>SMP Negeri 9 Ciawi Tengah, periode Januari–Juni 2024</p>`,
    'account',
    ['Kusnadi, S.Pd. SMP Negeri 9 Ciawi Tengah'],
  ],
  [
    'a team before the school',
    `<header><b>Rahmi Utami, S.Pd.</b></header><h1>Penilaian</h1><p>Tim Kinerja SMA Negeri 1 Sawahlunto · Periode Januari–Desember 2026</p>`,
    'account',
    ['Rahmi Utami, S.Pd. SMA Negeri 1 Sawahlunto'],
  ],
  [
    'a note of somebody above the heading',
    `<div><b>Sri Wahyuni, S.Pd.</b> <a href=#>Keluar</a></div><div><h4>Perencanaan Anda dikembalikan</h4>Catatan Drs. Sutrisno: lengkapi indikator.</div><h1>Perencanaan</h1>`,
    'account',
    ['Sri Wahyuni, S.Pd. null'],
  ],
  [
    'a name that only a button of letters carries',
    `<header><button aria-label="Profil dan pengaturan: Theresia Lodan"><span>TL</span></button></header><h1>Penilaian</h1>`,
    'account',
    ['Theresia Lodan null'],
  ],
  [
    'a share under the name of what is earned',
    `<h1>Pengembangan Kompetensi</h1><h2>Capaian poin</h2><p>20 dari 32 poin yang direncanakan sudah terkumpul</p>`,
    'points',
    ['32 20 null null'],
  ],
  [
    'a face right before a name in one flow',
    `<header><span style="display:inline-block">SA</span> Siti Asiyah, S.Pd. · SMP Negeri 1 Wates</header><h1>Penilaian</h1>`,
    'account',
    ['Siti Asiyah, S.Pd. SMP Negeri 1 Wates'],
  ],
  [
    'a face that touches the name',
    `<header><div><span>E</span><span>Endang Purwanti, M.Pd.</span></div><div>SMP Negeri 1 Wates</div></header><h1>Penilaian</h1>`,
    'account',
    ['Endang Purwanti, M.Pd. SMP Negeri 1 Wates'],
  ],
  [
    'a name cut after its first letter',
    `<header><div><span>E</span><span>ndang Purwanti, M.Pd.</span></div><div>SMP Negeri 1 Wates</div></header><h1>Penilaian</h1>`,
    'account',
    ['Endang Purwanti, M.Pd. SMP Negeri 1 Wates'],
  ],
  [
    'two schools side by side',
    `<h1>Perencanaan</h1><table><tr><td>Unit kerja</td><td>SD Negeri 4 Pringsewu</td><td>Unit kerja</td><td>SD Negeri 5 Pringsewu</td></tr></table>`,
    'account',
    [],
  ],
  [
    'a predikat as large as a heading',
    `<div>Hasil Penilaian</div><div><p>Predikat Kinerja Anda</p><h1>Baik</h1></div><dl><dt>Penilaian</dt><dd>Selesai</dd></dl>`,
    'page',
    ['penilaian null'],
  ],
  [
    'numbers as large as headings',
    `<h3>2</h3><p>Menunggu persetujuan</p><h2>Perencanaan Kinerja</h2><h3>1</h3><p>Disetujui</p>`,
    'page',
    ['perencanaan null'],
  ],
  [
    'a sum at the foot of columns with a count',
    `${H}<table><thead><tr><th>Kegiatan</th><th>Jumlah</th><th>Poin per kegiatan</th><th>Subtotal</th></tr></thead><tr><td>Pelatihan Mandiri</td><td>2</td><td>8</td><td>16</td></tr><tfoot><tr><td>Total</td><td>2</td><td></td><td>16</td></tr></tfoot></table>`,
    'points',
    ['16 null null null'],
  ],
];

test.each(PAGES)('%s', async (_name, html, kind, expected) => {
  const said = facts(await reader.read(html, { path: '/pengelolaan-kinerja' }), kind);
  expect(said.map((one) => KIND[kind].map((key) => String(one[key])).join(' '))).toEqual(expected);
});
