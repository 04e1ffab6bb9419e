type Expected = 'boleh-diabaikan' | 'perlu-perhatian' | 'tidak-dikenal';

/**
 * Whole pages of kinds that were not used while the sighting and the rules were made; written before any of them was
 * run. The red notices of each, in the order of the page: the first words and the verdict.
 */
export const UNSEEN: readonly (readonly [
  name: string,
  html: string,
  notices: readonly (readonly [string, Expected])[],
])[] = [
  [
    'chakra, variables and rem units',
    `<style>:root{--red-50:#fff5f5;--red-500:#e53e3e}.chakra-alert{--bg:var(--red-50);background:var(--bg);display:flex;padding:.75rem 1rem;border-inline-start:4px solid var(--red-500)}</style><div id="__next"><main><h1 class="chakra-heading">Penilaian Kinerja</h1><div class="chakra-alert" data-status="error"><span class="chakra-alert__icon" style="color:var(--red-500)"><svg viewBox="0 0 24 24" width="20" fill="currentColor"><path d="M11 0h2v9z"/></svg></span><div class="chakra-alert__title">Penilaian belum tersedia</div><div class="chakra-alert__desc">Menunggu penetapan predikat kinerja organisasi oleh Dinas Pendidikan.</div></div></main></div>`,
    [['Penilaian belum tersedia', 'boleh-diabaikan']],
  ],
  [
    'snackbar at the bottom with a close icon and one beside it with an undo',
    `<main><h1>Penilaian Kinerja</h1><p>Hasil kerja dan perilaku kerja.</p></main><div class="snackbars" style="position:fixed;bottom:16px;left:16px;width:360px"><div class="mdc-snackbar__surface" role="status" style="background:#d32f2f;color:#fff;padding:10px;margin:4px"><div>Kinerja Anda sedang dinilai.</div><button class="mdc-icon-button" title="Tutup"><svg width="18" height="18"><path d="M1 1l9 9"/></svg></button></div><div class="mdc-snackbar__surface" role="status" style="background:#d32f2f;color:#fff;padding:10px;margin:4px"><div>Penilaian belum dimulai.</div><button>Urungkan</button></div></div>`,
    [
      ['Kinerja Anda sedang dinilai', 'boleh-diabaikan'],
      ['Penilaian belum dimulai', 'perlu-perhatian'],
    ],
  ],
  [
    'custom elements without a shadow',
    `<style>x-note{display:block;border:1px solid hsl(4deg 90% 58%);background:hsl(4deg 90% 97%);padding:1em}</style><x-app><x-title role="heading" aria-level="1">Pengelolaan Kinerja</x-title><x-note><x-text>Tahap penilaian belum dimulai.</x-text></x-note><x-note><x-text>Penilaian Anda belum lengkap.</x-text></x-note></x-app>`,
    [
      ['Tahap penilaian belum dimulai', 'boleh-diabaikan'],
      ['Penilaian Anda belum lengkap', 'perlu-perhatian'],
    ],
  ],
  [
    'system preference dark, oklab and a gradient of light over it',
    `<style>html{color-scheme:dark}body{background:#18181b;color:#fafafa}.n{border:1px solid oklab(0.64 0.18 0.1 / .5);background:oklab(0.64 0.18 0.1 / .12);border-radius:12px;padding:14px;color:oklab(0.81 0.097 0.035)}</style><h1>Evaluasi Kinerja Pegawai</h1><div class="n"><p>Hasil evaluasi kinerja belum diumumkan oleh Pejabat Penilai Kinerja.</p></div>`,
    [['Hasil evaluasi kinerja', 'boleh-diabaikan']],
  ],
  [
    'stepper whose current step holds the notice',
    `<h1>Pengelolaan Kinerja</h1><div class="stepper"><div class="step"><h3>Pelaksanaan</h3><div class="msg" style="background:#fef2f2;color:#b91c1c;padding:8px">Upaya tindak lanjut belum dibuka.</div></div><div class="step" aria-current="step"><h3>Penilaian</h3><div class="msg" style="background:#fef2f2;color:#b91c1c;padding:8px">Saat ini masih menunggu penilaian dari atasan.</div></div></div>`,
    [
      ['Upaya tindak lanjut', 'tidak-dikenal'],
      ['Saat ini masih menunggu', 'boleh-diabaikan'],
    ],
  ],
  [
    'newspaper columns of prose with a red sentence',
    `<article><h1>Guru Menunggu Penilaian</h1><p>Banyumas – Banyak guru bertanya. <span style="color:red">Penilaian kinerja belum dibuka.</span> Dinas meminta guru bersabar.</p><p style="color:red">Penilaian kinerja belum dibuka, kata kepala dinas, Rabu.</p></article>`,
    [['Penilaian kinerja belum dibuka, kata', 'tidak-dikenal']],
  ],
  [
    'English page of an Indonesian site',
    `<main><h1>Performance management (Pengelolaan Kinerja)</h1><div role="alert" style="background:rgb(254 226 226);color:rgb(153 27 27);padding:12px">Assessment has not started yet.</div><div role="alert" style="background:rgb(254 226 226);color:rgb(153 27 27);padding:12px">Your assessment was returned. Please revise.</div></main>`,
    [
      ['Assessment has not started', 'boleh-diabaikan'],
      ['Your assessment was returned', 'perlu-perhatian'],
    ],
  ],
  [
    'old table layout with a marquee',
    `<table width="100%"><tr><td><h1>Penilaian Kinerja</h1><div style="background-color:red;color:white;padding:4px"><marquee>PENILAIAN BELUM DIBUKA</marquee></div></td></tr></table>`,
    [],
  ],
  [
    'accordion with a red state and a folded reason',
    `<h1>Penilaian Kinerja</h1><div style="background:#fee2e2;padding:12px"><details><summary>Penilaian belum tersedia.</summary><p>Data Anda tidak sesuai.</p></details></div>`,
    [['Penilaian belum tersedia', 'perlu-perhatian']],
  ],
  [
    'flash messages as a definition of red by an outline of two sides and small print',
    `<h2>Penilaian Kinerja</h2><div class="flash" style="border-top:1px solid #dc2626;border-bottom:1px solid #dc2626;padding:6px"><b>Informasi</b>: proses penilaian kinerja masih berlangsung. <small>Diperbarui 20 Maret 2024</small></div><div class="flash" style="border-top:1px solid #dc2626;padding:6px">Proses penilaian kinerja masih berlangsung, pastikan bukti sudah ada.</div>`,
    [
      ['Informasi', 'boleh-diabaikan'],
      ['Proses penilaian kinerja masih berlangsung, pastikan', 'perlu-perhatian'],
    ],
  ],
  [
    'chat bubble, avatar and a red badge of unread ones',
    `<h1>Pengelolaan Kinerja</h1><div style="display:flex;gap:8px"><img alt="Foto" width="32" height="32" style="background:#dc2626"><div style="background:#e5e7eb;border-radius:12px;padding:8px">Penilaian kinerja belum dibuka ya, Bu.</div><span style="background:#dc2626;color:#fff;border-radius:99px;padding:0 6px">2</span></div>`,
    [],
  ],
];
