import type { Page } from '../third';
import { kolom, MERAH, ruang, seru, tabs } from './kits';

/** Red notices with something of the never list in their words. */
export const MUST_STAY: readonly Page[] = [
  [
    'stay 01 error, load failed',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al">${seru('#dc2626')}<p>Gagal memuat hasil penilaian. Coba lagi beberapa saat.</p></div>`,
    ),
    [['Gagal memuat hasil penilaian.', 'perlu-perhatian']],
  ],

  [
    'stay 02 error and code',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Terjadi kesalahan pada server. Penilaian belum tersedia.</p></div><p role="alert" style="color:#dc2626">Galat 503 saat membaca predikat.</p>`,
    ),
    [
      ['Terjadi kesalahan pada server.', 'perlu-perhatian'],
      ['Galat 503', 'perlu-perhatian'],
    ],
  ],

  [
    'stay 03 cannot',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="status" class="al"><p>Penilaian Anda tidak dapat ditampilkan saat ini.</p></div>`,
    ),
    [['Penilaian Anda tidak dapat ditampilkan', 'perlu-perhatian']],
  ],

  [
    'stay 04 rejected',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al">${seru('#b91c1c')}<div><b>Keberatan ditolak</b><p>Keberatan Anda atas hasil penilaian tidak diterima oleh atasan.</p></div></div>`,
    ),
    [['Keberatan ditolak', 'perlu-perhatian']],
  ],

  [
    'stay 05 returned',
    kolom(
      'Penilaian',
      MERAH,
      `${tabs('Penilaian', `<div role="alert" class="al"><p>Penilaian dikembalikan oleh Dinas Pendidikan.</p></div>`)}`,
    ),
    [['Penilaian dikembalikan oleh Dinas', 'perlu-perhatian']],
  ],

  [
    'stay 06 to be corrected',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Tahap Penilaian</h1><div role="status" class="al"><p>Perlu perbaikan pada dokumen pertanggungjawaban.</p></div>`,
    ),
    [['Perlu perbaikan pada dokumen', 'perlu-perhatian']],
  ],

  [
    'stay 07 required fields of the superior',
    ruang(
      'Beri Penilaian',
      'label{display:block;font-weight:600;margin-top:14px}textarea,select{width:100%;padding:8px;border:1px solid #dc2626;border-radius:6px}.err{color:#dc2626;font-size:13px;margin:4px 0}',
      `<h1>Penilaian</h1><form><label for="r">Rating hasil kerja</label><select id="r" aria-describedby="e1"><option>Pilih</option></select><p id="e1" role="alert" class="err">Rating wajib diisi</p><label for="c">Catatan penilaian</label><textarea id="c" aria-describedby="e2"></textarea><p id="e2" role="alert" class="err">Umpan balik belum diisi</p></form>`,
    ),
    [
      ['Rating wajib diisi', 'perlu-perhatian'],
      ['Umpan balik belum diisi', 'perlu-perhatian'],
    ],
  ],

  [
    'stay 08 not open, but complete something first',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al">${seru('#dc2626')}<p>Penilaian belum dibuka. Lengkapi refleksi tindak lanjut terlebih dahulu.</p></div>`,
    ),
    [['Penilaian belum dibuka. Lengkapi', 'perlu-perhatian']],
  ],

  [
    'stay 09 upload and size',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Ukuran berkas lebih dari 10 MB. Gunakan PDF yang lebih kecil.</p></div>`,
    ),
    [['Ukuran berkas lebih dari 10 MB.', 'perlu-perhatian']],
  ],

  [
    'stay 10 not there because documents are not uploaded',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian Kinerja</h1><div role="status" class="al"><div><b>Hasil penilaian belum ada</b><p>Dokumen pertanggungjawaban belum diunggah.</p></div></div>`,
    ),
    [['Hasil penilaian belum ada', 'perlu-perhatian']],
  ],

  [
    'stay 11 session',
    ruang(
      'Penilaian',
      '.sesi{background:#991b1b;color:#fff;padding:12px 24px}',
      `<div class="sesi" role="alert">Sesi Anda akan segera berakhir. Penilaian sedang diproses.</div><h1>Penilaian</h1>`,
    ),
    [['Sesi Anda akan segera berakhir.', 'perlu-perhatian']],
  ],

  [
    'stay 12 sign-in',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Silakan masuk kembali dengan akun belajar.id untuk melihat penilaian.</p></div>`,
    ),
    [['Silakan masuk kembali', 'perlu-perhatian']],
  ],

  [
    'stay 13 closing day to come',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><p>Periode Januari – Desember 2026</p><div role="alert" class="al"><p>Atasan belum menilai kinerja Anda. Batas akhir penilaian 20 Desember 2026.</p></div>`,
    ),
    [['Atasan belum menilai kinerja Anda.', 'perlu-perhatian']],
  ],

  [
    'stay 14 opening day to come, in figures',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="status" class="al"><p>Tahap penilaian belum dibuka. Dibuka 01/12/2026.</p></div>`,
    ),
    [['Tahap penilaian belum dibuka. Dibuka 01/12', 'perlu-perhatian']],
  ],

  [
    'stay 15 relative days',
    kolom(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Penilaian ditutup dalam 3 hari.</p></div><div role="alert" class="al"><p>Hasil penilaian belum tersedia. Tahap ini berakhir besok pukul 23.59 WIB.</p></div>`,
    ),
    [
      ['Penilaian ditutup dalam 3 hari.', 'perlu-perhatian'],
      ['Hasil penilaian belum tersedia. Tahap ini berakhir', 'perlu-perhatian'],
    ],
  ],

  [
    'stay 16 locked and blocked',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al"><p>Akun Anda dikunci sementara selama masa penilaian.</p></div><div role="alert" class="al"><p>Akses penilaian diblokir oleh admin sekolah.</p></div>`,
    ),
    [
      ['Akun Anda dikunci sementara', 'perlu-perhatian'],
      ['Akses penilaian diblokir', 'perlu-perhatian'],
    ],
  ],

  [
    'stay 17 data mismatch',
    ruang(
      'Penilaian',
      MERAH,
      `<h1>Penilaian</h1><div role="alert" class="al">${seru('#dc2626')}<div><b>Penilaian belum dapat diproses</b><p>Data jabatan Anda berbeda dengan Dapodik.</p></div></div><p role="alert" style="color:#b91c1c">NIP atasan tidak sesuai.</p>`,
    ),
    [
      ['Penilaian belum dapat diproses', 'perlu-perhatian'],
      ['NIP atasan tidak sesuai.', 'perlu-perhatian'],
    ],
  ],
];
