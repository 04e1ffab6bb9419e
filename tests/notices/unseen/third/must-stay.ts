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

/** The never list in many words and markups, and states of other stages. */
export const MUST_STAY: readonly Page[] = [
  [
    'errors and failures',
    tw(
      'Penilaian',
      '.e{background:#fee2e2;color:#991b1b;padding:12px 16px;border-radius:8px;margin:10px 0}',
      `<div class="e" role="alert">Terjadi kesalahan saat memuat penilaian.</div><div class="e">Penilaian gagal dikirim ke e-Kinerja BKN.</div><div class="e">Galat 500 pada layanan penilaian kinerja.</div><div class="e" role="alert"><strong>Hasil penilaian tidak dapat ditampilkan</strong><br>Coba lagi beberapa saat lagi.</div>`,
    ),
    [
      ['Terjadi kesalahan saat memuat', 'perlu-perhatian'],
      ['Penilaian gagal dikirim', 'perlu-perhatian'],
      ['Galat 500 pada layanan', 'perlu-perhatian'],
      ['Hasil penilaian tidak dapat', 'perlu-perhatian'],
    ],
  ],
  [
    'a failure after a calm title',
    mui(
      'Penilaian',
      muiAlert(
        'std',
        '<div class="MuiAlertTitle-root">Penilaian sedang diproses</div>Proses terakhir gagal pada pukul 10.24.',
        muiClose,
      ),
    ),
    [['Penilaian sedang diproses', 'perlu-perhatian']],
  ],
  [
    'rejections and returns',
    ant(
      'Penilaian',
      antSteps('Penilaian') +
        `<div class="ant-card">${antAlert('Penilaian Anda ditolak', 'Catatan atasan: bukti belum sesuai.', antClose)}${antAlert('Penilaian dikembalikan oleh Dinas.')}${antAlert('Hasil kerja perlu perbaikan.', 'Menunggu penilaian ulang.')}${antAlert('Mohon perbaiki uraian hasil kerja sebelum dinilai.')}</div>`,
    ),
    [
      ['Penilaian Anda ditolak', 'perlu-perhatian'],
      ['Penilaian dikembalikan oleh Dinas', 'perlu-perhatian'],
      ['Hasil kerja perlu perbaikan', 'perlu-perhatian'],
      ['Mohon perbaiki uraian', 'perlu-perhatian'],
    ],
  ],
  [
    'returned, verb forms and informal',
    vue(
      'Penilaian Kinerja',
      `<div class="v-alert v-alert--variant-flat" role="alert"><div></div><div>Atasan mengembalikan penilaianmu.</div></div><div class="v-alert v-alert--variant-tonal"><span class="v-alert__underlay"></span><div></div><div>Pejabat Penilai Kinerja menolak hasil penilaian.</div></div><div class="v-alert v-alert--variant-flat"><div></div><div>Penilaian belum selesai karena ada penolakan dari Tim Kinerja.</div></div>`,
    ),
    [
      ['Atasan mengembalikan penilaianmu', 'perlu-perhatian'],
      ['Pejabat Penilai Kinerja menolak', 'perlu-perhatian'],
      ['Penilaian belum selesai karena', 'perlu-perhatian'],
    ],
  ],
  [
    'required input beside fields',
    bs(
      'Penilaian',
      '.invalid-feedback{color:#dc3545;font-size:14px}.is-invalid{border:1px solid #dc3545}',
      `<div class="card"><div class="card-body"><label for="c1">Tanggapan atas penilaian</label><br><textarea id="c1" class="is-invalid" aria-describedby="e1"></textarea><div class="invalid-feedback" id="e1">Wajib diisi</div><label for="c2">Capaian</label><br><input id="c2" class="is-invalid" aria-invalid="true"><div class="invalid-feedback" role="alert">Belum diisi</div></div></div><div class="alert alert-danger" role="alert">Lengkapi refleksi penilaian diri terlebih dahulu.</div>`,
    ),
    [
      ['Wajib diisi', 'perlu-perhatian'],
      ['Belum diisi', 'perlu-perhatian'],
      ['Lengkapi refleksi penilaian', 'perlu-perhatian'],
    ],
  ],
  [
    'required input in other words',
    tw(
      'Penilaian',
      '.f{color:#dc2626;font-size:14px}',
      `<div class="card"><label>Umpan balik <input aria-invalid="true"></label><p class="f" role="alert">Kolom ini harus diisi.</p></div>`,
    ),
    [['Kolom ini harus diisi', 'perlu-perhatian']],
  ],
  [
    'uploads and sizes',
    mui(
      'Penilaian',
      muiAlert('std', 'Ukuran berkas melebihi batas maksimum 5 MB.') +
        muiAlert('fill', 'Bukti dukung penilaian belum diunggah.') +
        muiAlert('out', 'Format dokumen penilaian bukan PDF. Unggah ulang dokumen Anda.'),
    ),
    [
      ['Ukuran berkas melebihi', 'perlu-perhatian'],
      ['Bukti dukung penilaian belum', 'perlu-perhatian'],
      ['Format dokumen penilaian', 'perlu-perhatian'],
    ],
  ],
  [
    'sessions and sign-in',
    tw(
      'Penilaian',
      '.s{background:#b91c1c;color:#fff;padding:10px 16px;margin:8px 0;border-radius:6px}',
      `<div class="s" role="alert">Sesi penilaian Anda akan berakhir dalam 5 menit.</div><div class="s" role="alert">Silakan masuk dengan akun belajar.id untuk melihat penilaian.</div><div class="s" role="status">Anda telah keluar. Penilaian belum dimulai.</div>`,
    ),
    [
      ['Sesi penilaian Anda akan', 'perlu-perhatian'],
      ['Silakan masuk dengan akun', 'perlu-perhatian'],
      ['Anda telah keluar. Penilaian', 'perlu-perhatian'],
    ],
  ],
  [
    'deadlines and dates to come',
    ant(
      'Penilaian',
      `<div class="ant-card"><h1>Penilaian</h1>${antAlert('Batas akhir penilaian 31 Desember 2030.')}${antAlert('Tahap penilaian ditutup dalam 3 hari.')}${antAlert('Penilaian belum dibuka', 'Dibuka mulai 13 November 2030.')}${antAlert('Tenggat tanggapan atas predikat: besok pukul 23.59.')}</div>`,
    ),
    [
      ['Batas akhir penilaian 31', 'perlu-perhatian'],
      ['Tahap penilaian ditutup dalam', 'perlu-perhatian'],
      ['Penilaian belum dibuka', 'perlu-perhatian'],
      ['Tenggat tanggapan atas', 'perlu-perhatian'],
    ],
  ],
  [
    'dates to come, other notations',
    bs(
      'Penilaian Kinerja',
      '',
      `<div class="alert alert-danger">Penilaian berlangsung sampai 30/06/2030.</div><div class="alert alert-danger">Predikat ditetapkan paling lambat 15 Des 2030.</div><div class="alert alert-danger">Sisa waktu penilaian: 2 hari lagi.</div><div class="alert alert-danger">Hasil penilaian bisa dilihat hingga <time datetime="2030-12-31">31-12-2030</time>.</div>`,
    ),
    [
      ['Penilaian berlangsung sampai 30/06', 'perlu-perhatian'],
      ['Predikat ditetapkan paling lambat', 'perlu-perhatian'],
      ['Sisa waktu penilaian', 'perlu-perhatian'],
      ['Hasil penilaian bisa dilihat', 'perlu-perhatian'],
    ],
  ],
  [
    'locked and blocked',
    vue(
      'Penilaian',
      `<div class="v-alert v-alert--variant-flat" role="alert"><div></div><div>Akun Anda terkunci. Penilaian belum tersedia.</div></div><div class="v-alert v-alert--variant-tonal"><span class="v-alert__underlay"></span><div></div><div>Tahap penilaian dikunci oleh admin dinas.</div></div><div class="v-alert v-alert--variant-flat"><div></div><div>Akses penilaian diblokir sementara.</div></div>`,
    ),
    [
      ['Akun Anda terkunci', 'perlu-perhatian'],
      ['Tahap penilaian dikunci', 'perlu-perhatian'],
      ['Akses penilaian diblokir', 'perlu-perhatian'],
    ],
  ],
  [
    'data that disagree',
    tw(
      'Penilaian',
      '.d{border-left:4px solid #dc2626;background:#fff;padding:12px 16px;margin:8px 0;box-shadow:0 1px 3px #0002}',
      `<div class="d" role="alert">Penilaian tertunda: data Anda berbeda dengan Dapodik.</div><div class="d" role="alert">NIK pada penilaian belum sesuai.</div><div class="d" role="alert">NIP atasan belum ditemukan pada data penilaian.</div><div class="d" role="alert">Menunggu sinkronisasi Dapodik sebelum penilaian dimulai.</div>`,
    ),
    [
      ['Penilaian tertunda: data', 'perlu-perhatian'],
      ['NIK pada penilaian', 'perlu-perhatian'],
      ['NIP atasan belum', 'perlu-perhatian'],
      ['Menunggu sinkronisasi Dapodik', 'perlu-perhatian'],
    ],
  ],
  [
    'blocking dialog with a may-go sentence',
    tw(
      'Penilaian',
      '.ov{position:fixed;inset:0;background:#0008;display:grid;place-items:center}.dl{background:#fff;border:2px solid #dc2626;border-radius:12px;padding:24px;width:360px;color:#b91c1c}',
      `<p>Rangkuman</p><div class="ov"><div class="dl" role="dialog" aria-modal="true" aria-label="Informasi"><p>Tahap penilaian belum dibuka.</p><button class="btn">Tutup</button></div></div>`,
    ),
    [['Tahap penilaian belum dibuka', 'perlu-perhatian']],
  ],
  [
    'alertdialog and a red alert inside a dialog',
    mui(
      'Penilaian',
      `<div style="position:fixed;inset:0;background:#0007;display:flex;align-items:center;justify-content:center"><div role="alertdialog" aria-modal="true" class="MuiPaper-root" style="background:#fff;padding:24px;width:420px"><h2>Informasi tahap</h2>${muiAlert('std', 'Penilaian Anda sedang ditinjau atasan.')}<button>Mengerti</button></div></div>`,
    ),
    [['Penilaian Anda sedang ditinjau', 'perlu-perhatian']],
  ],
  [
    'action buttons of many kinds',
    bs(
      'Penilaian',
      '.lk{color:#58151c;font-weight:600}.rb{display:inline-block;border:1px solid #58151c;border-radius:6px;padding:4px 10px;cursor:pointer}',
      `<div class="alert alert-danger">Penilaian belum tersedia. <button class="btn btn-danger">Muat ulang</button></div><div class="alert alert-danger">Predikat belum ditetapkan. <a class="btn btn-primary" href="/ajukan">Ajukan keberatan</a></div><div class="alert alert-danger">Atasan sudah memberi nilai. <span role="button" tabindex="0" class="rb">Setujui</span></div><div class="alert alert-danger">Rating belum diberikan. <input type="submit" value="Ingatkan atasan" class="btn"></div>`,
    ),
    [
      ['Penilaian belum tersedia', 'perlu-perhatian'],
      ['Predikat belum ditetapkan', 'perlu-perhatian'],
      ['Atasan sudah memberi nilai', 'perlu-perhatian'],
      ['Rating belum diberikan', 'perlu-perhatian'],
    ],
  ],
  [
    'close button and an action beside it',
    ant(
      'Penilaian',
      `<div class="ant-card"><h1>Penilaian</h1>${antAlert('Hasil penilaian sudah keluar', 'Predikat telah ditetapkan.', '<div class="ant-alert-action"><button class="ant-btn ant-btn-primary">Konfirmasi hasil</button></div>' + antClose)}${antAlert('Penilaian menunggu Anda', '', '<div class="ant-alert-action"><button class="ant-btn">Nilai sekarang</button></div>')}</div>`,
    ),
    [
      ['Hasil penilaian sudah keluar', 'perlu-perhatian'],
      ['Penilaian menunggu Anda', 'perlu-perhatian'],
    ],
  ],
  [
    'snackbar with Urungkan, toast with icon-only action',
    vue(
      'Penilaian',
      `<div class="v-snackbar" role="status"><div style="flex:1">Penilaian dipindahkan ke arsip.</div><button class="v-btn">Urungkan</button></div><div class="v-alert v-alert--variant-flat" role="status"><div></div><div>Penilaian masih berupa draf.</div><button class="v-btn" aria-label="Kirim penilaian"><svg width="18" height="18" viewBox="0 0 20 20"><path fill="currentColor" d="M2 3l16 7-16 7 3-7z"/></svg></button></div>`,
    ),
    [
      ['Penilaian dipindahkan ke arsip', 'perlu-perhatian'],
      ['Penilaian masih berupa draf', 'perlu-perhatian'],
    ],
  ],
  [
    'bigger than a notice: fills the page',
    doc(
      'Penilaian',
      'main{padding:20px}.hero{min-height:75vh;background:#b91c1c;color:#fff;padding:48px;border-radius:16px}',
      `<main><div class="hero" role="status"><h1>Tahap penilaian belum dimulai</h1><p>Menunggu Kepala Sekolah.</p></div></main>`,
    ),
    [['Tahap penilaian belum dimulai', 'perlu-perhatian']],
  ],
  [
    'red box that wraps a form',
    tw(
      'Penilaian',
      '.bx{background:#fef2f2;border:1px solid #f87171;border-radius:12px;padding:16px}',
      `<div class="bx" role="alert"><p style="margin:0;color:#b91c1c">Penilaian belum selesai.</p><form><label>Catatan <input name="c"></label></form></div>`,
    ),
    [['Penilaian belum selesai', 'perlu-perhatian']],
  ],
  [
    'red box that wraps a table',
    bs(
      'Penilaian',
      '',
      `<div class="alert alert-danger" role="alert">Hasil penilaian sementara.<table><tr><th>Unsur</th><th>Rating</th></tr><tr><td>Hasil kerja</td><td>–</td></tr><tr><td>Perilaku kerja</td><td>–</td></tr></table></div>`,
    ),
    [['Hasil penilaian sementara', 'perlu-perhatian']],
  ],
  [
    'red box that wraps a landmark',
    doc(
      'Penilaian',
      '.r{border:2px solid #dc2626;background:#fff5f5;padding:12px;margin:20px}',
      `<h1>Penilaian</h1><div class="r" role="status">Tahap penilaian belum tersedia.<nav aria-label="Tahap lain"><a href="#1">Perencanaan</a> <a href="#2">Pelaksanaan</a></nav></div>`,
    ),
    [['Tahap penilaian belum tersedia', 'perlu-perhatian']],
  ],
  [
    'other stages, state only (either)',
    tw(
      'Pelaksanaan',
      '.o{background:#fee2e2;color:#b91c1c;padding:12px;border-radius:8px;margin:8px 0}',
      `<div class="o" role="alert">Tahap pelaksanaan belum dibuka.</div><div class="o" role="alert">Observasi belum dimulai oleh Kepala Sekolah.</div><div class="o" role="alert">Refleksi tindak lanjut belum tersedia.</div>`,
    ),
    [
      ['Tahap pelaksanaan belum dibuka', 'tidak-dikenal'],
      ['Observasi belum dimulai', 'tidak-dikenal'],
      ['Refleksi tindak lanjut belum', 'tidak-dikenal'],
    ],
  ],
  [
    'a may-go sentence without a stage, on the page of another (either)',
    bs(
      'Perencanaan Kinerja',
      '',
      `<div class="alert alert-danger" role="alert">Tahap ini belum dibuka.</div><div class="alert alert-danger" role="alert">Masih menunggu atasan.</div><ul><li>Perencanaan</li><li>Pelaksanaan</li><li>Penilaian</li></ul>`,
    ),
    [
      ['Tahap ini belum dibuka', 'tidak-dikenal'],
      ['Masih menunggu atasan', 'tidak-dikenal'],
    ],
  ],
  [
    'the stepper says Pelaksanaan, Penilaian is only the next step (either)',
    ant(
      'Kinerja',
      antSteps('Pelaksanaan') +
        `<div class="ant-card">${antAlert('Belum dimulai.')}${antAlert('Sedang diproses.', 'Hasilnya akan tampil di sini.')}</div>`,
    ),
    [
      ['Belum dimulai', 'tidak-dikenal'],
      ['Sedang diproses', 'tidak-dikenal'],
    ],
  ],
  [
    'a section after the one of Penilaian (either)',
    doc(
      'Pengelolaan Kinerja 2026',
      'section{margin:20px;padding:16px;border:1px solid #ddd}.z{color:#c81e1e}',
      `<section><h2>Penilaian</h2><p>Selesai.</p></section><section><h2>Tindak Lanjut</h2><p class="z" role="status">Belum dibuka untuk Anda.</p></section><p class="z" role="status" style="margin:20px">Halaman ini belum tersedia.</p>`,
    ),
    [
      ['Belum dibuka untuk Anda', 'tidak-dikenal'],
      ['Halaman ini belum tersedia', 'tidak-dikenal'],
    ],
  ],
  [
    'cards of the timeline, the red ones are not Penilaian (either)',
    doc(
      'Linimasa',
      '.g{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:24px}.k{border:1px solid #e5e7eb;border-radius:12px;padding:16px}.red{color:#dc2626}',
      `<main class="g"><article class="k"><h3>Perencanaan</h3><p class="red" role="status">Menunggu atasan selesai memeriksa.</p></article><article class="k"><h3>Pelaksanaan</h3><p class="red" role="status">Belum bisa diakses.</p></article><article class="k"><h3>Penilaian</h3><p>–</p></article></main>`,
    ),
    [
      ['Menunggu atasan selesai memeriksa', 'tidak-dikenal'],
      ['Belum bisa diakses', 'tidak-dikenal'],
    ],
  ],
  [
    'a panel of another tab while Penilaian is not the chosen one (either)',
    mui(
      'Kinerja',
      muiTabs(
        'Perencanaan',
        muiAlert('std', 'Belum diperiksa atasan.') + muiAlert('fill', 'Belum tersedia untuk saat ini.'),
      ),
    ),
    [
      ['Belum diperiksa atasan', 'tidak-dikenal'],
      ['Belum tersedia untuk saat', 'tidak-dikenal'],
    ],
  ],
  [
    'penilaian as a subject of learning, not as a stage (either)',
    doc(
      'Pelatihan Mandiri',
      'main{padding:24px}.al{background:#fde8e8;color:#9b1c1c;padding:12px;border-radius:8px;margin:8px 0}',
      `<main><h1>Pelatihan Mandiri</h1><div class="al">Topik Penilaian Formatif di Kelas belum tersedia.</div><div class="al">Modul asesmen dan penilaian peserta didik belum dibuka.</div><h2>Penyesuaian Pembelajaran</h2></main>`,
    ),
    [
      ['Topik Penilaian Formatif', 'tidak-dikenal'],
      ['Modul asesmen dan penilaian', 'tidak-dikenal'],
    ],
  ],
  [
    'a may-go sentence with a demand in the same alert',
    mui(
      'Penilaian',
      muiAlert('std', 'Penilaian belum dimulai. Lengkapi dahulu refleksi Anda.') +
        muiAlert(
          'fill',
          '<div class="MuiAlertTitle-root">Predikat belum ditetapkan</div>Perbaiki data diri Anda agar penilaian bisa dilanjutkan.',
        ) +
        muiAlert('out', 'Menunggu penilaian atasan. Unggah laporan tugas tambahan.') +
        muiAlert('std', 'Hasil penilaian sedang diproses, kecuali satu unsur yang ditolak.'),
    ),
    [
      ['Penilaian belum dimulai', 'perlu-perhatian'],
      ['Predikat belum ditetapkan', 'perlu-perhatian'],
      ['Menunggu penilaian atasan', 'perlu-perhatian'],
      ['Hasil penilaian sedang diproses', 'perlu-perhatian'],
    ],
  ],
  [
    'a demand in words that are not on the list (either)',
    tw(
      'Penilaian',
      '.w{background:#fef2f2;color:#b91c1c;border:1px solid #fca5a5;padding:12px;border-radius:8px;margin:8px 0}',
      `<div class="w">Penilaian belum tersedia. Segera hubungi Kepala Sekolah Anda.</div><div class="w">Anda belum menanggapi hasil penilaian.</div><div class="w">Periksa kembali rating perilaku kerja Anda.</div><div class="w">Hasil penilaian menunggu persetujuan Anda.</div><div class="w">Penilaian tertunda karena Anda belum mengumpulkan laporan.</div>`,
    ),
    [
      ['Penilaian belum tersedia. Segera', 'tidak-dikenal'],
      ['Anda belum menanggapi', 'tidak-dikenal'],
      ['Periksa kembali rating', 'tidak-dikenal'],
      ['Hasil penilaian menunggu persetujuan Anda', 'tidak-dikenal'],
      ['Penilaian tertunda karena Anda', 'tidak-dikenal'],
    ],
  ],
];
