import type { Page } from '../third';
import {
  ant,
  antAlert,
  antClose,
  antSteps,
  bs,
  doc,
  mui,
  muiAlert,
  muiClose,
  muiTabs,
  tw,
  vue,
} from './kits';

/** Red notices that only tell a state of the assessment, and three pages on which one goes and its neighbour stays. */
export const MAY_GO: readonly Page[] = [
  [
    'bootstrap: stage not open, body under a heading',
    bs(
      'Penilaian Kinerja',
      '',
      `<div class="alert alert-danger" role="alert"><h4 class="alert-heading">Tahap penilaian belum dibuka</h4><p style="margin:0">Untuk saat ini Anda belum bisa melihat isi tahap ini.</p></div><div class="card"><div class="card-header">Ringkasan</div><div class="card-body"><p>Hasil kerja: –</p><p>Perilaku kerja: –</p></div></div>`,
    ),
    [['Tahap penilaian belum dibuka', 'boleh-diabaikan']],
  ],
  [
    'bootstrap: dismissible, in a card called Penilaian',
    bs(
      'Pengelolaan Kinerja',
      '',
      `<div class="card"><div class="card-header">Pelaksanaan</div><div class="card-body"><span class="badge">Selesai</span><p>Semua langkah observasi telah dijalani.</p></div></div><section class="card" aria-labelledby="pn"><h2 class="card-header" id="pn" style="margin:0;font-size:16px">Penilaian</h2><div class="card-body"><div class="alert alert-danger alert-dismissible fade show" role="alert">Atasan sedang menilai hasil kerja Anda.<button type="button" class="btn-close" data-bs-dismiss="alert" aria-label="Close"><span aria-hidden="true">×</span></button></div></div></section>`,
    ),
    [['Atasan sedang menilai hasil kerja', 'boleh-diabaikan']],
  ],
  [
    'mui standard: title and body',
    mui(
      'Penilaian',
      muiAlert(
        'std',
        '<div class="MuiAlertTitle-root">Penilaian belum tersedia</div>Rating hasil kerja dan perilaku kerja akan tampil di sini setelah diberikan oleh Kepala Sekolah.',
      ) + '<div class="MuiPaper-root MuiCard"><h2>Rating hasil kerja</h2><p>–</p></div>',
    ),
    [['Penilaian belum tersedia', 'boleh-diabaikan']],
  ],
  [
    'mui filled and outlined in the tab Penilaian',
    mui(
      'Pengelolaan Kinerja Anda',
      muiTabs(
        'Penilaian',
        muiAlert('fill', 'Masih menunggu atasan selesai menilai.', muiClose) +
          muiAlert('out', 'Predikat belum ditetapkan.') +
          '<div class="MuiPaper-root MuiCard"><p>Periode: Juli – Desember 2023</p></div>',
      ),
    ),
    [
      ['Masih menunggu atasan', 'boleh-diabaikan'],
      ['Predikat belum ditetapkan', 'boleh-diabaikan'],
    ],
  ],
  [
    'ant: message and description, closable',
    ant(
      'Penilaian',
      antSteps('Penilaian') +
        `<div class="ant-card"><h2>Penilaian Kinerja</h2>${antAlert('Hasil penilaian sedang diproses', 'Predikat kinerja Anda akan muncul pada halaman ini setelah proses selesai.', antClose)}<p>Praktik kinerja: Penerapan Disiplin Positif</p></div>`,
    ),
    [['Hasil penilaian sedang diproses', 'boleh-diabaikan']],
  ],
  [
    'ant: stage known by the stepper only',
    ant(
      'Kinerja',
      antSteps('Penilaian') +
        `<div class="ant-card">${antAlert('Tahap ini belum dimulai.')}<p>Belum ada yang ditampilkan.</p></div>`,
    ),
    [['Tahap ini belum dimulai', 'boleh-diabaikan']],
  ],
  [
    'ant: floating message, white with a red icon',
    ant(
      'Penilaian',
      `<div class="ant-card"><h1>Penilaian</h1><p>Rangkuman perilaku kerja BerAKHLAK</p></div><div class="ant-message" style="position:fixed;top:8px;left:0;width:100%;text-align:center;pointer-events:none"><div class="ant-message-notice-content" role="alert" style="display:inline-flex;gap:8px;align-items:center;padding:9px 12px;background:#fff;border-radius:8px;box-shadow:0 6px 16px #0002;pointer-events:all"><span class="anticon" style="color:#ff4d4f;font-size:16px;display:inline-flex"><svg viewBox="0 0 16 16" width="1em" height="1em" fill="currentColor" aria-hidden="true"><circle cx="8" cy="8" r="8"/></svg></span><span>Predikat kinerja Anda belum ditetapkan.</span></div></div>`,
    ),
    [['Predikat kinerja Anda belum ditetapkan', 'boleh-diabaikan']],
  ],
  [
    'vuetify tonal and bordered, words of 2026',
    vue(
      'Penilaian Kinerja 2026',
      `<div class="v-alert v-alert--variant-tonal" role="alert"><span class="v-alert__underlay"></span><div class="v-alert__prepend"><svg width="20" height="20" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9" fill="currentColor"/></svg></div><div class="v-alert__content">Pejabat Penilai Kinerja belum menetapkan predikat Anda.</div></div><div class="v-card">Ekspektasi Khusus Pimpinan: –</div><div class="v-alert" role="status" style="background:#fff;box-shadow:0 1px 4px #0003"><div class="v-alert__border"></div><div></div><div class="v-alert__content"><div class="v-alert-title">Rekomendasi Tim Kinerja sudah masuk</div>Penilaian sedang ditinjau oleh Pejabat Penilai Kinerja.</div></div>`,
    ),
    [
      ['Pejabat Penilai Kinerja belum menetapkan', 'boleh-diabaikan'],
      ['Rekomendasi Tim Kinerja sudah masuk', 'boleh-diabaikan'],
    ],
  ],
  [
    'vuetify snackbar with Tutup',
    vue(
      'Penilaian',
      `<div class="v-card"><p>Hasil kerja: belum ada nilai</p></div><div class="v-snackbar" role="status" aria-live="polite"><div class="v-snackbar__content" style="flex:1">Kepala Sekolah belum memulai penilaian.</div><div class="v-snackbar__actions"><button class="v-btn" type="button">Tutup</button></div></div>`,
    ),
    [['Kepala Sekolah belum memulai penilaian', 'boleh-diabaikan']],
  ],
  [
    'tailwind 3: red-100 with red-700, learn more',
    tw(
      'Penilaian',
      '.n{display:flex;gap:12px;padding:16px;border-radius:8px;background:#fee2e2;color:#b91c1c;font-size:14px}.n a{color:inherit;font-weight:600}',
      `<div class="n mb-4 rounded-lg bg-red-100 text-red-700"><svg width="20" height="20" viewBox="0 0 20 20" fill="currentColor" aria-hidden="true"><path d="M10 1a9 9 0 1 0 0 18A9 9 0 0 0 10 1zm1 13H9v-2h2zm0-4H9V5h2z"/></svg><div>Penilaian Anda masih dalam proses. <a href="/bantuan/penilaian">Pelajari lebih lanjut</a></div></div><div class="card"><h2>Hasil Kerja</h2><p class="muted">Observasi: Umpan Balik Konstruktif</p></div>`,
    ),
    [['Penilaian Anda masih dalam proses', 'boleh-diabaikan']],
  ],
  [
    'tailwind 4: oklch tokens, white on red-600',
    tw(
      'Penilaian',
      ':root{--color-red-600:oklch(57.7% 0.245 27.325);--color-white:#fff}.bg-red-600{background-color:var(--color-red-600)}.text-white{color:var(--color-white)}.p-4{padding:16px;border-radius:12px;margin:12px 0}',
      `<div class="bg-red-600 text-white p-4">Belum ada nilai dari atasan untuk semester ini.</div><div class="card"><h2>Perilaku Kerja</h2><p class="muted">Berorientasi Pelayanan · Akuntabel · Kompeten</p></div>`,
    ),
    [['Belum ada nilai dari atasan', 'boleh-diabaikan']],
  ],
  [
    'dark theme by custom properties',
    doc(
      'Penilaian Kinerja',
      ':root{--bg:#0b1220;--fg:#e5e7eb;--danger-bg:#450a0a;--danger-fg:#fca5a5;--danger-line:#b91c1c}body{background:var(--bg);color:var(--fg)}.wrap{max-width:900px;margin:0 auto;padding:24px}.kartu{background:#111a2e;border-radius:12px;padding:16px;margin:12px 0}.info{background:var(--danger-bg);color:var(--danger-fg);border:1px solid var(--danger-line);border-radius:10px;padding:14px 16px}.info b{display:block}',
      `<div class="wrap"><h1>Penilaian Kinerja</h1><div class="info"><b>Anda belum dinilai</b><span>Saat ini giliran Kepala Sekolah untuk menilai.</span></div><div class="kartu">Hasil kerja —</div><div class="kartu">Perilaku kerja —</div></div>`,
      ' data-theme="dark" style="color-scheme:dark"',
    ),
    [['Anda belum dinilai', 'boleh-diabaikan']],
  ],
  [
    'dark theme: translucent red over black, inline red text',
    doc(
      'Penilaian',
      'body{background:#121212;color:#fff}main{padding:24px}.strip{background:rgba(244,67,54,.22);border-left:4px solid rgb(244 67 54 / .9);padding:12px 16px;border-radius:4px}.hint{color:hsl(0 91% 71%);font-size:14px}',
      `<main><h1>Penilaian</h1><div class="strip" role="status">Penilaian semester ini belum dibuka.</div><section aria-label="Predikat"><h2>Predikat Kinerja</h2><p class="hint">Menunggu penetapan dari Kepala Sekolah.</p></section></main>`,
    ),
    [
      ['Penilaian semester ini belum dibuka', 'boleh-diabaikan'],
      ['Menunggu penetapan dari Kepala Sekolah', 'boleh-diabaikan'],
    ],
  ],
  [
    'inline text in hsl under a heading of its own',
    tw(
      'Penilaian',
      '',
      `<div class="card"><h2>Rating Hasil Kerja</h2><p style="color:hsl(0,72%,45%);margin:0">Rating hasil kerja belum diberikan atasan.</p></div><div class="card"><h2>Rating Perilaku Kerja</h2><p style="color:hsl(4deg 80% 44%);margin:0">Rating perilaku kerja juga belum diberikan.</p></div>`,
    ),
    [
      ['Rating hasil kerja belum diberikan', 'boleh-diabaikan'],
      ['Rating perilaku kerja juga', 'boleh-diabaikan'],
    ],
  ],
  [
    'banner with a gradient across the page',
    doc(
      'Penilaian Kinerja',
      '.banner{background:linear-gradient(90deg,#dc2626,#b91c1c);color:#fff;padding:10px 24px;display:flex;justify-content:space-between}.banner button{background:none;border:0;color:#fff;font-size:18px}main{padding:24px}',
      `<div class="banner" role="status"><span>Predikat Kinerja Organisasi sekolah Anda belum ditetapkan oleh Dinas, sehingga predikat guru belum muncul.</span><button aria-label="Tutup pengumuman">×</button></div><main><h1>Penilaian Kinerja</h1><p>Nilai sementara belum tersedia.</p></main>`,
    ),
    [['Predikat Kinerja Organisasi sekolah Anda', 'boleh-diabaikan']],
  ],
  [
    'informal words, toast with a close button',
    tw(
      'Penilaian',
      '.toast{position:fixed;right:24px;top:72px;width:340px;background:#fff;border:1px solid #fca5a5;border-left:6px solid #ef4444;border-radius:8px;padding:12px 36px 12px 16px;box-shadow:0 8px 24px #0002}.toast button{position:absolute;right:8px;top:8px;border:0;background:none}',
      `<div class="card"><h2>Nilai dari atasan</h2><p class="muted">Belum ada.</p></div><div class="toast" role="status"><strong>Penilaianmu belum dimulai, ya</strong><div>Tenang, kamu tidak perlu melakukan apa-apa dulu.</div><button aria-label="Tutup">×</button></div>`,
    ),
    [['Penilaianmu belum dimulai, ya', 'boleh-diabaikan']],
  ],
  [
    'with the day on which it was posted, long past',
    tw(
      'Penilaian',
      '.note{border:1px solid #e02424;border-radius:8px;padding:12px 16px;background:#fdf2f2;color:#771d1d}.note time{display:block;font-size:12px;opacity:.8}',
      `<article class="note"><div>Tahap penilaian semester Juli – Desember 2023 sudah selesai.</div><time datetime="2024-01-12">12 Januari 2024</time></article><div class="card"><h2>Riwayat</h2><p class="muted">Semester sebelumnya</p></div>`,
    ),
    [['Tahap penilaian semester Juli', 'boleh-diabaikan']],
  ],
  [
    'the tab says the stage, plain words',
    doc(
      'Kinerja',
      '.tabs{display:flex;border-bottom:2px solid #eee}.tabs [role=tab]{padding:10px 18px}.tabs [aria-selected=true]{border-bottom:3px solid #0f766e;font-weight:700}.pane{padding:20px}.msg{background:#ffebee;color:#c62828;padding:12px;border-radius:6px}',
      `<div class="tabs" role="tablist"><a role="tab" aria-selected="false" href="#a" id="ta">Perencanaan</a><a role="tab" aria-selected="false" href="#b" id="tb">Pelaksanaan</a><a role="tab" aria-selected="true" href="#c" id="tc" aria-controls="c">Penilaian</a></div><div class="pane" role="tabpanel" id="a" aria-labelledby="ta" hidden><p>Perencanaan sudah disetujui.</p></div><div class="pane" role="tabpanel" id="c" aria-labelledby="tc"><div class="msg">Sedang diproses oleh atasan.</div><p>Rangkuman hasil kerja dan perilaku kerja.</p></div>`,
    ),
    [['Sedang diproses oleh atasan', 'boleh-diabaikan']],
  ],
  [
    'accordion of the timeline',
    doc(
      'Linimasa Pengelolaan Kinerja',
      'main{max-width:800px;margin:0 auto;padding:24px}details{border:1px solid #ddd;border-radius:8px;margin:8px 0;padding:12px}summary{font-weight:600}.st{margin-top:8px;color:rgb(200 30 30)}.ok{color:#047857}',
      `<main><h1>Linimasa</h1><details open><summary>Perencanaan</summary><p class="ok">Disetujui</p></details><details open><summary>Pelaksanaan</summary><p class="ok">Selesai</p></details><details open><summary>Penilaian</summary><p class="st" role="status">Tahapan ini belum dibuka. Anda akan mendapat pemberitahuan saat tahapan dimulai.</p></details></main>`,
    ),
    [['Tahapan ini belum dibuka', 'boleh-diabaikan']],
  ],
  [
    'the principal as employee, words about the Dinas',
    bs(
      'Penilaian Kepala Sekolah',
      '.call{background:#fff;border:1px solid #eee;border-left:5px solid firebrick;padding:14px 18px;margin:12px 0}',
      `<p>Kepala Sekolah sebagai Pegawai</p><div class="call">Kepala Dinas sedang menilai kinerja Anda.</div><div class="card"><div class="card-header">Indikator</div><div class="card-body">Refleksi pengelolaan kurikulum</div></div>`,
    ),
    [['Kepala Dinas sedang menilai', 'boleh-diabaikan']],
  ],
  [
    'old markup: font and named colours',
    doc(
      'Penilaian',
      'td{padding:6px}',
      `<table width="900" align="center"><tr><td><h2>Penilaian Kinerja Guru</h2></td></tr><tr><td><p><font color="red">Penilaian kinerja belum tersedia saat ini.</font></p></td></tr><tr><td><p>Nama: Tri Handayani</p></td></tr></table><div style="width:900px;margin:12px auto;border:2px solid crimson;padding:8px">Predikat tahunan belum keluar.</div>`,
    ),
    [
      ['Penilaian kinerja belum tersedia saat ini', 'boleh-diabaikan'],
      ['Predikat tahunan belum keluar', 'boleh-diabaikan'],
    ],
  ],
  [
    'alert in an otherwise empty table cell',
    bs(
      'Penilaian',
      '',
      `<div class="card"><div class="card-header">Rincian penilaian</div><div class="card-body"><table><thead><tr><th>Unsur</th><th>Rating</th></tr></thead><tbody><tr><td colspan="2"><div class="alert alert-danger" role="alert" style="margin:0">Belum ada penilaian dari Kepala Sekolah.</div></td></tr></tbody></table></div></div>`,
    ),
    [['Belum ada penilaian dari Kepala Sekolah', 'boleh-diabaikan']],
  ],
  [
    'rare notations of colour',
    tw(
      'Penilaian',
      '.a,.b,.c,.d{padding:12px 16px;border-radius:8px;margin:10px 0}.a{background:color-mix(in srgb,#e53935 18%,white);color:#3b0d0c}.b{color:lab(45% 62 45);border:1px solid currentColor}.c{background:#d00f;color:#fff}.d{background:color(srgb 0.86 0.15 0.15);color:#fff}',
      `<div class="a" role="alert">Penilaian atasan belum selesai.</div><div class="b" role="alert">Hasil penilaian belum diumumkan.</div><div class="c" role="alert">Nilai perilaku kerja masih diperiksa atasan.</div><div class="d" role="alert">Tahap penilaian ditutup sejak 31 Desember 2023.</div>`,
    ),
    [
      ['Penilaian atasan belum selesai', 'boleh-diabaikan'],
      ['Hasil penilaian belum diumumkan', 'boleh-diabaikan'],
      ['Nilai perilaku kerja masih diperiksa', 'boleh-diabaikan'],
      ['Tahap penilaian ditutup sejak', 'boleh-diabaikan'],
    ],
  ],
  [
    'custom elements, icon drawn by ::before, Mengerti',
    doc(
      'Penilaian',
      'ptk-shell{display:block;padding:24px}ptk-notice{display:block;position:relative;padding:12px 16px 12px 44px;border:1px solid #e5e7eb;border-radius:10px;margin:12px 0;background:#fff}ptk-notice::before{content:"";position:absolute;left:14px;top:14px;width:18px;height:18px;border-radius:50%;background:#dc2626}ptk-notice{border-color:rgb(220,38,38)}ptk-notice button{margin-left:12px;background:none;border:0;color:#374151;text-decoration:underline}',
      `<ptk-shell><h1>Penilaian</h1><ptk-notice role="status">Penilaian telah dikumpulkan dan menunggu persetujuan Dinas. <button type="button">Mengerti</button></ptk-notice><p>Rangkuman semester.</p></ptk-shell>`,
    ),
    [['Penilaian telah dikumpulkan dan menunggu', 'boleh-diabaikan']],
  ],
  [
    'heading by a section label, state in two sentences and a help link',
    doc(
      'Kinerja saya',
      'section{margin:20px;padding:16px;border:1px solid #ddd;border-radius:12px}.p{background:#ef44441f;color:#991b1b;padding:12px;border-radius:8px}.p a{color:#991b1b}',
      `<section aria-label="Tahap Pelaksanaan"><b>Pelaksanaan</b><p>Refleksi sudah dikumpulkan.</p></section><section aria-label="Tahap Penilaian"><b>Penilaian</b><div class="p" role="note">Belum tersedia. Hasilnya akan ditampilkan setelah atasan selesai menilai. <a href="/pusat-bantuan">Baca panduan</a></div></section>`,
    ),
    [['Belum tersedia. Hasilnya akan', 'boleh-diabaikan']],
  ],
  [
    'formal words, both colour schemes by media query',
    doc(
      'Penilaian Kinerja',
      ':root{color-scheme:light dark;--b:#fef2f2;--t:#b91c1c;--l:#fecaca}@media (prefers-color-scheme:dark){:root{--b:#3f0d0d;--t:#f87171;--l:#7f1d1d}body{background:#111;color:#eee}}main{padding:24px;max-width:900px}.pb{background:var(--b);color:var(--t);border:1px solid var(--l);padding:16px;border-radius:6px}',
      `<main><h1>Penilaian Kinerja</h1><div class="pb" role="status">Bapak/Ibu, hasil penilaian kinerja masih dalam tahap penetapan oleh Pejabat Penilai Kinerja.</div><p>Rumusan hasil kerja dan perilaku kerja</p></main>`,
    ),
    [['Bapak/Ibu, hasil penilaian kinerja', 'boleh-diabaikan']],
  ],
  [
    'red by the border alone, and by faded text',
    tw(
      'Penilaian',
      '.ol{border:2px solid #d32f2f;border-radius:8px;padding:12px;margin:8px 0;background:#fff;color:#111827}.fd{color:#dc2626;opacity:.75;padding:12px;margin:8px 0}',
      `<div class="ol" role="status">Tidak ada penilaian yang sedang berjalan.</div><div class="fd" role="status">Menunggu giliran dinilai.</div><div class="card"><h2>Catatan atasan</h2><p class="muted">Kosong.</p></div>`,
    ),
    [
      ['Tidak ada penilaian yang sedang', 'boleh-diabaikan'],
      ['Menunggu giliran dinilai', 'boleh-diabaikan'],
    ],
  ],
  [
    'the superior waits for the Dinas',
    ant(
      'Penilaian',
      `<div class="ant-card"><p>Kepala Sekolah sebagai Atasan</p><h1>Penilaian</h1>${antAlert('Predikat Kinerja Organisasi belum ditetapkan', 'Dinas Pendidikan masih memproses penilaian satuan pendidikan.', antClose)}</div>`,
    ),
    [['Predikat Kinerja Organisasi belum ditetapkan', 'boleh-diabaikan']],
  ],
  [
    'two bootstrap alerts, one state and one return',
    bs(
      'Penilaian Kinerja',
      '',
      `<div class="alert alert-danger" role="alert">Penilaian masih menunggu Kepala Sekolah.</div><div class="alert alert-danger" role="alert">Dokumen pertanggungjawaban Anda dikembalikan oleh atasan.</div><div class="card"><div class="card-body">Rangkuman</div></div>`,
    ),
    [
      ['Penilaian masih menunggu Kepala Sekolah', 'boleh-diabaikan'],
      ['Dokumen pertanggungjawaban Anda', 'perlu-perhatian'],
    ],
  ],
  [
    'two ant alerts, one state and one session',
    ant(
      'Penilaian',
      `<div class="ant-card"><h1>Penilaian</h1>${antAlert('Sesi Anda telah berakhir.', 'Masuk kembali untuk melanjutkan.')}${antAlert('Predikat sedang ditinjau.')}</div>`,
    ),
    [
      ['Sesi Anda telah berakhir', 'perlu-perhatian'],
      ['Predikat sedang ditinjau', 'boleh-diabaikan'],
    ],
  ],
  [
    'a stack of toasts: state between two that matter',
    tw(
      'Penilaian',
      '.st{position:fixed;right:20px;bottom:20px;display:grid;gap:8px;width:320px}.st>div{background:#dc2626;color:#fff;padding:12px 16px;border-radius:8px}.st button{background:none;border:1px solid #fff;color:#fff;border-radius:4px}',
      `<p>Rangkuman kinerja semester ini.</p><div class="st" aria-live="polite"><div role="status">Rating gagal dimuat.</div><div role="status">Penilaian belum diberikan oleh atasan.</div><div role="status">Ada tanggapan atasan atas penilaian Anda. <button>Tanggapi</button></div></div>`,
    ),
    [
      ['Rating gagal dimuat', 'perlu-perhatian'],
      ['Penilaian belum diberikan oleh atasan', 'boleh-diabaikan'],
      ['Ada tanggapan atasan', 'perlu-perhatian'],
    ],
  ],
];
