type Expected = 'boleh-diabaikan' | 'perlu-perhatian' | 'tidak-dikenal';

/** A second set, written after the first was mended against and before any of it was run. */
export const SECOND: readonly (readonly [
  name: string,
  html: string,
  notices: readonly (readonly [string, Expected])[],
])[] = [
  [
    'vuetify in a grid',
    `<div class="v-application"><main class="v-main"><div class="v-row"><div class="v-col"><h1 class="text-h5">Penilaian</h1></div></div><div class="v-row"><div class="v-col"><div class="v-sheet v-alert" style="color:#b00020;border:1px solid currentColor;border-radius:4px;padding:16px;display:grid;grid-template-columns:auto 1fr"><i class="mdi mdi-alert" style="color:#b00020"></i><div class="v-alert__content">Penilaian oleh kepala sekolah belum dimulai</div></div></div></div><p>Pengelolaan Kinerja · Januari–Juni 2024</p></main></div>`,
    [['Penilaian oleh kepala sekolah', 'boleh-diabaikan']],
  ],
  [
    'state after a colon and a label',
    `<main><h1>Pengelolaan Kinerja Guru</h1><div style="background:#ffebee;color:#c62828;padding:10px">Status penilaian: menunggu penilaian kepala sekolah</div></main>`,
    [['Status penilaian', 'boleh-diabaikan']],
  ],
  [
    'bold first line and a longer second one',
    `<h1>Penilaian Kinerja</h1><div class="p-4 rounded" style="background:rgb(254,242,242);border-left:4px solid rgb(239,68,68)"><p style="font-weight:600;color:#991b1b">Hasil belum tersedia</p><p style="color:#b91c1c;margin-top:4px">Hasil penilaian kinerja Anda belum tersedia karena masih diproses oleh sistem.</p></div>`,
    [['Hasil belum tersedia', 'boleh-diabaikan']],
  ],
  [
    'two lines with breaks and an emoji',
    `<h1>Penilaian Kinerja</h1><div style="border:1px solid red;padding:8px">⚠️ Tahap Penilaian<br>Belum dapat diakses saat ini.</div>`,
    [['Tahap Penilaian', 'boleh-diabaikan']],
  ],
  [
    'superior has not begun, said politely',
    `<h1>Penilaian Kinerja</h1><p style="color:#e53935">Kepala Sekolah Anda belum melakukan penilaian kinerja.</p>`,
    [['Kepala Sekolah Anda', 'boleh-diabaikan']],
  ],
  [
    'will appear after the superior has finished',
    `<h1>Penilaian Kinerja</h1><div role="status" style="background:#c62828;color:#fff;padding:8px">Predikat kinerja akan muncul setelah atasan selesai menilai.</div>`,
    [['Predikat kinerja akan muncul', 'boleh-diabaikan']],
  ],
  [
    'rating waits for the office',
    `<h1>Pengelolaan Kinerja</h1><h2>Penilaian</h2><div class="notice" style="background:#fff;border:1px solid #ef4444;padding:8px">Menunggu Dinas menetapkan predikat kinerja organisasi.</div>`,
    [['Menunggu Dinas', 'boleh-diabaikan']],
  ],
  [
    'close button of words, link of words',
    `<h1>Pengelolaan Kinerja</h1><aside></aside><div class="announcement" style="background:#fee2e2;color:#7f1d1d;padding:8px;position:relative">Tahap penilaian kinerja periode ini belum dibuka. <a href="/x">Baca selengkapnya</a> <button>Tutup</button></div>`,
    [['Tahap penilaian kinerja periode ini', 'boleh-diabaikan']],
  ],
  [
    'shadow of red in a dark theme of slate',
    `<style>body{background:#0f172a;color:#cbd5e1}</style><h1>Penilaian Kinerja</h1><div role="alert" style="background:#450a0a;border:1px solid #7f1d1d;color:#fecaca;padding:12px">Penilaian hasil kerja dan perilaku kerja sedang berlangsung.</div>`,
    [['Penilaian hasil kerja', 'boleh-diabaikan']],
  ],
  [
    'nothing is there yet',
    `<h1>Penilaian Kinerja</h1><div class="empty" style="text-align:center;color:#d32f2f"><svg width="40" height="40" fill="#d32f2f"><circle r="9"/></svg><p>Belum ada data penilaian.</p></div>`,
    [['Belum ada data penilaian', 'boleh-diabaikan']],
  ],
  [
    'a modern toast library',
    `<main><h1>Penilaian</h1><p>Pengelolaan Kinerja</p></main><section aria-label="Notifications"><ol data-sonner-toaster style="position:fixed;bottom:0;right:0;list-style:none"><li role="status" data-sonner-toast style="background:hsl(359,100%,97%);border:1px solid hsl(359,100%,94%);color:hsl(360,100%,45%);padding:16px;width:330px"><div data-title>Penilaian Anda sedang ditinjau.</div></li></ol></section>`,
    [['Penilaian Anda sedang ditinjau', 'boleh-diabaikan']],
  ],
  [
    'must stay: a count of those not rated',
    `<h1>Penilaian Kinerja</h1><div role="alert" style="background:#fee2e2;padding:8px">5 guru belum dinilai.</div>`,
    [['5 guru', 'tidak-dikenal']],
  ],
  [
    'must stay: state and a consequence',
    `<h1>Penilaian Kinerja</h1><div role="alert" style="background:#fee2e2;padding:8px">Penilaian belum dilakukan. Predikat Anda otomatis menjadi Kurang.</div>`,
    [['Penilaian belum dilakukan', 'tidak-dikenal']],
  ],
  [
    'must stay: the person has not',
    `<h1>Penilaian Kinerja</h1><div role="alert" style="background:#fee2e2;padding:8px">Anda belum menyelesaikan penilaian diri.</div><div role="alert" style="background:#fee2e2;padding:8px">Anda belum menandatangani hasil penilaian.</div>`,
    [
      ['Anda belum menyelesaikan', 'tidak-dikenal'],
      ['Anda belum menandatangani', 'tidak-dikenal'],
    ],
  ],
  [
    'must stay: a day to mind, in words',
    `<h1>Penilaian Kinerja</h1><div role="alert" style="background:#fee2e2;padding:8px">Penilaian belum dibuka dan tinggal sepekan.</div><div role="alert" style="background:#fee2e2;padding:8px">Penilaian sedang berlangsung s.d. 30/06/2024</div>`,
    [
      ['Penilaian belum dibuka dan', 'perlu-perhatian'],
      ['Penilaian sedang berlangsung', 'perlu-perhatian'],
    ],
  ],
  [
    'must stay: a card whose whole ground is red',
    `<h1>Pengelolaan Kinerja</h1><div class="grid" style="display:grid;grid-template-columns:1fr 1fr"><a href="/p" style="background:#dcfce7;color:#111;padding:9px"><b>Pelaksanaan</b><br>Selesai</a><a href="/n" style="background:#fee2e2;color:#111;padding:9px"><b>Penilaian</b><br>Penilaian belum dibuka.</a></div>`,
    [['Penilaian', 'perlu-perhatian']],
  ],
  [
    'must stay: a second half in another box of the same alert',
    `<h1>Penilaian Kinerja</h1><div role="alert"><div style="background:#fee2e2;padding:8px">Penilaian belum dibuka.</div><div style="padding:8px">Data kepegawaian Anda belum sinkron.</div></div>`,
    [['Penilaian belum dibuka', 'tidak-dikenal']],
  ],
];
