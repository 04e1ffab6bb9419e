import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cut, greetedName, isName } from '../../utils/reading/account/name';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Pengelolaan Kinerja</h1>';
const BOSS = '<p>Kepala Sekolah sebagai Atasan</p>';
const DOT = 'style="display:inline-block;width:12px;height:12px;background:#080"';

/** What a page says in a way of its own, as fields in their order; kinds that the page says beside it are left out. */
const PAGES: [string, string, string[]][] = [
  [
    'a status that is only the name of a picture',
    `${H}<ul><li><span role=img aria-label="Selesai"><svg width=9 height=9></svg></span> Diskusi Persiapan</li><li><span role=img aria-label="Terkunci"><svg width=9 height=9></svg></span> Observasi Kinerja</li></ul>`,
    ['stage diskusi-persiapan selesai', 'stage observasi-kinerja terkunci'],
  ],
  [
    'a status that is only a tooltip',
    `${H}<div><b>Perencanaan</b> <i ${DOT} title="Dikembalikan"></i></div><div><b>Pelaksanaan</b> <i ${DOT} title="Belum dimulai"></i></div>`,
    ['stage perencanaan perlu-perbaikan', 'stage pelaksanaan belum-dimulai'],
  ],
  ['a tooltip on what is not drawn', `${H}<div><b>Perencanaan</b> <i title="Dikembalikan"></i></div>`, []],
  [
    'a stage not yet open is no locked one',
    `${H}<div><b>Perencanaan</b> <i>Selesai</i></div><div><b>Penilaian</b> <i>Belum tersedia</i></div>`,
    ['stage perencanaan selesai', 'stage penilaian belum-dimulai'],
  ],
  [
    'lanes with a status at their head',
    `${H}<div style="display:flex"><div><h3>Selesai</h3><div><p>Diskusi Persiapan</p></div><div><p>Observasi Kinerja</p></div></div><div><h3>Terkunci</h3><div><p>Upaya Tindak Lanjut</p></div><div><p>Refleksi Tindak Lanjut</p></div></div></div>`,
    [
      'stage diskusi-persiapan selesai',
      'stage observasi-kinerja selesai',
      'stage upaya-tindak-lanjut terkunci',
      'stage refleksi-tindak-lanjut terkunci',
    ],
  ],
  [
    'a heading over several stages that is a status',
    `${H}<div><h3>Selesai</h3><div><p>Diskusi Persiapan</p></div><div><p>Observasi Kinerja</p></div></div>`,
    ['stage diskusi-persiapan selesai', 'stage observasi-kinerja selesai'],
  ],
  [
    'two sentences that are both understood',
    `<h1>Perencanaan Kinerja</h1><p>Perencanaan belum selesai. Ajukan paling lambat 31 Maret 2024.</p>`,
    ['stage perencanaan dikerjakan', 'deadline perencanaan 2024-03-31'],
  ],
  [
    'a label of a date that names its stage',
    `${H}<dl><dt>Batas waktu pelaporan pelaksanaan</dt><dd>30 Juni 2024</dd></dl>`,
    ['deadline pelaksanaan 2024-06-30'],
  ],
  [
    'a closing date under a list of steps',
    `${H}<section><h2>Pelaksanaan</h2><div><ul><li>Diskusi Persiapan <b>Selesai</b></li><li>Observasi Kinerja <b>Terkunci</b></li></ul><p>Batas akhir: 30 Juni 2024</p></div></section>`,
    [
      'stage diskusi-persiapan selesai',
      'stage observasi-kinerja terkunci',
      'deadline pelaksanaan 2024-06-30',
    ],
  ],
  [
    'a text laid out by blanks and breaks',
    `<pre>PENGELOLAAN KINERJA\n1. Perencanaan ...... Disetujui\n2. Pelaksanaan ...... Sedang dikerjakan</pre>`,
    ['stage perencanaan disetujui', 'stage pelaksanaan dikerjakan'],
  ],
  [
    'earned over planned in one fraction',
    `${H}<table><tr><td>Poin terkumpul / direncanakan</td><td>12/40</td></tr></table>`,
    ['points 40 12 null null'],
  ],
  [
    'bounds in a sentence with "dan"',
    `${H}<p>Total poin direncanakan: 24</p><p>Minimal 32 poin dan maksimal 128 poin</p>`,
    ['points 24 null 32 128'],
  ],
  [
    'a count that is a field with a name, points under their label',
    `<h1>Perencanaan Kinerja</h1><h2>RHK yang dipilih</h2><div><h3>Penelaah perangkat ajar</h3><div><div><div>Poin (statis)</div><div>6</div></div><input type=number aria-label=Jumlah value=3></div><button>Hapus</button></div>`,
    ['activity Penelaah perangkat ajar 6 3 null'],
  ],
  [
    'done in other words',
    `${H}<h2>Kegiatan yang dipilih</h2><table><tr><th>Kegiatan</th><th>Poin (statis)</th><th>Jumlah</th><th>Keterangan</th></tr><tr><td>Peserta coaching bersama</td><td>4</td><td>2</td><td>Telah dilaksanakan</td></tr><tr><td>Penggerak komunitas belajar</td><td>36</td><td>1</td><td>Belum diikuti</td></tr></table>`,
    ['activity Peserta coaching bersama 4 2 true', 'activity Penggerak komunitas belajar 36 1 false'],
  ],
  [
    'a teacher opened by a superior, 2026',
    `<h1>Rina Kartika, S.Pd.</h1><p>Tampilan Pejabat Penilai Kinerja</p><p>Januari – Desember 2026</p><section><h2>Perencanaan</h2><p>Menunggu persetujuan</p><p>Diajukan 12 Januari 2026</p></section><aside><p>Disetujui</p></aside>`,
    ['approval Rina Kartika, S.Pd. perencanaan perlu-disetujui 2026-01-12'],
  ],
  [
    'a teacher under a label, with nothing said of what for',
    `<h1>Detail</h1>${BOSS}<h2>Pengelolaan Kinerja</h2><dl><dt>Nama guru</dt><dd>Rina Kartika, S.Pd.</dd><dt>Status</dt><dd>Perlu disetujui</dd></dl>`,
    [],
  ],
  [
    'one thing of a teacher called both',
    `<h1>Rina Kartika, S.Pd.</h1>${BOSS}<h2>Pengelolaan Kinerja</h2><div>Perencanaan: <b>Disetujui</b></div><div>Perencanaan: <b>Perlu disetujui</b></div>`,
    [],
  ],
  [
    'a header of columns in words of its own is nobody',
    `<h1>Daftar Guru</h1>${BOSS}<div role=grid><div role=row><div role=columnheader>Nama</div><div role=columnheader>Pokok bahasan</div><div role=columnheader>Status</div></div><div role=row><div role=gridcell>Rina Kartika</div><div role=gridcell>Perencanaan</div><div role=gridcell>Perlu disetujui</div></div></div>`,
    ['approval Rina Kartika perencanaan perlu-disetujui null'],
  ],
  [
    'what is struck through is no more',
    `${H}<div><b>Perencanaan</b> <i>Disetujui</i></div><div><s>Pelaksanaan</s> <s>Selesai</s></div><p><del>Batas pelaksanaan: 30 Juni 2024</del></p>`,
    ['stage perencanaan disetujui'],
  ],
  [
    'a heading in pieces rules as one',
    `${H}<div><b>Perencanaan</b> <i>Disetujui</i></div><section><h2><span>Arsip</span><span> SKP</span></h2><div><b>Pelaksanaan</b> <i>Selesai</i></div></section>`,
    ['stage perencanaan disetujui'],
  ],
  [
    'two states of one row, and nothing that says what of',
    `<h1>Daftar Guru</h1>${BOSS}<ul><li><b>Rina Kartika</b> <i>Disetujui</i> <i>Perlu disetujui</i></li><li><b>Yusuf Hakim</b> <i>Disetujui</i></li></ul>`,
    ['approval Yusuf Hakim null disetujui null'],
  ],
  [
    'handed in is a state only where the list says no other',
    `<h1>Persetujuan Perencanaan</h1>${BOSS}<div><h2>Disetujui</h2><ul><li><b>Rina Kartika</b> <small>Diajukan 12 Maret 2024</small></li><li><b>Yusuf Hakim</b> <small>Diajukan 13 Maret 2024</small></li></ul></div>`,
    [
      'approval Rina Kartika perencanaan disetujui 2024-03-12',
      'approval Yusuf Hakim perencanaan disetujui 2024-03-13',
    ],
  ],
  [
    'cells that nobody sees move no column',
    `<h1>Daftar Guru</h1>${BOSS}<div role=grid><div role=row><div role=columnheader>Nama</div><div role=columnheader>Tahap</div><div role=columnheader>Diajukan</div><div role=columnheader>Status</div></div><div role=row><div role=gridcell>Rina Kartika</div><div role=gridcell style="display:none">Penilaian</div><div role=gridcell>Perencanaan</div><div role=gridcell>12 Maret 2024</div><div role=gridcell>Perlu disetujui</div></div></div>`,
    ['approval Rina Kartika perencanaan perlu-disetujui 2024-03-12'],
  ],
  [
    'a number, a fraction and a sentence over several elements',
    `<h1>Perencanaan Kinerja</h1><p><span>Total poin direncanakan: </span><span>2</span><span>4. </span><span>Minimal </span><span>32 poin dan maksimal </span><span>128 poin</span></p>`,
    ['points 24 null 32 128'],
  ],
];
/** Each is told from what stands beside it. */
const BESIDE: typeof PAGES = [
  [
    'points of an example beside the own',
    `<h1>Perencanaan Kinerja</h1><section><h2>Contoh milik guru lain</h2><p>Total poin: 60</p></section><section><h2>Milik Anda</h2><p>Total poin: 24</p></section>`,
    ['points 24 null null null'],
  ],
  [
    "a day under the state of one column is not the other column's",
    `<h1>Daftar Guru</h1>${BOSS}<table><tr><th>Nama</th><th>Perencanaan</th><th>Penilaian</th></tr><tr><td>Rina Kartika</td><td>Perlu disetujui <small>diajukan 3 Maret 2024</small></td><td>Belum diajukan</td></tr><tr><td>Yusuf Hakim</td><td>Disetujui</td><td><small>diajukan 9 Maret 2024</small></td></tr></table>`,
    [
      'approval Rina Kartika perencanaan perlu-disetujui 2024-03-03',
      'approval Rina Kartika penilaian belum-diajukan null',
      'approval Yusuf Hakim perencanaan disetujui null',
    ],
  ],
  [
    'the own beside an example',
    `<h1>Perencanaan Kinerja</h1><div><div><h2>Contoh milik guru lain</h2><ul><li>Seminar bersama</li></ul><p>Disetujui</p></div><div><h2>Rencana Anda</h2><p>Dikembalikan</p></div></div>`,
    ['stage perencanaan perlu-perbaikan'],
  ],
  [
    'a heading that says only "Status" beside a name of something',
    `<h1>Perencanaan Kinerja</h1><div><div><h4>Kursus bahasa isyarat</h4><p>Daring</p></div><div><h4>Status</h4><p>Disetujui</p></div></div>`,
    [],
  ],
  [
    'a tally beside each name',
    `${H}<div style="display:flex"><span>Diskusi Persiapan <b>3/3 berkas unggahan</b></span><i>Selesai</i></div><div style="display:flex"><span>Refleksi Tindak Lanjut <b>0/1 penilaian</b></span><i>Terkunci</i></div>`,
    ['stage diskusi-persiapan selesai', 'stage refleksi-tindak-lanjut terkunci'],
  ],
  [
    'sentences with "dan", a clause after a semicolon, an office and who holds it',
    `${H}<p>Perencanaan Anda sudah dikirim pada 3 Maret 2024 dan sedang dinilai oleh kepala sekolah, Bapak Yusuf Hakim, S.Pd.</p><p>Pelaksanaan belum dimulai; langkah itu terbuka begitu rencana diterima.</p><p>Penilaian juga belum dimulai.</p>`,
    [
      'stage perencanaan menunggu-persetujuan',
      'stage pelaksanaan belum-dimulai',
      'stage penilaian belum-dimulai',
    ],
  ],
  [
    'a condition before a semicolon, "dan" between two stages, somebody who has yet to agree',
    `${H}<p>Jika atasan setuju; pelaksanaan sudah dimulai; penilaian selesai.</p><p>Perencanaan dan pelaksanaan selesai.</p><p>Perencanaan disetujui, Ibu Rina belum melihatnya.</p>`,
    [],
  ],
  [
    'from when until when something can be done',
    `${H}<p>Perencanaan dibuka sejak 2 Januari 2024 dan masih dapat diajukan paling lambat 31 Maret 2024.</p><p>Pelaksanaan dapat dikerjakan.</p>`,
    ['deadline perencanaan 2024-03-31'],
  ],
  [
    'all names, then all statuses: only the grid says which is whose',
    `${H}<div style="display:grid;grid-auto-flow:column;grid-template-rows:repeat(3,auto)"><h3>Perencanaan</h3><h3>Pelaksanaan</h3><h3>Penilaian</h3><p>Disetujui</p><p>Sedang dikerjakan</p><p>Terkunci</p></div>`,
    [],
  ],
  [
    'all statuses, then all names',
    `${H}<div style="display:grid;grid-template-columns:1fr 1fr"><p>Disetujui</p><p>Sedang dikerjakan</p><h3>Perencanaan</h3><h3>Pelaksanaan</h3></div>`,
    [],
  ],
  [
    'each status before its name',
    `${H}<div><p>Disetujui</p><h3>Perencanaan</h3><p>Sedang dikerjakan</p><h3>Pelaksanaan</h3></div>`,
    ['stage perencanaan disetujui', 'stage pelaksanaan dikerjakan'],
  ],
  [
    'a part about somebody else beside the own',
    `<h1>Perencanaan Kinerja</h1><section><h2>Rencana Bu Rina</h2><p>Disetujui</p><p>Total poin: 40</p></section><section><h2>Rencana Anda</h2><p>Total poin: 24</p></section>`,
    ['points 24 null null null'],
  ],
  [
    'a part headed by the own name',
    `<p>Masuk sebagai Siti Aminah, S.Pd.</p><h1>Perencanaan Kinerja</h1><section><h2>Rencana Ibu Siti Aminah, S.Pd.</h2><p>Total poin: 24</p></section>`,
    ['points 24 null null null'],
  ],
  [
    'headings with words of their own, the last with a status',
    `${H}<div><h3>Perencanaan</h3><p>Rencana hasil kerja Anda.</p><h3>Pelaksanaan</h3><p>Sedang dikerjakan</p></div>`,
    ['stage pelaksanaan dikerjakan'],
  ],
];
PAGES.push(...BESIDE);
const KINDS = ['stage', 'deadline', 'points', 'activity', 'approval'] as const;
test.each(PAGES)('%s', async (_name, html, expected) => {
  const said = facts(await reader.read(html), ...KINDS);
  const lines = said.map((one) => {
    const { kind, distinct: _, ...rest } = one;
    return [kind, ...Object.values(rest)].map(String).join(' ');
  });
  expect(lines).toEqual(expected);
});

test.each([
  ['Semester Juli–Desember 2024 · 12 kegiatan', '2024-07-01 2024-12-31'],
  ['Berikut ringkasan Anda pada periode Januari s.d. Juni 2024.', '2024-01-01 2024-06-30'],
  ['Berikut arsip Anda pada periode Januari s.d. Juni 2024.', ''],
  ['Ini akan terbuka untuk periode Juli–Desember 2024', ''],
  ['Semester 1 2025 · 12 kegiatan', ''],
  ['Periode Januari–Juni 2024 · pelaksanaan', ''],
])('the period of a page that says "%s"', async (text, expected) => {
  const said = facts(await reader.read(`${H}<p>${text}</p><p>Perencanaan: Disetujui</p>`), 'period');
  expect(said.map(({ from, to }) => `${from} ${to}`).join()).toBe(expected);
});

const ELSEWHERE: [string, string][] = [
  [
    'the profile of somebody else',
    `<div><span>Masuk sebagai Dian Puspita</span></div><h1>Profil Budi Santoso, S.Pd.</h1><h2>Kinerja Budi</h2><p>Perencanaan: Disetujui</p><p>Predikat kinerja: Baik</p>`,
  ],
  [
    'an example before the door',
    `<a href="#">Masuk</a><h1>Pengelolaan Kinerja</h1><p>Perencanaan: Disetujui</p><p>Pelaksanaan: Selesai</p>`,
  ],
  [
    'an article that asks whether it helped',
    `<h1>Pengelolaan Kinerja</h1><p>Perencanaan: Disetujui</p><p>Apakah artikel ini membantu?</p>`,
  ],
  [
    'a list of what was sent',
    `<h1>Pemberitahuan</h1><ul><li><b>Pengelolaan Kinerja</b> <span>Perencanaan Anda dikembalikan</span></li></ul><h2>SKP</h2><p>Perencanaan: Disetujui</p>`,
  ],
  [
    'a text that came out on a day',
    `<h1>Tahapan Pengelolaan Kinerja</h1><p>Dipublikasikan 3 Januari 2024</p><p>Perencanaan: paling lambat 31 Januari 2024</p>`,
  ],
  [
    'a count of all schools',
    `<h1>Pengelolaan Kinerja semua satuan pendidikan</h1><table><tr><th>Sekolah</th><th>Perencanaan</th></tr><tr><td>SD Negeri 1 Wates</td><td>Disetujui</td></tr></table>`,
  ],
  [
    'a class that plans and assesses',
    `<h1>Pelaksanaan</h1><p>Mata pelajaran Biologi, kelas XI</p><h2>Tugas siswa</h2><div>Perencanaan <b>Selesai</b></div><div>Penilaian <b>Belum dimulai</b></div>`,
  ],
];
test.each(ELSEWHERE)('%s is elsewhere', async (_name, html) => {
  expect(facts(await reader.read(html, { path: '/' })).map((one) => one.page ?? one.kind)).toEqual(['lain']);
});

describe('a name and a school in one text', () => {
  test.each([
    ['Halo, Siti Aminah, S.Pd.!', 'Siti Aminah, S.Pd.', null],
    ['SA Halo, Siti Aminah', 'Siti Aminah', null],
    ['Signed in as Siti Aminah', 'Siti Aminah', null],
    [
      'Masuk sebagai Siti Aminah, S.Pd. SMA Negeri 1 Praya Keluar',
      'Siti Aminah, S.Pd.',
      'SMA Negeri 1 Praya',
    ],
    ['Selamat pagi, Siti Aminah, S.Pd. dari SD Negeri 1 Wates.', 'Siti Aminah, S.Pd.', 'SD Negeri 1 Wates'],
    ['Selamat datang, Ra Kartini (MI Negeri 2 Kediri)', 'Ra Kartini', 'MI Negeri 2 Kediri'],
    ['Setelah masuk, Anda dapat menyusun rencana', null, null],
  ])('%s', (text, name, school) => {
    expect([greetedName(text), cut(text).school]).toEqual([name, school]);
  });

  test('a way out is no name', () => expect(isName('Sign out')).toBe(false));
});
