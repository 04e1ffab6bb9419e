import { afterAll, beforeAll, expect, test } from 'vitest';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const H = '<h1>Perencanaan Kinerja</h1><p>Periode Januari–Juni 2024</p>';
const MINE = `${H}<h2>Kegiatan pilihan Anda</h2>`;
const row = (title: string, rest: string) => `<div class=k><div>${title}</div>${rest}</div>`;

/** Chosen activities as others write them: title, points of one, how many, done. */
test.each([
  [
    'a hint with a range before the number that was chosen',
    `${H}<h2>Pengembangan Kompetensi</h2><div class=k><label><input type=checkbox checked><span>Narasumber berbagi</span> <em>1 kegiatan, 2–3 jam</em> <i>8 poin (statis)</i></label><div><label for=n>Jumlah</label><div><input id=n value=1></div></div><div><label>Nama kegiatan</label><input><div>Wajib diisi</div></div></div>`,
    ['Narasumber berbagi 8 1 null'],
  ],
  [
    'hours beside a number',
    `${MINE}${row('Seminar daring', '<p>2 kegiatan, masing-masing 4–6 jam</p><p>4 poin per kegiatan</p>')}`,
    ['Seminar daring 4 2 null'],
  ],
  [
    'hours before a number',
    `${MINE}${row('Seminar daring', '<p>3–4 jam</p><p>Jumlah: 2</p><p>Poin (statis): 4</p>')}`,
    ['Seminar daring 4 2 null'],
  ],
  [
    'a tip beside a count of what is chosen',
    `${MINE}${row('Pelatihan mandiri', '<p>8 poin (statis)</p>')}<aside><h2>Poin rencana Anda</h2><p>8 dari 128 poin</p><dl><dt>Kegiatan dipilih</dt><dd>1 dari 9</dd></dl><div><p>Tahukah Anda?</p><p>Sertifikat dapat diunggah nanti.</p></div></aside>`,
    ['Pelatihan mandiri 8 null null'],
  ],
  [
    'a tip with a number of its own',
    `${MINE}${row('Pelatihan mandiri', '<p>8 poin (statis)</p>')}<div><b>Tips memilih</b><p>Pilih 3 kegiatan</p><p>Setiap kegiatan 8 poin</p></div>`,
    ['Pelatihan mandiri 8 null null'],
  ],
  [
    'a question that folds',
    `${MINE}${row('Pelatihan mandiri', '<p>8 poin (statis)</p>')}<div><button aria-expanded=true>Berapa poin yang dianjurkan?</button><p>32 poin</p></div><div><p>Kapan poin dihitung?</p><p>8 poin</p></div>`,
    ['Pelatihan mandiri 8 null null'],
  ],
  [
    'how many in all, and their sum',
    `${MINE}${row('Pelatihan Mandiri', '<p>4 kegiatan · total 32 poin</p><b>2 dari 4 bukti dikumpulkan</b>')}${row('Penggerak Komunitas Belajar', '<p>1 kegiatan · total 36 poin</p><b>Bukti lengkap</b>')}${row('Penelaah Aksi Nyata', '<p>2 kegiatan · total 12 poin</p><b>Belum ada bukti</b>')}`,
    [
      'Pelatihan Mandiri null 4 false',
      'Penggerak Komunitas Belajar 36 1 true',
      'Penelaah Aksi Nyata null 2 false',
    ],
  ],
  [
    'the same in one line',
    `${MINE}<ul><li><b>Pelatihan Mandiri</b><p>2 kegiatan, total 16 poin</p></li><li><b>Webinar guru</b><p>1 kegiatan, total 4 poin</p></li></ul>`,
    ['Pelatihan Mandiri null 2 null', 'Webinar guru 4 1 null'],
  ],
  [
    'sums in a row that names its activity first',
    `${MINE}<div><div><span>Pelatihan Mandiri</span></div><div><span>3 topik</span></div><div><span>total 24 poin</span></div><div><span>3 dari 3 bukti dikumpulkan</span></div></div>`,
    ['Pelatihan Mandiri null 3 true'],
  ],
  [
    'chosen without points, as links',
    `${H}<h2>Pengembangan Kompetensi yang Anda pilih</h2><ul><li><a href="#"><span>Pelatihan mandiri</span></a></li><li><a href="#"><span>Peserta berbagi praktik baik</span></a></li></ul><h2>Tugas Tambahan</h2><p>Tidak ada tugas tambahan.</p>`,
    ['Pelatihan mandiri null null null', 'Peserta berbagi praktik baik null null null'],
  ],
  [
    'the same in boxes',
    `${H}<h3>Kegiatan yang dipilih</h3><div><div class=k><b>Pelatihan mandiri</b></div><div class=k><b>Penelaah perangkat ajar</b></div></div><h3>Kegiatan lain</h3><div><div class=k><b>Webinar guru</b></div><div class=k><b>Seminar daring</b></div></div>`,
    ['Pelatihan mandiri null null null', 'Penelaah perangkat ajar null null null'],
  ],
  [
    'the same in a plain list',
    `${H}<h3>Pengembangan Kompetensi pilihan Anda</h3><ol><li>Pelatihan mandiri</li><li>Penelaah perangkat ajar</li></ol><h3>Perilaku Kerja</h3><ol><li>Akuntabel</li><li>Kompeten</li></ol>`,
    ['Pelatihan mandiri null null null', 'Penelaah perangkat ajar null null null'],
  ],
  [
    'on offer without points',
    `${H}<h3>Kegiatan yang dapat dipilih</h3><ul><li>Pelatihan mandiri</li><li>Webinar guru</li></ul>`,
    [],
  ],
  [
    'what others choose most is nobody’s choice',
    `${H}<h3>Kegiatan yang paling banyak dipilih guru</h3><ul><li>Pelatihan mandiri</li><li>Webinar guru</li></ul>`,
    [],
  ],
  [
    'nothing chosen yet',
    `${H}<h3>Kegiatan yang Anda pilih</h3><ul><li>Belum ada kegiatan yang dipilih.</li></ul><h3>Pilihan</h3><ul><li>Pelatihan mandiri</li><li>Webinar guru</li></ul>`,
    [],
  ],
])('%s', async (_name, html, expected) => {
  const said = facts(
    await reader.read(html.replaceAll('class=k', 'style="border:1px solid" class=k')),
    'activity',
  );
  expect(said.map(({ title, points, count, done }) => `${title} ${points} ${count} ${done}`)).toEqual(
    expected,
  );
});
