import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Pengelolaan Kinerja</h1><p>Perencanaan: Disetujui</p>';
const bar = (inner: string) => `<header>${inner}</header>${H}`;

/** The same account as others draw it: what the page says, and name and school as they should come. */
test.each([
  [
    'a name that begins like a greeting, behind initials',
    bar(
      '<button aria-haspopup="menu"><i>HK</i> <span>Hilda Kusnadi, S.Pd.</span> <small>SMA Negeri 3 Cisarana</small></button>',
    ),
    'Hilda Kusnadi, S.Pd. SMA Negeri 3 Cisarana',
  ],
  [
    'the same alone',
    bar('<b>Haidir Anwar, S.Pd.</b><div>SD Negeri 1 Wates</div>'),
    'Haidir Anwar, S.Pd. SD Negeri 1 Wates',
  ],
  [
    'a name that begins like another greeting',
    bar('<div>Halomoan Siregar, M.Pd.</div><div>SMP Negeri 2 Balige</div>'),
    'Halomoan Siregar, M.Pd. SMP Negeri 2 Balige',
  ],
  [
    'such a name, greeted',
    bar('<p>Hai, Hidayati Nur, S.Pd.!</p><p>SMP Negeri 2 Balige</p>'),
    'Hidayati Nur, S.Pd. SMP Negeri 2 Balige',
  ],
  [
    'a greeting without a comma',
    bar('<p>Halo Bu Hidayati Nur</p><p>SMP Negeri 2 Balige</p>'),
    'Hidayati Nur SMP Negeri 2 Balige',
  ],
  [
    'a title that begins like a greeting',
    bar('<p>Hi. Ahmad Yani, S.Pd.</p><p>SMP Negeri 2 Balige</p>'),
    'Hi. Ahmad Yani, S.Pd. SMP Negeri 2 Balige',
  ],
  [
    'the way out as a link behind the school',
    bar(
      '<p>Masuk sebagai <b>Made Sukarsa, M.Pd.</b> <span>— SMA Negeri 2 Tegal Banyu</span> <a href="/keluar">Keluar</a></p>',
    ),
    'Made Sukarsa, M.Pd. SMA Negeri 2 Tegal Banyu',
  ],
  [
    'another account as a link behind the school',
    bar('<p><b>Made Sukarsa, M.Pd.</b> · SMA Negeri 2 Tegal Banyu <a href="#">Ganti Akun</a></p>'),
    'Made Sukarsa, M.Pd. SMA Negeri 2 Tegal Banyu',
  ],
  [
    'a button behind the school',
    bar('<p>Made Sukarsa, M.Pd.</p><p>SMA Negeri 2 Tegal Banyu <button>Pindah Sekolah</button></p>'),
    'Made Sukarsa, M.Pd. SMA Negeri 2 Tegal Banyu',
  ],
  [
    'what is pressed behind the name',
    bar(
      '<p>Made Sukarsa, M.Pd. <a href="#">Profil</a> <a href="#">Keluar</a></p><p>SMA Negeri 2 Tegal Banyu</p>',
    ),
    'Made Sukarsa, M.Pd. SMA Negeri 2 Tegal Banyu',
  ],
  [
    'something pressed that is no link to the reader of tags',
    bar(
      '<p>Made Sukarsa, M.Pd.</p><p>SMA Negeri 2 Tegal Banyu <span role="button" tabindex="0">Ubah Foto</span></p>',
    ),
    'Made Sukarsa, M.Pd. SMA Negeri 2 Tegal Banyu',
  ],
  [
    'a school that is a link',
    bar('<p><a href="#">Made Sukarsa, M.Pd.</a> <a href="#">SMA Negeri 2 Tegal Banyu</a></p>'),
    'Made Sukarsa, M.Pd. SMA Negeri 2 Tegal Banyu',
  ],
  [
    'three lines of one cell',
    `<table><tr><td><b>Platform Merdeka Mengajar</b></td><td>Anda masuk sebagai : <b>Drs. H. Syamsul Bahri</b><br>SMA Negeri 5 Rantau Indah<br><a href="logout">Keluar</a></td></tr></table>${H}`,
    'Drs. H. Syamsul Bahri SMA Negeri 5 Rantau Indah',
  ],
  [
    'the same, the school above',
    `<table><tr><td>PMM</td><td>SMA Negeri 5 Rantau Indah<br>Pengguna: Drs. H. Syamsul Bahri<br>Kepala Sekolah</td></tr></table>${H}`,
    'Drs. H. Syamsul Bahri SMA Negeri 5 Rantau Indah',
  ],
  [
    'lines of one box among links',
    `<table><tr><td><a href="#">Beranda</a></td><td><a href="#">Bantuan</a></td><td><div>Selamat datang, Drs. H. Syamsul Bahri<br>SMA Negeri 5 Rantau Indah</div></td></tr></table>${H}`,
    'Drs. H. Syamsul Bahri SMA Negeri 5 Rantau Indah',
  ],
])('%s', async (_name, html, expected) => {
  const said = facts(await reader.read(html), 'account');
  expect(said.map(({ name, school }) => `${name} ${school}`)).toEqual([expected]);
});

const BAR = '<header><div><div>Endang Lestari</div><div>SMP Negeri 7 Tirta Kencana</div></div></header>';
const RECORD =
  '<dl><dt>Nama</dt><dd>Sri Rahayu</dd><dt>Mata pelajaran</dt><dd>IPA</dd></dl><p>Diajukan 19 Maret 2024</p>';
const TRAIL =
  '<div><a href=#>Pengelolaan Kinerja</a> / <a href=#>Periksa</a> / <span>Sri Rahayu</span></div>';

/** A record names its owner under a label: who looks at it is somebody else. */
test.each([
  [
    'on a page of the superior',
    `${BAR}${TRAIL}<h1>Periksa Kinerja Guru</h1><p>Kepala Sekolah · Sebagai Atasan</p>${RECORD}`,
    ['persetujuan atasan', 'Endang Lestari'],
  ],
  [
    'on one whose banner names nobody',
    `<h1>Periksa Kinerja Guru</h1><p>Kepala Sekolah · Sebagai Atasan</p>${RECORD}`,
    ['persetujuan atasan'],
  ],
  [
    'on one that says nothing of hats',
    `${BAR}<h1>Perencanaan Kinerja</h1>${RECORD}<p>Status: Menunggu persetujuan</p>`,
    ['perencanaan null', 'Endang Lestari', 'Sri Rahayu'],
  ],
  [
    'of whom one rates',
    `${BAR}<h1>Penilaian</h1><dl><dt>Pegawai yang dinilai</dt><dd>Sri Rahayu, S.Pd.</dd><dt>Penilai</dt><dd>Endang Lestari</dd></dl><p>Status: Belum dinilai</p>`,
    ['penilaian null', 'Endang Lestari', 'Sri Rahayu, S.Pd.'],
  ],
  [
    'that was picked out of a list',
    `${BAR}<h1>Perencanaan Kinerja</h1><label>Pilih guru <select><option>Sri Rahayu</option><option>Ani Lestari</option></select></label><p>Status: Menunggu persetujuan</p>`,
    ['perencanaan null', 'Endang Lestari', 'Sri Rahayu'],
  ],
  [
    'that is the page’s heading, with what she teaches',
    `${BAR}<h1>Sri Rahayu</h1><p>Guru IPA</p><table><tr><th>Tahap</th><th>Status</th></tr><tr><td>Perencanaan</td><td>Disetujui</td></tr><tr><td>Pelaksanaan</td><td>Belum dimulai</td></tr></table>`,
    ['pengelolaan-kinerja null', 'Endang Lestari'],
  ],
  [
    'that is the banner’s in full is no other',
    `<header><b>Siti A.</b><small>SDN 1 Palu</small></header><h1>Perencanaan Kinerja</h1><p>Nama: Hj. SITI AMINAH, S.Pd.</p><p>Status: Menunggu persetujuan</p>`,
    ['perencanaan null', 'Hj. SITI AMINAH, S.Pd.', 'perencanaan'],
  ],
  [
    'and a record of one’s own keeps its name',
    `<h1>Perencanaan Kinerja</h1>${RECORD}<p>Status: Menunggu persetujuan</p>`,
    ['perencanaan null', 'Sri Rahayu', 'perencanaan'],
  ],
])('a labelled name %s', async (_name, html, expected) => {
  const said = facts(await reader.read(html), 'page', 'account', 'approval', 'stage');
  const told = said.map((one) =>
    one.kind === 'page' ? `${one.page} ${one.side}` : (one.name ?? one.person ?? one.stage),
  );
  expect(told.filter((one, i) => told.indexOf(one) === i)).toEqual(expected);
});
