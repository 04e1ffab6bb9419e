import type { Page } from './third';

/** The other half of the pages of `seventh.ts`, by the same hand, parted from them by lot and run once the mending was over. */
export const EIGHTH: readonly Page[] = [
  [
    'old markup, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja Guru</title></head><body bgcolor="#ffffff"><h2>Penilaian Kinerja</h2><p>Periode Januari - Juni 2024</p>
<center><font color="red"><b>Penilaian belum dapat dilihat saat ini.</b></font></center>
<p><font color="#cc0000">* Nilai masih dalam proses rekapitulasi.</font></p>
<p><font color="#cc0000">* Nilai kosong wajib dilaporkan.</font></p>
<p><font color="red">Catatan: hasil penilaian baru tampil apabila seluruh proses sudah selesai.</font></p>
<p><font color="red">Catatan: penilaian dianggap batal apabila bukti tidak sesuai.</font></p></body></html>`,
    [
      ['Penilaian belum dapat dilihat saat ini.', 'boleh-diabaikan'],
      ['Nilai masih dalam proses rekapitulasi.', 'boleh-diabaikan'],
      ['Nilai kosong', 'tidak-dikenal'],
      ['baru tampil apabila', 'boleh-diabaikan'],
      ['dianggap batal', 'tidak-dikenal'],
    ],
  ],
  [
    'details that open and close, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pengelolaan Kinerja</title><style>body{font:16px/1.5 Roboto,sans-serif;margin:0}.wrap{max-width:720px;margin:0 auto;padding:16px}details{border:1px solid #e0e0e0;border-radius:8px;margin:8px 0;padding:8px 12px}summary{font-weight:600}.bad{color:#d32f2f;background:#fdecea;padding:8px;border-radius:4px}</style></head><body><div class="wrap"><h1>Pengelolaan Kinerja</h1><p>Januari - Desember 2025</p>
<details open><summary>Perencanaan</summary><p class="bad">Perencanaan belum dibuka.</p></details>
<details open><summary>Pelaksanaan</summary><p class="bad">Belum tersedia.</p></details>
<details open><summary>Penilaian</summary><p class="bad">Belum waktunya. Tahap ini menyusul setelah pelaksanaan tuntas.</p><p class="bad">Rating hasil kerja belum diberikan.</p><p class="bad">Bukti dukung belum lengkap.</p></details></div></body></html>`,
    [
      ['Perencanaan belum dibuka.', 'tidak-dikenal'],
      ['Belum tersedia.', 'tidak-dikenal'],
      ['Belum waktunya.', 'boleh-diabaikan'],
      ['Rating hasil kerja belum diberikan.', 'boleh-diabaikan'],
      ['Bukti dukung belum lengkap.', 'tidak-dikenal'],
    ],
  ],
  [
    'a panel that floats, and one that blocks, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - PMM</title><style>body{font:15px/1.5 Lato,sans-serif;margin:0}main{padding:32px}.pop{position:fixed;right:24px;bottom:24px;width:320px;background:#c62828;color:#fff;border-radius:8px;padding:16px}.pop button{float:right;background:none;border:0;color:#fff}.veil{position:fixed;inset:0;background:rgba(0,0,0,.5)}.modal{position:fixed;top:120px;left:400px;width:420px;background:#fff;padding:24px;border-radius:8px}.modal p{color:#c62828}</style></head><body><main><h1>Penilaian</h1><p>Juli - Desember 2024</p><p>Penilaian terdiri atas hasil kerja dan perilaku kerja.</p></main>
<div class="pop" role="status"><button aria-label="Tutup notifikasi">✕</button><b>Menunggu penilaian</b><div>Kepala Sekolah belum memberikan penilaian untuk Anda.</div></div>
<div class="veil"></div><div class="modal" role="dialog" aria-modal="true" aria-label="Pemberitahuan"><p>Penilaian belum dibuka.</p><button>Mengerti</button></div></body></html>`,
    [
      ['Kepala Sekolah belum memberikan penilaian', 'boleh-diabaikan'],
      ['Penilaian belum dibuka.', 'tidak-dikenal'],
    ],
  ],
  [
    'tailwind cards with a heavy left edge, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian | Ruang GTK</title><style>*{box-sizing:border-box}body{margin:0;font:14px/20px Inter,system-ui;background:#f8fafc;color:#0f172a}main{max-width:1024px;margin:32px auto;padding:0 24px}.card{display:flex;gap:12px;border-left:4px solid #ef4444;background:#fff;box-shadow:0 1px 3px rgba(0,0,0,.1);padding:16px;border-radius:0 8px 8px 0;margin:16px 0}.card svg{width:20px;height:20px;color:#ef4444;flex:none}.card h3{margin:0;font-size:14px}.card p{margin:4px 0 0;color:#475569}.grey{border-left-color:#94a3b8}</style></head><body><main><h1>Penilaian Kinerja</h1><p>Januari – Desember 2026</p>
<div class="card"><svg viewBox="0 0 20 20"><path fill="currentColor" d="M10 2a8 8 0 100 16 8 8 0 000-16z"/></svg><div><h3>Periode penilaian belum aktif</h3><p>Silakan tunggu hingga periode penilaian diaktifkan.</p></div></div>
<div class="card"><svg viewBox="0 0 20 20"><path fill="currentColor" d="M10 2a8 8 0 100 16 8 8 0 000-16z"/></svg><div><h3>Hasil belum diumumkan</h3><p>Predikat Kinerja Anda akan diumumkan setelah ditetapkan Pejabat Penilai Kinerja.</p></div></div>
<div class="card"><svg viewBox="0 0 20 20"><path fill="currentColor" d="M10 2a8 8 0 100 16 8 8 0 000-16z"/></svg><div><h3>Belum bisa dinilai</h3><p>SKP Anda belum disetujui.</p></div></div>
<div class="card"><svg viewBox="0 0 20 20"><path fill="currentColor" d="M10 2a8 8 0 100 16 8 8 0 000-16z"/></svg><div><h3>Penilaian belum dibuka</h3><p>Hubungi admin Dinas untuk mengaktifkan akun Anda.</p></div></div>
<div class="card grey"><div><h3>Tentang penilaian</h3><p>Penilaian dilakukan setahun sekali.</p></div></div></main></body></html>`,
    [
      ['Periode penilaian belum aktif', 'boleh-diabaikan'],
      ['Hasil belum diumumkan', 'boleh-diabaikan'],
      ['SKP Anda belum disetujui', 'tidak-dikenal'],
      ['Hubungi admin Dinas', 'tidak-dikenal'],
    ],
  ],
  [
    'snackbars of material, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Ruang GTK</title><style>body{margin:0;font:14px/20px Roboto,sans-serif;background:#fffbfe}main{padding:24px}.stack{position:fixed;left:24px;bottom:24px;display:flex;flex-direction:column;gap:8px}.sn{background:#f9dedc;color:#410e0b;border-radius:4px;padding:14px 16px;min-width:288px;display:flex}.sn span{flex:1}.sn button{border:0;background:none;color:#8c1d18;font-weight:600}</style></head><body><main><h1>Penilaian</h1><p>Hasil kerja</p><p>Perilaku kerja</p></main><div class="stack"><div class="sn" role="status"><span>Penilaian belum bisa dibuka saat ini</span><button>OK</button></div><div class="sn" role="status"><span>Penilaian belum bisa dibuka karena gangguan</span><button>OK</button></div><div class="sn" role="status"><span>Perubahan belum tersimpan</span><button>OK</button></div><div class="sn" role="status"><span>Predikat belum ditentukan oleh atasan</span><button>Lihat status</button></div></div></body></html>`,
    [
      ['Penilaian belum bisa dibuka saat ini', 'boleh-diabaikan'],
      ['karena gangguan', 'tidak-dikenal'],
      ['Perubahan belum tersimpan', 'tidak-dikenal'],
      ['Predikat belum ditentukan', 'tidak-dikenal'],
    ],
  ],
  [
    'edges drawn by shadow and by an element before, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:16px/24px "Segoe UI",sans-serif;color:#333}main{padding:24px;max-width:800px}.a{box-shadow:inset 4px 0 0 #dc2626;background:#fafafa;padding:12px 20px;margin:12px 0}.b{position:relative;padding:12px 20px;background:#fff5f5;margin:12px 0}.b::before{content:"";position:absolute;left:0;top:0;bottom:0;width:5px;background:#e53e3e}.c{background:linear-gradient(90deg,#fee2e2,#fecaca);padding:12px 20px;margin:12px 0;border-radius:6px}</style></head><body><main><h1>Penilaian</h1><p>Januari - Juni 2024</p>
<div class="a" role="alert">Penilaian masih menunggu jadwal.</div><div class="b" role="alert">Nilai akhir masih dihitung oleh sistem.</div><div class="c" role="alert">Penilaian Anda telah selesai. Hasil menyusul.</div><div class="c" role="alert">Penilaian Anda dibatalkan.</div><div class="a" role="alert">Segera hubungi Kepala Sekolah untuk penilaian.</div></main></body></html>`,
    [
      ['Penilaian masih menunggu jadwal.', 'boleh-diabaikan'],
      ['Nilai akhir masih dihitung oleh sistem.', 'boleh-diabaikan'],
      ['Hasil menyusul.', 'boleh-diabaikan'],
      ['Penilaian Anda dibatalkan.', 'tidak-dikenal'],
      ['Segera hubungi', 'tidak-dikenal'],
    ],
  ],
  [
    'a stepper with captions, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Linimasa - Ruang GTK</title><style>body{font:14px/1.4 "Plus Jakarta Sans",sans-serif;margin:0}ol{list-style:none;display:flex;gap:16px;padding:24px;margin:0}li{flex:1;border-top:3px solid #bbb;padding-top:8px}li b{display:block}.e{color:#dc2626;font-size:12px}</style></head><body><h1 style="padding:16px 24px 0">Linimasa</h1><ol><li><b>Pra-perencanaan</b><span>Selesai</span></li><li><b>Perencanaan</b><span class="e">Belum dibuka</span></li><li><b>Pelaksanaan</b><span class="e">Menunggu giliran</span></li><li><b>Penilaian</b><span class="e">Belum dibuka</span></li><li><b>Tindak lanjut</b><span class="e">Belum dibuka</span></li></ol></body></html>`,
    [
      ['Belum dibuka', 'tidak-dikenal'],
      ['Menunggu giliran', 'tidak-dikenal'],
    ],
  ],
  [
    'broken words, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:15px/1.5 Verdana}main{padding:24px}.x{color:#d50000;text-transform:uppercase;border-bottom:1px solid #ff8a80;padding:8px 0}</style></head><body><main><h1>Penilaian</h1><div class="x">Penilaian&nbsp;&mdash; <br>belum&nbsp;dibuka</div><div class="x">Status: <b>belum</b> <i>dinilai</i></div><div class="x">Predikat: –</div><div class="x">Penilaian: <b>ditolak</b></div><div class="x">Status penilaian: menunggu Kepala Sekolah</div><div class="x">Status penilaian: menunggu Anda</div></main></body></html>`,
    [
      ['belum dibuka', 'boleh-diabaikan'],
      ['belum dinilai', 'boleh-diabaikan'],
      ['ditolak', 'tidak-dikenal'],
      ['menunggu Kepala Sekolah', 'boleh-diabaikan'],
      ['menunggu Anda', 'tidak-dikenal'],
    ],
  ],
  [
    'a superior looks at a teacher, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Guru - Kepala Sekolah sebagai Atasan</title><style>body{margin:0;font:15px/1.5 system-ui}main{padding:24px}.al{background:#fef2f2;border:1px solid #fca5a5;color:#991b1b;padding:10px 14px;margin:10px 0;border-radius:6px}</style></head><body><main><p>Kepala Sekolah sebagai Atasan</p><h1>Penilaian Guru</h1><div class="al">Tahap penilaian belum dimulai.</div><div class="al">Anda belum menilai 3 guru.</div><div class="al">Guru ini belum dinilai.</div><div class="al">Menunggu penilaian dari Anda.</div></main></body></html>`,
    [
      ['Tahap penilaian belum dimulai.', 'boleh-diabaikan'],
      ['Anda belum menilai 3 guru.', 'tidak-dikenal'],
      ['Guru ini belum dinilai.', 'tidak-dikenal'],
      ['Menunggu penilaian dari Anda.', 'tidak-dikenal'],
    ],
  ],
  [
    'rows with a badge and its words apart, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:14px/1.5 system-ui}main{padding:24px;max-width:760px}.row{display:flex;gap:12px;align-items:center;border:1px solid #fecdd3;background:#fff1f2;padding:10px 14px;margin:10px 0;border-radius:8px}.bd{background:#e11d48;color:#fff;border-radius:10px;padding:0 8px;font-size:12px}</style></head><body><main><h1>Penilaian</h1><div class="row"><span class="bd">Info</span><span>Penilaian akhir semester belum digelar.</span></div><div class="row"><span class="bd">Baru</span><span>Rekap penilaian belum tersaji.</span></div><div class="row"><span class="bd">Penting</span><span>Rekap penilaian belum Anda tanda tangani.</span></div><div class="row"><span class="bd">Baru</span><span>Ada perubahan pada penilaian Anda.</span></div></main></body></html>`,
    [
      ['Penilaian akhir semester belum digelar.', 'boleh-diabaikan'],
      ['Rekap penilaian belum tersaji.', 'boleh-diabaikan'],
      ['tanda tangani', 'tidak-dikenal'],
      ['Ada perubahan', 'tidak-dikenal'],
    ],
  ],
  [
    'conditional words, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:15px/1.5 system-ui}main{padding:24px}.k{border:1px solid #f87171;background:#fef2f2;padding:10px 14px;margin:10px 0}</style></head><body><main><h1>Penilaian</h1><div class="k">Jika belum dinilai, hubungi Kepala Sekolah.</div><div class="k">Penilaian hanya dibuka bila realisasi sudah diisi.</div><div class="k">Tahap penilaian terbuka otomatis begitu tahap pelaksanaan berakhir.</div><div class="k">Belum dinilai? Tanyakan kepada Kepala Sekolah.</div><div class="k">Penilaian Anda bisa tertunda jika dokumen belum lengkap.</div><div class="k">Tidak ada yang perlu Anda lakukan. Penilaian sedang diproses.</div></main></body></html>`,
    [
      ['hubungi Kepala Sekolah', 'tidak-dikenal'],
      ['hanya dibuka bila', 'tidak-dikenal'],
      ['terbuka otomatis begitu', 'boleh-diabaikan'],
      ['Tanyakan', 'tidak-dikenal'],
      ['tertunda jika', 'tidak-dikenal'],
      ['Penilaian sedang diproses.', 'boleh-diabaikan'],
    ],
  ],
  [
    'a form of feedback with words beside fields, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:15px/1.5 system-ui}main{padding:24px}label{display:block}.err{color:#dc2626;font-size:13px}.top{background:#fee2e2;color:#7f1d1d;padding:10px;border-radius:6px}</style></head><body><main><h1>Penilaian</h1><div class="top">Nilai sementara belum ditayangkan.</div><form><label>Tanggapan atas penilaian<textarea></textarea></label><div class="err">Tanggapan belum diisi</div><label>Unggah bukti<input type="file"></label><div class="err">Berkas belum dipilih</div><button>Kirim</button></form></main></body></html>`,
    [
      ['Nilai sementara belum ditayangkan.', 'boleh-diabaikan'],
      ['Tanggapan belum diisi', 'tidak-dikenal'],
      ['Berkas belum dipilih', 'tidak-dikenal'],
    ],
  ],
];
