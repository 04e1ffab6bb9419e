import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H =
  '<style>.b{background:#eef;border-radius:9px;padding:2px 8px}.f{display:flex;gap:8px}</style><h1>Pengelolaan Kinerja</h1>';
const ST =
  '<div class=f><b>Perencanaan</b><span class=b>Disetujui</span></div><div class=f><b>Pelaksanaan</b><span class=b>Sedang dikerjakan</span></div>';
const TWO = ['stage perencanaan disetujui', 'stage pelaksanaan dikerjakan'];

/** Layouts that once misled a reader, with all that they say beside page, account and period. */
const PAGES: [string, string, string[]][] = [
  [
    'notifications of other days',
    `${H}${ST}<div><h4>Notifikasi</h4><ul><li>Perencanaan Anda dikembalikan. <small>3 hari lalu</small></li></ul></div>`,
    TWO,
  ],
  [
    'filters and a legend',
    `${H}<button>Disetujui</button><button>Terkunci</button>${ST}<p>Keterangan: <span class=b>Disetujui</span> <span class=b>Terkunci</span></p>`,
    TWO,
  ],
  [
    'a table of earlier periods',
    `${H}${ST}<h2>Riwayat periode</h2><table><tr><th>Periode</th><th>Perencanaan</th><th>Predikat Kinerja</th></tr><tr><td>Juli - Desember 2023</td><td>Selesai</td><td>Baik</td></tr></table>`,
    TWO,
  ],
  [
    'a menu of two above a table of two columns',
    `<nav><ul><li><a href=# aria-current=page>Pelaksanaan</a></li><li><a href=#>Penilaian</a></li></ul></nav><div>${H}<h2>Observasi Kinerja</h2><table><tr><td>Jadwal</td><td>Rabu, 3 April 2024</td></tr><tr><td>Status</td><td>Jadwal disepakati</td></tr></table></div>`,
    [],
  ],
  [
    'pairs that look like columns',
    `${H}<dl class=f><div><dt>Tahap</dt><dd>Perencanaan</dd></div><div><dt>Status</dt><dd>Perlu Disepakati</dd></div><div><dt>Tenggat</dt><dd>31 Maret 2024</dd></div></dl>`,
    ['stage perencanaan ada-penyesuaian', 'deadline perencanaan 2024-03-31'],
  ],
  [
    'stages as columns, dates in a row',
    `${H}<table><thead><tr><th></th><th>Perencanaan</th><th>Pelaksanaan</th></tr></thead><tbody><tr><th>Status</th><td>Disetujui</td><td>Sedang dikerjakan</td></tr><tr><th>Batas akhir</th><td>31 Maret 2024</td><td>-</td></tr></tbody></table>`,
    [...TWO, 'deadline perencanaan 2024-03-31'],
  ],
  [
    'the last two rows of a list, on a site whose own name says that it is an example',
    `<header><a href=#>PMM Latihan, halaman contoh</a></header><h1>Daftar guru</h1><p>Sebagai Atasan</p><p>Pengelolaan Kinerja</p><table><tr><th>Nama</th><th>Pengajuan</th><th>Diajukan</th><th>Status</th></tr><tr><td>Yuliana Ngongo</td><td>Perencanaan</td><td>6 Maret 2024</td><td>Disetujui</td></tr><tr><td>Taufik Hidayatullah</td><td>Perencanaan</td><td>-</td><td>Belum mengajukan</td></tr></table>`,
    [
      'approval Yuliana Ngongo perencanaan disetujui 2024-03-06',
      'approval Taufik Hidayatullah perencanaan belum-diajukan null',
    ],
  ],
  [
    'cards of people, one with a single name',
    `<h1>Daftar Guru</h1><p>Kepala Sekolah sebagai Atasan</p><h2>Pengelolaan Kinerja</h2><div><div><div><a href=#>Rina Kartika, S.Pd.</a><small>Guru Kelas IV</small></div><div>Perencanaan</div><div>Perlu disetujui sejak 19 Maret 2024</div></div><div><div><a href=#>Yusuf</a><small>Guru PJOK</small></div><div>Penilaian</div><div>Sudah dinilai</div></div></div>`,
    [
      'approval Rina Kartika, S.Pd. perencanaan perlu-disetujui 2024-03-19',
      'approval Yusuf penilaian disetujui null',
    ],
  ],
];
test.each(PAGES)('%s', async (_name, html, expected) => {
  const said = facts(await reader.read(html), 'stage', 'deadline', 'approval', 'predikat');
  const lines = said.map((one) =>
    (one.kind === 'approval'
      ? [one.kind, one.person, one.what, one.status, one.since]
      : [one.kind, one.stage ?? one.value, one.status ?? one.on]
    )
      .map(String)
      .join(' '),
  );
  expect(lines).toEqual(expected);
});
