import type { Page } from './third';

/**
 * A fifth set of notices, by an author who knew the contract and the domain only, not the code, and written whole before any of it
 * was run. Days that have passed lie before 28 March 2024, those to come after 22 November 2026.
 */
export const FIFTH: readonly Page[] = [
  [
    '01 antd tabs, close and learn-more beside failure and action',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Pengelolaan Kinerja</title><style>
body{margin:0;font:14px/1.57 "Segoe UI",Roboto,sans-serif;color:rgba(0,0,0,.88);background:#f5f5f5}.ant-layout-header{background:#001529;color:#fff;padding:0 40px;height:60px;display:flex;align-items:center;gap:24px}.ant-layout-header span{margin-left:auto}.ant-layout-content{max-width:900px;margin:24px auto;background:#fff;padding:24px}.ant-tabs-nav{display:flex;gap:28px;border-bottom:1px solid #f0f0f0;margin-bottom:16px}.ant-tabs-tab{border:0;background:none;font:inherit;padding:10px 0}.ant-tabs-tab-active{color:#1677ff;border-bottom:2px solid #1677ff}.ant-alert{display:flex;gap:10px;padding:10px 14px;border-radius:8px;margin-bottom:12px}.ant-alert-error{background:#fff2f0;border:1px solid #ffccc7}.ant-alert-info{background:#e6f4ff;border:1px solid #91caff}.ant-alert-icon{color:#ff4d4f}.ant-alert-content{flex:1}.ant-btn{font:inherit;border:1px solid #d9d9d9;background:#fff;border-radius:6px;padding:2px 10px}
</style></head><body><header class="ant-layout-header"><b>Merdeka Mengajar</b><a>Beranda</a><a>Pengelolaan Kinerja</a><span>Wulan Kartikasari, S.Pd.</span></header>
<main class="ant-layout-content"><h1>Pengelolaan Kinerja</h1><p>Januari - Juni 2024</p>
<div class="ant-tabs"><div class="ant-tabs-nav" role="tablist"><button class="ant-tabs-tab" role="tab" id="tab-1" aria-selected="false">Perencanaan</button><button class="ant-tabs-tab" role="tab" id="tab-2" aria-selected="false">Pelaksanaan</button><button class="ant-tabs-tab ant-tabs-tab-active" role="tab" id="tab-3" aria-selected="true" aria-controls="pane-3">Penilaian</button></div>
<div role="tabpanel" id="pane-3" aria-labelledby="tab-3">
<div class="ant-alert ant-alert-info" role="alert"><div class="ant-alert-content">Penilaian dilakukan oleh Kepala Sekolah di akhir semester.</div></div>
<div class="ant-alert ant-alert-error" role="alert"><span class="ant-alert-icon" aria-hidden="true">ⓘ</span><div class="ant-alert-content">Tahap penilaian belum dibuka.</div><button type="button" class="ant-btn" aria-label="Tutup">×</button></div>
<div class="ant-alert ant-alert-error" role="alert"><span class="ant-alert-icon" aria-hidden="true">ⓘ</span><div class="ant-alert-content">Rating hasil kerja belum tersedia. <a href="#">Pelajari selengkapnya</a></div></div>
<div class="ant-alert ant-alert-error" role="alert"><span class="ant-alert-icon" aria-hidden="true">ⓘ</span><div class="ant-alert-content">Gagal memuat rating perilaku kerja.</div></div>
<div class="ant-alert ant-alert-error" role="alert"><span class="ant-alert-icon" aria-hidden="true">ⓘ</span><div class="ant-alert-content">Predikat semester lalu belum ditanggapi.</div><button type="button" class="ant-btn">Ajukan keberatan</button></div>
</div></div></main></body></html>`,
    [
      ['Tahap penilaian belum dibuka.', 'boleh-diabaikan'],
      ['Rating hasil kerja belum tersedia.', 'boleh-diabaikan'],
      ['Gagal memuat rating perilaku kerja.', 'perlu-perhatian'],
      ['Predikat semester lalu belum ditanggapi.', 'perlu-perhatian'],
    ],
  ],
  [
    '02 mui dark 2026, filled and outlined, mismatch and rejection',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja | Ruang GTK</title><style>
html{color-scheme:dark}body{margin:0;background:#121212;color:#fff;font:16px/1.5 Roboto,Arial,sans-serif}.MuiAppBar-root{background:#272727;padding:14px 24px;display:flex}.MuiAppBar-root span{margin-left:auto}main{max-width:880px;margin:24px auto;padding:0 24px}.MuiAlert-root{display:flex;gap:12px;padding:8px 16px;border-radius:4px;margin:14px 0}.MuiAlert-filledError{background:oklch(50% .19 27);color:#fff}.MuiAlert-outlinedError{border:1px solid hsl(4 85% 63%);color:hsl(4 90% 78%)}.MuiAlert-standardWarning{background:#191207;color:#ffe2b7}.MuiAlert-message{flex:1}
</style></head><body><div class="MuiAppBar-root">Ruang GTK<span>Bima Saktiawan · SMAN 2 Lubuk Mentari</span></div><main><h1>Penilaian Kinerja</h1><p>Januari – Desember 2026</p>
<div class="MuiAlert-root MuiAlert-filledError" role="alert"><div class="MuiAlert-message">Pejabat Penilai Kinerja sedang memeriksa hasil kerja dan perilaku kerja Anda.</div></div>
<div class="MuiAlert-root MuiAlert-standardWarning" role="alert"><div class="MuiAlert-message">Penilaian belum dimulai oleh Tim Kinerja.</div></div>
<div class="MuiAlert-root MuiAlert-outlinedError" role="status"><div class="MuiAlert-message">Penilaian Anda belum selesai.</div><button aria-label="Tutup">✕</button></div>
<div class="MuiAlert-root MuiAlert-outlinedError" role="status"><div class="MuiAlert-message">NIP Pejabat Penilai Kinerja berbeda dengan data kepegawaian.</div></div>
<div class="MuiAlert-root MuiAlert-filledError" role="alert"><div class="MuiAlert-message">Penilaian ditolak karena dokumen pelaksanaan kosong.</div></div>
</main></body></html>`,
    [
      ['Pejabat Penilai Kinerja sedang memeriksa', 'boleh-diabaikan'],
      ['Penilaian Anda belum selesai.', 'boleh-diabaikan'],
      ['NIP Pejabat Penilai Kinerja berbeda', 'perlu-perhatian'],
      ['Penilaian ditolak karena', 'perlu-perhatian'],
    ],
  ],
  [
    '03 details per stage, the same box inside and outside of the assessment',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Linimasa</title><style>
body{margin:0;font:16px/1.5 Inter,system-ui,sans-serif;background:#f9fafb;color:#111827}.top{background:#fff;border-bottom:1px solid #e5e7eb;padding:14px 32px}.wrap{max-width:820px;margin:24px auto}details{background:#fff;border:1px solid #e5e7eb;border-radius:12px;margin-bottom:16px;padding:0 20px 12px}summary{font-weight:600;padding:14px 0;font-size:18px}.bg-red-100{background:#fee2e2;color:#b91c1c;border-radius:8px;padding:10px 14px;margin:8px 0}.border-red{border-left:4px solid #dc2626;background:#fff;padding:10px 14px;margin:8px 0}.bg-amber-100{background:#fef3c7;color:#92400e;border-radius:8px;padding:10px 14px}
</style></head><body><div class="top"><b>Merdeka Mengajar</b> · Sulistyo Prabowo · SD Negeri Tegalwungu 1</div><div class="wrap"><h1>Pengelolaan Kinerja Anda</h1><p>Januari - Juni 2024</p>
<details open><summary>Perencanaan</summary><div class="bg-red-100" role="alert">Perencanaan Anda dikembalikan. Perbaiki indikator lalu ajukan lagi.</div></details>
<details open><summary>Pelaksanaan</summary><div class="border-red" role="status">Pelaksanaan belum dibuka.</div></details>
<details open><summary>Penilaian</summary><div class="border-red" role="status">Belum ada hasil dari Kepala Sekolah.</div><div class="bg-red-100" role="alert">Menunggu penetapan Predikat Kinerja Organisasi oleh Dinas Pendidikan.</div><div class="bg-amber-100" role="status">Tahap ini berlangsung pada bulan Juni.</div><div class="bg-red-100" role="alert">Lengkapi refleksi tindak lanjut agar dapat dinilai.</div></details>
</div></body></html>`,
    [
      ['Perencanaan Anda dikembalikan.', 'perlu-perhatian'],
      ['Pelaksanaan belum dibuka.', 'tidak-dikenal'],
      ['Belum ada hasil dari Kepala Sekolah.', 'boleh-diabaikan'],
      ['Menunggu penetapan Predikat Kinerja Organisasi', 'boleh-diabaikan'],
      ['Lengkapi refleksi tindak lanjut', 'perlu-perhatian'],
    ],
  ],
  [
    '04 bootstrap form of the superior with field errors and one state',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Beri Penilaian Guru</title><style>
body{margin:0;font:1rem/1.5 system-ui,sans-serif;color:#212529}.navbar{background:#198754;color:#fff;padding:12px 32px}.container{max-width:760px;margin:24px auto;padding:0 16px}.alert{padding:1rem;border-radius:.375rem;margin-bottom:1rem}.alert-danger{color:#58151c;background:#f8d7da;border:1px solid #f1aeb5}.form-label{display:block;margin-top:1rem}.form-control{display:block;width:100%;box-sizing:border-box;padding:.375rem .75rem;border:1px solid #dc3545;border-radius:.375rem;font:inherit}.invalid-feedback{color:#dc3545;font-size:.875em;margin:.25rem 0 0}.btn{font:inherit;margin-top:1rem;padding:.4rem 1rem}
</style></head><body><div class="navbar">PMM · Kepala Sekolah sebagai Atasan · Ani Rosmala, M.Pd.</div><div class="container"><h1>Penilaian Kinerja Guru</h1><p>Juli - Desember 2024 · Eko Darmawan</p>
<div class="alert alert-danger" role="alert">Predikat Kinerja Organisasi sekolah ini belum ditetapkan Dinas Pendidikan.</div>
<form><label class="form-label" for="a">Rating hasil kerja</label><select class="form-control" id="a" aria-describedby="ea"><option>Pilih rating</option></select><p class="invalid-feedback" id="ea" role="alert">Rating hasil kerja wajib diisi.</p>
<label class="form-label" for="b">Umpan balik</label><textarea class="form-control" id="b" aria-describedby="eb"></textarea><p class="invalid-feedback" id="eb" role="alert">Umpan balik belum diisi.</p>
<label class="form-label" for="c">Berita acara</label><input type="file" class="form-control" id="c" aria-describedby="ec"><p class="invalid-feedback" id="ec" role="alert">Ukuran berkas melebihi 10 MB.</p><button type="button" class="btn">Simpan penilaian</button></form>
<p></p><div class="alert alert-danger" role="alert">Penilaian tidak dapat disimpan. Coba lagi.</div></div></body></html>`,
    [
      ['Predikat Kinerja Organisasi sekolah ini', 'boleh-diabaikan'],
      ['Rating hasil kerja wajib diisi.', 'perlu-perhatian'],
      ['Umpan balik belum diisi.', 'perlu-perhatian'],
      ['Ukuran berkas melebihi 10 MB.', 'perlu-perhatian'],
      ['Penilaian tidak dapat disimpan.', 'perlu-perhatian'],
    ],
  ],
  [
    '05 open shadow roots, red only in a dot',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian | Ruang GTK</title><style>body{margin:0;font:16px/1.5 "Plus Jakarta Sans",sans-serif;background:#f4f6fb;color:#17213a}.kop{background:#fff;padding:16px 32px;border-bottom:1px solid #dfe4f0}main{max-width:820px;margin:24px auto}</style></head><body><div class="kop"><b>ruang gtk</b> · Yusran Pattimura, S.Pd.</div><main><h1>Tahap Penilaian</h1><p>Januari–Desember 2026</p><gtk-notice tone="danger" text="Predikat kinerja Anda belum ditetapkan."></gtk-notice><gtk-notice tone="info" text="Predikat ditetapkan oleh Pejabat Penilai Kinerja."></gtk-notice><gtk-notice tone="danger" text="Nilai perilaku kerja masih diproses." closable></gtk-notice><gtk-notice tone="danger" text="Surat tugas belum diunggah pada penilaian ini."></gtk-notice><gtk-notice tone="danger" text="Data jabatan Anda tidak sesuai dengan Dapodik."></gtk-notice></main>
<script>customElements.define('gtk-notice',class extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;const r=this.attachShadow({mode:'open'});const red=this.getAttribute('tone')==='danger';const s=document.createElement('style');s.textContent=':host{display:block;margin:12px 0}.box{display:flex;gap:12px;align-items:center;background:'+(red?'#fff':'#eaf2ff')+';border:1px solid #dfe4f0;border-radius:10px;padding:12px 16px}.dot{width:14px;height:14px;border-radius:50%;background:'+(red?'rgb(220 20 40)':'#2563eb')+';flex:none}.t{flex:1}';const b=document.createElement('div');b.className='box';b.setAttribute('role','status');b.innerHTML='<span class="dot" aria-hidden="true"></span><span class="t"></span>';b.querySelector('.t').textContent=this.getAttribute('text');if(this.hasAttribute('closable')){const c=document.createElement('button');c.textContent='Tutup';b.append(c)}r.append(s,b)}});</script></body></html>`,
    [
      ['Predikat kinerja Anda belum ditetapkan.', 'boleh-diabaikan'],
      ['Nilai perilaku kerja masih diproses.', 'boleh-diabaikan'],
      ['Surat tugas belum diunggah', 'perlu-perhatian'],
      ['Data jabatan Anda tidak sesuai', 'perlu-perhatian'],
    ],
  ],
  [
    '06 old html in capitals with font colours',
    `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN"><HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>PENILAIAN KINERJA</TITLE></HEAD><BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="100%" BGCOLOR="#003366" CELLPADDING="8"><TR><TD><FONT COLOR="white"><B>PENGELOLAAN KINERJA</B></FONT></TD><TD ALIGN="right"><FONT COLOR="white">LESTARI DAMANIK</FONT></TD></TR></TABLE>
<H2>PENILAIAN KINERJA</H2><P>PERIODE JULI S.D. DESEMBER 2024</P>
<P ROLE="status"><FONT COLOR="red">PENILAIAN BELUM DIMULAI.</FONT></P>
<P ROLE="status"><FONT COLOR="#CC0000"><B>KEPALA SEKOLAH BELUM MENILAI KINERJA ANDA.</B></FONT></P>
<P ROLE="alert"><FONT COLOR="red">TERJADI KESALAHAN PADA SAAT MENAMPILKAN PREDIKAT.</FONT></P>
<P ROLE="alert"><FONT COLOR="red">AKUN ANDA DIBLOKIR. HUBUNGI OPERATOR.</FONT></P>
<P ROLE="alert"><FONT COLOR="#B00000">NIK BELUM COCOK DENGAN DATA KEPEGAWAIAN, PENILAIAN DITUNDA.</FONT></P>
<P ROLE="status"><FONT COLOR="green">PERENCANAAN ANDA SUDAH DISETUJUI.</FONT></P>
<HR><FONT SIZE="1">PUSAT BANTUAN 177</FONT></BODY></HTML>`,
    [
      ['PENILAIAN BELUM DIMULAI.', 'boleh-diabaikan'],
      ['KEPALA SEKOLAH BELUM MENILAI', 'boleh-diabaikan'],
      ['TERJADI KESALAHAN', 'perlu-perhatian'],
      ['AKUN ANDA DIBLOKIR.', 'perlu-perhatian'],
      ['NIK BELUM COCOK', 'perlu-perhatian'],
    ],
  ],
  [
    '07 blocking dialog and a session',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>
body{margin:0;font:16px/1.5 "IBM Plex Sans",Arial,sans-serif;color:#222;background:#fff}.h{padding:14px 28px;border-bottom:1px solid #ddd}.isi{max-width:800px;margin:24px auto;padding:0 16px}.bn{background:#a4161a;color:#fff;padding:10px 28px}.ov{position:fixed;inset:0;background:rgba(0,0,0,.5);display:grid;place-items:center}.dl{background:#fff;border-radius:10px;padding:24px;max-width:440px}.merah{color:#c1121f;margin:0 0 12px}
</style></head><body><div class="bn" role="alert">Sesi Anda berakhir dalam 2 menit.</div><div class="h"><b>Ruang GTK</b> · Teguh Wirayuda</div><div class="isi"><h1>Penilaian</h1><p>Januari – Desember 2026</p><p>Hasil kerja dan perilaku kerja akan tampil di sini.</p></div>
<div class="ov"><div class="dl" role="alertdialog" aria-modal="true" aria-label="Tahap penilaian"><p class="merah" role="alert">Penilaian Anda belum tersedia.</p><p class="merah" role="alert">Silakan masuk kembali untuk melanjutkan penilaian.</p><button>Mengerti</button></div></div></body></html>`,
    [
      ['Sesi Anda berakhir dalam 2 menit.', 'perlu-perhatian'],
      ['Penilaian Anda belum tersedia.', 'perlu-perhatian'],
      ['Silakan masuk kembali', 'perlu-perhatian'],
    ],
  ],
  [
    '08 chakra toasts, close, undo, retry, a link to a survey',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja</title><style>
body{margin:0;font:15px/1.5 Inter,system-ui,sans-serif;color:#1a202c;background:#f7fafc}.h{background:#fff;padding:14px 28px}.m{max-width:800px;margin:24px auto}.stack{position:fixed;right:16px;bottom:16px;width:380px;display:flex;flex-direction:column;gap:10px}.chakra-alert{--c:#c53030;background:var(--c);color:#fff;border-radius:6px;padding:12px;display:flex;gap:10px;align-items:center}.chakra-alert>div{flex:1}.chakra-alert[data-v=left]{background:#fff;color:#1a202c;border-inline-start:5px solid #e53e3e}.chakra-alert[data-v=ok]{background:#2f855a}button{font:inherit}
</style></head><body><div class="h"><b>Merdeka Mengajar</b> · Indah Permatasari Lubis</div><div class="m"><h1>Penilaian Kinerja</h1><p>Januari - Juni 2024</p><p>Penilaian diberikan oleh Kepala Sekolah.</p></div>
<div class="stack" role="region" aria-label="Pemberitahuan">
<div class="chakra-alert" role="status" data-v="left"><div>Kinerja Anda sedang dinilai.</div><button aria-label="Tutup">✕</button></div>
<div class="chakra-alert" role="status"><div>Rating perilaku kerja belum muncul.</div><button>Tutup</button></div>
<div class="chakra-alert" role="status" data-v="left"><div>Penilaian belum dimulai.</div><button>Urungkan</button></div>
<div class="chakra-alert" role="alert"><div>Koneksi terputus saat mengambil predikat.</div><button>Coba lagi</button></div>
<div class="chakra-alert" role="status" data-v="left"><div>Penilaian Anda menunggu.</div><a href="#">Isi survei</a></div>
<div class="chakra-alert" role="status" data-v="ok"><div>Refleksi tersimpan.</div></div></div></body></html>`,
    [
      ['Kinerja Anda sedang dinilai.', 'boleh-diabaikan'],
      ['Rating perilaku kerja belum muncul.', 'boleh-diabaikan'],
      ['Penilaian belum dimulai.', 'perlu-perhatian'],
      ['Koneksi terputus saat mengambil predikat.', 'perlu-perhatian'],
      ['Penilaian Anda menunggu.', 'perlu-perhatian'],
    ],
  ],
  [
    '09 gov design, error summary, a table inside, a box too big',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian – GO.ID</title><style>
body{margin:0;font:19px/1.4 Arial,sans-serif;color:#0b0c0c}.hd{background:#0b0c0c;color:#fff;padding:10px 30px}.w{max-width:960px;margin:0 auto;padding:24px 30px}.sum{border:5px solid #d4351c;padding:20px;margin-bottom:28px}.sum h2{margin-top:0;font-size:24px}.sum a{color:#d4351c;font-weight:700}.inset{border-left:8px solid #d4351c;padding:10px 16px;margin:20px 0}.banner{border:4px solid #1d70b8;padding:14px}table{border-collapse:collapse}td{border-bottom:1px solid #b1b4b6;padding:6px 12px}
</style></head><body><div class="hd">GO.ID · Ruang GTK</div><div class="w"><h1>Penilaian kinerja</h1><p>Januari – Desember 2026</p>
<div class="sum" role="alert" aria-labelledby="es"><h2 id="es">Ada masalah pada penilaian Anda</h2><ul><li><a href="#">Unit kerja tidak sama dengan Dapodik</a></li></ul></div>
<div class="inset" role="status"><p style="margin:0">Penilaian belum tersedia untuk periode ini.</p></div>
<div class="banner" role="status">Ruang GTK tidak beroperasi pada 24 November pukul 22.00.</div>
<div class="inset" role="status"><p style="margin:0 0 8px">Hasil penilaian belum lengkap.</p><table><tr><td>Hasil kerja</td><td>-</td></tr><tr><td>Perilaku kerja</td><td>-</td></tr></table></div>
<div role="status" style="border:4px solid #d4351c;padding:28px;min-height:420px"><h2>Penilaian belum dibuka</h2><p>Halaman ini kosong.</p></div>
</div></body></html>`,
    [
      ['Ada masalah pada penilaian Anda', 'perlu-perhatian'],
      ['Penilaian belum tersedia untuk periode ini.', 'boleh-diabaikan'],
      ['Hasil penilaian belum lengkap.', 'perlu-perhatian'],
      ['Penilaian belum dibuka', 'perlu-perhatian'],
    ],
  ],
  [
    '10 days that have and have not passed',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja - Jadwal</title><style>
body{margin:0;font:16px/1.5 Lato,Arial,sans-serif;color:#263238;background:#fafafa}.b{background:#fff;padding:14px 28px;border-bottom:1px solid #e0e0e0}.v{max-width:820px;margin:20px auto}.v-alert{border-radius:4px;padding:12px 16px;margin:12px 0;display:flex;gap:12px}.v-alert--tonal{background:color-mix(in srgb,#b00020 14%,#fff);color:#b00020}.v-alert--outlined{border:2px solid #b00020;color:#263238}.v-alert--teal{background:#e0f2f1;color:#004d40}
</style></head><body><div class="b"><b>Ruang GTK</b> · Umi Kalsum Rahmawati</div><div class="v"><h1>Penilaian Kinerja</h1><p>Januari – Desember 2026</p>
<div class="v-alert v-alert--tonal" role="status">Penilaian periode sebelumnya berakhir pada 31 Januari 2024.</div>
<div class="v-alert v-alert--tonal" role="alert">Penilaian ditutup pada 20 Desember 2026.</div>
<div class="v-alert v-alert--outlined" role="alert">Tersisa 3 hari untuk menyelesaikan penilaian.</div>
<div class="v-alert v-alert--teal" role="status">Masa penilaian berakhir 20 Desember 2026.</div>
<div class="v-alert v-alert--outlined" role="alert">Penilaian belum dinilai atasan. Batas waktu: 20/12/2026.</div>
<div class="v-alert v-alert--outlined" role="status">Penetapan predikat menunggu Kepala Dinas.</div>
<div class="v-alert v-alert--tonal" role="alert">Akses penilaian Anda dikunci sampai 28 Desember 2026.</div>
</div></body></html>`,
    [
      ['Penilaian periode sebelumnya berakhir', 'boleh-diabaikan'],
      ['Penilaian ditutup pada 20 Desember 2026.', 'perlu-perhatian'],
      ['Tersisa 3 hari', 'perlu-perhatian'],
      ['Penilaian belum dinilai atasan. Batas', 'perlu-perhatian'],
      ['Penetapan predikat menunggu Kepala Dinas.', 'boleh-diabaikan'],
      ['Akses penilaian Anda dikunci', 'perlu-perhatian'],
    ],
  ],
  [
    '11 near misses in the assessment (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>
body{margin:0;font:16px/1.5 "Source Sans 3",Arial,sans-serif;color:#222}.hd{background:#1d3557;color:#fff;padding:14px 28px}.w{max-width:820px;margin:20px auto}.kotak{border:1px solid rgb(190,10,30);background:rgb(255,235,238);color:rgb(120,0,20);padding:12px 16px;margin:12px 0;border-radius:6px}
</style></head><body><div class="hd">Pengelolaan Kinerja</div><div class="w"><h1>Penilaian</h1><p>Januari - Juni 2024</p>
<div class="kotak" role="alert">Penilaian dibatalkan.</div>
<div class="kotak" role="alert">Tunjangan Anda ditahan karena predikat belum ditetapkan.</div>
<div class="kotak" role="alert">Hubungi Kepala Sekolah tentang penilaian Anda.</div>
<div class="kotak" role="alert">Atasan penilai Anda sudah tidak aktif.</div>
<div class="kotak" role="alert">Penilaian Anda hilang dari sistem.</div>
<div class="kotak" role="alert">Kode K-17.</div>
</div></body></html>`,
    [
      ['Penilaian dibatalkan.', 'tidak-dikenal'],
      ['Tunjangan Anda ditahan', 'tidak-dikenal'],
      ['Hubungi Kepala Sekolah', 'tidak-dikenal'],
      ['Atasan penilai Anda sudah tidak aktif.', 'tidak-dikenal'],
      ['Penilaian Anda hilang', 'tidak-dikenal'],
      ['Kode K-17.', 'tidak-dikenal'],
    ],
  ],
  [
    '12 not the assessment stage (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Beranda | Merdeka Mengajar</title><style>
body{margin:0;font:16px/1.5 Poppins,Arial,sans-serif;color:#222;background:#f6f6fb}.hd{background:#fff;padding:14px 28px;border-bottom:1px solid #e3e3ee}.g{display:grid;grid-template-columns:1fr 1fr;gap:20px;max-width:1080px;margin:20px auto}.k{background:#fff;border-radius:14px;padding:20px}.r{background:#ffe3e3;color:#c92a2a;border-radius:8px;padding:10px 14px;margin:10px 0}
</style></head><body><div class="hd"><b>Merdeka Mengajar</b> · Herlina Tandayu</div><div class="g">
<section class="k" aria-labelledby="q1"><h2 id="q1">Kelas saya: Matematika VII B</h2><div class="r" role="status">Penilaian harian bab 3 belum dibuka.</div></section>
<section class="k" aria-labelledby="q2"><h2 id="q2">Pelatihan: Penilaian Formatif</h2><div class="r" role="status">Modul 4 belum tersedia.</div></section>
<section class="k" aria-labelledby="q3"><h2 id="q3">Pelaksanaan</h2><div class="r" role="status">Observasi Kinerja belum dimulai.</div></section>
<section class="k" aria-labelledby="q4"><h2 id="q4">Perencanaan</h2><div class="r" role="status">Perencanaan Anda sedang diperiksa.</div></section>
<section class="k" aria-labelledby="q5"><h2 id="q5">Tindak Lanjut Observasi</h2><div class="r" role="status">Refleksi Tindak Lanjut belum terbuka.</div></section>
</div></body></html>`,
    [
      ['Penilaian harian bab 3', 'tidak-dikenal'],
      ['Modul 4 belum tersedia.', 'tidak-dikenal'],
      ['Observasi Kinerja belum dimulai.', 'tidak-dikenal'],
      ['Perencanaan Anda sedang diperiksa.', 'tidak-dikenal'],
      ['Refleksi Tindak Lanjut belum terbuka.', 'tidak-dikenal'],
    ],
  ],
];
