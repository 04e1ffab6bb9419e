import type { Page } from '../third';
import { ant, antAlert, bs, doc, mui, muiAlert, tw, vue } from './kits';

/** Near misses: of colour, of subject, of sense. */
export const NEAR: readonly Page[] = [
  [
    'links that do something (either)',
    bs(
      'Penilaian',
      '',
      `<div class="alert alert-danger">Penilaian diri Anda belum terkirim. <a href="/isi" style="color:inherit">Isi sekarang</a></div><div class="alert alert-danger">Predikat sudah ditetapkan. <a href="/tanggapan" style="color:inherit">Beri tanggapan</a></div><a class="alert alert-danger" style="display:block" href="/penilaian/ubah">Penilaian sudah diubah atasan. Ketuk untuk menyepakati.</a>`,
    ),
    [
      ['Penilaian diri Anda belum terkirim', 'tidak-dikenal'],
      ['Predikat sudah ditetapkan', 'tidak-dikenal'],
      ['Penilaian sudah diubah atasan', 'tidak-dikenal'],
    ],
  ],
  [
    'near red: orange, amber, brown (either)',
    tw(
      'Penilaian',
      '.x{padding:12px;border-radius:8px;margin:8px 0}',
      `<div class="x" role="alert" style="background:#ffedd5;color:#c2410c">Penilaian belum dibuka (jingga).</div><div class="x" role="alert" style="background:#fef3c7;color:#92400e;border:1px solid #f59e0b">Hasil penilaian belum tersedia.</div><div class="x" role="alert" style="background:#efe5dc;color:#5d4037">Atasan belum menilai Anda.</div><div class="x" role="alert" style="background:#f97316;color:#fff">Predikat belum ditetapkan.</div>`,
    ),
    [
      ['Penilaian belum dibuka (jingga)', 'tidak-dikenal'],
      ['Hasil penilaian belum tersedia', 'tidak-dikenal'],
      ['Atasan belum menilai Anda', 'tidak-dikenal'],
      ['Predikat belum ditetapkan', 'tidak-dikenal'],
    ],
  ],
  [
    'near red: pink, magenta, purple (either)',
    mui(
      'Penilaian',
      `<div role="alert" style="background:#fce7f3;color:#be185d;padding:12px;margin:8px 0">Penilaian belum dimulai.</div><div role="alert" style="border:1px solid #d946ef;color:#a21caf;padding:12px;margin:8px 0">Penilaian sedang diproses.</div><div role="alert" style="background:hsl(330 81% 60%);color:#fff;padding:12px;margin:8px 0">Belum ada penilaian atasan.</div>`,
    ),
    [
      ['Penilaian belum dimulai', 'tidak-dikenal'],
      ['Penilaian sedang diproses', 'tidak-dikenal'],
      ['Belum ada penilaian atasan', 'tidak-dikenal'],
    ],
  ],
  [
    'near red: wine and maroon of the school colours (either)', // arguable: the hue is within reach of red
    doc(
      'Penilaian',
      'main{padding:24px}.wine{background:#5b2333;color:#fff;padding:12px;margin:8px 0}.maroon{background:#fff;border:1px solid #d6cfc7;color:#4a1f24;padding:12px}',
      `<main><h1>Penilaian</h1><div class="wine" role="status">Penilaian kinerja belum tersedia.</div><div class="maroon" role="status">Penilaian menunggu Kepala Sekolah.</div></main>`,
    ),
    [
      ['Penilaian kinerja belum tersedia', 'tidak-dikenal'],
      ['Penilaian menunggu Kepala Sekolah', 'tidak-dikenal'],
    ],
  ],
  [
    'class names of danger, colours of calm (either)',
    doc(
      'Penilaian',
      'main{padding:24px}.alert-danger{background:#e7f1ff;color:#084298;border:1px solid #b6d4fe;padding:12px;margin:8px 0}.text-red-700{color:#334155}.error{color:#6b7280}',
      `<main><h1>Penilaian</h1><div class="alert alert-danger" role="alert">Tahap penilaian belum dibuka.</div><p class="text-red-700" role="status">Penilaian sedang berjalan.</p><p class="error" role="alert" style="--c:red">Predikat belum ada.</p></main>`,
    ),
    [
      ['Tahap penilaian belum dibuka', 'tidak-dikenal'],
      ['Penilaian sedang berjalan', 'tidak-dikenal'],
      ['Predikat belum ada', 'tidak-dikenal'],
    ],
  ],
  [
    'red words about something else in a grey box (either)',
    bs(
      'Penilaian Kinerja',
      '',
      `<div class="alert alert-secondary" role="note">Jadwal pemeliharaan sistem: <span class="text-danger">Sabtu malam</span>.</div><div class="alert alert-secondary" role="note"><span class="text-danger">Baru!</span> Webinar komunitas belajar untuk guru.</div><p class="text-danger">Pelatihan Mandiri terbaru untuk Anda.</p>`,
    ),
    [
      ['Jadwal pemeliharaan sistem', 'tidak-dikenal'],
      ['Baru! Webinar komunitas', 'tidak-dikenal'],
      ['Pelatihan Mandiri terbaru', 'tidak-dikenal'],
    ],
  ],
  [
    'green box, red only in the close button and in a flag (either)', // arguable: "icon"
    bs(
      'Penilaian',
      '',
      `<div class="alert alert-success" role="status">Penilaian Anda telah disetujui.<button class="btn-close" aria-label="Tutup" style="color:#dc2626;opacity:1">×</button></div><div class="alert alert-success" role="status">Perencanaan dan pelaksanaan sudah selesai. <svg width="18" height="12" viewBox="0 0 18 12" aria-label="Indonesia"><path fill="#e70011" d="M0 0h18v6H0z"/><path fill="#fff" d="M0 6h18v6H0z"/></svg></div>`,
    ),
    [
      ['Penilaian Anda telah disetujui', 'tidak-dikenal'],
      ['Perencanaan dan pelaksanaan sudah', 'tidak-dikenal'],
    ],
  ],
  [
    'asterisks, red buttons, tabs (either)',
    tw(
      'Penilaian',
      '.star{color:#dc2626}.del{background:#dc2626;color:#fff;border:0;border-radius:8px;padding:8px 16px}.t{border-bottom:3px solid #dc2626;color:#dc2626;padding:8px;display:inline-block}',
      `<div class="card"><label>Catatan penilaian diri <span class="star">*</span><br><input></label><p class="muted"><span class="star">*</span> Kolom bertanda bintang untuk penilaian</p></div><button class="del">Hapus penilaian</button> <a class="del" href="#batal">Batalkan penilaian</a> <a class="t" href="#semua">Semua penilaian</a>`,
    ),
    [
      ['Catatan penilaian diri', 'tidak-dikenal'],
      ['* Kolom bertanda bintang', 'tidak-dikenal'],
      ['Hapus penilaian', 'tidak-dikenal'],
      ['Batalkan penilaian', 'tidak-dikenal'],
      ['Semua penilaian', 'tidak-dikenal'],
    ],
  ],
  [
    'counters, charts, avatars, badges (either)',
    doc(
      'Penilaian',
      'main{padding:24px}.ct{background:#ef4444;color:#fff;border-radius:999px;padding:0 8px;font-size:12px}.av{display:inline-grid;place-items:center;width:40px;height:40px;border-radius:50%;background:#c62828;color:#fff}.bar{height:18px;background:#e53935;color:#fff;width:200px;font-size:12px}.leg i{display:inline-block;width:10px;height:10px;background:#e53935}',
      `<main><h1>Penilaian</h1><p>Kotak masuk <span class="ct">7 penilaian</span></p><p><span class="av">RM</span> Ratna Maharani</p><figure><div class="bar">Belum dinilai 12</div><figcaption class="leg"><i></i> Menunggu penilaian</figcaption></figure></main>`,
    ),
    [
      ['7 penilaian', 'tidak-dikenal'],
      ['RM', 'tidak-dikenal'],
      ['Belum dinilai 12', 'tidak-dikenal'],
      ['Menunggu penilaian', 'tidak-dikenal'],
    ],
  ],
  [
    'a bad predikat (either)', // arguable
    mui(
      'Penilaian',
      muiAlert('fill', 'Predikat kinerja Anda: Kurang.') +
        muiAlert('std', 'Predikat Kinerja Sangat Kurang telah ditetapkan.') +
        muiAlert('out', 'Hasil kerja Anda di bawah ekspektasi.') +
        muiAlert('std', 'Predikat: Butuh Perbaikan'),
    ),
    [
      ['Predikat kinerja Anda: Kurang', 'tidak-dikenal'],
      ['Predikat Kinerja Sangat Kurang', 'tidak-dikenal'],
      ['Hasil kerja Anda di bawah', 'tidak-dikenal'],
      ['Predikat: Butuh Perbaikan', 'tidak-dikenal'],
    ],
  ],
  [
    'consequences and money (either)', // arguable
    ant(
      'Penilaian',
      `<div class="ant-card"><h1>Penilaian</h1>${antAlert('Tunjangan Profesi Guru menunggu predikat Anda.')}${antAlert('Tanpa penilaian, TPP Anda ditunda.')}${antAlert('Penilaian dibatalkan oleh Dinas.')}${antAlert('Data penilaian Anda dihapus.')}</div>`,
    ),
    [
      ['Tunjangan Profesi Guru menunggu', 'tidak-dikenal'],
      ['Tanpa penilaian, TPP', 'tidak-dikenal'],
      ['Penilaian dibatalkan oleh Dinas', 'tidak-dikenal'],
      ['Data penilaian Anda dihapus', 'tidak-dikenal'],
    ],
  ],
  [
    'for ASN only, for others (either)', // arguable
    tw(
      'Penilaian',
      '.y{background:#fee2e2;color:#991b1b;padding:12px;border-radius:8px;margin:8px 0}',
      `<div class="y">Penilaian hanya berlaku bagi guru ASN.</div><div class="y">Anda bukan ASN: tahap penilaian ini bukan untuk Anda.</div><div class="y">Akun Anda belum terdaftar pada tahap penilaian.</div>`,
    ),
    [
      ['Penilaian hanya berlaku bagi', 'tidak-dikenal'],
      ['Anda bukan ASN', 'tidak-dikenal'],
      ['Akun Anda belum terdaftar', 'tidak-dikenal'],
    ],
  ],
  [
    'somebody else, on the page of a superior (either)', // arguable
    bs(
      'Penilaian',
      '',
      `<p>Kepala Sekolah sebagai Atasan</p><div class="alert alert-danger">Penilaian Budi Santoso, S.Pd. belum dimulai.</div><div class="alert alert-danger">3 guru belum Anda nilai.</div><table><tr><td>Rina Kartika</td><td><span class="text-danger">Belum dinilai</span></td></tr><tr><td>Agus Salim</td><td><span class="text-danger">Perlu dinilai</span></td></tr></table>`,
    ),
    [
      ['Penilaian Budi Santoso', 'tidak-dikenal'],
      ['3 guru belum Anda', 'tidak-dikenal'],
      ['Belum dinilai', 'tidak-dikenal'],
      ['Perlu dinilai', 'tidak-dikenal'],
    ],
  ],
  [
    'English wording (either)',
    vue(
      'Assessment',
      `<div class="v-alert v-alert--variant-flat" role="alert"><div></div><div>The assessment stage has not opened yet.</div></div><div class="v-alert v-alert--variant-tonal" role="alert"><span class="v-alert__underlay"></span><div></div><div>Your supervisor is reviewing your performance.</div></div><div class="v-alert v-alert--variant-flat" role="alert"><div></div><div>Failed to load penilaian. Please try again.</div></div>`,
    ),
    [
      ['The assessment stage has not', 'tidak-dikenal'],
      ['Your supervisor is reviewing', 'tidak-dikenal'],
      ['Failed to load penilaian', 'tidak-dikenal'],
    ],
  ],
  [
    'negations that turn the sense (either)',
    tw(
      'Penilaian',
      '.v{color:#b91c1c;border:1px solid #ef4444;padding:12px;border-radius:8px;margin:8px 0}',
      `<div class="v" role="alert">Bukan berarti penilaian belum dibuka: giliran Anda sekarang.</div><div class="v" role="alert">Jangan abaikan: predikat belum ditetapkan.</div><div class="v" role="alert">Penilaian tidak lagi menunggu atasan, melainkan Anda.</div><div class="v" role="alert">Penilaian tidak akan diproses sebelum Anda menyepakati rencana.</div><div class="v" role="alert">Belum ada yang perlu diperbaiki, dan belum ada yang diterima, pada penilaian Anda.</div>`,
    ),
    [
      ['Bukan berarti penilaian', 'tidak-dikenal'],
      ['Jangan abaikan: predikat', 'tidak-dikenal'],
      ['Penilaian tidak lagi menunggu', 'tidak-dikenal'],
      ['Penilaian tidak akan diproses', 'tidak-dikenal'],
      ['Belum ada yang perlu diperbaiki', 'tidak-dikenal'],
    ],
  ],
  [
    'sync and connection (either)',
    ant(
      'Penilaian',
      `<div class="ant-card"><h1>Penilaian</h1>${antAlert('Penilaian belum tersinkron ke e-Kinerja BKN.')}${antAlert('Koneksi internet terputus. Penilaian belum tersimpan.')}${antAlert('Server penilaian sedang sibuk.')}</div>`,
    ),
    [
      ['Penilaian belum tersinkron', 'tidak-dikenal'],
      ['Koneksi internet terputus', 'tidak-dikenal'],
      ['Server penilaian sedang sibuk', 'tidak-dikenal'],
    ],
  ],
  [
    'red, about the stage, but no state that one understands',
    tw(
      'Penilaian',
      '.u{background:#dc2626;color:#fff;padding:12px;border-radius:8px;margin:8px 0}',
      `<div class="u" role="alert">Penilaian PNL-204/b.</div><div class="u" role="alert">Penilaian luring versi dua untuk kluster C.</div>`,
    ),
    [
      ['Penilaian PNL-204', 'tidak-dikenal'],
      ['Penilaian luring versi dua', 'tidak-dikenal'],
    ],
  ],
  [
    'several sentences, only the last one matters',
    doc(
      'Penilaian',
      'main{padding:24px}.long{color:#c62828;border-left:4px solid #c62828;padding:8px 16px;max-width:640px;margin:12px 0}',
      `<main><h1>Penilaian</h1><div class="long" role="status"><b>Penilaian berjalan seperti biasa</b><p>Atasan sedang menilai. Predikat akan tampil setelah selesai. Sebagian data Anda berbeda dengan Dapodik.</p></div><div class="long" role="status"><b>Hasil belum tersedia</b><ul><li>Penilaian atasan: diproses</li><li>Dokumen: dikembalikan</li></ul></div><div class="long" role="status">Penilaian belum ditutup <small>(sampai 31 Desember 2030)</small></div></main>`,
    ),
    [
      ['Penilaian berjalan seperti biasa', 'perlu-perhatian'],
      ['Hasil belum tersedia', 'perlu-perhatian'],
      ['Penilaian belum ditutup', 'perlu-perhatian'],
    ],
  ],
  [
    'a never word split over markup',
    bs(
      'Penilaian',
      '',
      `<div class="alert alert-danger" role="alert">Penilaian semester ini <b>di</b>tolak atasan.</div><div class="alert alert-danger" role="alert">Status penilaian: <span>di</span><span>kembalikan</span></div><div class="alert alert-danger" role="alert">Penilaian&nbsp;ini&nbsp;tidak&nbsp;dapat&nbsp;dibuka.</div>`,
    ),
    [
      ['Penilaian semester ini', 'perlu-perhatian'],
      ['Status penilaian', 'perlu-perhatian'],
      ['Penilaian ini tidak', 'perlu-perhatian'],
    ],
  ],
  [
    'help text and claims in red (either)',
    doc(
      'Penilaian',
      'main{padding:24px}.h{color:#b91c1c}',
      `<main><h1>Penilaian</h1><p class="h">Setelah disetujui, Anda dapat mengunduh hasil penilaian.</p><p class="h">Perlu diketahui! Penilaian menentukan predikat.</p><blockquote class="h">Semua guru harus ikut penilaian.</blockquote></main>`,
    ),
    [
      ['Setelah disetujui, Anda dapat', 'tidak-dikenal'],
      ['Perlu diketahui! Penilaian', 'tidak-dikenal'],
      ['Semua guru harus ikut', 'tidak-dikenal'],
    ],
  ],
  [
    'relative days to come, today included',
    vue(
      'Penilaian',
      `<div class="v-alert v-alert--variant-flat" role="alert"><div></div><div>Penilaian dibuka lusa.</div></div><div class="v-alert v-alert--variant-tonal"><span class="v-alert__underlay"></span><div></div><div>Tahap penilaian berakhir hari ini.</div></div><div class="v-alert v-alert--variant-flat"><div></div><div>Penilaian belum dibuka sampai minggu depan.</div></div>`,
    ),
    [
      ['Penilaian dibuka lusa', 'perlu-perhatian'],
      ['Tahap penilaian berakhir hari', 'perlu-perhatian'],
      ['Penilaian belum dibuka sampai', 'perlu-perhatian'],
    ],
  ],
  [
    'bad news in words beside the list (either)',
    tw(
      'Penilaian',
      '.k{background:#fdecea;color:#b71c1c;padding:12px;border-radius:6px;margin:6px 0}',
      `<div class="k">Penilaian perlu direvisi.</div><div class="k">Rating Anda diturunkan atasan.</div><div class="k">Data penilaian tidak ditemukan.</div><div class="k">Penilaian tidak valid.</div><div class="k">Penilaian belum berhasil disimpan.</div><div class="k">Akun Anda dinonaktifkan selama tahap penilaian.</div><div class="k">Ups, penilaianmu nggak bisa dibuka.</div><div class="k">Penilaian belum lengkap: dua isian masih kosong.</div>`,
    ),
    [
      ['Penilaian perlu direvisi', 'tidak-dikenal'],
      ['Rating Anda diturunkan', 'tidak-dikenal'],
      ['Data penilaian tidak ditemukan', 'tidak-dikenal'],
      ['Penilaian tidak valid', 'tidak-dikenal'],
      ['Penilaian belum berhasil disimpan', 'tidak-dikenal'],
      ['Akun Anda dinonaktifkan', 'tidak-dikenal'],
      ['Ups, penilaianmu nggak bisa', 'tidak-dikenal'],
      ['Penilaian belum lengkap', 'tidak-dikenal'],
    ],
  ],
  [
    'fields without a form inside the alert (either)',
    mui(
      'Penilaian',
      muiAlert(
        'std',
        'Hasil penilaian sudah tersedia. <label><input type="checkbox"> Saya sudah membaca</label>',
      ) +
        muiAlert(
          'out',
          'Predikat belum ditetapkan. <select aria-label="Ganti periode"><option>2024</option><option>2023</option></select>',
        ),
    ),
    [
      ['Hasil penilaian sudah tersedia', 'tidak-dikenal'],
      ['Predikat belum ditetapkan', 'tidak-dikenal'],
    ],
  ],
  [
    'overlay over the whole window, no dialog role',
    doc(
      'Penilaian',
      'main{padding:24px}.full{position:fixed;inset:0;background:#c62828;color:#fff;display:grid;place-items:center;font-size:24px}',
      `<main><h1>Penilaian</h1><p>Rangkuman</p></main><div class="full"><p>Penilaian belum dibuka untuk sekolah Anda.</p></div>`,
    ),
    [['Penilaian belum dibuka untuk sekolah', 'perlu-perhatian']],
  ],
  [
    'headings of three other stages, waiting in each (either)',
    doc(
      'Beranda',
      'main{padding:24px}.ln{color:#d50000;padding:6px 0}',
      `<main><h1>Pengelolaan Kinerja</h1><h2>Pelaksanaan</h2><p class="ln" role="status">Atasan belum selesai mengobservasi.</p><h2>Perencanaan</h2><p class="ln" role="status">Menunggu persetujuan atasan.</p><h2>Pra-perencanaan</h2><p class="ln" role="status">Data unit organisasi belum tersedia.</p></main>`,
    ),
    [
      ['Atasan belum selesai mengobservasi', 'tidak-dikenal'],
      ['Menunggu persetujuan atasan', 'tidak-dikenal'],
      ['Data unit organisasi belum', 'tidak-dikenal'],
    ],
  ],
];
