import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Pengelolaan Kinerja</h1><p>Periode Januari–Juni 2024</p>';
const BOSS = `<h1>Perencanaan Guru</h1><p>Kepala Sekolah sebagai Atasan</p>`;
const row = (name: string, text: string) => `<li><b>${name}</b><p>${text}</p></li>`;
const FIRST = row('Budi Santoso', 'Disetujui');

/** The same facts as others write them: what the page says, the kind that is asked for, and all of that kind. */
const PAGES: [string, string, 'account' | 'approval' | 'could-not-read' | 'deadline' | 'points', string[]][] =
  [
    [
      'rows of spans whose first names the columns',
      `${H}<style>.r{display:grid;grid-template-columns:2fr 1fr 1fr}</style><p>Langkah Anda</p><p>Semua</p><p>Berikut</p><div class="r"><span>Tahapan</span><span>Keadaan</span><span>Batas</span></div><div class="r"><span>Diskusi Persiapan</span><span>Terkunci</span><span>12 April 2024</span></div><div class="r"><span>Observasi Kinerja</span><span>Terkunci</span><span>31 Mei 2024</span></div>`,
      'deadline',
      ['diskusi-persiapan 2024-04-12', 'observasi-kinerja 2024-05-31'],
    ],
    [
      'two columns of days, of which one opens and the next ends',
      `${H}<table><tr><td>Tahapan</td><td>Mulai</td><td>Selesai</td></tr><tr><td>Perencanaan</td><td>02-01-2024</td><td>31-01-2024</td></tr><tr><td>Pelaksanaan</td><td>01-02-2024</td><td>31-05-2024</td></tr></table>`,
      'deadline',
      ['perencanaan 2024-01-31', 'pelaksanaan 2024-05-31'],
    ],
    [
      'days under the name of their list',
      `${H}<div><div>Tenggat</div><div><div><div>Pelaksanaan</div><div>31 Mei 2024</div></div><div><div>Penilaian</div><div>30 Juni 2024</div></div></div></div>`,
      'deadline',
      ['pelaksanaan 2024-05-31', 'penilaian 2024-06-30'],
    ],
    [
      'a sentence that bids',
      `${H}<div><b>Perencanaan</b> <i>Perlu perbaikan</i><p>Perbaiki dan ajukan kembali paling lambat 10 Februari 2024.</p></div>`,
      'deadline',
      ['perencanaan 2024-02-10'],
    ],
    [
      'a day on which something was',
      `${H}<div><b>Perencanaan</b> <i>Disetujui 10 Februari 2024</i></div>`,
      'deadline',
      [],
    ],
    [
      'what closes is this part',
      `<h1>Pra-Perencanaan</h1><p>Periode Januari–Desember 2026</p><p>Bagian ini ditutup pada 31 Desember 2025 pukul 23.59 WITA. Setelah itu data dikunci.</p><aside><b>Perencanaan</b> <i>Belum dimulai</i><b>Penilaian</b> <i>Terkunci</i></aside>`,
      'deadline',
      ['pra-perencanaan 2025-12-31'],
    ],
    [
      'a greeting and the whole name',
      `<header><div>Siti Aminah, S.Pd.</div><div>SD Negeri 1 Wates</div></header>${H}<p>Halo, Siti Aminah!</p>`,
      'account',
      ['Siti Aminah, S.Pd. SD Negeri 1 Wates'],
    ],
    [
      'the menu of an account',
      `<header><button aria-label="Akun: Rina Wulandari">Rina Wulandari</button></header>${H}`,
      'account',
      ['Rina Wulandari null'],
    ],
    ['a name of a thing in the banner', `<header><button>Kabar Terbaru</button></header>${H}`, 'account', []],
    [
      'initials in a circle',
      `<header><i>RW</i><div>Rina Wulandari</div></header>${H}`,
      'account',
      ['Rina Wulandari null'],
    ],
    [
      'a name before the way out, and an office',
      `<table><tr><td>Pengelolaan Kinerja</td><td>Drs. Amir Hasan | Dinas Pendidikan Kab. Seruni | <a href="#">Keluar</a></td></tr></table><p>Perencanaan: Disetujui</p>`,
      'account',
      ['Drs. Amir Hasan null'],
    ],
    [
      'points in tiles with the range that is advised',
      `<h1>Perencanaan Kinerja</h1><div><div><big>40</big><small>poin direncanakan</small></div><div><big>24</big><small>poin diperoleh</small></div><div><big>32–128</big><small>poin dianjurkan</small></div></div>`,
      'points',
      ['40 24 32 128'],
    ],
    [
      'a share in words',
      `<h1>Perencanaan Kinerja</h1><p>20 dari 32 poin yang direncanakan sudah terkumpul</p><p>Dianjurkan antara 32 dan 128 poin dalam satu semester.</p>`,
      'points',
      ['32 20 32 128'],
    ],
    [
      'a picture of each person, whose name is said twice',
      `${BOSS}<ul><li><img alt="Foto Budi Santoso"><b>Budi Santoso</b><p>Perlu disetujui</p></li><li><img alt="Ani Lestari"><b>Ani Lestari</b><p>Disetujui</p></li></ul>`,
      'approval',
      ['Budi Santoso perlu-disetujui null', 'Ani Lestari disetujui null'],
    ],
    [
      'a day that is not there',
      `${BOSS}<ul>${FIRST}${row('Ani Lestari', 'Status: <i>Draf</i><br>Diajukan: -')}</ul>`,
      'approval',
      ['Budi Santoso disetujui null', 'Ani Lestari belum-diajukan null'],
    ],
    [
      'an inbox of what was handed in',
      `${BOSS}<ul><li aria-current="true">Menunggu keputusan saya</li></ul><div><div><b>Budi Santoso</b><i>Sen, 25 Mar 2024</i><p>Mengajukan perencanaan</p></div><div><b>Ani Lestari</b><i>22 Mar 2024</i><p>Mengajukan perencanaan</p></div></div>`,
      'approval',
      ['Budi Santoso perlu-disetujui 2024-03-25', 'Ani Lestari perlu-disetujui 2024-03-22'],
    ],
    [
      'something newer in words that nobody understands: not waiting',
      `${BOSS}<ul>${FIRST}${row('Ani Lestari', 'Diajukan 16 Maret 2024. Rencana itu sudah dikembalikan lewat rapat.')}</ul>`,
      'approval',
      ['Budi Santoso disetujui null'],
    ],
    [
      'the same, said',
      `${BOSS}<ul>${FIRST}${row('Ani Lestari', 'Diajukan 16 Maret 2024. Rencana itu sudah dikembalikan lewat rapat.')}</ul>`,
      'could-not-read',
      ['approval-state 1'],
    ],
    [
      'an example under its own words',
      `${H}<p>Perencanaan: Disetujui</p><section><p>Contoh tampilan:</p><div><p>Pelaksanaan: ditutup 31 Mei 2024</p></div></section>`,
      'deadline',
      [],
    ],
  ];

const FIELDS = {
  account: ['name', 'school'],
  approval: ['person', 'status', 'since'],
  'could-not-read': ['what'],
  deadline: ['stage', 'on'],
  points: ['planned', 'earned', 'min', 'max'],
} as const;

test.each(PAGES)('%s', async (_name, html, kind, expected) => {
  const said = facts(await reader.read(html), kind);
  expect(said.map((one) => FIELDS[kind].map((key) => String(one[key])).join(' '))).toEqual(expected);
});

/** Pages that speak of the cycle and are none of it. */
test.each([
  [
    'where messages are written',
    `<h1>Guru SMPN 4</h1><b>Bu Rina</b><p>Perencanaan: disetujui</p><input placeholder="Tulis pesan">`,
  ],
  [
    'numbers of many schools',
    `<h1>Ringkasan Pengelolaan Kinerja Kabupaten</h1><div>Perencanaan disetujui <b>3.412</b></div>`,
  ],
])('%s', async (_name, html) => {
  expect(facts(await reader.read(html, { path: '/' })).map((one) => one.page ?? one.kind)).toEqual(['lain']);
});
