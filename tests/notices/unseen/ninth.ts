import type { Page } from './third';

// Judged day: 22 November 2026. Only red notices are listed. What is red but no notice (badges, buttons,
// asterisks, counters, avatars, charts) and what is a notice but not red is not listed and must not go.

export const NINTH: readonly Page[] = [
  // 1 ------------------------------------------------------------------------------------------------
  [
    'MUI: penilaian guru, semester',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Pengelolaan Kinerja - PMM</title><style>
*{box-sizing:border-box}body{margin:0;font-family:Roboto,Helvetica,Arial,sans-serif;font-size:16px;line-height:1.5;color:rgba(0,0,0,.87);background:#fafafa}
.MuiAppBar-root{display:flex;align-items:center;justify-content:space-between;background:#1565c0;color:#fff;padding:12px 24px}
.MuiAvatar-root{width:36px;height:36px;border-radius:50%;background:#d32f2f;color:#fff;display:flex;align-items:center;justify-content:center}
.MuiBadge-badge{background:#d32f2f;color:#fff;border-radius:10px;font-size:12px;padding:0 6px;min-width:20px;height:20px}
.MuiContainer-root{max-width:1100px;margin:0 auto;padding:24px;display:grid;grid-template-columns:220px 1fr;gap:24px}
.MuiList-root{list-style:none;margin:0;padding:8px 0;background:#fff}.MuiList-root a{display:block;padding:8px 16px;color:inherit;text-decoration:none}.Mui-selected{background:rgba(21,101,192,.08)}
.MuiPaper-root{background:#fff;border-radius:4px;box-shadow:0 1px 3px rgba(0,0,0,.2)}.MuiCard-root{padding:16px;margin-bottom:16px}
.MuiAlert-root{display:flex;padding:6px 16px;margin-bottom:16px;font-size:.875rem;border-radius:4px;box-shadow:none}
.css-1jv2err{background:rgb(253,237,237);color:rgb(95,33,32)}.css-1jv2err .MuiAlert-icon{color:#d32f2f}
.css-0out1l{background:transparent;border:1px solid #ef5350;color:rgb(95,33,32)}.css-0out1l .MuiAlert-icon{color:#d32f2f}
.css-9warn{background:rgb(255,244,229);color:rgb(102,60,0)}.css-9warn .MuiAlert-icon{color:#ed6c02}
.MuiAlert-icon{padding:7px 0;margin-right:12px;display:flex}.MuiAlert-icon svg{width:22px;height:22px;fill:currentColor}.MuiAlert-message{padding:8px 0}.MuiAlert-action{margin-left:auto;padding-left:16px}
.MuiAlertTitle-root{font-weight:500;font-size:1rem}.MuiButton-root{border:0;border-radius:4px;padding:6px 16px;background:#1565c0;color:#fff;font:inherit;font-size:.875rem}.MuiButton-text{background:none;color:#d32f2f}.MuiIconButton-root{border:0;background:none;color:inherit;font-size:18px}
.MuiTabs-flex{display:flex;border-bottom:1px solid #ddd;margin-bottom:16px}.MuiTab-root{border:0;background:none;padding:12px 16px;font:inherit}.MuiTab-root[aria-selected=true]{color:#1565c0;border-bottom:2px solid}
.MuiBreadcrumbs-ol{display:flex;gap:8px;list-style:none;padding:0;margin:0 0 8px;font-size:14px}footer{text-align:center;padding:24px;color:#777;font-size:13px}
</style></head><body><div id="root"><header class="MuiAppBar-root"><strong>Platform Merdeka Mengajar</strong><div style="display:flex;gap:16px;align-items:center"><span>Pemberitahuan <span class="MuiBadge-badge">7</span></span><span>Sri Wahyuni, S.Pd.</span><div class="MuiAvatar-root">SW</div></div></header>
<div class="MuiContainer-root"><nav aria-label="Menu samping"><ul class="MuiList-root"><li><a href="#b">Beranda</a></li><li><a href="#k" class="Mui-selected">Pengelolaan Kinerja</a></li><li><a href="#p">Pelatihan Mandiri</a></li><li><a href="#c">Bukti Karya</a></li></ul></nav>
<main><nav aria-label="Remah roti"><ol class="MuiBreadcrumbs-ol"><li><a href="#">Beranda</a></li><li>/</li><li><a href="#">Pengelolaan Kinerja</a></li><li>/</li><li>Penilaian</li></ol></nav><h1 style="font-size:1.6rem;margin:0">Pengelolaan Kinerja</h1><p style="margin-top:4px">Guru sebagai Pegawai · Januari - Juni 2024</p>
<div class="MuiTabs-flex" role="tablist"><button class="MuiTab-root" role="tab" id="t1" aria-selected="false">Perencanaan</button><button class="MuiTab-root" role="tab" id="t2" aria-selected="false">Pelaksanaan</button><button class="MuiTab-root" role="tab" id="t3" aria-selected="true" aria-controls="p3">Penilaian</button></div>
<div role="tabpanel" id="p3" aria-labelledby="t3">
<div class="MuiPaper-root MuiAlert-root css-1jv2err" role="alert"><div class="MuiAlert-icon"><svg viewBox="0 0 24 24"><path d="M11 15h2v2h-2zm0-8h2v6h-2zm1-5a10 10 0 100 20 10 10 0 000-20z"/></svg></div><div class="MuiAlert-message"><div class="MuiAlertTitle-root">Penilaian belum dimulai</div>Kepala sekolah belum memberikan penilaian hasil kerja dan perilaku kerja untuk Anda.</div><div class="MuiAlert-action"><button class="MuiIconButton-root" aria-label="Tutup">×</button></div></div>
<div class="MuiPaper-root MuiCard-root"><h2 style="font-size:1.1rem;margin-top:0">Hasil Kerja</h2><p>Praktik kinerja: Keteraturan Suasana Kelas</p><div class="MuiPaper-root MuiAlert-root css-0out1l"><div class="MuiAlert-icon"><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 100 20 10 10 0 000-20zm1 15h-2v-2h2zm0-4h-2V7h2z"/></svg></div><div class="MuiAlert-message">Rating hasil kerja akan muncul di sini sesudah diberikan oleh atasan. Tidak ada yang perlu Anda lakukan.</div></div>
<div class="MuiPaper-root MuiAlert-root css-1jv2err"><div class="MuiAlert-icon"><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 100 20 10 10 0 000-20zm1 15h-2v-2h2zm0-4h-2V7h2z"/></svg></div><div class="MuiAlert-message">Salah satu bukti dukung Anda belum terbaca. Mohon ganti dengan dokumen yang lebih jelas agar dapat dinilai.</div></div></div>
<div class="MuiPaper-root MuiCard-root"><h2 style="font-size:1.1rem;margin-top:0">Perilaku Kerja</h2><div class="MuiPaper-root MuiAlert-root css-9warn"><div class="MuiAlert-icon"><svg viewBox="0 0 24 24"><path d="M1 21h22L12 2z"/></svg></div><div class="MuiAlert-message">Rating perilaku kerja belum tersedia.</div></div>
<div class="MuiPaper-root MuiAlert-root css-1jv2err" role="alert"><div class="MuiAlert-icon"><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 100 20 10 10 0 000-20zm1 15h-2v-2h2zm0-4h-2V7h2z"/></svg></div><div class="MuiAlert-message">Umpan balik dari atasan sudah masuk dan menunggu tanggapan Anda.</div><div class="MuiAlert-action"><button class="MuiButton-root MuiButton-text">Tanggapi</button></div></div></div>
</div></main></div><footer>© 2024 Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi</footer></div></body></html>`,
    [
      ['Kepala sekolah belum memberikan penilaian hasil kerja', 'boleh-diabaikan'], // 1 tab Penilaian and says so; 2 MUI error; 3 state, only a close button; 4 nothing
      ['Rating hasil kerja akan muncul di sini', 'boleh-diabaikan'], // 1 inside the Penilaian panel; 2 red border and icon; 3 "tidak ada yang perlu Anda lakukan"; 4 nothing
      ['Salah satu bukti dukung Anda belum terbaca', 'perlu-perhatian'], // one clause asking for a replacement
      ['Umpan balik dari atasan sudah masuk', 'perlu-perhatian'], // action button Tanggapi
    ],
  ],

  // 2 ------------------------------------------------------------------------------------------------
  [
    'Ant Design: penilaian 2025',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Ruang GTK | Penilaian Kinerja</title><style>
body{margin:0;font:14px/1.5715 -apple-system,"Segoe UI",Roboto,sans-serif;color:rgba(0,0,0,.88);background:#f5f5f5}
.ant-layout-header{height:64px;background:#001529;color:#fff;display:flex;align-items:center;padding:0 24px;justify-content:space-between}
.ant-layout{display:flex}.ant-layout-sider{width:208px;background:#fff;min-height:700px;flex:none}.ant-menu{list-style:none;margin:0;padding:8px}.ant-menu-item{padding:8px 16px;border-radius:8px}.ant-menu-item-selected{background:#e6f4ff;color:#1677ff}
.ant-layout-content{flex:1;padding:24px;min-width:0}.ant-breadcrumb{color:rgba(0,0,0,.45);margin-bottom:8px}.ant-card{background:#fff;border:1px solid #f0f0f0;border-radius:8px;margin-bottom:16px}.ant-card-head{padding:14px 24px;border-bottom:1px solid #f0f0f0;font-weight:600}.ant-card-body{padding:24px}
.ant-steps{display:flex;gap:32px;list-style:none;padding:0}.ant-steps-item-active{font-weight:600;color:#1677ff}
.ant-alert{display:flex;align-items:center;padding:8px 12px;border-radius:8px;margin-bottom:12px;word-wrap:break-word}.ant-alert-with-description{align-items:flex-start;padding:20px 24px}
.ant-alert-error{background:#fff2f0;border:1px solid #ffccc7}.ant-alert-error .ant-alert-icon{color:#ff4d4f}.ant-alert-warning{background:#fffbe6;border:1px solid #ffe58f}.ant-alert-warning .ant-alert-icon{color:#faad14}
.ant-alert-icon{margin-right:8px;display:inline-flex}.ant-alert-with-description .ant-alert-icon svg{width:24px;height:24px}.ant-alert-content{flex:1}.ant-alert-with-description .ant-alert-message{font-size:16px;margin-bottom:4px}.ant-alert-description{font-size:14px}.ant-alert-close-icon{border:0;background:none;color:rgba(0,0,0,.45)}
.ant-btn{border:1px solid #d9d9d9;background:#fff;border-radius:6px;padding:4px 15px;font:inherit}.ant-btn-dangerous{color:#ff4d4f;border-color:#ff4d4f}.ant-btn-sm{padding:0 7px}
.ant-tag-error{color:#cf1322;background:#fff1f0;border:1px solid #ffa39e;border-radius:4px;padding:0 7px;font-size:12px}.ant-descriptions{display:grid;grid-template-columns:160px 1fr;gap:8px}.ant-layout-footer{text-align:center;padding:24px 50px;color:rgba(0,0,0,.45)}
</style></head><body><header class="ant-layout-header"><b>Ruang GTK</b><span>Bambang Priyanto ▾</span></header><div class="ant-layout"><aside class="ant-layout-sider"><ul class="ant-menu" role="menu"><li class="ant-menu-item" role="menuitem">Beranda</li><li class="ant-menu-item ant-menu-item-selected" role="menuitem">Pengelolaan Kinerja</li><li class="ant-menu-item" role="menuitem">Komunitas</li><li class="ant-menu-item" role="menuitem">Pusat Bantuan</li></ul></aside>
<main class="ant-layout-content"><div class="ant-breadcrumb">Beranda / Pengelolaan Kinerja / Penilaian</div>
<div role="alert" class="ant-alert ant-alert-error" data-show="true"><span class="ant-alert-icon"><svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor"><circle cx="7" cy="7" r="7"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">Ruang GTK sedang dalam pemeliharaan rutin. Beberapa halaman mungkin dimuat lebih lama dari biasanya.</div></div></div>
<h1 style="font-size:24px">Penilaian Kinerja</h1><ol class="ant-steps"><li>1. Perencanaan</li><li>2. Pelaksanaan</li><li class="ant-steps-item-active" aria-current="step">3. Penilaian</li></ol>
<div class="ant-card"><div class="ant-card-head">Status Penilaian <span class="ant-tag-error">Belum dinilai</span></div><div class="ant-card-body">
<div role="alert" class="ant-alert ant-alert-error ant-alert-with-description"><span class="ant-alert-icon"><svg viewBox="0 0 14 14" fill="currentColor"><path d="M7 0a7 7 0 100 14A7 7 0 007 0zm.8 10.5H6.2V9h1.6zm0-2.6H6.2v-4h1.6z"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">Hasil penilaian belum tersedia</div><div class="ant-alert-description">Atasan langsung Anda masih menyusun penilaian. Hasilnya akan ditampilkan pada halaman ini begitu selesai.</div></div><button type="button" class="ant-alert-close-icon" aria-label="Close">✕</button></div>
<div class="ant-descriptions"><span>Pejabat penilai</span><span>Dra. Nurhayati, M.Pd.</span><span>Satuan pendidikan</span><span>SMP Negeri 4 Purwokerto</span></div></div></div>
<div class="ant-card"><div class="ant-card-head">Predikat Kinerja</div><div class="ant-card-body">
<div class="ant-alert ant-alert-error"><span class="ant-alert-icon"><svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor"><circle cx="7" cy="7" r="7"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">Predikat belum ditetapkan karena NIP pada Dapodik berbeda dengan NIP akun belajar.id Anda.</div></div></div>
<div class="ant-alert ant-alert-error"><span class="ant-alert-icon"><svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor"><circle cx="7" cy="7" r="7"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">Menunggu Dinas Pendidikan menetapkan Predikat Kinerja Organisasi sekolah Anda.</div></div></div>
<div class="ant-alert ant-alert-warning"><span class="ant-alert-icon">▲</span><div class="ant-alert-content"><div class="ant-alert-message">Predikat tahun lalu tidak ditampilkan di halaman ini.</div></div></div>
<div class="ant-alert ant-alert-error"><span class="ant-alert-icon"><svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor"><circle cx="7" cy="7" r="7"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">Keberatan atas penilaian diterima hingga 18 Desember 2026.</div></div></div></div></div>
<div class="ant-card"><div class="ant-card-head">Dokumen Penilaian</div><div class="ant-card-body"><div role="alert" class="ant-alert ant-alert-error"><span class="ant-alert-icon"><svg width="14" height="14" viewBox="0 0 14 14" fill="currentColor"><circle cx="7" cy="7" r="7"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">Dokumen evaluasi kinerja belum berhasil dimuat.</div></div><button class="ant-btn ant-btn-sm ant-btn-dangerous">Muat Ulang</button></div><button class="ant-btn ant-btn-dangerous">Hapus Draf</button></div></div>
</main></div><footer class="ant-layout-footer">Kementerian Pendidikan Dasar dan Menengah © 2025</footer></body></html>`,
    [
      ['Ruang GTK sedang dalam pemeliharaan rutin', 'tidak-dikenal'], // site-wide, not about the assessment (either)
      ['Atasan langsung Anda masih menyusun penilaian', 'boleh-diabaikan'], // 1 says penilaian; 2 red icon and border; 3 state with close; 4 nothing
      ['Predikat belum ditetapkan karena NIP pada Dapodik', 'perlu-perhatian'], // data mismatch
      ['Menunggu Dinas Pendidikan menetapkan', 'boleh-diabaikan'], // 1 in Penilaian; 2 red icon; 3 waiting for the Dinas; 4 nothing
      ['Keberatan atas penilaian diterima hingga', 'perlu-perhatian'], // date not passed
      ['Dokumen evaluasi kinerja belum berhasil dimuat', 'perlu-perhatian'], // failure and action button
    ],
  ],

  // 3 ------------------------------------------------------------------------------------------------
  [
    'Tailwind: linimasa with three stage cards',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Pengelolaan Kinerja Anda</title><style>
*,::before,::after{box-sizing:border-box;border:0 solid #e5e7eb}body{margin:0;font-family:ui-sans-serif,system-ui,sans-serif;line-height:1.5;color:#111827;background:#f9fafb}h1,h2,h3,p,ol,ul{margin:0;padding:0}ol,ul{list-style:none}a{color:inherit;text-decoration:inherit}button{background:none;font:inherit;color:inherit}
.flex{display:flex}.items-center{align-items:center}.items-start{align-items:flex-start}.justify-between{justify-content:space-between}.gap-2{gap:.5rem}.gap-3{gap:.75rem}.gap-6{gap:1.5rem}.mx-auto{margin-left:auto;margin-right:auto}.max-w-4xl{max-width:56rem}.p-3{padding:.75rem}.p-4{padding:1rem}.p-6{padding:1.5rem}.px-2{padding-left:.5rem;padding-right:.5rem}.px-4{padding-left:1rem;padding-right:1rem}.py-2{padding-top:.5rem;padding-bottom:.5rem}.mt-1{margin-top:.25rem}.mt-3{margin-top:.75rem}.mt-6{margin-top:1.5rem}.ml-4{margin-left:1rem}
.bg-white{background:#fff}.bg-red-50{background:#fef2f2}.bg-red-600{background:#dc2626}.bg-green-100{background:#dcfce7}.bg-orange-50{background:#fff7ed}.text-white{color:#fff}.text-red-600{color:#dc2626}.text-red-700{color:#b91c1c}.text-red-800{color:#991b1b}.text-green-800{color:#166534}.text-orange-700{color:#c2410c}.text-gray-500{color:#6b7280}.text-blue-600{color:#2563eb}
.text-xs{font-size:.75rem}.text-sm{font-size:.875rem}.text-lg{font-size:1.125rem}.text-2xl{font-size:1.5rem}.font-medium{font-weight:500}.font-semibold{font-weight:600}.rounded{border-radius:.25rem}.rounded-full{border-radius:9999px}.rounded-xl{border-radius:.75rem}.border{border-width:1px}.border-l-2{border-left-width:2px}.border-l-4{border-left-width:4px}.border-red-500{border-color:#ef4444}.border-red-200{border-color:#fecaca}.shadow{box-shadow:0 1px 3px rgba(0,0,0,.1)}.underline{text-decoration:underline}.w-5{width:1.25rem}.h-5{height:1.25rem}.shrink-0{flex-shrink:0}
</style></head><body><header class="bg-white shadow px-4 py-2 flex items-center justify-between"><a href="/" class="font-semibold text-blue-600">Merdeka Mengajar</a><div class="flex items-center gap-3"><span class="text-sm">Hendra Gunawan</span><span class="bg-red-600 text-white text-xs rounded-full px-2">3</span></div></header>
<main class="mx-auto max-w-4xl p-6"><h1 class="text-2xl font-semibold">Pengelolaan Kinerja Anda</h1><p class="text-gray-500 text-sm">Periode Januari – Juni 2024 · <a class="underline" href="#">ganti periode</a></p>
<h2 class="text-lg font-semibold mt-6">Linimasa</h2><ol class="border-l-2 ml-4">
<li class="p-4"><section class="bg-white rounded-xl shadow p-4" aria-labelledby="s1"><div class="flex justify-between"><h3 id="s1" class="font-semibold">Perencanaan</h3><span class="bg-green-100 text-green-800 text-xs rounded-full px-2">Disetujui</span></div><p class="text-sm mt-1">Susun rencana hasil kerja bersama kepala sekolah.</p><p class="text-sm text-red-600 mt-3">Rencana hasil kerja tambahan masih diperiksa oleh kepala sekolah.</p></section></li>
<li class="p-4"><section class="bg-white rounded-xl shadow p-4" aria-labelledby="s2"><h3 id="s2" class="font-semibold">Pelaksanaan</h3><div class="flex items-start gap-2 border border-red-200 bg-red-50 text-red-700 rounded p-3 mt-3 text-sm"><svg class="w-5 h-5 shrink-0" viewBox="0 0 20 20" fill="currentColor"><path d="M10 18a8 8 0 100-16 8 8 0 000 16zM9 5h2v6H9zm0 8h2v2H9z"/></svg><p>Observasi kelas belum dinilai oleh kepala sekolah.</p></div><button class="bg-red-600 text-white rounded px-4 py-2 mt-3 text-sm">Batalkan Jadwal</button></section></li>
<li class="p-4"><section class="bg-white rounded-xl shadow p-4" aria-labelledby="s3"><h3 id="s3" class="font-semibold">Penilaian</h3><p class="text-sm mt-1">Atasan menilai hasil kerja dan perilaku kerja Anda.</p><div class="flex items-start gap-2 border-l-4 border-red-500 bg-red-50 text-red-800 p-3 mt-3 text-sm"><svg class="w-5 h-5 shrink-0" viewBox="0 0 20 20" fill="currentColor"><path d="M10 18a8 8 0 100-16 8 8 0 000 16zM9 5h2v6H9zm0 8h2v2H9z"/></svg><div><p class="font-medium">Tahap ini belum dibuka</p><p>Penilaian dilakukan sesudah seluruh rangkaian pelaksanaan rampung. <a class="underline" href="#panduan">Pelajari</a></p></div></div>
<p class="text-sm text-red-600 mt-3">Dokumen pertanggungjawaban tugas tambahan masih kosong, segera unggah sebelum dinilai.</p><div class="bg-orange-50 text-orange-700 p-3 mt-3 text-sm rounded">Predikat semester ini belum ada.</div></section></li></ol>
<aside class="bg-white rounded-xl shadow p-4 mt-6"><h2 class="font-semibold">Perangkat Ajar</h2><p class="text-sm text-red-600 mt-1">Modul penilaian sumatif Fase D belum tersedia untuk mata pelajaran Anda.</p><p class="text-sm mt-1">Jelajahi modul penilaian formatif untuk kelas Anda.</p></aside></main><footer class="text-xs text-gray-500 p-6">Pusat Bantuan · Syarat dan Ketentuan</footer></body></html>`,
    [
      ['Rencana hasil kerja tambahan masih diperiksa', 'tidak-dikenal'], // state of the planning stage
      ['Observasi kelas belum dinilai oleh', 'tidak-dikenal'], // stage pelaksanaan; "dinilai" is about the observation
      ['Penilaian dilakukan sesudah seluruh rangkaian', 'boleh-diabaikan'], // 1 card Penilaian; 2 red; 3 not open yet, Pelajari only; 4 "belum dibuka" is no lock
      ['Dokumen pertanggungjawaban tugas tambahan masih kosong', 'perlu-perhatian'], // upload
      ['Modul penilaian sumatif Fase D belum tersedia', 'tidak-dikenal'], // penilaian of pupils, outside the stage
    ],
  ],

  // 4 ------------------------------------------------------------------------------------------------
  [
    'Bootstrap 5: kepala sekolah sebagai atasan',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Guru - Pengelolaan Kinerja</title><style>
*,::before,::after{box-sizing:border-box}body{margin:0;font:16px/1.5 system-ui,"Segoe UI",Arial,sans-serif;color:#212529;background:#fff}.navbar{background:#0d6efd;color:#fff;padding:.5rem 1rem;display:flex;justify-content:space-between}.container{max-width:1140px;margin:0 auto;padding:0 12px}.row{display:flex;gap:24px}.col-9{flex:3;min-width:0}.col-3{flex:1}
.alert{position:relative;padding:1rem;margin-bottom:1rem;border:1px solid transparent;border-radius:.375rem}.alert-danger{color:#58151c;background-color:#f8d7da;border-color:#f1aeb5}.alert-warning{color:#664d03;background:#fff3cd;border-color:#ffe69c}.alert-heading{color:inherit;margin:0 0 .5rem;font-size:1.25rem}.alert-link{font-weight:700;color:#46111a}.alert-dismissible{padding-right:3rem}.btn-close{position:absolute;top:1rem;right:1rem;border:0;background:none;width:1em;height:1em;font-size:1rem}
.btn{display:inline-block;padding:.375rem .75rem;border:1px solid transparent;border-radius:.375rem;font:inherit;text-decoration:none}.btn-danger{background:#dc3545;color:#fff}.btn-outline-danger{color:#dc3545;border-color:#dc3545;background:none}.btn-primary{background:#0d6efd;color:#fff}.btn-sm{padding:.25rem .5rem;font-size:.875rem}
.badge{display:inline-block;padding:.35em .65em;font-size:.75em;font-weight:700;color:#fff;border-radius:.375rem}.bg-danger{background:#dc3545}.bg-success{background:#198754}.table{width:100%;border-collapse:collapse;margin-bottom:1rem}.table th,.table td{padding:.5rem;border-bottom:1px solid #dee2e6;text-align:left}.text-danger{color:#dc3545}.card{border:1px solid rgba(0,0,0,.175);border-radius:.375rem;margin-bottom:1rem}.card-body{padding:1rem}.breadcrumb{display:flex;gap:.5rem;list-style:none;padding:0}.nav-tabs{display:flex;list-style:none;padding:0;border-bottom:1px solid #dee2e6}.nav-link{display:block;padding:.5rem 1rem;text-decoration:none}.nav-link.active{border:1px solid #dee2e6;border-bottom-color:#fff;color:#495057}.small{font-size:.875em}
</style></head><body><nav class="navbar"><span>PMM · Pengelolaan Kinerja</span><span>Drs. Suparman, M.M. (Kepala Sekolah)</span></nav><div class="container"><nav aria-label="breadcrumb"><ol class="breadcrumb"><li>Beranda</li><li>›</li><li>Kepala Sekolah sebagai Atasan</li><li>›</li><li>Penilaian</li></ol></nav><ul class="nav-tabs"><li><a class="nav-link" href="#1">Perencanaan</a></li><li><a class="nav-link" href="#2">Pelaksanaan</a></li><li><a class="nav-link active" aria-current="page" href="#3">Penilaian</a></li></ul>
<main class="row" style="margin-top:1rem"><div class="col-9"><h1 style="font-size:1.75rem">Penilaian Guru</h1>
<div class="alert alert-danger alert-dismissible" role="alert"><h4 class="alert-heading">Predikat Kinerja Organisasi belum ditetapkan</h4>Penetapan predikat guru dibuka setelah Dinas Pendidikan menetapkan Predikat Kinerja Organisasi. <a href="#info" class="alert-link">Pelajari selengkapnya</a><button type="button" class="btn-close" aria-label="Tutup">×</button></div>
<div class="alert alert-danger d-flex" role="alert">Penilaian untuk 2 guru dikembalikan oleh Dinas Pendidikan dengan catatan.</div>
<div class="alert alert-warning" role="alert">Penilaian sedang berlangsung.</div>
<table class="table"><caption class="small">Daftar guru</caption><thead><tr><th>Nama</th><th>Mata Pelajaran</th><th>Status</th><th></th></tr></thead><tbody><tr><td>Dewi Lestari, S.Pd.</td><td>Matematika</td><td><span class="badge bg-danger">Belum dinilai</span></td><td><a class="btn btn-sm btn-primary" href="#">Nilai</a></td></tr><tr><td>Agus Salim, S.Pd.</td><td>IPA</td><td><span class="badge bg-success">Selesai</span></td><td><a class="btn btn-sm btn-outline-danger" href="#">Batalkan</a></td></tr><tr><td>Rahmat Hidayat, M.Pd.</td><td>PJOK</td><td class="text-danger">Belum dinilai</td><td><a class="btn btn-sm btn-primary" href="#">Nilai</a></td></tr></tbody></table>
<div class="alert alert-danger"><p style="margin:0 0 .5rem">Masih ada 2 guru yang belum Anda nilai pada periode ini.</p><a class="btn btn-danger btn-sm" href="#nilai">Nilai Sekarang</a></div><div class="alert alert-danger"><p style="margin:0 0 .5rem">Rekap predikat belum tersedia bagi sekolah Anda.</p><nav aria-label="Halaman rekap"><a class="alert-link" href="#a">2023</a> · <a class="alert-link" href="#b">2022</a></nav></div></div>
<div class="col-3"><div class="card"><div class="card-body"><h2 style="font-size:1rem">Linimasa Penilaian</h2><p class="small text-danger">Sisa waktu penilaian 9 hari lagi.</p><p class="small">Penilaian dilakukan melalui dua rating: hasil kerja dan perilaku kerja.</p></div></div><div class="card"><div class="card-body"><h2 style="font-size:1rem">Rekomendasi Predikat</h2><p class="small text-danger">Rekomendasi predikat untuk guru masih dihitung oleh sistem.</p></div></div></div></main><hr><footer class="small">Kemendikbudristek · Telepon 177</footer></div></body></html>`,
    [
      ['Penetapan predikat guru dibuka setelah Dinas', 'boleh-diabaikan'], // 1 Penilaian page and predikat; 2 red; 3 waiting for the Dinas, learn more + close; 4 nothing
      ['Penilaian untuk 2 guru dikembalikan oleh', 'perlu-perhatian'], // returned
      ['Masih ada 2 guru yang belum Anda nilai', 'perlu-perhatian'], // action button Nilai Sekarang
      ['Rekap predikat belum tersedia', 'perlu-perhatian'], // holds a landmark: bigger than a notice
      ['Sisa waktu penilaian 9 hari lagi', 'perlu-perhatian'], // deadline that has not passed
      ['Rekomendasi predikat untuk guru masih dihitung', 'boleh-diabaikan'], // 1 on the Penilaian page; 2 red text; 3 being processed; 4 nothing
    ],
  ],

  // 5 ------------------------------------------------------------------------------------------------
  [
    'Chakra dark mode: penilaian',
    `<!doctype html><html lang="id" data-theme="dark" style="color-scheme:dark"><head><meta charset="utf-8"><title>Penilaian | Ruang GTK</title><style>
:root{--chakra-colors-red-200:#FEB2B2;--chakra-colors-red-500:#E53E3E;--chakra-colors-gray-800:#1A202C;--chakra-colors-gray-700:#2D3748;--chakra-colors-white:rgba(255,255,255,.92)}
*{box-sizing:border-box}body.chakra-ui-dark{margin:0;background:var(--chakra-colors-gray-800);color:var(--chakra-colors-white);font-family:Inter,system-ui,sans-serif;line-height:1.5}
.chakra-stack{display:flex;flex-direction:column;gap:1rem}.css-hdr{display:flex;justify-content:space-between;padding:.75rem 1.5rem;border-bottom:1px solid rgba(255,255,255,.16)}.css-wrap{max-width:60rem;margin:0 auto;padding:1.5rem}.chakra-card{background:var(--chakra-colors-gray-700);border-radius:.375rem;padding:1.25rem}
.chakra-alert{width:100%;display:flex;align-items:center;position:relative;overflow:hidden;padding:.75rem 1rem;border-radius:.375rem}.chakra-alert[data-status=error]{background:rgba(254,178,178,.16)}.chakra-alert[data-status=error] .chakra-alert__icon{color:var(--chakra-colors-red-200)}.chakra-alert.left[data-status=error]{border-inline-start:4px solid var(--chakra-colors-red-200)}.chakra-alert.solid{background:var(--chakra-colors-red-500);color:#fff}.chakra-alert.solid .chakra-alert__icon{color:#fff!important}
.chakra-alert[data-status=warning]{background:rgba(251,211,141,.16)}.chakra-alert[data-status=warning] .chakra-alert__icon{color:#FBD38D}
.chakra-alert__icon{flex-shrink:0;margin-inline-end:.75rem;width:1.25rem;height:1.25rem}.chakra-alert__icon svg{width:100%;height:100%;display:block}.chakra-alert__title{font-weight:700;margin-inline-end:.5rem}.chakra-form__error-message{color:#FC8181;font-size:.875rem;margin-top:.5rem}.chakra-input{width:100%;background:transparent;border:1px solid #FC8181;border-radius:.375rem;padding:.5rem 1rem;color:inherit}.chakra-form__required{color:#FC8181}.chakra-button{border:0;border-radius:.375rem;padding:.5rem 1rem;background:#90cdf4;color:#1a202c;font-weight:600}.chakra-badge{background:rgba(254,178,178,.16);color:#FEB2B2;font-size:.75rem;padding:0 .25rem;font-weight:700}.chakra-tabs__tablist{display:flex;border-bottom:2px solid rgba(255,255,255,.16)}.chakra-tabs__tab{background:none;border:0;color:inherit;padding:.5rem 1rem;font:inherit}.chakra-tabs__tab[aria-selected=true]{color:#90cdf4}
</style></head><body class="chakra-ui-dark"><header class="css-hdr"><b>Ruang GTK</b><button class="chakra-button" aria-label="Menu pengguna">Yuliana</button></header><main class="css-wrap chakra-stack"><h1 style="margin:0;font-size:1.5rem">Pengelolaan Kinerja</h1><div class="chakra-tabs"><div role="tablist" class="chakra-tabs__tablist"><button role="tab" id="tb-1" aria-selected="false" class="chakra-tabs__tab">Perencanaan</button><button role="tab" id="tb-2" aria-selected="false" class="chakra-tabs__tab">Pelaksanaan dan Pembinaan</button><button role="tab" id="tb-3" aria-selected="true" class="chakra-tabs__tab">Penilaian <span class="chakra-badge">BARU</span></button></div><div role="tabpanel" aria-labelledby="tb-3" class="chakra-stack" style="padding-top:1rem">
<div role="alert" data-status="error" class="chakra-alert left"><span class="chakra-alert__icon"><svg viewBox="0 0 24 24"><path fill="currentColor" d="M11.98 0a12 12 0 100 24 12 12 0 000-24zM13 18h-2v-2h2zm0-4h-2V6h2z"/></svg></span><div><div class="chakra-alert__title">Belum ada predikat</div><div>Pejabat Penilai Kinerja belum menetapkan predikat kinerja Anda untuk tahun ini.</div></div></div>
<section class="chakra-card"><h2 style="font-size:1.1rem;margin-top:0">Evaluasi Hasil Kerja</h2><div data-status="error" class="chakra-alert"><span class="chakra-alert__icon"><svg viewBox="0 0 24 24"><path fill="currentColor" d="M11.98 0a12 12 0 100 24 12 12 0 000-24zM13 18h-2v-2h2zm0-4h-2V6h2z"/></svg></span><div>Sedang dinilai. Tim Kinerja tengah mempelajari capaian Anda.</div></div></section>
<section class="chakra-card"><h2 style="font-size:1.1rem;margin-top:0">Ekspektasi Khusus Pimpinan</h2><div data-status="error" class="chakra-alert"><span class="chakra-alert__icon"><svg viewBox="0 0 24 24"><path fill="currentColor" d="M11.98 0a12 12 0 100 24 12 12 0 000-24zM13 18h-2v-2h2zm0-4h-2V6h2z"/></svg></span><div>Pimpinan meminta penjelasan tambahan atas capaian Anda. Penilaian dilanjutkan setelah penjelasan diterima.</div></div>
<div data-status="warning" class="chakra-alert" style="margin-top:.75rem"><span class="chakra-alert__icon"><svg viewBox="0 0 24 24"><path fill="currentColor" d="M1 21h22L12 2z"/></svg></span><div>Penilaian bagian ini menyusul.</div></div></section>
<section class="chakra-card"><h2 style="font-size:1.1rem;margin-top:0">Tanggapan Anda</h2><div class="chakra-form-control"><label for="tg">Tanggapan atas umpan balik <span class="chakra-form__required">*</span></label><input id="tg" class="chakra-input" aria-invalid="true" aria-describedby="tg-e"><div id="tg-e" class="chakra-form__error-message" aria-live="polite">Tanggapan minimal 20 karakter.</div></div><p><button class="chakra-button">Simpan</button></p></section></div></div>
<div role="alert" class="chakra-alert solid" data-status="error"><span class="chakra-alert__icon"><svg viewBox="0 0 24 24"><path fill="currentColor" d="M11.98 0a12 12 0 100 24 12 12 0 000-24z"/></svg></span><div>Anda telah keluar dari akun ini di perangkat lain. Silakan masuk lagi untuk melihat penilaian.</div></div></main></body></html>`,
    [
      ['Pejabat Penilai Kinerja belum menetapkan predikat', 'boleh-diabaikan'], // 1 tab Penilaian; 2 light red border/icon on dark; 3 waiting; 4 nothing
      ['Sedang dinilai. Tim Kinerja tengah mempelajari', 'boleh-diabaikan'], // 1 tab Penilaian; 2 red-200 icon; 3 being processed; 4 nothing
      ['Pimpinan meminta penjelasan tambahan', 'perlu-perhatian'], // asks something of the user
      ['Tanggapan minimal 20 karakter', 'perlu-perhatian'], // input error beside a field
      ['Anda telah keluar dari akun ini', 'perlu-perhatian'], // session
    ],
  ],

  // 6 ------------------------------------------------------------------------------------------------
  [
    'Vuetify: penilaian with alerts and snackbar',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title><style>
.v-application{--v-theme-error:176,0,32;--v-theme-primary:24,103,192;--v-theme-warning:251,140,0;font-family:Roboto,sans-serif;line-height:1.5;color:rgba(0,0,0,.87);background:#fff}body{margin:0}*{box-sizing:border-box}
.v-toolbar{height:64px;display:flex;align-items:center;justify-content:space-between;padding:0 16px;box-shadow:0 2px 4px -1px rgba(0,0,0,.2)}.v-main{display:flex}.v-navigation-drawer{width:230px;border-right:1px solid rgba(0,0,0,.12);padding:8px}.v-list-item{padding:8px 16px;border-radius:4px}.v-list-item--active{background:rgba(24,103,192,.12)}.v-container{flex:1;padding:16px}
.v-alert{display:grid;grid-template-columns:max-content auto max-content max-content;padding:16px;border-radius:4px;position:relative;overflow:hidden;margin-bottom:16px}.v-alert.text-error{color:rgb(var(--v-theme-error))}.v-alert--variant-tonal{isolation:isolate}.v-alert--variant-tonal .v-alert__underlay{position:absolute;inset:0;background:currentColor;opacity:.12;pointer-events:none}.v-alert.bg-error{background:rgb(var(--v-theme-error));color:#fff}.v-alert--variant-outlined{border:thin solid currentColor}.v-alert.text-warning{color:rgb(var(--v-theme-warning))}.v-alert__prepend{margin-inline-end:16px}.v-alert__prepend svg{width:28px;height:28px;fill:currentColor}.v-alert-title{font-size:1.25rem;font-weight:500}.v-alert__border{position:absolute;left:0;top:0;bottom:0;border-left:8px solid currentColor;opacity:.38}
.v-btn{border:0;border-radius:4px;height:36px;padding:0 16px;font-size:.875rem;font-weight:500;background:transparent;color:inherit}.v-btn.bg-primary{background:rgb(var(--v-theme-primary));color:#fff}.v-chip{display:inline-flex;border-radius:9999px;padding:0 12px;font-size:.875rem;color:rgb(var(--v-theme-error));background:rgba(176,0,32,.12)}.v-card{border-radius:4px;box-shadow:0 2px 1px -1px rgba(0,0,0,.2),0 1px 3px rgba(0,0,0,.12);padding:16px;margin-bottom:16px}.v-messages{color:rgb(var(--v-theme-error));font-size:12px;padding:6px 16px}.v-field{border:1px solid rgb(var(--v-theme-error));border-radius:4px;padding:12px 16px;width:100%;font:inherit}.v-snackbar{position:fixed;bottom:16px;right:16px;background:rgb(var(--v-theme-error));color:#fff;border-radius:4px;display:flex;align-items:center;padding:14px 16px;max-width:480px}
</style></head><body><div id="app" class="v-application"><header class="v-toolbar"><div class="v-toolbar-title">Ruang GTK</div><div>Made Suryani, S.Pd.SD</div></header><div class="v-main"><nav class="v-navigation-drawer"><div class="v-list-item">Beranda</div><div class="v-list-item v-list-item--active">Pengelolaan Kinerja</div><div class="v-list-item">Riwayat</div></nav><main class="v-container"><h1 class="text-h5">Penilaian Kinerja 2026 <span class="v-chip">Belum final</span></h1>
<div class="v-alert text-error v-alert--variant-tonal" role="alert"><span class="v-alert__underlay"></span><div class="v-alert__border"></div><div class="v-alert__prepend"><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 100 20 10 10 0 000-20zm1 15h-2v-2h2zm0-4h-2V7h2z"/></svg></div><div class="v-alert__content"><div class="v-alert-title">Penilaian dalam proses</div>Pejabat penilai sedang merampungkan evaluasi kinerja tahunan Anda.</div><div class="v-alert__close"><button class="v-btn" aria-label="Tutup">✕</button></div></div>
<div class="v-card"><h2 class="text-h6">Evaluasi Kinerja Tahunan</h2><div class="v-alert text-error v-alert--variant-outlined"><div class="v-alert__prepend"><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 100 20z"/></svg></div><div class="v-alert__content">Nilai evaluasi tahunan belum keluar.</div></div>
<div class="v-alert text-warning v-alert--variant-outlined"><div class="v-alert__content">Evaluasi periodik triwulan IV belum tersedia.</div></div>
<div class="v-alert bg-error" role="alert"><div class="v-alert__prepend"><svg viewBox="0 0 24 24"><path d="M12 2a10 10 0 100 20z"/></svg></div><div class="v-alert__content">Predikat kinerja akan ditetapkan paling lambat 31 Desember 2026.</div></div></div>
<div class="v-card"><h2 class="text-h6">Penilaian Diri</h2><label for="pd">Refleksi capaian</label><textarea id="pd" class="v-field" aria-describedby="pd-m"></textarea><div class="v-messages" id="pd-m" role="alert"><div>Kolom ini harus diisi</div></div><div class="v-alert text-error v-alert--variant-tonal"><span class="v-alert__underlay"></span><div class="v-alert__content">Penilaian diri Anda belum lengkap. Isi refleksi capaian terlebih dahulu.</div><button class="v-btn bg-primary">Simpan</button></div></div></main></div><div class="v-snackbar" role="status"><div>Koneksi terputus. Penilaian terakhir tidak tersimpan.</div></div></div></body></html>`,
    [
      ['Pejabat penilai sedang merampungkan evaluasi', 'boleh-diabaikan'], // 1 says penilaian; 2 #B00020; 3 in progress + close; 4 nothing
      ['Nilai evaluasi tahunan belum keluar', 'boleh-diabaikan'], // 1 on the Penilaian page; 2 red outline; 3 state; 4 nothing
      ['Predikat kinerja akan ditetapkan paling lambat', 'perlu-perhatian'], // date not passed
      ['Kolom ini harus diisi', 'perlu-perhatian'], // required input
      ['Penilaian diri Anda belum lengkap', 'perlu-perhatian'], // asks to fill in, with a button
      ['Koneksi terputus. Penilaian terakhir', 'perlu-perhatian'], // failure: not saved
    ],
  ],

  // 7 ------------------------------------------------------------------------------------------------
  [
    'Quasar: mobile layout, kepala sekolah as employee',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>Penilaian Kepala Sekolah</title><style>
*{box-sizing:border-box}body{margin:0;font:14px/1.5 Roboto,-apple-system,Arial,sans-serif;background:#fff}.bg-primary{background:#1976d2}.text-white{color:#fff}.text-negative{color:#c10015}.bg-negative{background:#c10015}.bg-red-1{background:#ffebee}.bg-brown-1{background:#efebe9}.text-brown-9{color:#3e2723}.text-brown{color:#795548}
.q-header{padding:12px;display:flex;justify-content:space-between;align-items:center}.q-page{padding:16px;max-width:720px;margin:0 auto}.q-banner{display:flex;align-items:center;min-height:54px;padding:8px 16px;margin-bottom:12px}.q-banner__avatar{min-width:40px;font-size:24px}.q-banner__content{flex:1}.q-banner__actions{display:flex;justify-content:flex-end}.rounded-borders{border-radius:4px}.q-btn{border:0;background:transparent;font:inherit;font-weight:500;text-transform:uppercase;padding:4px 16px;color:inherit}.q-card{box-shadow:0 1px 5px rgba(0,0,0,.2);border-radius:4px;margin-bottom:16px}.q-card__section{padding:16px}.q-stepper__tab{display:inline-block;padding:8px 12px}.q-stepper__tab--active{color:#1976d2;font-weight:700}.q-badge{background:#c10015;color:#fff;font-size:12px;padding:2px 6px;border-radius:4px}.q-footer{position:sticky;bottom:0;display:flex;justify-content:space-around;padding:10px;background:#fff;border-top:1px solid #ddd}.q-notifications{position:fixed;right:12px;top:64px}.q-notification{padding:12px 16px;border-radius:4px;max-width:340px;display:flex;gap:8px;align-items:center;margin-bottom:8px}
</style></head><body><header class="q-header bg-primary text-white"><div>Pengelolaan Kinerja</div><span class="q-badge">12</span></header><main class="q-page"><div class="q-stepper"><span class="q-stepper__tab">Perencanaan</span><span class="q-stepper__tab">Pelaksanaan</span><span class="q-stepper__tab q-stepper__tab--active" aria-current="step">Penilaian</span></div><h1 style="font-size:20px">Penilaian Kepala Sekolah</h1>
<div class="q-banner bg-red-1 text-negative rounded-borders" role="alert"><div class="q-banner__avatar">&#9888;</div><div class="q-banner__content">Kepala Dinas belum memulai penilaian atas kinerja Anda. Pengawas pembina masih mengumpulkan bahan.</div><div class="q-banner__actions"><button class="q-btn">Tutup</button></div></div>
<div class="q-banner bg-brown-1 text-brown-9 rounded-borders"><div class="q-banner__avatar text-brown">&#9432;</div><div class="q-banner__content">Penilaian perilaku kerja belum dibuka.</div></div>
<div class="q-card"><div class="q-card__section"><b>Predikat Kinerja Organisasi</b><p class="text-negative">Predikat satuan pendidikan Anda belum diterbitkan oleh Dinas Pendidikan Kabupaten.</p></div></div>
<div class="q-card"><div class="q-card__section"><b>Dokumen penilaian</b><p class="text-negative">Rencana Kerja Tahunan (RKT) belum dilampirkan. Ukuran maksimal 10 MB, format PDF.</p><div class="q-banner bg-negative text-white rounded-borders"><div class="q-banner__content">Rekap kehadiran guru yang Anda kirim perlu diperbaiki menurut catatan pengawas.</div></div></div></div>
<div class="q-card"><div class="q-card__section"><b>Nilai Anda</b><div class="q-banner bg-red-1 text-negative rounded-borders"><div class="q-banner__content">Nilai belum tampil? Perbarui halaman untuk mengambil data terbaru.</div><div class="q-banner__actions"><button class="q-btn">Perbarui</button></div></div></div></div></main><div class="q-notifications"><div class="q-notification bg-negative text-white" role="alert">Sinkronisasi penilaian ke e-Kinerja BKN mengalami kendala.</div></div><nav class="q-footer" aria-label="Navigasi bawah"><span>Beranda</span><span>Kinerja</span><span>Akun</span></nav></body></html>`,
    [
      ['Kepala Dinas belum memulai penilaian', 'boleh-diabaikan'], // 1 says so; 2 red; 3 waiting for the superior, Tutup; 4 nothing
      ['Predikat satuan pendidikan Anda belum diterbitkan', 'boleh-diabaikan'], // 1 page Penilaian; 2 red text; 3 state; 4 nothing
      ['Rencana Kerja Tahunan (RKT) belum dilampirkan', 'perlu-perhatian'], // upload and size
      ['Rekap kehadiran guru yang Anda kirim', 'perlu-perhatian'], // needs correction
      ['Nilai belum tampil? Perbarui halaman', 'perlu-perhatian'], // action button
      ['Sinkronisasi penilaian ke e-Kinerja BKN', 'perlu-perhatian'], // "mengalami kendala": a failure in other words
    ],
  ],

  // 8 ------------------------------------------------------------------------------------------------
  [
    'Angular Material: stepper with penilaian open',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pengelolaan Kinerja - Penilaian</title><style>
body{margin:0;font:400 14px/20px Roboto,sans-serif;background:#fafafa;color:rgba(0,0,0,.87)}.mat-toolbar{background:#3f51b5;color:#fff;height:64px;display:flex;align-items:center;padding:0 16px;justify-content:space-between}.mat-drawer-content{max-width:1000px;margin:0 auto;padding:16px}.mat-card{display:block;background:#fff;padding:16px;border-radius:4px;box-shadow:0 2px 1px -1px rgba(0,0,0,.2),0 1px 3px rgba(0,0,0,.12);margin-bottom:16px}.mat-step-header{display:flex;align-items:center;padding:16px;background:#fff}.mat-step-icon{width:24px;height:24px;border-radius:50%;background:rgba(0,0,0,.54);color:#fff;text-align:center;line-height:24px;margin-right:12px;flex:none}.mat-step-icon-state-error{background:transparent;color:#f44336}.mat-step-label-error{color:#f44336;font-size:14px}.mat-step-sub-label-error{font-size:12px;color:#f44336}.mat-vertical-content{padding:0 24px 24px 52px;background:#fff}.notif{display:flex;gap:12px;padding:12px;margin:8px 0;border-radius:4px}.notif.warn{background:#ffebee;border-left:4px solid #f44336}.notif.accent{background:#fce4ec;border-left:4px solid #e91e63;color:#880e4f}.mat-warn{color:#f44336}.mat-flat-button{border:0;border-radius:4px;line-height:36px;padding:0 16px;background:#3f51b5;color:#fff}.mat-button{border:0;background:transparent;color:#3f51b5;line-height:36px}.mat-error{color:#f44336;font-size:75%}.mat-form-field{display:block;margin:12px 0}.mat-form-field input,.mat-form-field select{width:100%;padding:10px;border:1px solid #f44336;border-radius:4px}.mat-progress{height:4px;background:#ffcdd2}.mat-progress i{display:block;height:4px;width:30%;background:#f44336}
</style></head><body><app-root><mat-toolbar class="mat-toolbar"><span>PMM — Pengelolaan Kinerja</span><span>Fitriani, S.Pd.</span></mat-toolbar><div class="mat-drawer-content"><h1 style="font-size:24px">Januari – Juni 2024</h1>
<mat-vertical-stepper class="mat-stepper-vertical"><div class="mat-step"><div class="mat-step-header"><div class="mat-step-icon">✓</div><div>Perencanaan</div></div></div>
<div class="mat-step"><div class="mat-step-header"><div class="mat-step-icon mat-step-icon-state-error">!</div><div><div class="mat-step-label-error">Pelaksanaan</div><div class="mat-step-sub-label-error">Kepala sekolah belum selesai mengisi hasil observasi.</div></div></div></div>
<div class="mat-step"><div class="mat-step-header" aria-selected="true"><div class="mat-step-icon mat-step-icon-state-error">!</div><div><div class="mat-step-label-error">Penilaian</div><div class="mat-step-sub-label-error">Penilaian Anda belum dimulai oleh kepala sekolah.</div></div></div>
<div class="mat-vertical-content" role="region" aria-label="Penilaian"><div class="mat-progress"><i></i></div>
<app-notif class="notif warn"><span class="mat-warn" aria-hidden="true">&#9679;</span><div><strong>Baru 1 dari 2 rating diberikan.</strong><div>Rating perilaku kerja masih menunggu kepala sekolah.</div></div></app-notif>
<app-notif class="notif warn"><span class="mat-warn" aria-hidden="true">&#9679;</span><div>Rating hasil kerja belum dapat diberikan sebab laporan tugas tambahan Anda masih perlu direvisi.</div></app-notif>
<app-notif class="notif accent"><span aria-hidden="true">&#9679;</span><div>Catatan atasan belum ada.</div></app-notif>
<app-notif class="notif warn"><span class="mat-warn" aria-hidden="true">&#9679;</span><div>Kepala sekolah telah selesai menilai. Baca dan setujui hasil penilaian Anda.</div><button class="mat-flat-button">Setujui</button></app-notif>
<mat-form-field class="mat-form-field"><label>Alasan keberatan <span class="mat-warn">*</span></label><input type="text"><mat-error class="mat-error" role="alert">Alasan keberatan tidak boleh kosong.</mat-error></mat-form-field></div></div></mat-vertical-stepper>
<mat-card class="mat-card"><h2 style="font-size:18px">Rapor Pendidikan</h2><p class="mat-warn">Rapor Pendidikan sekolah Anda belum diperbarui.</p></mat-card></div></app-root></body></html>`,
    [
      ['Kepala sekolah belum selesai mengisi hasil observasi', 'tidak-dikenal'], // step Pelaksanaan
      ['Penilaian Anda belum dimulai oleh', 'boleh-diabaikan'], // 1 step Penilaian; 2 red caption; 3 state; 4 nothing
      ['Rating perilaku kerja masih menunggu', 'boleh-diabaikan'], // 1 region Penilaian; 2 red border/icon; 3 waiting; 4 nothing
      ['Rating hasil kerja belum dapat diberikan sebab', 'perlu-perhatian'], // request for correction in one clause
      ['Kepala sekolah telah selesai menilai', 'perlu-perhatian'], // action button Setujui
      ['Alasan keberatan tidak boleh kosong', 'perlu-perhatian'], // required input
      ['Rapor Pendidikan sekolah Anda belum diperbarui', 'tidak-dikenal'], // outside the assessment stage
    ],
  ],

  // 9 ------------------------------------------------------------------------------------------------
  [
    'PrimeNG: messages and toasts',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja Guru</title><style>
:root{--surface-0:#fff;--surface-100:#f5f5f5;--text-color:#495057;--primary:#6366f1}*{box-sizing:border-box}body{margin:0;font:1rem/1.5 Inter,var(--font-family,sans-serif);color:var(--text-color);background:var(--surface-100)}.layout-topbar{height:56px;background:#fff;padding:0 2rem;display:flex;align-items:center;justify-content:space-between}.layout-main{max-width:960px;margin:0 auto;padding:1.5rem}.p-card{background:#fff;border-radius:6px;padding:1.25rem;margin-bottom:1rem}.p-steps ol{display:flex;list-style:none;padding:0;gap:2rem}.p-highlight{color:var(--primary);font-weight:600}
.p-message{margin:1rem 0;border-radius:6px}.p-message-wrapper{display:flex;align-items:center;padding:1.25rem 1.75rem}.p-message-error{background:rgba(255,231,230,.7);border:solid #ff5757;border-width:0 0 0 6px;color:#ff5757}.p-message-warn{background:rgba(255,242,226,.7);border:solid #cc8925;border-width:0 0 0 6px;color:#cc8925}.p-message-icon{margin-right:.5rem;font-size:1.5rem}.p-message-summary{font-weight:700}.p-message-detail{margin-left:.5rem}.p-message-close{margin-left:auto;border:0;background:transparent;color:inherit;font-size:1rem}
.p-inline-message{display:inline-flex;align-items:center;padding:.75rem;border-radius:6px}.p-inline-message-error{background:rgba(255,231,230,.7);color:#ff5757}.p-error{color:#e24c4c}.p-toast{position:fixed;top:76px;right:20px;width:22rem}.p-toast-message{background:rgba(255,231,230,.95);border:solid #e60017;border-width:0 0 0 6px;color:#e60017;border-radius:6px;margin-bottom:1rem}.p-toast-message-content{padding:1rem;display:flex}.p-toast-icon-close{border:0;background:none;color:inherit;margin-left:auto}.p-toast-detail{margin-top:.5rem;font-size:.95rem;color:#495057}.p-button{border:0;border-radius:6px;background:var(--primary);color:#fff;padding:.5rem 1rem}.p-button-link{background:none;color:#6366f1;padding:0}.p-tag-danger{background:#ef4444;color:#fff;font-size:.75rem;border-radius:6px;padding:.2rem .4rem}
</style></head><body><div class="layout-topbar"><b>Ruang GTK</b><span>Andi Baso, S.Pd.</span></div><main class="layout-main"><nav class="p-steps" aria-label="Tahapan"><ol><li>Perencanaan</li><li>Pelaksanaan</li><li class="p-highlight" aria-current="step">Penilaian</li><li>Tindak Lanjut</li></ol></nav><h1>Penilaian Kinerja Guru</h1>
<p-messages><div class="p-message p-message-error" role="alert"><div class="p-message-wrapper"><span class="p-message-icon">ⓧ</span><span class="p-message-summary">Belum dibuka.</span><span class="p-message-detail">Penilaian dibuka oleh pejabat penilai sesudah tahap pelaksanaan rampung.</span><button class="p-message-close" aria-label="Tutup">✕</button></div></div></p-messages>
<div class="p-card"><h2>Hasil Penilaian <span class="p-tag-danger">0</span></h2><div class="p-inline-message p-inline-message-error" aria-live="polite"><span>ⓧ&nbsp;</span><span>Nilai hasil kerja belum masuk.</span></div><br><br><div class="p-inline-message p-inline-message-error" aria-live="polite"><span>ⓧ&nbsp;</span><span>Nilai perilaku kerja ditolak sistem.</span></div></div>
<div class="p-card"><h2>Akses</h2><p-messages><div class="p-message p-message-error" role="alert"><div class="p-message-wrapper"><span class="p-message-icon">ⓧ</span><span class="p-message-detail">Akses Anda ke tahap penilaian dikunci oleh admin dinas.</span></div></div><div class="p-message p-message-error"><div class="p-message-wrapper"><span class="p-message-icon">ⓧ</span><span class="p-message-detail">Pengajuan keberatan atas nilai masih dibuka sampai besok.</span></div></div><div class="p-message p-message-warn"><div class="p-message-wrapper"><span class="p-message-detail">Riwayat penilaian belum ada.</span></div></div></p-messages></div></main>
<div class="p-toast p-toast-top-right"><div class="p-toast-message" role="alert"><div class="p-toast-message-content"><div><span class="p-toast-summary">Penilaian</span><div class="p-toast-detail">Rekapitulasi nilai sekolah sedang disiapkan.</div></div><button class="p-toast-icon-close" aria-label="Close">✕</button></div></div><div class="p-toast-message" role="alert"><div class="p-toast-message-content"><div><span class="p-toast-summary">Sesi</span><div class="p-toast-detail">Sesi Anda tinggal 2 menit.</div></div><button class="p-toast-icon-close" aria-label="Close">✕</button></div></div><div class="p-toast-message" role="alert"><div class="p-toast-message-content"><div><span class="p-toast-summary">Kesalahan server</span><div class="p-toast-detail">Permintaan penilaian Anda berakhir dengan kode 502.</div></div><button class="p-toast-icon-close" aria-label="Close">✕</button></div></div></div></body></html>`,
    [
      ['Penilaian dibuka oleh pejabat penilai', 'boleh-diabaikan'], // 1 says so; 2 red; 3 not open yet + Tutup; 4 no lock; no date
      ['Nilai hasil kerja belum masuk', 'boleh-diabaikan'], // 1 page Penilaian; 2 red; 3 state; 4 nothing
      ['Nilai perilaku kerja ditolak', 'perlu-perhatian'], // rejection
      ['Akses Anda ke tahap penilaian dikunci', 'perlu-perhatian'], // locked
      ['Pengajuan keberatan atas nilai masih dibuka', 'perlu-perhatian'], // deadline tomorrow
      ['Rekapitulasi nilai sekolah sedang disiapkan', 'boleh-diabaikan'], // 1 titled Penilaian; 2 red border/title; 3 being processed + close; 4 nothing
      ['Sesi Anda tinggal 2 menit', 'perlu-perhatian'], // session
      ['Permintaan penilaian Anda berakhir dengan kode', 'perlu-perhatian'], // error; "berakhir" is no end of the stage
    ],
  ],

  // 10 -----------------------------------------------------------------------------------------------
  [
    'Mantine: light, penilaian overview with notifications',
    `<!doctype html><html lang="id" data-mantine-color-scheme="light"><head><meta charset="utf-8"><title>Ringkasan Penilaian</title><style>
:root{--mantine-color-red-6:#fa5252;--mantine-color-red-9:#c92a2a;--mantine-color-red-light:rgba(250,82,82,.1);--mantine-color-orange-light:rgba(253,126,20,.1);--mantine-color-orange-9:#d9480f;--mantine-color-pink-light:rgba(230,73,128,.1);--mantine-color-pink-9:#a61e4d}*{box-sizing:border-box}body{margin:0;font:16px/1.55 -apple-system,BlinkMacSystemFont,Segoe UI,Roboto,sans-serif}.m-shell{display:grid;grid-template-columns:240px 1fr}.m-nav{border-right:1px solid #dee2e6;padding:16px}.m-nav a{display:block;padding:8px 12px;color:#000;text-decoration:none}.m-main{padding:24px}.m-header{height:60px;border-bottom:1px solid #dee2e6;padding:0 16px;display:flex;align-items:center;justify-content:space-between}
.m-alert{padding:12px 16px;border-radius:4px;position:relative;margin-bottom:16px;background:var(--alert-bg);color:#000}.m-alert-wrapper{display:flex}.m-alert-icon{color:var(--alert-color);width:20px;height:20px;margin-right:16px;flex:none}.m-alert-icon svg{width:20px;height:20px;stroke:currentColor;fill:none;stroke-width:2}.m-alert-title{color:var(--alert-color);font-size:14px;font-weight:700}.m-alert-message{font-size:14px}.m-close{border:0;background:none;color:var(--alert-color);margin-left:auto;align-self:flex-start}.m-btn{border:0;background:#228be6;color:#fff;border-radius:4px;padding:6px 14px}.m-badge{background:#fa5252;color:#fff;border-radius:1000px;font-size:11px;padding:0 10px;font-weight:700}.m-paper{border:1px solid #dee2e6;border-radius:4px;padding:16px;margin-bottom:16px}.m-notifs{position:fixed;bottom:16px;right:16px;width:380px}.m-notif{display:flex;align-items:center;padding:8px 12px 8px 22px;border-radius:4px;background:#fff;box-shadow:0 1px 3px rgba(0,0,0,.2),0 10px 15px -5px rgba(0,0,0,.2);position:relative;margin-bottom:12px;font-size:14px}.m-notif::before{content:"";position:absolute;width:6px;top:4px;bottom:4px;left:4px;border-radius:4px;background:var(--mantine-color-red-6)}.m-notif-icon{width:28px;height:28px;border-radius:50%;background:#fa5252;color:#fff;text-align:center;line-height:28px;margin-right:16px;flex:none}.m-ring{width:60px;height:60px}
</style></head><body><header class="m-header"><b>PMM</b><span>Lina Marlina <span class="m-badge">5</span></span></header><div class="m-shell"><nav class="m-nav"><a href="#">Beranda</a><a href="#" aria-current="page">Pengelolaan Kinerja</a><a href="#">Refleksi Kompetensi</a></nav><main class="m-main"><h1>Ringkasan Penilaian</h1>
<div class="m-alert" style="--alert-bg:var(--mantine-color-red-light);--alert-color:var(--mantine-color-red-9)" role="alert"><div class="m-alert-wrapper"><div class="m-alert-icon"><svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/><path d="M12 8v4m0 4h.01"/></svg></div><div><div class="m-alert-title">Anda belum dinilai</div><div class="m-alert-message">Atasan memberikan dua penilaian, yaitu hasil kerja dan perilaku kerja. Saat ini keduanya masih dalam antrean.</div></div><button class="m-close" aria-label="Tutup">✕</button></div></div>
<div class="m-paper"><svg class="m-ring" viewBox="0 0 36 36" role="img" aria-label="25 persen"><circle cx="18" cy="18" r="15" fill="none" stroke="#fa5252" stroke-width="3" stroke-dasharray="25 75"/></svg><h2 style="font-size:18px">Komponen Penilaian</h2><div class="m-alert" style="--alert-bg:var(--mantine-color-red-light);--alert-color:var(--mantine-color-red-9)"><div class="m-alert-wrapper"><div class="m-alert-icon"><svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/></svg></div><div class="m-alert-message">Pengembangan kompetensi: sertifikat Anda bertanggal di luar periode. Pilih sertifikat lain.</div></div></div>
<div class="m-alert" style="--alert-bg:var(--mantine-color-pink-light);--alert-color:var(--mantine-color-pink-9)"><div class="m-alert-wrapper"><div><div class="m-alert-title">Perilaku kerja</div><div class="m-alert-message">Penilaian rekan kerja belum dimulai.</div></div></div></div>
<div class="m-alert" style="--alert-bg:var(--mantine-color-orange-light);--alert-color:var(--mantine-color-orange-9)"><div class="m-alert-wrapper"><div class="m-alert-message">Penilaian masih menunggu jadwal dari dinas.</div></div></div></div>
<div class="m-paper"><h2 style="font-size:18px">Akun</h2><div class="m-alert" style="--alert-bg:var(--mantine-color-red-light);--alert-color:var(--mantine-color-red-9)"><div class="m-alert-wrapper"><div class="m-alert-icon"><svg viewBox="0 0 24 24"><circle cx="12" cy="12" r="9"/></svg></div><div class="m-alert-message">Satuan tugas Anda di Dapodik tidak sama dengan satuan tugas pada penilaian ini.</div></div></div></div></main></div><div class="m-notifs"><div class="m-notif" role="alert"><div class="m-notif-icon">!</div><div>Penilaian sedang dikirim secara berkala ke e-Kinerja BKN.</div><button class="m-close" aria-label="Tutup">✕</button></div><div class="m-notif" role="alert"><div class="m-notif-icon">!</div><div>Draf penilaian tidak dapat dibuka.</div><button class="m-close" aria-label="Tutup">✕</button></div></div></body></html>`,
    [
      ['Atasan memberikan dua penilaian', 'boleh-diabaikan'], // 1 says so; 2 red; 3 queued + close; 4 nothing
      ['Pengembangan kompetensi: sertifikat Anda', 'perlu-perhatian'], // asks for another document
      ['Satuan tugas Anda di Dapodik tidak sama', 'perlu-perhatian'], // data mismatch
      ['Penilaian sedang dikirim secara berkala', 'boleh-diabaikan'], // 1 says so; 2 red stripe/icon disc; 3 being processed + close; 4 nothing
      ['Draf penilaian tidak dapat dibuka', 'perlu-perhatian'], // tidak dapat
    ],
  ],

  // 11 -----------------------------------------------------------------------------------------------
  [
    'Plain semantic HTML: sections per stage',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pengelolaan Kinerja</title><style>
body{font:17px/1.6 Georgia,serif;max-width:46em;margin:auto;padding:1em;color:#222}header,footer{border-bottom:1px solid #ccc;padding:.5em 0}nav ul{list-style:none;padding:0;display:flex;gap:1em}section{margin:2em 0}.pengumuman{border:1px solid crimson;padding:.5em 1em}.pengumuman strong{color:crimson}.merah{color:#c00}.status{color:firebrick;font-style:italic}.cokelat{color:saddlebrown;border:1px solid saddlebrown;padding:.5em}.marun{color:maroon;border-left:5px solid maroon;padding-left:.8em}abbr.wajib{color:#c00;text-decoration:none}dl{display:grid;grid-template-columns:12em 1fr}dd{margin:0}label{display:block}
</style></head><body><header><p>Ruang GTK — masuk sebagai <a href="#profil">Theresia Wenda, S.Pd.</a></p><nav aria-label="Utama"><ul><li><a href="#r">Perencanaan</a></li><li><a href="#l">Pelaksanaan</a></li><li><a href="#n">Penilaian</a></li></ul></nav></header><main><h1>Pengelolaan Kinerja</h1><p>Periode Januari – Desember 2026</p>
<section id="r"><h2>Perencanaan</h2><p>Status: disetujui.</p></section>
<section id="l"><h2>Pelaksanaan</h2><p class="status">Menunggu atasan menyelesaikan observasi.</p><p class="pengumuman"><strong>Perhatian.</strong> Refleksi Anda belum dibaca oleh kepala sekolah.</p></section>
<section id="n"><h2>Penilaian</h2><p class="status">Menunggu atasan menyelesaikan evaluasi.</p><dl><dt>Hasil kerja</dt><dd>–</dd><dt>Perilaku kerja</dt><dd>–</dd></dl>
<p class="marun">Predikat Anda tengah dimusyawarahkan oleh pejabat penilai dan Tim Kinerja.</p>
<p class="cokelat">Lembar predikat belum tersedia.</p>
<p class="pengumuman"><strong>Pemberitahuan.</strong> Penetapan predikat oleh kepala sekolah belum berlangsung, sebab predikat organisasi masih ditunggu dari dinas.</p>
<p class="pengumuman"><strong>Pemberitahuan.</strong> Hasil kerja Anda sudah dinilai. Bila ada yang keliru, sampaikan perbaikan kepada kepala sekolah.</p>
<div class="pengumuman"><p>Evaluasi Anda belum mendapat tanggapan.</p><form action="#cari"><label for="cr">Cari evaluasi lain</label><input id="cr"> <button>Cari</button></form></div><form action="#tanggapan" method="post"><p><label for="cat">Catatan untuk atasan <abbr class="wajib" title="wajib">*</abbr></label><textarea id="cat" rows="3" cols="50"></textarea><br><span class="merah">Catatan belum diisi.</span></p><button>Kirim</button></form></section>
<section><h2>Berita</h2><article><h3>Penilaian guru berprestasi</h3><p class="merah">Pendaftaran penilaian guru berprestasi tingkat provinsi telah berakhir.</p></article></section></main><footer><p>Telepon 177 · pengaduan@kemdikbud.go.id</p></footer></body></html>`,
    [
      ['Menunggu atasan menyelesaikan observasi', 'tidak-dikenal'], // section Pelaksanaan
      ['Refleksi Anda belum dibaca oleh', 'tidak-dikenal'], // section Pelaksanaan
      ['Menunggu atasan menyelesaikan evaluasi', 'boleh-diabaikan'], // 1 section Penilaian; 2 firebrick; 3 waiting; 4 nothing
      ['Predikat Anda tengah dimusyawarahkan', 'tidak-dikenal'], // the author's `boleh-diabaikan`, changed: maroon is a near miss by the issue
      ['Penetapan predikat oleh kepala sekolah belum berlangsung', 'boleh-diabaikan'], // 1 section Penilaian; 2 crimson; 3 state with its cause elsewhere; 4 nothing
      ['Hasil kerja Anda sudah dinilai. Bila ada yang keliru', 'perlu-perhatian'], // one clause about correction
      ['Catatan belum diisi', 'perlu-perhatian'], // beside a field
      ['Evaluasi Anda belum mendapat tanggapan', 'perlu-perhatian'], // holds a form: bigger than a notice
      ['Pendaftaran penilaian guru berprestasi', 'tidak-dikenal'], // another "penilaian", outside the stage
    ],
  ],

  // 12 -----------------------------------------------------------------------------------------------
  [
    'Web components with open shadow roots',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kinerja - Penilaian</title><style>body{margin:0;font:16px/1.5 "Open Sans",Arial,sans-serif;color:#1b1b1b}gtk-header{display:block;background:#0b5;color:#fff;padding:12px 24px}main{max-width:900px;margin:0 auto;padding:24px}.kartu{border:1px solid #ddd;border-radius:8px;padding:16px;margin:16px 0}</style></head><body><gtk-header>Ruang GTK · Pengelolaan Kinerja</gtk-header><main><h1>Pengelolaan Kinerja</h1>
<gtk-stage name="Penilaian"><gtk-alert tone="danger" heading="Belum dimulai">Penilaian atas kinerja Anda belum dimulai.</gtk-alert><gtk-alert tone="danger" heading="Menunggu" closable>Kepala sekolah belum memasukkan rating. Anda akan mendapat kabar lewat surel.</gtk-alert><gtk-alert tone="danger" heading="Perlu tindakan" action="Unggah Ulang">Laporan tugas tambahan tidak terbaca.</gtk-alert><gtk-alert tone="danger" heading="Nilai sementara">Nilai sementara sudah ada, tetapi tanda tangan Anda masih ditunggu paling lambat 5 Desember 2026.</gtk-alert><gtk-alert tone="warning" heading="Info">Rekap penilaian belum tersedia.</gtk-alert><gtk-status tone="danger">Predikat belum ada</gtk-status></gtk-stage>
<gtk-stage name="Tindak Lanjut"><gtk-alert tone="danger" heading="Belum dibuka">Tindak lanjut hasil evaluasi belum dibuka.</gtk-alert></gtk-stage>
<div class="kartu"><h2>Akun belajar.id</h2><gtk-alert tone="danger">Akun belajar.id Anda dinonaktifkan sementara.</gtk-alert></div></main>
<script>
class GtkAlert extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;var r=this.attachShadow({mode:'open'});var h=this.getAttribute('heading'),a=this.getAttribute('action');r.innerHTML='<style>:host{display:block;margin:12px 0}.b{display:flex;gap:12px;padding:12px 16px;border-radius:6px;border:1px solid #f0b429;background:#fffbea;color:#513c06}:host([tone=danger]) .b{border-color:#e12d39;background:#ffe3e3;color:#610316}.i{width:20px;height:20px;fill:currentColor;flex:none}:host([tone=danger]) .i{fill:#cf1124}h3{margin:0;font-size:16px}button{font:inherit;margin-left:auto}</style><div class="b" role="alert"><svg class="i" viewBox="0 0 20 20"><circle cx="10" cy="10" r="9"/></svg><div>'+(h?'<h3>'+h+'</h3>':'')+'<slot></slot></div>'+(a?'<button>'+a+'</button>':'')+(this.hasAttribute('closable')?'<button aria-label="Tutup">×</button>':'')+'</div>'}}
class GtkStage extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;var r=this.attachShadow({mode:'open'});var n=this.getAttribute('name');r.innerHTML='<style>section{border:1px solid #ddd;border-radius:8px;padding:16px;margin:16px 0}h2{margin:0 0 8px;font-size:20px}</style><section aria-label="'+n+'"><h2>'+n+'</h2><slot></slot></section>'}}
class GtkStatus extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;var r=this.attachShadow({mode:'open'});r.innerHTML='<style>span{display:inline-block;background:#cf1124;color:#fff;border-radius:999px;padding:2px 10px;font-size:12px}</style><span><slot></slot></span>'}}
customElements.define('gtk-alert',GtkAlert);customElements.define('gtk-stage',GtkStage);customElements.define('gtk-status',GtkStatus);
</script></body></html>`,
    [
      ['Penilaian atas kinerja Anda belum dimulai', 'boleh-diabaikan'], // 1 stage component Penilaian and says so; 2 red; 3 state; 4 nothing
      ['Kepala sekolah belum memasukkan rating', 'boleh-diabaikan'], // 1 inside the stage component Penilaian; 2 red; 3 waiting + Tutup; 4 nothing
      ['Laporan tugas tambahan tidak terbaca', 'perlu-perhatian'], // action Unggah Ulang
      ['Nilai sementara sudah ada, tetapi', 'perlu-perhatian'], // date not passed and asks for a signature
      ['Tindak lanjut hasil evaluasi belum dibuka', 'tidak-dikenal'], // the stage after the assessment
      ['Akun belajar.id Anda dinonaktifkan', 'perlu-perhatian'], // locked account (either)
    ],
  ],

  // 13 -----------------------------------------------------------------------------------------------
  [
    'Old server-rendered markup',
    `<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>Sistem Pengelolaan Kinerja</title><style type="text/css">body{font-family:Verdana,Arial;font-size:12px;margin:0}.judul{background:#336699;color:#fff;padding:8px;font-size:16px}.menu td{background:#dde6ee;padding:4px 10px}.isi{padding:12px}.box_err{background:#FFBABA;color:#D8000C;border:1px solid #D8000C;padding:8px 10px;margin:8px 0}.box_warn{background:#FEEFB3;color:#9F6000;border:1px solid #9F6000;padding:8px 10px;margin:8px 0}table.data{border-collapse:collapse}table.data td,table.data th{border:1px solid #999;padding:4px 8px}fieldset{margin:12px 0}legend{font-weight:bold}</style></head><body bgcolor="#FFFFFF"><div class="judul">SISTEM PENGELOLAAN KINERJA GURU</div><table class="menu" width="100%" cellspacing="1"><tr><td><a href="?m=home">Beranda</a></td><td><a href="?m=rencana">Perencanaan</a></td><td><a href="?m=laksana">Pelaksanaan</a></td><td><b>Penilaian</b></td><td align="right">Pengguna: SUKIRMAN | <a href="?m=keluar">Keluar</a></td></tr></table>
<table width="100%"><tr><td class="isi" valign="top"><h2>Penilaian</h2>
<font color="red">Penilaian Saudara masih dalam proses di Kepala Sekolah.</font><br><br>
<div class="box_err">Masa penilaian telah berakhir pada tanggal 15 Maret 2024.</div>
<div class="box_warn">Nilai akhir belum dihitung.</div>
<table class="data"><tr><th>No</th><th>Komponen</th><th>Nilai</th></tr><tr><td>1</td><td>Hasil Kerja</td><td><font color="red">belum</font></td></tr><tr><td>2</td><td>Perilaku Kerja</td><td><font color="red">belum</font></td></tr></table>
<div class="box_err">NIK Saudara belum padan dengan data kependudukan sehingga nilai belum dapat dihitung.</div>
<fieldset><legend>Lampiran Penilaian</legend><form method="post" enctype="multipart/form-data"><input type="file" name="f1"> <input type="submit" value="Kirim"><br><font color="#FF0000">Berkas melebihi 2 MB.</font></form></fieldset>
<div class="box_err"><b>Galat basis data.</b> Data penilaian tidak terbaca (kode 1045).</div>
<div class="box_err">Sesi telah habis. <a href="?m=login">Login kembali</a></div></td><td width="200" class="isi" valign="top"><b>Pengumuman</b><br><font color="red">Jadwal cetak kartu pegawai belum ditentukan.</font></td></tr></table><hr><center>Hak cipta &copy; 2024</center><div id="tirai" style="position:fixed;top:0;left:0;width:100%;height:100%;background:#000;opacity:.5;z-index:90"></div><div id="kotak" style="position:fixed;top:180px;left:50%;width:360px;margin-left:-180px;z-index:91;background:#fff;border:2px solid #999;padding:16px;text-align:center"><font color="red">Nilai Saudara belum diumumkan oleh Kepala Sekolah.</font><br><br><input type="button" value="Tutup" onclick="document.getElementById('kotak').style.display='none';document.getElementById('tirai').style.display='none'"></div></body></html>`,
    [
      ['Penilaian Saudara masih dalam proses', 'boleh-diabaikan'], // 1 says so; 2 font red; 3 being processed; 4 nothing
      ['Masa penilaian telah berakhir pada tanggal', 'boleh-diabaikan'], // 1 says so; 2 red box; 3 ended; 4 the date (15 March 2024) is long past
      ['NIK Saudara belum padan', 'perlu-perhatian'], // data mismatch
      ['Berkas melebihi 2 MB', 'perlu-perhatian'], // upload size
      ['Data penilaian tidak terbaca', 'perlu-perhatian'], // galat
      ['Sesi telah habis', 'perlu-perhatian'], // session, sign-in
      ['Nilai Saudara belum diumumkan', 'perlu-perhatian'], // a state, but in a box that blocks the page
      ['Jadwal cetak kartu pegawai', 'tidak-dikenal'], // outside the assessment
    ],
  ],

  // 14 -----------------------------------------------------------------------------------------------
  [
    'Mobile PWA: bottom navigation and cards',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="theme-color" content="#00695c"><title>Kinerja</title><style>
:root{--danger:hsl(4 78% 44%);--danger-soft:hsl(4 86% 95%)}*{box-sizing:border-box;-webkit-tap-highlight-color:transparent}body{margin:0 auto;max-width:480px;font:15px/1.45 "Plus Jakarta Sans",system-ui,sans-serif;background:#f2f4f5;padding-bottom:64px}.topbar{position:sticky;top:0;background:#00695c;color:#fff;padding:14px 16px;display:flex;justify-content:space-between}.dot{width:8px;height:8px;border-radius:50%;background:#ff1744;display:inline-block}.offline{background:var(--danger);color:#fff;padding:6px 16px;font-size:13px;text-align:center}.chips{display:flex;gap:8px;padding:12px 16px;overflow:auto}.chip{border:1px solid #bbb;border-radius:16px;padding:4px 12px;white-space:nowrap;background:#fff;font:inherit}.chip[aria-pressed=true]{background:#00695c;color:#fff}.card{background:#fff;margin:0 12px 12px;border-radius:12px;padding:14px}.card h2{font-size:16px;margin:0 0 6px}.callout{display:flex;gap:10px;background:var(--danger-soft);border-radius:8px;padding:10px 12px;color:#333;font-size:14px;margin-top:8px}.callout::before{content:"";flex:none;width:18px;height:18px;margin-top:2px;background:var(--danger);-webkit-mask:radial-gradient(circle,#000 60%,transparent 62%);mask:radial-gradient(circle,#000 60%,transparent 62%)}.callout.amber{background:#fff8e1}.callout.amber::before{background:#ffa000}.cta{display:block;width:100%;border:0;border-radius:8px;padding:10px;background:var(--danger);color:#fff;font:inherit;margin-top:8px}.bottom{position:fixed;bottom:0;left:0;right:0;background:#fff;display:flex;justify-content:space-around;padding:10px;border-top:1px solid #ddd}
</style></head><body><div class="topbar"><span>Kinerja Saya</span><span>🔔<i class="dot"></i></span></div><div class="offline" role="status">Anda sedang luring</div><div class="chips" role="group" aria-label="Tahap"><button class="chip" aria-pressed="false">Perencanaan</button><button class="chip" aria-pressed="false">Pelaksanaan</button><button class="chip" aria-pressed="true">Penilaian</button></div><main aria-label="Penilaian"><article class="card"><h2>Penilaian hasil kerja</h2><div>Kepala sekolah: Ibu Ratna Dewi</div><div class="callout"><span>Belum ada nilai. Ibu/Bapak kepala sekolah masih memproses penilaian ini.</span></div></article>
<article class="card"><h2>Penilaian perilaku kerja</h2><div class="callout"><span>Segera hadir: rating perilaku kerja belum dimulai di sekolah Anda.</span></div><div class="callout amber"><span>Umpan balik sejawat belum lengkap.</span></div></article>
<article class="card"><h2>Bukti dukung penilaian</h2><div class="callout"><span>2 bukti dukung ditandai kurang sesuai. Ketuk untuk mengganti.</span></div><button class="cta">Hapus semua bukti</button></article>
<article class="card"><h2>Konfirmasi</h2><div class="callout"><span>Atasan Anda sudah mengirim penilaian. Konfirmasi diterima sampai 27 November 2026.</span></div></article>
<article class="card"><h2>Sinkron</h2><div class="callout"><span>Penilaian tidak tersinkron. Coba beberapa saat lagi.</span></div></article></main><div style="position:fixed;inset:0;background:rgba(0,0,0,.5);z-index:9"></div><div role="alertdialog" aria-modal="true" aria-label="Pemberitahuan" style="position:fixed;left:0;right:0;bottom:0;z-index:10;background:#fff;border-radius:16px 16px 0 0;padding:20px 16px"><p style="color:hsl(4 78% 44%);margin:0 0 12px">Rating akhir Anda belum tersedia, penilaian masih berlangsung.</p><button style="border:0;padding:10px 16px;border-radius:8px">Tutup</button></div><nav class="bottom" aria-label="Bawah"><span>Beranda</span><span>Kinerja</span><span>Belajar</span><span>Akun</span></nav></body></html>`,
    [
      ['Anda sedang luring', 'tidak-dikenal'], // app-wide connection state, not the assessment (either)
      ['Belum ada nilai. Ibu/Bapak kepala sekolah', 'boleh-diabaikan'], // 1 says so; 2 red soft background and icon; 3 being processed; 4 nothing
      ['Segera hadir: rating perilaku kerja', 'boleh-diabaikan'], // 1 card Penilaian perilaku kerja; 2 red; 3 not begun; 4 nothing
      ['2 bukti dukung ditandai kurang sesuai', 'perlu-perhatian'], // asks for replacement
      ['Atasan Anda sudah mengirim penilaian', 'perlu-perhatian'], // date not passed
      ['Penilaian tidak tersinkron', 'perlu-perhatian'], // failure, try again
      ['Rating akhir Anda belum tersedia', 'perlu-perhatian'], // a state, but in a sheet that blocks
    ],
  ],

  // 15 -----------------------------------------------------------------------------------------------
  [
    'Design tokens, dark scheme, color-mix',
    `<!doctype html><html lang="id" class="dark"><head><meta charset="utf-8"><title>Penilaian - Kinerja</title><style>
:root{color-scheme:light dark;--ref-red-40:#ba1a1a;--ref-red-80:#ffb4ab;--ref-red-20:#690005;--ref-red-30:#93000a;--sys-surface:#1a1111;--sys-on-surface:#e8e1e0}
html.dark{color-scheme:dark;--sys-error:var(--ref-red-80);--sys-on-error:var(--ref-red-20);--sys-error-container:var(--ref-red-30);--sys-on-error-container:#ffdad6;--sys-tertiary-container:#5b4300;--sys-on-tertiary-container:#ffdea6}
*{box-sizing:border-box}body{margin:0;background:#14131a;color:#e6e1e9;font:16px/1.5 "Google Sans",Roboto,sans-serif}.app-bar{display:flex;justify-content:space-between;padding:16px 24px;background:#1d1b23}.rail{float:left;width:88px;padding:16px 8px;text-align:center;font-size:12px}.content{margin-left:96px;padding:24px;max-width:820px}.surface{background:#211f27;border-radius:16px;padding:20px;margin-bottom:16px}.inline-note{border-radius:12px;padding:12px 16px;margin:12px 0;background:var(--sys-error-container);color:var(--sys-on-error-container)}.inline-note.quiet{background:color-mix(in srgb,var(--sys-error) 12%,transparent);color:#e6e1e9;border:1px solid color-mix(in srgb,var(--sys-error) 60%,transparent)}.inline-note.tertiary{background:var(--sys-tertiary-container);color:var(--sys-on-tertiary-container)}.support{color:var(--sys-error);font-size:12px;padding:4px 16px}.text-btn{border:0;background:none;color:inherit;font:inherit;font-weight:500;text-decoration:underline}.field{width:100%;border:1px solid var(--sys-error);background:none;color:inherit;border-radius:4px;padding:12px}.fab{background:var(--sys-error);color:var(--sys-on-error);border:0;border-radius:16px;padding:16px}
</style></head><body><header class="app-bar"><span>Ruang GTK</span><span>Yohanes Lawalata ▾</span></header><nav class="rail"><div>Beranda</div><div>Kinerja</div></nav><div class="content" role="main"><nav aria-label="Jejak">Pengelolaan Kinerja › Penilaian</nav><h1>Penilaian</h1>
<div class="inline-note" role="status"><strong>Penilaian tahunan belum dibuka</strong><br>Jadwalnya ditentukan oleh pejabat penilai kinerja di daerah Anda. <a class="text-btn" href="#p">Pelajari lebih lanjut</a></div>
<section class="surface"><h2>Rekomendasi Tim Kinerja</h2><div class="inline-note quiet">Tim Kinerja belum menyampaikan rekomendasi predikat kepada Pejabat Penilai Kinerja.</div><div class="inline-note tertiary">Riwayat rekomendasi belum ada.</div></section>
<section class="surface"><h2>Realisasi</h2><label for="rl">Realisasi kinerja</label><input id="rl" class="field" aria-invalid="true"><div class="support">Isian wajib</div><div class="inline-note quiet">Realisasi Anda dikembalikan untuk dilengkapi sebelum penilaian dilanjutkan.</div><button class="fab">Kosongkan</button></section>
<section class="surface"><h2>Kode penilai</h2><div class="inline-note">Penilai yang tercantum bukan atasan Anda di Dapodik. <button class="text-btn">Laporkan</button></div><div class="inline-note quiet">Penilaian Anda belum diproses; batas akhirnya hari ini pukul 23.59 WIB.</div></section></div></body></html>`,
    [
      ['Jadwalnya ditentukan oleh pejabat penilai', 'boleh-diabaikan'], // 1 says so; 2 dark red container; 3 not open yet, learn more only; 4 no lock, no date
      ['Tim Kinerja belum menyampaikan rekomendasi', 'boleh-diabaikan'], // 1 page Penilaian; 2 red border by color-mix; 3 waiting; 4 nothing
      ['Isian wajib', 'perlu-perhatian'], // required input
      ['Realisasi Anda dikembalikan', 'perlu-perhatian'], // returned
      ['Penilai yang tercantum bukan atasan', 'perlu-perhatian'], // data mismatch, action
      ['Penilaian Anda belum diproses; batas akhirnya', 'perlu-perhatian'], // deadline today
    ],
  ],

  // 16 -----------------------------------------------------------------------------------------------
  [
    'Tailwind 4 / shadcn: oklch and hsl tokens',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Evaluasi Kinerja</title><style>
:root{--destructive:0 84.2% 60.2%;--border:240 5.9% 90%;--muted:240 3.8% 46.1%;--color-red-50:oklch(0.971 0.013 17.38);--color-red-600:oklch(0.577 0.245 27.325);--color-red-800:oklch(0.444 0.177 26.899);--color-amber-50:oklch(0.987 0.022 95.277);--color-amber-800:oklch(0.473 0.137 46.201)}*,::before,::after{box-sizing:border-box}body{margin:0;font:14px/1.5 Geist,ui-sans-serif,system-ui,sans-serif;color:#09090b}.hdr{display:flex;justify-content:space-between;height:56px;align-items:center;padding:0 24px;border-bottom:1px solid hsl(var(--border))}.wrap{max-width:880px;margin:0 auto;padding:24px}.card{border:1px solid hsl(var(--border));border-radius:12px;padding:24px;margin-bottom:20px}.alert{position:relative;width:100%;border-radius:8px;border:1px solid hsl(var(--border));padding:12px 16px;margin:12px 0}.alert>svg{position:absolute;left:16px;top:14px;width:16px;height:16px}.alert>svg~*{padding-left:28px}.destructive{border-color:hsl(var(--destructive)/.5);color:hsl(var(--destructive))}.alert h5{margin:0 0 4px;font-weight:500;font-size:14px}.alert p{margin:0}.note{background:var(--color-red-50);color:var(--color-red-800);border-radius:8px;padding:12px 16px;margin:12px 0}.note.amber{background:var(--color-amber-50);color:var(--color-amber-800)}.txt{color:var(--color-red-600);font-size:13px;margin:6px 0}.btn{border-radius:6px;border:1px solid hsl(var(--border));background:#fff;padding:6px 12px;font:inherit}.btn.red{background:hsl(var(--destructive));color:#fff}.tabs{display:inline-flex;background:#f4f4f5;border-radius:8px;padding:4px}.tabs button{border:0;background:none;padding:4px 12px;font:inherit;border-radius:6px}.tabs button[data-state=active]{background:#fff}
</style></head><body><header class="hdr"><b>Ruang GTK</b><span>Kartika Sari</span></header><main class="wrap"><h1>Pengelolaan Kinerja</h1><div class="tabs" role="tablist"><button role="tab" data-state="inactive" aria-selected="false">Perencanaan</button><button role="tab" data-state="inactive" aria-selected="false">Pelaksanaan</button><button role="tab" id="tp" data-state="active" aria-selected="true" aria-controls="pn">Penilaian</button></div><div role="tabpanel" id="pn" aria-labelledby="tp" data-state="active">
<div class="alert destructive" role="alert"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="10"/><path d="M12 8v4M12 16h.01"/></svg><h5>Penilaian sudah ditutup</h5><p>Tahap penilaian pada periode yang Anda pilih telah selesai.</p></div>
<div class="card"><h2>Predikat</h2><p class="txt">Predikat Anda belum dapat ditampilkan karena masih ditinjau pejabat penilai.</p><div class="note">Predikat di bawah Baik. Pembayaran Tunjangan Profesi Guru Anda berisiko tertunda.</div><div class="note amber">Salinan predikat belum diterbitkan.</div></div>
<div class="card"><h2>Berita acara</h2><div class="note">Berita acara penilaian belum ditandatangani. <button class="btn">Tanda Tangani</button></div><div class="alert destructive" role="alert"><svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"><circle cx="12" cy="12" r="10"/></svg><h5>Ada penyesuaian dari atasan</h5><p>Rating Anda berubah. Periksa kembali lalu sepakati sebelum penilaian dilanjutkan.</p></div><p class="txt">Berita acara yang diunggah harus berformat PDF.</p><button class="btn red">Hapus</button></div></div></main></body></html>`,
    [
      ['Tahap penilaian pada periode yang Anda pilih', 'boleh-diabaikan'], // 1 says so; 2 hsl red; 3 ended, a state; 4 nothing
      ['Predikat Anda belum dapat ditampilkan', 'boleh-diabaikan'], // 1 tab Penilaian; 2 oklch red; 3 being reviewed; 4 "belum dapat" is not yet, no failure
      ['Predikat di bawah Baik. Pembayaran', 'tidak-dikenal'], // a consequence, no mere state of the stage (either)
      ['Berita acara penilaian belum ditandatangani', 'perlu-perhatian'], // action button
      ['Rating Anda berubah. Periksa kembali', 'perlu-perhatian'], // asks for agreement
      ['Berita acara yang diunggah harus', 'perlu-perhatian'], // upload
    ],
  ],

  // 17 -----------------------------------------------------------------------------------------------
  [
    'Bulma: message blocks',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian | PMM</title><style>
*{box-sizing:border-box}body{margin:0;font:16px/1.5 BlinkMacSystemFont,"Segoe UI",Roboto,sans-serif;color:#4a4a4a}.navbar{background:#485fc7;color:#fff;min-height:3.25rem;display:flex;align-items:center;justify-content:space-between;padding:0 1.5rem}.section{max-width:960px;margin:0 auto;padding:1.5rem}.columns{display:flex;gap:1.5rem}.column{flex:1}.is-one-quarter{flex:none;width:25%}.menu-list{list-style:none;padding:0}.menu-list .is-active{background:#485fc7;color:#fff}.menu-list a{display:block;padding:.5em .75em;text-decoration:none;color:inherit;border-radius:2px}
.message{background:#f5f5f5;border-radius:4px;font-size:1rem;margin-bottom:1.5rem}.message-header{display:flex;justify-content:space-between;background:#f14668;color:#fff;border-radius:4px 4px 0 0;padding:.75em 1em;font-weight:700}.message-body{border:solid #dbdbdb;border-width:0 0 0 4px;padding:1.25em 1.5em;border-radius:4px}.message.is-danger{background:#fdeceb}.message.is-danger .message-header{background:#d92d20}.message.is-danger .message-body{border-color:#d92d20;color:#912018}.message.is-warning{background:#fffaeb}.message.is-warning .message-body{border-color:#ffe08a;color:#946c00}.delete{border:0;background:rgba(10,10,10,.2);color:#fff;border-radius:50%;width:20px;height:20px;line-height:1}.notification{border-radius:4px;padding:1.25rem 2.5rem 1.25rem 1.5rem;position:relative;margin-bottom:1.5rem}.notification.is-danger{background:#d92d20;color:#fff}.help.is-danger{color:#d92d20;font-size:.75rem;margin:.25rem 0}.tag.is-danger{background:#d92d20;color:#fff;font-size:.75rem;padding:.1em .75em;border-radius:4px}.button{border:1px solid #dbdbdb;border-radius:4px;padding:.4em 1em;background:#fff;font:inherit}.button.is-danger{background:#d92d20;color:#fff}.input{border:1px solid #d92d20;border-radius:4px;padding:.5em;width:100%}
</style></head><body><nav class="navbar" aria-label="Utama"><b>Merdeka Mengajar</b><span>Zulkifli, S.Pd.I.</span></nav><section class="section"><nav class="breadcrumb"><a href="#">Kinerja</a> / <span>Penilaian</span></nav><div class="columns"><aside class="menu column is-one-quarter"><p>Tahapan</p><ul class="menu-list"><li><a href="#1">Perencanaan</a></li><li><a href="#2">Pelaksanaan <span class="tag is-danger">2</span></a></li><li><a href="#3" class="is-active">Penilaian</a></li></ul></aside><div class="column"><h1 class="title">Penilaian Kinerja</h1>
<article class="message is-danger"><div class="message-header"><p>Dalam peninjauan</p><button class="delete" aria-label="delete">×</button></div><div class="message-body">Atasan sedang meninjau capaian Anda pada tahap penilaian. Proses ini dapat berlangsung beberapa minggu.</div></article>
<article class="message is-danger"><div class="message-body">Penetapan predikat menunggu selesainya penilaian seluruh guru di sekolah Anda.</div></article>
<article class="message is-warning"><div class="message-body">Rekap penilaian kolektif belum dibuat.</div></article>
<div class="notification is-danger"><strong>Surat keberatan Anda tidak diterima.</strong> Alasan: dokumen tidak bertanda tangan.</div>
<article class="message is-danger"><div class="message-header"><p>Penilaian belum dimulai</p></div><div class="message-body">Penilaian belum dapat dimulai. Selesaikan Refleksi Tindak Lanjut lebih dahulu.</div></article>
<div class="field"><label>NIP penilai</label><input class="input" value="19790101"><p class="help is-danger">NIP tidak ditemukan.</p></div><div class="notification is-danger">Percobaan masuk terlalu banyak. Akun diblokir sementara selama 30 menit.</div></div></div></section><footer class="section">Kemendikbudristek</footer></body></html>`,
    [
      ['Atasan sedang meninjau capaian Anda', 'boleh-diabaikan'], // 1 says so; 2 red; 3 being reviewed + close; 4 no date
      ['Penetapan predikat menunggu selesainya', 'boleh-diabaikan'], // 1 page Penilaian; 2 red; 3 waiting; 4 nothing
      ['Surat keberatan Anda tidak diterima', 'perlu-perhatian'], // rejection in other words
      ['Penilaian belum dapat dimulai. Selesaikan', 'perlu-perhatian'], // asks the user to finish something
      ['NIP tidak ditemukan', 'perlu-perhatian'], // data, beside a field
      ['Percobaan masuk terlalu banyak', 'perlu-perhatian'], // blocked account
    ],
  ],

  // 18 -----------------------------------------------------------------------------------------------
  [
    'Toast stack over the home of the feature',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pengelolaan Kinerja</title><style>
*{box-sizing:border-box}body{margin:0;font:15px/1.5 Inter,system-ui,sans-serif;background:#f7f8fa;color:#1f2933}header{background:#fff;padding:14px 28px;display:flex;justify-content:space-between;border-bottom:1px solid #e4e7eb}main{max-width:1000px;margin:0 auto;padding:28px}.grid{display:grid;grid-template-columns:repeat(3,1fr);gap:16px}.tile{background:#fff;border:1px solid #e4e7eb;border-radius:10px;padding:18px;min-height:130px}.tile a{color:#0052cc}.toaster{position:fixed;right:24px;bottom:24px;width:356px;list-style:none;margin:0;padding:0;display:flex;flex-direction:column;gap:10px}.toast{display:flex;gap:8px;align-items:flex-start;padding:14px 16px;border-radius:8px;border:1px solid hsl(359,100%,94%);background:hsl(359,100%,97%);color:hsl(360,100%,45%);font-size:13px;box-shadow:0 4px 12px rgba(0,0,0,.1)}.toast.orange{border-color:#fde3cf;background:#fff4ec;color:#c4500c}.toast [data-title]{font-weight:600}.toast button{margin-left:auto;border:0;border-radius:4px;font:inherit;font-size:12px}.toast .x{background:none;color:inherit}.toast .act{background:hsl(360,100%,45%);color:#fff;padding:2px 8px}
</style></head><body><header><b>Ruang GTK</b><span>Pengguna: Maria Goreti</span></header><main><h1>Pengelolaan Kinerja</h1><p>Periode Januari – Desember 2026</p><div class="grid"><section class="tile"><h2>Perencanaan</h2><p>Disetujui</p></section><section class="tile"><h2>Pelaksanaan</h2><p>Sedang dikerjakan</p><a href="#">Lanjut</a></section><section class="tile"><h2>Penilaian</h2><p>Belum dimulai</p></section></div></main>
<ol class="toaster" aria-label="Pemberitahuan"><li class="toast" role="status"><div><div data-title>Tahap penilaian</div><div>Tahap penilaian masih menunggu jadwal dari pejabat penilai Anda.</div></div><button class="x" aria-label="Tutup">×</button></li><li class="toast" role="status"><div><div data-title>Tahap pelaksanaan</div><div>Tahap pelaksanaan masih menunggu hasil observasi.</div></div><button class="x" aria-label="Tutup">×</button></li><li class="toast" role="status"><div><div data-title>Unduhan</div><div>Lembar penilaian belum berhasil diunduh.</div></div><button class="act">Ulangi</button></li><li class="toast orange" role="status"><div><div data-title>Penilaian</div><div>Penilaian belum tersedia.</div></div><button class="x" aria-label="Tutup">×</button></li><li class="toast" role="status"><div><div data-title>Penilaian dibuka kembali</div><div>Penilaian dibuka kembali mulai 1 Desember 2026.</div></div><button class="x" aria-label="Tutup">×</button></li></ol></body></html>`,
    [
      ['Tahap penilaian masih menunggu jadwal', 'boleh-diabaikan'], // 1 says so; 2 red toast; 3 waiting + Tutup; 4 no date
      ['Tahap pelaksanaan masih menunggu hasil', 'tidak-dikenal'], // another stage
      ['Lembar penilaian belum berhasil diunduh', 'perlu-perhatian'], // failure + action Ulangi
      ['Penilaian dibuka kembali mulai', 'perlu-perhatian'], // date not passed
    ],
  ],

  // 19 -----------------------------------------------------------------------------------------------
  [
    'Blocking dialog over penilaian',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja Pegawai</title><style>
*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Source Sans Pro",Arial,sans-serif}.bar{background:#263238;color:#fff;padding:12px 20px;display:flex;justify-content:space-between}.page{max-width:920px;margin:0 auto;padding:20px}.panel{border:1px solid #cfd8dc;border-radius:6px;padding:16px;margin-bottom:16px}.banner{border-top:3px solid #d50000;background:#fff;box-shadow:0 1px 4px rgba(0,0,0,.2);padding:12px 16px;margin-bottom:16px}.banner b{color:#d50000}.overlay{position:fixed;inset:0;background:rgba(0,0,0,.6);display:flex;align-items:center;justify-content:center}.modal{background:#fff;border-radius:8px;padding:24px;max-width:440px}.modal .err{background:#ffebee;color:#b71c1c;border-radius:4px;padding:10px 12px}.modal button{border:0;border-radius:4px;padding:8px 16px;background:#455a64;color:#fff}.hint{color:#c62828}
</style></head><body><div class="bar"><span>PMM</span><span>Ni Luh Ayu, S.Pd.</span></div><div class="page"><h1>Penilaian Kinerja Pegawai</h1><div class="banner" role="alert"><b>Predikat belum terbit.</b> Kepala sekolah menetapkan predikat setelah kedua rating lengkap.</div><div class="panel"><h2>Rincian Penilaian</h2><p class="hint">Penilaian hasil kerja sedang berjalan di sekolah Anda.</p><p class="hint">Rating tidak bisa ditampilkan.</p><p class="hint">Lengkapi biodata penilai untuk melanjutkan penilaian.</p></div></div><div class="overlay"><div class="modal" role="dialog" aria-modal="true" aria-labelledby="mt"><h2 id="mt">Informasi</h2><p class="err">Penilaian pada satuan pendidikan Anda belum dibuka oleh admin.</p><p style="text-align:right"><button>Tutup</button></p></div></div></body></html>`,
    [
      ['Kepala sekolah menetapkan predikat setelah kedua', 'boleh-diabaikan'], // 1 page Penilaian, predikat; 2 red stripe and title; 3 state; 4 nothing ("lengkap" is about the ratings, not the user)
      ['Penilaian hasil kerja sedang berjalan', 'boleh-diabaikan'], // 1 says so; 2 red text; 3 under way; 4 nothing
      ['Rating tidak bisa ditampilkan', 'perlu-perhatian'], // tidak bisa = tidak dapat
      ['Lengkapi biodata penilai', 'perlu-perhatian'], // lengkapi
      ['Penilaian pada satuan pendidikan Anda belum dibuka', 'perlu-perhatian'], // in a dialog that blocks
    ],
  ],

  // 20 -----------------------------------------------------------------------------------------------
  [
    'Pelaksanaan page with a stage rail',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pelaksanaan - Pengelolaan Kinerja</title><style>
*{box-sizing:border-box}body{margin:0;font:15px/1.5 "Noto Sans",Arial,sans-serif;color:#202124}.hd{padding:12px 24px;border-bottom:1px solid #dadce0;display:flex;justify-content:space-between}.lay{display:grid;grid-template-columns:260px 1fr;gap:24px;max-width:1120px;margin:0 auto;padding:24px}.rail ol{list-style:none;padding:0;margin:0;border-left:2px solid #dadce0}.rail li{padding:0 0 20px 16px}.rail h3{margin:0;font-size:15px}.rail .cap{font-size:13px;margin:2px 0 0;color:#d93025}.call{border:1px solid #f28b82;background:#fce8e6;border-radius:8px;padding:12px 16px;margin-bottom:12px;color:#3c4043}.call b{color:#c5221f}.card{border:1px solid #dadce0;border-radius:8px;padding:16px;margin-bottom:16px}.btn{border:1px solid #dadce0;border-radius:4px;padding:6px 14px;background:#fff;font:inherit;color:#c5221f}
</style></head><body><header class="hd"><b>Platform Merdeka Mengajar</b><span>Imam Syafi'i</span></header><div class="lay"><aside class="rail" aria-label="Linimasa"><ol><li><h3>Perencanaan</h3><p class="cap" style="color:#188038">Disetujui</p></li><li aria-current="step"><h3>Pelaksanaan</h3><p class="cap">Tindak lanjut observasi belum dimulai.</p></li><li><h3>Penilaian</h3><p class="cap">Penilaian belum tersedia bagi Anda.</p></li></ol></aside><main><h1>Pelaksanaan Observasi</h1><div class="call" role="alert"><b>Belum dinilai.</b> Kepala sekolah belum mengisi rating observasi Anda.</div><div class="card"><h2>Diskusi Persiapan</h2><div class="call">Jadwal observasi Anda sedang menunggu konfirmasi.</div><button class="btn">Batalkan</button></div><div class="card"><h2>Upaya Tindak Lanjut</h2><div class="call">Tahap ini belum tersedia.</div><div class="call"><b>Dokumen ditolak.</b> Sertifikat tidak memuat nama Anda.</div></div><div class="card"><h2>Refleksi</h2><div class="call">Refleksi Anda sudah ditutup untuk diubah.</div></div></main></div><dialog id="dlg" aria-label="Informasi penilaian"><div class="call">Tahap penilaian belum dibuka untuk satuan pendidikan Anda.</div><form method="dialog"><button class="btn" style="color:#3c4043">Tutup</button></form></dialog><script>document.getElementById('dlg').showModal()</script></body></html>`,
    [
      ['Tindak lanjut observasi belum dimulai', 'tidak-dikenal'], // stage pelaksanaan
      ['Penilaian belum tersedia bagi Anda', 'boleh-diabaikan'], // 1 the step Penilaian and says so; 2 red caption; 3 not available yet; 4 no lock
      ['Kepala sekolah belum mengisi rating observasi', 'tidak-dikenal'], // pelaksanaan: the observation is not the assessment
      ['Jadwal observasi Anda sedang menunggu', 'tidak-dikenal'], // pelaksanaan
      ['Tahap ini belum tersedia', 'tidak-dikenal'], // pelaksanaan
      ['Sertifikat tidak memuat nama Anda', 'perlu-perhatian'], // rejected
      ['Refleksi Anda sudah ditutup', 'tidak-dikenal'], // pelaksanaan
      ['Tahap penilaian belum dibuka untuk satuan', 'perlu-perhatian'], // a state, but in a modal dialog
    ],
  ],

  // 21 -----------------------------------------------------------------------------------------------
  [
    'Rating form of the superior',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Beri Penilaian</title><style>
*{box-sizing:border-box}body{margin:0;font:16px/1.5 Lato,Arial,sans-serif;color:#2c3e50}.top{background:#2c3e50;color:#fff;padding:12px 24px}.wrap{max-width:800px;margin:0 auto;padding:24px}.fg{margin-bottom:18px}.fg label{display:block;font-weight:700}.fg select,.fg textarea{width:100%;padding:8px;border:1px solid #bdc3c7;border-radius:4px;font:inherit}.invalid{border-color:#e74c3c!important}.msg{color:#e74c3c;font-size:14px;margin-top:4px}.req{color:#e74c3c}.flash{padding:12px 16px;border-radius:4px;background:#e74c3c;color:#fff;margin-bottom:16px}.summary{border:2px solid #c0392b;border-radius:4px;padding:12px 16px;margin-bottom:16px}.summary h2{font-size:18px;color:#c0392b;margin:0}.summary a{color:#c0392b}.side{background:#fdf1f0;border-left:4px solid #c0392b;padding:10px 14px;margin-bottom:16px;color:#7b241c}.big{background:#fdecea;border:1px solid #c0392b;border-radius:6px;padding:16px;color:#7b241c}.big table{width:100%;border-collapse:collapse}.big td,.big th{border-bottom:1px solid #e6b0aa;padding:6px;text-align:left}button{border:0;border-radius:4px;padding:10px 20px;background:#2980b9;color:#fff;font:inherit}
</style></head><body><div class="top">Pengelolaan Kinerja › Kepala Sekolah sebagai Atasan › Penilaian › Wahyu Nugroho, S.Pd.</div><main class="wrap"><h1>Beri Penilaian</h1><div class="summary" role="alert" tabindex="-1"><h2>Ada 2 isian yang perlu dicek</h2><ul><li><a href="#hk">Pilih rating hasil kerja</a></li><li><a href="#um">Tulis umpan balik</a></li></ul></div><div class="flash">Penilaian gagal dikirim karena jaringan terganggu.</div><div class="side">Predikat untuk guru ini belum dapat ditetapkan. Predikat organisasi dari dinas masih ditunggu.</div>
<form><div class="fg"><label for="hk">Rating hasil kerja <span class="req">*</span></label><select id="hk" class="invalid"><option>Pilih</option><option>Di atas ekspektasi</option><option>Sesuai ekspektasi</option><option>Di bawah ekspektasi</option></select><div class="msg">Rating belum dipilih</div></div><div class="fg"><label for="pk">Rating perilaku kerja <span class="req">*</span></label><select id="pk"><option>Sesuai ekspektasi</option></select></div><div class="fg"><label for="um">Umpan balik <span class="req">*</span></label><textarea id="um" class="invalid" rows="3"></textarea><div class="msg">Umpan balik wajib diisi</div></div><button type="submit">Simpan Penilaian</button></form>
<div class="big" style="margin-top:24px"><p>Penilaian berikut belum selesai diproses:</p><table><tr><th>Guru</th><th>Status</th></tr><tr><td>Endang Sulastri</td><td>Sedang diproses</td></tr><tr><td>Joko Susilo</td><td>Sedang diproses</td></tr></table></div></main></body></html>`,
    [
      ['Ada 2 isian yang perlu dicek', 'perlu-perhatian'], // required input
      ['Penilaian gagal dikirim', 'perlu-perhatian'], // failure
      ['Predikat untuk guru ini belum dapat ditetapkan', 'boleh-diabaikan'], // 1 page Penilaian; 2 red stripe; 3 waiting for the Dinas; 4 "belum dapat" = not yet. A hard one
      ['Rating belum dipilih', 'perlu-perhatian'], // beside a field
      ['Umpan balik wajib diisi', 'perlu-perhatian'], // wajib diisi
      ['Penilaian berikut belum selesai diproses', 'perlu-perhatian'], // holds a table: bigger than a notice
    ],
  ],

  // 22 -----------------------------------------------------------------------------------------------
  [
    'Kepala sekolah 2026: penilaian as Pegawai, accordion',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pengelolaan Kinerja 2026</title><style>
*{box-sizing:border-box}body{margin:0;font:16px/1.55 "Nunito Sans",system-ui,sans-serif;background:#eef2f7;color:#253858}.gnav{background:#fff;padding:14px 32px;display:flex;justify-content:space-between}.hero{background:linear-gradient(90deg,#c62828,#ad1457);color:#fff;padding:28px 32px}.col{max-width:900px;margin:0 auto;padding:20px}details{background:#fff;border-radius:10px;margin-bottom:12px}summary{padding:16px 20px;font-weight:700}.body{padding:0 20px 20px}.state{display:flex;gap:10px;align-items:flex-start;padding:12px 14px;border-radius:8px;margin:8px 0}.state--critical{background:rgb(255 235 230);color:#bf2600;box-shadow:inset 3px 0 0 #de350b}.state--critical i{flex:none;width:18px;height:18px;border-radius:50%;background:#c9190b;margin-top:3px}.state--critical{color:#a30000;background:#faeaea;box-shadow:inset 3px 0 0 #c9190b}.state--pending{background:#fffae6;color:#974f0c}.lnk{color:inherit;font-weight:700}.act{margin-left:auto;border:1px solid currentColor;border-radius:6px;background:none;color:inherit;padding:4px 12px;font:inherit}
</style></head><body><nav class="gnav"><b>Ruang GTK</b><span>Hj. Siti Aminah, M.Pd. · Kepala Sekolah</span></nav><div class="hero"><h1>Pengelolaan Kinerja 2026</h1><p>Januari – Desember 2026</p></div><main class="col"><details><summary>Perencanaan</summary><div class="body"><p>Disetujui.</p></div></details><details open><summary>Pelaksanaan dan Pembinaan</summary><div class="body"><div class="state state--critical"><i></i><span>Rencana Tindak Lanjut belum dibahas dengan pengawas.</span></div></div></details>
<details open><summary>Penilaian</summary><div class="body"><div class="state state--critical"><i></i><div><b>Menunggu Kepala Dinas</b><div>Kepala Dinas Pendidikan akan menetapkan predikat sesudah rekomendasi Tim Kinerja masuk.</div></div></div><div class="state state--critical"><i></i><span>Belum ada umpan balik pada penilaian triwulan pertama. <a class="lnk" href="#bantuan">Pelajari</a></span></div><div class="state state--pending"><span>Penilaian triwulan kedua sedang disusun.</span></div><div class="state state--critical"><i></i><span>Konfirmasi keberadaan dokumen di sekolah belum dilakukan.</span><button class="act">Konfirmasi</button></div><div class="state state--critical"><i></i><span>Penilaian Anda dibatalkan oleh Kepala Dinas dan harus diajukan ulang.</span></div><div class="state state--critical"><i></i><span>Jabatan Anda di Dapodik masih tercatat sebagai Guru, sehingga penilaian tertunda.</span></div></div></details>
<details open><summary>Tindak Lanjut</summary><div class="body"><div class="state state--critical"><i></i><span>Tindak lanjut belum dimulai.</span></div></div></details></main></body></html>`,
    [
      ['Rencana Tindak Lanjut belum dibahas', 'tidak-dikenal'], // pelaksanaan
      ['Kepala Dinas Pendidikan akan menetapkan predikat', 'boleh-diabaikan'], // 1 section Penilaian; 2 red; 3 waiting; 4 no date
      ['Belum ada umpan balik pada penilaian triwulan pertama', 'boleh-diabaikan'], // 1 says so; 2 red; 3 state + Pelajari; 4 nothing
      ['Konfirmasi keberadaan dokumen di sekolah', 'perlu-perhatian'], // action button
      ['Penilaian Anda dibatalkan oleh', 'perlu-perhatian'], // must be handed in again
      ['Jabatan Anda di Dapodik masih tercatat', 'perlu-perhatian'], // data mismatch
      ['Tindak lanjut belum dimulai', 'tidak-dikenal'], // the stage after
    ],
  ],

  // 23 -----------------------------------------------------------------------------------------------
  [
    'Carbon: inline notifications and a large panel',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Layanan GTK</title><style>
*{box-sizing:border-box}body{margin:0;font:14px/1.43 "IBM Plex Sans",Arial,sans-serif;color:#161616}.bx--header{background:#161616;color:#fff;height:48px;display:flex;align-items:center;justify-content:space-between;padding:0 16px}.bx--content{max-width:960px;margin:0 auto;padding:32px}.bx--inline-notification{display:flex;min-height:48px;max-width:652px;margin:16px 0;color:#161616}.bx--inline-notification--error{background:#fff1f1;border-left:3px solid #da1e28}.bx--inline-notification--error.hc{background:#393939;color:#fff;border-left-color:#fa4d56}.bx--inline-notification--warning{background:#fcf4d6;border-left:3px solid #f1c21b}.bx--inline-notification__details{display:flex;flex:1;margin:0 16px 0 13px}.bx--inline-notification__icon{fill:#da1e28;width:20px;height:20px;margin:14px 16px 0 0;flex:none}.hc .bx--inline-notification__icon{fill:#fa4d56}.bx--inline-notification__text-wrapper{padding:15px 0}.bx--inline-notification__title{font-weight:600;display:inline;margin:0 4px 0 0}.bx--inline-notification__subtitle{display:inline;margin:0}.bx--inline-notification__close-button{width:48px;border:0;background:none;color:inherit}.bx--inline-notification__action-button{align-self:center;border:0;background:none;color:#0f62fe;padding:0 16px}.empty{border:1px solid #da1e28;background:#fff1f1;min-height:75vh;width:100%;padding:48px;text-align:center;color:#750e13}.bx--form-requirement{color:#da1e28;font-size:12px}.bx--tag--red{background:#ffd7d9;color:#750e13;border-radius:12px;padding:2px 8px;font-size:12px}
</style></head><body><header class="bx--header"><span>Layanan GTK</span><span>Oktavianus Bere</span></header><main class="bx--content"><p>Beranda / Pengelolaan Kinerja / <b>Penilaian</b></p><h1>Penilaian <span class="bx--tag--red">Tertunda</span></h1>
<div class="bx--inline-notification bx--inline-notification--error" role="alert"><div class="bx--inline-notification__details"><svg class="bx--inline-notification__icon" viewBox="0 0 20 20"><path d="M10 1a9 9 0 100 18 9 9 0 000-18z"/></svg><div class="bx--inline-notification__text-wrapper"><p class="bx--inline-notification__title">Penilaian belum final</p><p class="bx--inline-notification__subtitle">Angka yang tampil masih bersifat sementara sampai predikat ditetapkan.</p></div></div><button class="bx--inline-notification__close-button" aria-label="tutup pemberitahuan">✕</button></div>
<div class="bx--inline-notification bx--inline-notification--error hc" role="alert"><div class="bx--inline-notification__details"><svg class="bx--inline-notification__icon" viewBox="0 0 20 20"><path d="M10 1a9 9 0 100 18 9 9 0 000-18z"/></svg><div class="bx--inline-notification__text-wrapper"><p class="bx--inline-notification__subtitle">Pejabat penilai belum membuka lembar penilaian Anda.</p></div></div></div>
<div class="bx--inline-notification bx--inline-notification--error" role="alert"><div class="bx--inline-notification__details"><svg class="bx--inline-notification__icon" viewBox="0 0 20 20"><path d="M10 1a9 9 0 100 18 9 9 0 000-18z"/></svg><div class="bx--inline-notification__text-wrapper"><p class="bx--inline-notification__subtitle">Penilaian sedang diproses, tetapi satu RHK belum memiliki bukti.</p></div></div><button class="bx--inline-notification__action-button">Tambah bukti</button></div>
<div class="bx--inline-notification bx--inline-notification--error" role="alert"><div class="bx--inline-notification__details"><svg class="bx--inline-notification__icon" viewBox="0 0 20 20"><path d="M10 1a9 9 0 100 18 9 9 0 000-18z"/></svg><div class="bx--inline-notification__text-wrapper"><p class="bx--inline-notification__subtitle">Data penilaian tidak termuat seluruhnya.</p></div></div></div>
<div class="bx--inline-notification bx--inline-notification--error" role="alert"><div class="bx--inline-notification__details"><svg class="bx--inline-notification__icon" viewBox="0 0 20 20"><path d="M10 1a9 9 0 100 18 9 9 0 000-18z"/></svg><div class="bx--inline-notification__text-wrapper"><p class="bx--inline-notification__subtitle">Halaman penilaian terkunci selama peninjauan oleh inspektorat.</p></div></div></div>
<div class="bx--inline-notification bx--inline-notification--warning"><div class="bx--inline-notification__details"><div class="bx--inline-notification__text-wrapper">Predikat organisasi belum ada.</div></div></div>
<div class="empty"><h2>Belum ada hasil</h2><p>Hasil evaluasi Anda belum tersedia untuk periode ini.</p></div></main></body></html>`,
    [
      ['Angka yang tampil masih bersifat sementara', 'boleh-diabaikan'], // 1 says so; 2 red; 3 state + close; 4 nothing
      ['Pejabat penilai belum membuka lembar penilaian', 'boleh-diabaikan'], // 1 says so; 2 red stripe/icon on dark; 3 waiting; 4 no lock
      ['Penilaian sedang diproses, tetapi satu RHK', 'perlu-perhatian'], // action button
      ['Data penilaian tidak termuat seluruhnya', 'perlu-perhatian'], // failure without the usual word
      ['Halaman penilaian terkunci', 'perlu-perhatian'], // locked
      ['Hasil evaluasi Anda belum tersedia', 'perlu-perhatian'], // bigger than a third of the window
    ],
  ],

  // 24 -----------------------------------------------------------------------------------------------
  [
    'Semantic UI: empty states and many hues',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Hasil Penilaian</title><style>
*{box-sizing:border-box}body{margin:0;font:14px/1.43 Lato,"Helvetica Neue",Arial,sans-serif;color:rgba(0,0,0,.87)}.ui.menu{display:flex;justify-content:space-between;border-bottom:1px solid rgba(34,36,38,.15);padding:14px 24px}.ui.container{max-width:900px;margin:0 auto;padding:20px 14px}.ui.segment{border:1px solid rgba(34,36,38,.15);border-radius:4px;padding:14px;margin-bottom:16px}.ui.message{padding:14px 21px;border-radius:4px;margin:14px 0}.ui.negative.message{background:#fff6f6;color:#9f3a38;box-shadow:0 0 0 1px #e0b4b4 inset}.ui.negative.message .header{color:#912d2b;font-weight:700}.ui.brown.message{background:#f1e2d3;color:#5a3413;box-shadow:0 0 0 1px #a5673f inset}.ui.orange.message{background:#ffedde;color:#a04405}.ui.pink.message{background:#ffe3fb;color:#c71a8f}.ui.yellow.message{background:#fff8db;color:#7d5f00}.empty{text-align:center;padding:18px;color:#db2828}.empty svg{width:32px;height:32px;fill:#db2828}.ui.button{border:0;border-radius:4px;padding:8px 14px;background:#e0e1e2;font:inherit}.ui.red.label{background:#db2828;color:#fff;border-radius:4px;padding:2px 6px;font-size:11px}.ui.red.button{background:#db2828;color:#fff}
</style></head><body><div class="ui menu"><b>Ruang GTK</b><span>Abdul Hamid <span class="ui red label">4</span></span></div><main class="ui container"><h1>Hasil Penilaian</h1><div class="ui brown message">Penilaian belum dimulai.</div><div class="ui orange message">Penilaian sedang diproses.</div><div class="ui pink message">Hasil penilaian belum tersedia.</div><div class="ui yellow message">Masa penilaian telah berakhir.</div>
<section class="ui segment"><h2>Riwayat Penilaian</h2><div class="empty"><svg viewBox="0 0 24 24" aria-hidden="true"><path d="M4 4h16v16H4z"/></svg><p>Belum ada riwayat penilaian untuk akun ini.</p></div></section>
<section class="ui segment"><h2>Rating</h2><div class="ui negative message"><div class="header">Rating menyusul</div><p>Rating hasil kerja dan perilaku kerja disampaikan bersamaan oleh pejabat penilai. Anda cukup menunggu.</p></div><div class="ui negative message"><div class="header">Rating turun</div><p>Kepala sekolah menyarankan Anda menambahkan bukti baru supaya rating ditinjau lagi.</p></div></section>
<section class="ui segment"><h2>Cetak</h2><div class="ui negative message"><p>Lembar evaluasi belum terbit. Cetak baru tersedia setelah 30 November 2026.</p></div><div class="ui negative message"><p>Anda tidak memiliki akses ke lembar evaluasi ini.</p></div><button class="ui red button">Batalkan Cetak</button></section>
<aside class="ui segment"><h2>Pelatihan Mandiri</h2><div class="ui negative message"><p>Aksi Nyata Anda belum divalidasi.</p></div></aside></main><template><div class="ui negative message"><p>Templat kosong</p></div></template></body></html>`,
    [
      ['Belum ada riwayat penilaian untuk akun ini', 'boleh-diabaikan'], // 1 says so; 2 red text and icon; 3 empty state; 4 nothing
      ['Rating hasil kerja dan perilaku kerja disampaikan', 'boleh-diabaikan'], // 1 page Hasil Penilaian; 2 red; 3 waiting ("cukup menunggu"); 4 nothing
      ['Kepala sekolah menyarankan Anda menambahkan', 'perlu-perhatian'], // asks for more evidence
      ['Lembar evaluasi belum terbit. Cetak baru', 'perlu-perhatian'], // date not passed
      ['Anda tidak memiliki akses', 'perlu-perhatian'], // access refused (either)
      ['Aksi Nyata Anda belum divalidasi', 'tidak-dikenal'], // outside the assessment
    ],
  ],
];
