import type { Page } from './third';

/**
 * A seventh set. Not by an independent author: by the one who mended the rules next, before reading any of them, having read
 * the domain, the harness and what the scores tell about the six sets before. Twenty-four pages were written in one go and
 * parted by lot: these twelve were run first and mended against, the others (`eighth.ts`) were kept until the mending was over.
 * On a page named "(either)" only staying is asked of what must stay. Days that have passed lie before 28 March 2024.
 */
export const SEVENTH: readonly Page[] = [
  [
    'a component that writes its own words inside, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Ruang GTK</title><style>body{font:15px/1.6 "Open Sans",sans-serif;margin:0;background:#fff}main{padding:24px 40px}</style></head><body><main><h1>Penilaian</h1>
<gtk-banner kind="danger" heading="Penilaian sedang disiapkan" text="Halaman ini akan terisi setelah proses penilaian selesai."></gtk-banner>
<gtk-banner kind="danger" heading="Predikat belum terbit" text="Predikat Kinerja tampil di sini begitu sudah ditetapkan."></gtk-banner>
<gtk-banner kind="danger" heading="Galat 500" text="Penilaian belum termuat."></gtk-banner>
<gtk-banner kind="danger" heading="Penilaian tertunda" text="Dokumen bukti dukung Anda belum diunggah."></gtk-banner>
</main><script>customElements.define('gtk-banner',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>div{display:grid;gap:2px;padding:12px 16px;margin:12px 0;background:#ffebee;border-left:6px solid #c62828}b{color:#b71c1c}span{color:#333}</style><div role="note"><b>'+this.getAttribute('heading')+'</b><span>'+this.getAttribute('text')+'</span></div>'}})</script></body></html>`,
    [
      ['Penilaian sedang disiapkan', 'boleh-diabaikan'],
      ['Predikat belum terbit', 'boleh-diabaikan'],
      ['Galat 500', 'tidak-dikenal'],
      ['Penilaian tertunda', 'tidak-dikenal'],
    ],
  ],
  [
    'an empty state in red, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:16px/1.5 Montserrat,sans-serif}main{padding:24px}.empty{max-width:420px;margin:0 auto;text-align:center;border:2px dashed #f87171;border-radius:16px;padding:24px}.empty h2{color:#dc2626;font-size:18px;margin:8px 0}.empty svg{width:48px;height:48px}</style></head><body><main><h1>Penilaian</h1><p>Januari - Desember 2025</p><div class="empty"><svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="10" fill="#fecaca"/></svg><h2>Belum ada apa-apa di sini</h2><p>Hasil penilaian Anda bakal muncul di halaman ini.</p></div><p style="margin-top:24px;color:#b91c1c">Hasil penilaian untuk periode lalu tidak ditemukan.</p></main></body></html>`,
    [
      ['Belum ada apa-apa di sini', 'boleh-diabaikan'],
      ['tidak ditemukan', 'tidak-dikenal'],
    ],
  ],
  [
    'tabs, the panel of the assessment, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kinerja Saya</title><style>body{font:16px/1.5 Nunito,sans-serif;margin:0}[role=tablist]{display:flex;gap:24px;border-bottom:1px solid #ccc;padding:0 32px}[role=tab]{padding:12px 0;border:0;background:none;font:inherit}[aria-selected=true]{border-bottom:2px solid #1565c0}[role=tabpanel]{padding:24px 32px}.strip{display:inline-flex;gap:8px;align-items:center;border:1px solid #ef9a9a;color:#b71c1c;border-radius:16px;padding:4px 12px;margin:6px 0}</style></head><body><h1 style="padding:0 32px">Pengelolaan Kinerja Anda</h1><div role="tablist"><button role="tab" id="t1" aria-selected="false">Perencanaan</button><button role="tab" id="t2" aria-selected="false">Pelaksanaan</button><button role="tab" id="t3" aria-selected="true" aria-controls="p3">Penilaian</button></div>
<div role="tabpanel" id="p3" aria-labelledby="t3"><div><span class="strip">⏳ Masih ditutup untuk saat ini</span></div><div><span class="strip">Hasil akan muncul setelah proses selesai</span></div><div><span class="strip">Nilai perilaku kerja belum masuk dari Kepala Sekolah</span></div><div><span class="strip">Ajukan keberatan sebelum ditutup</span></div><div><span class="strip">Nilai Anda belum cukup</span></div></div></body></html>`,
    [
      ['Masih ditutup untuk saat ini', 'boleh-diabaikan'],
      ['Hasil akan muncul setelah proses selesai', 'boleh-diabaikan'],
      ['Nilai perilaku kerja belum masuk', 'boleh-diabaikan'],
      ['Ajukan keberatan', 'tidak-dikenal'],
      ['Nilai Anda belum cukup', 'tidak-dikenal'],
    ],
  ],
  [
    'asides, notes and output of forms, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:16px/1.5 Georgia,serif}main{padding:24px;display:grid;grid-template-columns:2fr 1fr;gap:24px}aside{border:1px solid #e57373;padding:12px}aside h3{margin:0;color:#c62828}output{display:block;color:#c62828;padding:8px 0}mark{background:#ffcdd2}figure{margin:0;border-top:3px solid #d32f2f;padding:8px 0}</style></head><body><main><div><h1>Penilaian</h1><output>Belum ada hasil penilaian yang ditampilkan.</output><p><mark>Proses penilaian masih berlangsung.</mark></p><figure><figcaption>Hasil penilaian belum siap ditampilkan.</figcaption></figure><output>Isian nilai di luar rentang.</output></div><aside><h3>Belum tersedia</h3><p>Sertifikat pelatihan Anda belum terbit.</p></aside></main></body></html>`,
    [
      ['Belum ada hasil penilaian yang ditampilkan.', 'boleh-diabaikan'],
      ['Proses penilaian masih berlangsung.', 'boleh-diabaikan'],
      ['Hasil penilaian belum siap ditampilkan.', 'boleh-diabaikan'],
      ['Isian nilai', 'tidak-dikenal'],
      ['Sertifikat pelatihan', 'tidak-dikenal'],
    ],
  ],
  [
    'closed by other words, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:15px/1.5 system-ui}main{padding:24px;max-width:760px}.al{background:#fff1f0;border:1px solid #ffa39e;padding:12px 16px;margin:12px 0;border-radius:4px}.al .t{font-weight:600;color:#cf1322}.al .b{display:flex;gap:8px;margin-top:8px}button{font:inherit}</style></head><body><main><h1>Penilaian Kinerja</h1>
<div class="al"><div class="t">Penilaian belum dijadwalkan</div><div>Jadwal penilaian akan diinformasikan kemudian.</div><div class="b"><button>Mengerti</button></div></div>
<div class="al"><div class="t">Hasil belum final</div><div>Predikat masih bisa berubah sampai ditetapkan.</div><div class="b"><button>Oke, saya paham</button></div></div>
<div class="al"><div class="t">Penilaian belum tersedia</div><div>Anda belum memiliki penilaian tahun ini.</div><div class="b"><button>Sembunyikan</button><a href="#">Baca panduan</a></div></div>
<div class="al"><div class="t">Penilaian belum tersedia</div><div>Anda belum memiliki penilaian pada periode ini.</div><div class="b"><button>Minta penilaian</button></div></div>
<div class="al"><div class="t">Penilaian belum tersedia</div><div>Setujui hasilnya bila sudah muncul.</div><div class="b"><button>Tutup</button></div></div></main></body></html>`,
    [
      ['Penilaian belum dijadwalkan', 'boleh-diabaikan'],
      ['Hasil belum final', 'boleh-diabaikan'],
      ['Anda belum memiliki penilaian tahun ini.', 'boleh-diabaikan'],
      ['Minta penilaian', 'tidak-dikenal'],
      ['Setujui hasilnya', 'tidak-dikenal'],
    ],
  ],
  [
    'dark, with mixed and variable colours, 2026 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Ruang GTK</title><style>:root{--bad:#ff6b6b;--badbg:rgba(255,80,80,.12)}body{margin:0;background:#111827;color:#e5e7eb;font:15px/1.5 system-ui}main{padding:28px 40px}.n{background:var(--badbg);border:1px solid color-mix(in srgb,var(--bad) 40%,transparent);color:var(--bad);border-radius:10px;padding:12px 16px;margin:12px 0}.n small{display:block;color:#9ca3af}</style></head><body><main><h1>Penilaian</h1>
<div class="n">Penilaian oleh Pejabat Penilai Kinerja belum rampung<small>Diperbarui 2 menit lalu</small></div>
<div class="n">Belum ada predikat untuk tahun ini<small>Januari – Desember 2026</small></div>
<div class="n">Nilai Anda diturunkan<small>Lihat alasannya</small></div>
<div class="n">Belum ada atasan untuk menilai Anda<small>Januari – Desember 2026</small></div></main></body></html>`,
    [
      ['belum rampung', 'boleh-diabaikan'],
      ['Belum ada predikat untuk tahun ini', 'boleh-diabaikan'],
      ['Nilai Anda diturunkan', 'tidak-dikenal'],
      ['Belum ada atasan', 'tidak-dikenal'],
    ],
  ],
  [
    'bootstrap alerts, an icon of a font, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja - Merdeka Mengajar</title><style>body{font:16px/1.5 system-ui;margin:0;color:#212529}.container{max-width:960px;margin:24px auto;padding:0 12px}.alert{position:relative;padding:16px;margin-bottom:16px;border:1px solid transparent;border-radius:6px}.alert-danger{color:#842029;background:#f8d7da;border-color:#f5c2c7}.alert-heading{font-size:20px;margin:0}.alert-danger hr{border-top-color:#f1aeb5}.btn-close{position:absolute;right:0;top:0;padding:20px;border:0;background:none;width:16px}.bi::before{content:"\\26a0"}</style></head><body><div class="container"><h1>Penilaian</h1><p>Januari - Juni 2024</p>
<div class="alert alert-danger" role="alert"><h4 class="alert-heading">Masa penilaian belum tiba</h4><p>Tahap ini baru dapat diakses sesudah masa pelaksanaan usai.</p><hr><p>Saat ini Anda masih berada di tahap pelaksanaan.</p></div>
<div class="alert alert-danger" role="alert"><i class="bi"></i> <strong>Info!</strong> Hasil penilaian belum dirilis. <button class="btn-close" aria-label="Close">×</button></div>
<div class="alert alert-danger" role="alert"><i class="bi"></i> <strong>Perhatian!</strong> Penilaian belum dapat disimpan. Periksa koneksi Anda.</div>
<div class="alert alert-danger" role="alert"><h4 class="alert-heading">Belum dinilai</h4><p>Anda perlu menyelesaikan refleksi terlebih dahulu.</p></div>
<div class="alert alert-danger" role="alert">Penilaian periode ini ditutup 30 Juni 2029.</div></div></body></html>`,
    [
      ['Masa penilaian belum tiba', 'boleh-diabaikan'],
      ['Hasil penilaian belum dirilis.', 'boleh-diabaikan'],
      ['Penilaian belum dapat disimpan.', 'tidak-dikenal'],
      ['Anda perlu menyelesaikan refleksi', 'tidak-dikenal'],
      ['ditutup 30 Juni 2029', 'tidak-dikenal'],
    ],
  ],
  [
    'a band over the page, white on red, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja</title><style>body{margin:0;font:16px/1.5 Poppins,sans-serif}.band{background:#b91c1c;color:#fff;padding:10px 24px;display:flex;justify-content:space-between}.band a{color:#fff}.band button{border:0;background:transparent;color:#fff;font:inherit}main{padding:24px}</style></head><body><div class="band" role="status"><span>Tahap Penilaian belum berjalan. Nantikan informasi berikutnya.</span><button type="button">Jangan tampilkan lagi</button></div><div class="band" role="status"><span>Tahap Penilaian segera ditutup. Nantikan informasi berikutnya.</span><button type="button">Tutup</button></div><div class="band" role="status"><span>Penilaian sedang dalam pemeliharaan. Data bisa hilang.</span><button type="button">Tutup</button></div><main><h1>Penilaian</h1><p>Hasil kerja dan perilaku kerja Anda dinilai oleh Kepala Sekolah.</p></main></body></html>`,
    [
      ['Tahap Penilaian belum berjalan.', 'boleh-diabaikan'],
      ['segera ditutup', 'tidak-dikenal'],
      ['Data bisa hilang', 'tidak-dikenal'],
    ],
  ],
  [
    'panels with a head of their own, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{margin:0;font:14px/1.5 "Noto Sans",sans-serif}main{padding:24px;max-width:700px}.panel{border:1px solid #d9534f;border-radius:4px;margin:16px 0}.ph{background:#d9534f;color:#fff;padding:8px 12px}.pb{padding:12px}</style></head><body><main><h1>Penilaian Kinerja</h1><div class="panel"><div class="ph">Pengumuman</div><div class="pb">Penilaian tahun 2025 belum dimulai.</div></div><div class="panel"><div class="ph">Status penilaian</div><div class="pb"><p>Evaluasi kinerja Anda sudah dikirim ke Kepala Dinas.</p><p>Keputusan akan keluar setelah diperiksa.</p></div></div><div class="panel"><div class="ph">Pengumuman</div><div class="pb">Penilaian kinerja belum dimulai. Pastikan data Anda sudah benar.</div></div><div class="panel"><div class="ph">Tenggat</div><div class="pb">Penilaian berakhir sebentar lagi.</div></div></main></body></html>`,
    [
      ['Penilaian tahun 2025 belum dimulai.', 'boleh-diabaikan'],
      ['Evaluasi kinerja Anda sudah dikirim', 'boleh-diabaikan'],
      ['Pastikan data', 'tidak-dikenal'],
      ['sebentar lagi', 'tidak-dikenal'],
    ],
  ],
  [
    'a page of other things with one card of the assessment, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Beranda - Ruang GTK</title><style>body{margin:0;font:14px/1.5 Inter,sans-serif}main{display:grid;grid-template-columns:repeat(3,1fr);gap:16px;padding:24px}article{border:1px solid #e5e7eb;border-radius:12px;padding:16px}.w{color:#dc2626;font-weight:600}</style></head><body><main><article><h2>Pelatihan Mandiri</h2><p class="w">Belum tersedia untuk Anda</p></article><article><h2>Penilaian Kinerja</h2><p class="w">Belum tersedia saat ini</p><p>Januari - Desember 2025</p></article><article><h2>Pelaksanaan</h2><p class="w">Belum tersedia untuk Anda</p></article><article><h2>Penilaian Formatif Siswa</h2><p class="w">Penilaian belum dibuka untuk kelas Anda</p></article><article><h2>Rapor Pendidikan</h2><p class="w">Hasil penilaian belum terbit</p></article><article><h2>Predikat</h2><p class="w">Predikat kinerja belum keluar</p></article></main></body></html>`,
    [
      ['Belum tersedia untuk Anda', 'tidak-dikenal'],
      ['Belum tersedia saat ini', 'boleh-diabaikan'],
      ['Penilaian belum dibuka untuk kelas Anda', 'tidak-dikenal'],
      ['Hasil penilaian belum terbit', 'tidak-dikenal'],
      ['Predikat kinerja belum keluar', 'boleh-diabaikan'],
    ],
  ],
  [
    'announcements as items with red dots, 2025 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>body{font:15px/1.5 "Source Sans 3",sans-serif;margin:0}main{padding:24px}ul{padding:0;list-style:none}li{padding:8px 0 8px 20px;position:relative;border-bottom:1px solid #eee}.dot{position:absolute;left:0;top:14px;width:10px;height:10px;border-radius:50%;background:#e11d48}</style></head><body><main><h1>Penilaian Kinerja</h1><ul><li><i class="dot"></i>Penetapan predikat masih berproses di Pejabat Penilai Kinerja.</li><li><i class="dot"></i>Hasil evaluasi kinerja belum dipublikasikan.</li><li><i class="dot"></i>Data NIP Anda belum cocok.</li><li><i class="dot"></i>Konfirmasi hasil penilaian Anda.</li><li>Panduan penilaian tersedia.</li></ul></main></body></html>`,
    [
      ['Penetapan predikat masih berproses', 'boleh-diabaikan'],
      ['Hasil evaluasi kinerja belum dipublikasikan.', 'boleh-diabaikan'],
      ['Data NIP Anda', 'tidak-dikenal'],
      ['Konfirmasi hasil', 'tidak-dikenal'],
    ],
  ],
  [
    'a list of terms with red words, 2024 (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Rincian Kinerja</title><style>body{font:14px/1.5 Arial;margin:0}main{padding:20px 32px}dl{display:grid;grid-template-columns:220px 1fr;gap:6px}dt{font-weight:700}dd{margin:0}.r{color:#e53935}section{border:1px solid #ddd;padding:12px;margin:12px 0}</style></head><body><main><h1>Kinerja Anda</h1><section><h2>Pelaksanaan</h2><dl><dt>Observasi</dt><dd class="r">Belum dijadwalkan</dd><dt>Refleksi</dt><dd class="r">Belum tersedia</dd></dl></section>
<section><h2>Penilaian</h2><dl><dt>Hasil kerja</dt><dd class="r">Belum dinilai</dd><dt>Perilaku kerja</dt><dd class="r">Belum ada penilaian</dd><dt>Predikat</dt><dd class="r">Menunggu penetapan</dd><dt>Umpan balik</dt><dd class="r">Belum Anda baca</dd></dl></section></main></body></html>`,
    [
      ['Belum dijadwalkan', 'tidak-dikenal'],
      ['Belum tersedia', 'tidak-dikenal'],
      ['Belum dinilai', 'boleh-diabaikan'],
      ['Belum ada penilaian', 'boleh-diabaikan'],
      ['Menunggu penetapan', 'boleh-diabaikan'],
      ['Belum Anda baca', 'tidak-dikenal'],
    ],
  ],
];
