import type { Page } from '../third';
import { kolom, MERAH, ruang, shell, tabs } from './kits';

/** Red notices that stay for what they are, hold or stand in, or are not red. */
export const MUST_STAY_PLACE: readonly Page[] = [
  [
    'stay 18 blocking dialog',
    ruang(
      'Penilaian',
      '.ov{position:fixed;inset:0;background:#0008;display:grid;place-items:center}.dl{width:420px;background:#fff;border-top:6px solid #dc2626;border-radius:10px;padding:20px}',
      `<h1>Penilaian</h1><div class="kartu"><h2>Hasil Kerja</h2></div><div class="ov"><div class="dl" role="alertdialog" aria-modal="true" aria-labelledby="jd"><h2 id="jd" style="color:#b91c1c">Penilaian belum dibuka</h2><p>Tahap ini belum dimulai.</p><button type="button">Tutup</button></div></div>`,
    ),
    [['Penilaian belum dibuka', 'perlu-perhatian']],
  ],

  [
    'stay 19 action button',
    ruang(
      'Penilaian',
      `${MERAH}.al button{background:#b91c1c;color:#fff;border:0;border-radius:6px;padding:6px 14px}`,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Atasan belum memberi penilaian.</p><button type="button">Ingatkan Atasan</button></div>`,
    ),
    [['Atasan belum memberi penilaian.', 'perlu-perhatian']],
  ],

  [
    'stay 20 icon button that reloads, link that acts',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="status" class="al"><p>Data penilaian belum tersedia.</p><button type="button" aria-label="Muat ulang">↻</button></div><div role="status" class="al"><p>Penilaian belum diajukan. <a href="#ajukan" role="button" style="color:inherit;font-weight:700">Ajukan sekarang</a></p></div>`,
    ),
    [
      ['Data penilaian belum tersedia.', 'perlu-perhatian'],
      ['Penilaian belum diajukan.', 'perlu-perhatian'],
    ],
  ],

  [
    'stay 21 too big',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="alert" style="background:#fee2e2;color:#991b1b;min-height:70vh;border-radius:16px;padding:80px 40px;text-align:center;font-size:28px">Penilaian belum dibuka<p style="font-size:18px">Hasil akan tampil di sini.</p></div>`,
    ),
    [['Penilaian belum dibuka', 'perlu-perhatian']],
  ],

  [
    'stay 22 holds a table',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="alert" style="border:1px solid #dc2626;background:#fef2f2;padding:14px;border-radius:8px"><p style="margin:0 0 8px">Belum dinilai oleh atasan</p><table style="width:100%"><tr><th align="left">Komponen</th><th align="left">Rating</th></tr><tr><td>Hasil kerja</td><td>–</td></tr><tr><td>Perilaku kerja</td><td>–</td></tr></table></div>`,
    ),
    [['Belum dinilai oleh atasan', 'perlu-perhatian']],
  ],

  [
    'stay 23 holds a form',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="alert" style="border:1px solid #dc2626;background:#fef2f2;padding:14px;border-radius:8px"><p style="margin:0 0 8px">Hasil penilaian belum keluar.</p><form><label>Surel untuk kabar <input type="email" name="surel"></label></form></div>`,
    ),
    [['Hasil penilaian belum keluar.', 'perlu-perhatian']],
  ],

  [
    'stay 24 other stage by heading and by words',
    ruang(
      'Pelaksanaan',
      MERAH,
      `<h1>Pelaksanaan</h1><div role="alert" class="al"><p>Belum dibuka. Tahap ini belum dimulai.</p></div>`,
    ),
    [['Belum dibuka. Tahap ini', 'tidak-dikenal']],
  ],

  [
    'stay 25 other tab chosen',
    kolom(
      'Kinerja',
      MERAH,
      `<h1>Pengelolaan Kinerja Anda</h1>${tabs('Perencanaan', `<div role="status" class="al"><p>Perencanaan Anda sedang diperiksa.</p></div>`)}`,
    ),
    [['Perencanaan Anda sedang diperiksa.', 'tidak-dikenal']],
  ],

  [
    'stay 26 observation, rated with the same verb',
    ruang(
      'Observasi Kinerja',
      MERAH,
      `<h1>Pelaksanaan</h1><h2>Observasi Kinerja</h2><div role="status" class="al"><p>Observasi belum dinilai oleh Kepala Sekolah.</p></div>`,
    ),
    [['Observasi belum dinilai', 'tidak-dikenal']],
  ],

  [
    'stay 27 penilaian of pupils, a training topic',
    shell(
      'Pelatihan Mandiri',
      MERAH,
      `<header style="padding:14px 24px;background:#fff">Ruang GTK</header><main style="max-width:900px;margin:24px auto"><h1>Pelatihan Mandiri</h1><h2>Topik: Asesmen dan Penilaian Kelas VII</h2><div role="alert" class="al"><p>Topik penilaian sumatif belum tersedia.</p></div></main>`,
    ),
    [['Topik penilaian sumatif belum tersedia.', 'tidak-dikenal']],
  ],

  [
    'stay 28 orange (either)',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="alert" style="background:#ffedd5;color:#c2410c;border:1px solid #fb923c;padding:14px;border-radius:8px">Penilaian belum dimulai oleh atasan.</div>`,
    ),
    [['Penilaian belum dimulai oleh atasan.', 'tidak-dikenal']],
  ],

  [
    'stay 29 magenta (either)',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="alert" style="background:#fae8ff;color:#a21caf;border:1px solid #e879f9;padding:14px;border-radius:8px">Hasil penilaian masih diproses.</div>`,
    ),
    [['Hasil penilaian masih diproses.', 'tidak-dikenal']],
  ],

  [
    'stay 30 red by class name only, red bar of the app above (either)',
    shell(
      'Penilaian',
      '.bg-red-100{background:#f3f4f6}.text-red-700{color:#374151}',
      `<header style="background:#b91c1c;color:#fff;padding:16px 24px">Pengelolaan Kinerja</header><main style="max-width:900px;margin:24px auto"><h1>Penilaian</h1><div role="alert" class="alert-danger bg-red-100 text-red-700" style="padding:14px;border-radius:8px">Tahap penilaian belum tersedia.</div></main>`,
    ),
    [['Tahap penilaian belum tersedia.', 'tidak-dikenal']],
  ],

  [
    'stay 31 another person on the superior’s list (either)',
    ruang(
      'Penilaian Guru',
      MERAH,
      `<p>Kepala Sekolah sebagai Atasan</p><h1>Penilaian</h1><div class="kartu"><h3>Siti Rahmawati, S.Pd.</h3><div role="alert" class="al"><p>Anda belum menilai guru ini.</p></div></div><div class="kartu"><h3>Joko Prasetyo, S.Pd.</h3><p>Selesai</p></div>`,
    ),
    [['Anda belum menilai guru ini.', 'tidak-dikenal']],
  ],

  [
    'stay 32 a demand without a button (either)',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Atasan belum menilai. Segera hubungi Kepala Sekolah Anda.</p></div>`,
    ),
    [['Atasan belum menilai. Segera', 'tidak-dikenal']],
  ],

  [
    'stay 33 no stage known',
    ruang(
      'Beranda',
      MERAH,
      `<h1>Selamat datang, Rina!</h1><div role="status" class="al"><p>Belum tersedia untuk sekolah Anda.</p></div><div class="kartu"><h2>Inspirasi pembelajaran</h2><p>Kumpulan video praktik baik.</p></div>`,
    ),
    [['Belum tersedia untuk sekolah Anda.', 'tidak-dikenal']],
  ],
];
