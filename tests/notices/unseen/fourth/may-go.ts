import type { Page } from '../third';
import { kolom, MERAH, ruang, seru, shell, stepper, tabs } from './kits';

/** Red notices that only tell a state of the assessment; on two pages a neighbour stays. */
export const MAY_GO: readonly Page[] = [
  [
    'go 01 alert under the heading, tailwind red-100',
    ruang(
      'Penilaian Kinerja',
      '.bg-red-100{background-color:#fee2e2}.text-red-700{color:#b91c1c}',
      `<h1>Penilaian Kinerja</h1><p>Periode Januari - Juni 2024</p><div role="alert" class="bg-red-100 text-red-700" style="padding:16px;border-radius:8px">Tahap penilaian belum dibuka. Penilaian dibuka setelah tahap pelaksanaan berakhir.</div><div class="kartu"><h2>Hasil Kerja</h2><p>–</p></div><div class="kartu"><h2>Perilaku Kerja</h2><p>–</p></div>`,
    ),
    [['Tahap penilaian belum dibuka. Penilaian dibuka', 'boleh-diabaikan']],
  ],

  [
    'go 02 title, body, icon, close; words name the stage',
    kolom(
      'Pengelolaan Kinerja',
      '',
      `<div role="status" style="display:flex;gap:12px;background:rgb(254 242 242);border:1px solid rgb(248 113 113);border-radius:10px;padding:14px">${seru('rgb(220 38 38)')}<div><strong style="display:block;color:rgb(153 27 27)">Penilaian belum dimulai</strong><span>Atasan Anda belum memulai penilaian kinerja untuk periode ini.</span></div><button type="button" aria-label="Tutup" style="margin-left:auto;border:0;background:none;font-size:18px">×</button></div><h2>Ringkasan</h2><p>Rencana kinerja sudah disetujui.</p>`,
    ),
    [['Penilaian belum dimulai', 'boleh-diabaikan']],
  ],

  [
    'go 03 accordion, oklch text only',
    ruang(
      'Linimasa',
      '.tahap{background:#fff;border:1px solid #e5e7eb;padding:12px 16px;margin:8px 0}.info-hasil{color:oklch(0.505 0.213 27.5)}',
      `<h1>Linimasa</h1><section class="tahap"><h2>Perencanaan</h2><p>Disetujui</p></section><section class="tahap"><h2>Pelaksanaan</h2><p>Selesai</p></section><section class="tahap"><h2>Penilaian</h2><div role="alert" class="info-hasil">Hasil belum tersedia. Predikat Anda masih diproses.</div></section>`,
    ),
    [['Hasil belum tersedia. Predikat', 'boleh-diabaikan']],
  ],

  [
    'go 04 tab says the stage',
    ruang(
      'Kinerja Saya',
      '',
      `<h1>Pengelolaan Kinerja Anda</h1>${tabs('Penilaian', `<div role="alert" style="background:#dc2626;color:white;padding:12px 16px;border-radius:6px">Belum ada penilaian dari atasan.</div><div class="kartu"><h3>Predikat</h3><p>Belum ada data</p></div>`)}`,
    ),
    [['Belum ada penilaian dari atasan.', 'boleh-diabaikan']],
  ],

  [
    'go 05 stepper says the stage, left bar in hsl',
    kolom(
      'Tahapan',
      '',
      `<h1>Tahapan Kinerja</h1>${stepper('Penilaian')}<div role="status" style="border-left:5px solid hsl(0 72% 51%);background:#fff;padding:12px 16px;box-shadow:0 1px 2px #0002"><b>Belum dibuka</b><p style="margin:4px 0 0">Tahap ini belum dimulai untuk sekolah Anda.</p></div>`,
    ),
    [['Belum dibuka', 'boleh-diabaikan']],
  ],

  [
    'go 06 banner with learn more',
    ruang(
      'Pengelolaan Kinerja',
      MERAH,
      `<div role="status" class="al">${seru('#dc2626')}<p>Penilaian kinerja Anda sedang diproses. Hasilnya akan muncul di halaman ini. <a href="#bantuan" style="color:inherit">Pelajari selengkapnya</a></p></div><h1>Pengelolaan Kinerja</h1><div class="kartu"><h2>Perencanaan</h2><p>Disetujui</p></div><div class="kartu"><h2>Pelaksanaan</h2><p>Selesai</p></div>`,
    ),
    [['Penilaian kinerja Anda sedang diproses.', 'boleh-diabaikan']],
  ],

  [
    'go 07 toast at the bottom',
    ruang(
      'Penilaian',
      '.toast{position:fixed;right:24px;bottom:24px;width:360px;background:#b91c1c;color:#fff;border-radius:8px;padding:14px 16px;display:flex;gap:12px;box-shadow:0 8px 24px #0004}.toast button{background:none;border:0;color:#fff;font-weight:700}',
      `<h1>Penilaian</h1><div class="kartu"><h2>Rating Hasil Kerja</h2><p>–</p></div><div class="toast" role="status"><div>Penilaian masih berlangsung. Atasan Anda sedang menilai hasil kerja dan perilaku kerja.</div><button type="button">Tutup</button></div>`,
    ),
    [['Penilaian masih berlangsung.', 'boleh-diabaikan']],
  ],

  [
    'go 08 dark page',
    shell(
      'Penilaian',
      'body{background:#111827;color:#e5e7eb}.d{max-width:900px;margin:32px auto}.n{background:#450a0a;color:#fecaca;border:1px solid #7f1d1d;border-radius:10px;padding:14px 18px}.c{background:#1f2937;border-radius:10px;padding:18px;margin-top:16px}',
      `<header style="padding:14px 24px;background:#030712">Ruang GTK · Pengelolaan Kinerja</header><main class="d"><h1>Tahap Penilaian</h1><div class="n" role="alert"><strong>Penilaian belum tersedia</strong><div>Kepala Sekolah belum menilai kinerja Anda.</div></div><div class="c">Rangkuman tahap pelaksanaan: selesai.</div></main>`,
      ' style="color-scheme:dark"',
    ),
    [['Penilaian belum tersedia', 'boleh-diabaikan']],
  ],

  [
    'go 09 only the icon is red',
    kolom(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="note" style="display:flex;gap:10px;background:#fff;border:1px solid #d1d5db;border-radius:8px;padding:14px"><svg aria-hidden="true" width="22" height="22" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" style="color:crimson;flex:none"><circle cx="12" cy="12" r="10"/><path d="M12 7v6M12 16v1"/></svg><span>Atasan belum memberikan penilaian.</span></div>`,
    ),
    [['Atasan belum memberikan penilaian.', 'boleh-diabaikan']],
  ],

  [
    'go 10 MUI outlined alert in a card',
    ruang(
      'Pengelolaan Kinerja',
      '.MuiAlert-root{display:flex;gap:12px;border:1px solid #ef5350;color:rgb(95,33,32);border-radius:4px;padding:6px 16px}.MuiAlert-icon{color:#ef5350;padding:7px 0}.MuiAlert-message{padding:8px 0}',
      `<h1>Pengelolaan Kinerja</h1><div class="kartu"><h2>Pelaksanaan</h2><p>Selesai</p></div><div class="kartu"><h2>Penilaian</h2><div class="MuiAlert-root" role="alert"><div class="MuiAlert-icon">${seru('currentColor')}</div><div class="MuiAlert-message">Rating hasil kerja dan perilaku kerja belum diberikan.</div></div></div>`,
    ),
    [['Rating hasil kerja dan perilaku kerja belum', 'boleh-diabaikan']],
  ],

  [
    'go 11 bootstrap alert-danger, dismissible',
    shell(
      'Penilaian',
      '.alert{position:relative;padding:1rem 3rem 1rem 1rem;border:1px solid transparent;border-radius:.25rem}.alert-danger{color:#842029;background-color:#f8d7da;border-color:#f5c2c7}.btn-close{position:absolute;top:12px;right:12px;border:0;background:none}.container{max-width:960px;margin:0 auto;padding:24px}',
      `<div class="container"><nav aria-label="breadcrumb"><a href="#">Beranda</a> / <a href="#">Pengelolaan Kinerja</a> / Penilaian</nav><h2>Penilaian</h2><div class="alert alert-danger alert-dismissible" role="alert"><h4 style="margin:0 0 4px">Predikat kinerja belum ditetapkan</h4>Predikat Kinerja Organisasi sekolah Anda masih diproses oleh Dinas Pendidikan.<button type="button" class="btn-close" aria-label="Close">✕</button></div><table><tr><th>Komponen</th><th>Nilai</th></tr><tr><td>Hasil kerja</td><td>-</td></tr></table></div>`,
    ),
    [['Predikat kinerja belum ditetapkan', 'boleh-diabaikan']],
  ],

  [
    'go 12 ant design',
    ruang(
      'Kinerja',
      '.ant-alert{display:flex;gap:8px;padding:8px 12px;background:#fff2f0;border:1px solid #ffccc7;border-radius:8px;color:rgba(0,0,0,.88)}.anticon{color:#ff4d4f}',
      `<h1>Pengelolaan Kinerja</h1><p>Januari – Desember 2026</p><div data-show="true" class="ant-alert ant-alert-error" role="alert"><span class="anticon" role="img" aria-label="close-circle"><svg viewBox="0 0 64 64" width="1em" height="1em" fill="currentColor" aria-hidden="true"><circle cx="32" cy="32" r="30"/></svg></span><div><div>Tahap Penilaian belum aktif untuk sekolah Anda.</div></div></div>`,
    ),
    [['Tahap Penilaian belum aktif', 'boleh-diabaikan']],
  ],

  [
    'go 13 css variables and color-mix',
    ruang(
      'Penilaian',
      ':root{--danger:#c8102e;--danger-soft:color-mix(in srgb,var(--danger) 14%,white)}.callout{background:var(--danger-soft);color:var(--danger);padding:14px;border-radius:12px}',
      `<h1>Pengelolaan Kinerja</h1>${stepper('Penilaian')}<h2>Penilaian</h2><div class="callout" role="status">Nilai dari atasan belum masuk. Kolom hasil kerja dan perilaku kerja masih kosong.</div>`,
    ),
    [['Nilai dari atasan belum masuk.', 'boleh-diabaikan']],
  ],

  [
    'go 14 display-p3, day that has passed',
    kolom(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="status" style="border:2px solid color(display-p3 0.86 0.16 0.14);border-radius:8px;padding:12px 14px;background:#fff">Data penilaian sedang diproses. Terakhir diperbarui 4 Januari 2024.</div>`,
    ),
    [['Data penilaian sedang diproses.', 'boleh-diabaikan']],
  ],

  [
    'go 15 lch background, title and body',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian Kinerja</h1><div role="status" style="background:lch(93% 9 25);border-radius:10px;padding:14px 18px;color:lch(38% 70 38)"><h3 style="margin:0">Menunggu penilaian atasan</h3><p style="margin:4px 0 0">Seluruh tahap pelaksanaan sudah selesai. Penilaian sedang dilakukan oleh Kepala Sekolah.</p></div>`,
    ),
    [['Menunggu penilaian atasan', 'boleh-diabaikan']],
  ],

  [
    'go 16 words of 2026',
    ruang(
      'Pengelolaan Kinerja 2026',
      MERAH,
      `<h1>Pengelolaan Kinerja</h1><p>Periode Januari – Desember 2026</p><section class="kartu"><h2>3. Pelaksanaan dan Pembinaan</h2><p>Sedang dikerjakan</p></section><section class="kartu"><h2>4. Penilaian</h2><div role="alert" class="al">${seru('#b91c1c')}<p>Pejabat Penilai Kinerja belum menetapkan predikat.</p></div></section><section class="kartu"><h2>5. Tindak Lanjut</h2><p>Belum dimulai</p></section>`,
    ),
    [['Pejabat Penilai Kinerja belum menetapkan predikat.', 'boleh-diabaikan']],
  ],

  [
    'go 17 superior side',
    ruang(
      'Sebagai Atasan',
      MERAH,
      `<p>Kepala Sekolah sebagai Atasan</p><h1>Penilaian</h1><div role="alert" class="al"><p>Penilaian untuk guru di sekolah Anda belum dibuka.</p></div><table style="width:100%;background:#fff"><tr><th align="left">Nama</th><th align="left">Status</th></tr><tr><td>Dewi Lestari, S.Pd.</td><td>Belum dimulai</td></tr><tr><td>Agus Salim, M.Pd.</td><td>Belum dimulai</td></tr></table>`,
    ),
    [['Penilaian untuk guru di sekolah Anda belum', 'boleh-diabaikan']],
  ],

  [
    'go 18 timeline items; the neighbour in another stage stays',
    ruang(
      'Linimasa',
      '.li{border-left:3px solid #d1d5db;padding:4px 0 20px 20px;list-style:none}.pesan{display:inline-block;background:rgba(220,38,38,.12);color:#b91c1c;padding:8px 12px;border-radius:6px}',
      `<h1>Linimasa</h1><ol style="padding:0"><li class="li"><h3>Perencanaan</h3><p>Disetujui</p></li><li class="li"><h3>Pelaksanaan</h3><div role="status" class="pesan">Observasi belum dijadwalkan.</div></li><li class="li"><h3>Penilaian</h3><div role="status" class="pesan">Tahap ini belum tersedia.</div></li></ol>`,
    ),
    [
      ['Tahap ini belum tersedia.', 'boleh-diabaikan'],
      ['Observasi belum dijadwalkan.', 'tidak-dikenal'],
    ],
  ],

  [
    'go 19 two on one page',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Tahap Penilaian</h1><h2>Hasil Kerja</h2><div role="alert" class="al"><p>Hasil kerja belum dinilai oleh atasan.</p></div><h2>Perilaku Kerja</h2><div role="alert" class="al"><p>Perilaku kerja belum dinilai oleh atasan.</p></div>`,
    ),
    [
      ['Hasil kerja belum dinilai', 'boleh-diabaikan'],
      ['Perilaku kerja belum dinilai', 'boleh-diabaikan'],
    ],
  ],

  [
    'go 20 pale alpha red, dark words, bell',
    kolom(
      'Kinerja',
      '',
      `<h1>Pengelolaan Kinerja</h1><div role="status" style="background:rgb(239 68 68 / 12%);border-radius:8px;padding:12px 14px;display:flex;gap:10px"><svg aria-hidden="true" width="20" height="20" viewBox="0 0 24 24" fill="#374151"><path d="M12 2a6 6 0 0 0-6 6v5l-2 3h16l-2-3V8a6 6 0 0 0-6-6z"/></svg><span>Hasil penilaian belum bisa dilihat. Atasan Anda belum menyelesaikan penilaian.</span></div><h2>Tahap berjalan</h2><p>Refleksi sudah dikumpulkan.</p>`,
    ),
    [['Hasil penilaian belum bisa dilihat.', 'boleh-diabaikan']],
  ],

  [
    'go 21 named colour, please wait',
    ruang(
      'Penilaian',
      '',
      `<h1>Penilaian</h1><div role="alert" style="border:1px solid firebrick;color:firebrick;background:#fff;padding:14px;border-radius:8px"><p style="margin:0">Mohon tunggu, penilaian Anda sedang diproses.</p></div>`,
    ),
    [['Mohon tunggu, penilaian Anda', 'boleh-diabaikan']],
  ],

  [
    'go 22 one goes, one stays, in one stage',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al">${seru('#dc2626')}<p>Tahap penilaian belum dimulai.</p><button type="button" aria-label="Tutup pemberitahuan">×</button></div><div role="alert" class="al">${seru('#dc2626')}<p>Berkas rangkuman gagal dimuat.</p><button type="button" aria-label="Tutup pesan">×</button></div>`,
    ),
    [
      ['Tahap penilaian belum dimulai.', 'boleh-diabaikan'],
      ['Berkas rangkuman gagal dimuat.', 'perlu-perhatian'],
    ],
  ],

  [
    'go 23 gradient strip, no role',
    ruang(
      'Penilaian Kinerja',
      '.strip{background:linear-gradient(90deg,#dc2626,#991b1b);background-color:#dc2626;color:#fff;padding:12px 18px;border-radius:8px;display:flex;justify-content:space-between}.strip button{background:none;border:0;color:#fff}',
      `<h1>Penilaian Kinerja</h1><div class="strip notification"><span>Penilaian Anda belum selesai diproses oleh sistem.</span><button type="button" aria-label="Tutup">✕</button></div><div class="kartu"><h2>Predikat Kinerja</h2><p>–</p></div>`,
    ),
    [['Penilaian Anda belum selesai diproses', 'boleh-diabaikan']],
  ],
];
