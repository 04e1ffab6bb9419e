import type { Page } from './third';

/**
 * A sixth set, by an author who knew the domain (notices, labels, facts) and the contract only, not the code, and wrote
 * it whole before any of it was run. Days that have passed lie before 28 March 2024, those to come after 22 November
 * 2026. A page named "(either)" holds what must stay: "perlu-perhatian" is as good there as "tidak-dikenal".
 * What is not red on a page is not listed here, and must not be put away.
 *
 * The sentences of domain/notices.md that the comments name:
 *   [1a] "it is about the assessment stage: it says so"
 *   [1b] "or it stands inside the part of the page that is the assessment stage"
 *   [2]  "it is red: by computed colour of its text, background, border or icon"
 *   [3]  "it only tells a state; it asks for no correction and offers no action other than to close it or to learn more"
 *   [4]  "nothing in it is on the never list"
 *   [5]  "That a stage is not open yet ("belum dibuka", "belum tersedia", "belum dimulai") is a state, not a lock."
 *   [N-…] the part of the never list that is meant; [U] "Not understood: tidak-dikenal"; [O] "A red notice outside the
 *   assessment stage is never put away."
 * [2] and [4] hold for every may-go notice here and are named only where they are the point.
 */
export const SIXTH: readonly Page[] = [
  [
    '01 fluent web components, slotted text, 2024',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja - Platform Merdeka Mengajar</title><style>
body{margin:0;font:14px/20px "Segoe UI",system-ui,sans-serif;color:#242424;background:#fafafa}.fui-Toolbar{background:#0f6cbd;color:#fff;padding:12px 32px;display:flex}.fui-Toolbar span{margin-left:auto}main{max-width:860px;margin:24px auto;background:#fff;padding:24px;border-radius:8px;box-shadow:0 2px 4px rgba(0,0,0,.14)}fluent-message-bar svg{width:20px;height:20px;fill:currentColor}fluent-message-bar[intent=error] svg{color:#b10e1c}fluent-message-bar a{color:#115ea3}button{font:inherit;border:1px solid #d1d1d1;border-radius:4px;background:#fff;padding:2px 10px}
</style></head><body><div class="fui-Toolbar"><b>Merdeka Mengajar</b><span>Nurul Hidayati, S.Pd.</span></div><main><h1>Penilaian Kinerja</h1><p>Januari - Juni 2024</p>
<fluent-message-bar intent="info">Penilaian mencakup hasil kerja dan perilaku kerja.</fluent-message-bar>
<fluent-message-bar intent="error"><svg slot="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg><b>Penilaian belum dimulai</b> Masa penilaian dibuka setelah masa pelaksanaan berakhir.</fluent-message-bar>
<fluent-message-bar intent="error"><svg slot="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg>Anda belum mendapatkan penilaian dari Kepala Sekolah.<button slot="dismiss" type="button" aria-label="Tutup">✕</button></fluent-message-bar>
<fluent-message-bar intent="error"><svg slot="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg>Predikat Kinerja belum tersedia. <a href="#">Pelajari lebih lanjut</a></fluent-message-bar>
<fluent-message-bar intent="error"><svg slot="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg>Hasil penilaian gagal dimuat.</fluent-message-bar>
<fluent-message-bar intent="error"><svg slot="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg>Hasil kerja Anda belum dinilai.<button slot="actions" type="button">Ingatkan Kepala Sekolah</button></fluent-message-bar>
<fluent-message-bar intent="error"><svg slot="icon" viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="8"/></svg>Sesi Anda telah habis. Silakan masuk kembali dengan akun belajar.id.</fluent-message-bar>
</main><script>customElements.define('fluent-message-bar',class extends HTMLElement{connectedCallback(){if(this.shadowRoot)return;this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:flex;gap:8px;align-items:center;min-height:36px;padding:4px 12px;margin:10px 0;border:1px solid #b4d6fa;border-radius:4px;background:#ebf3fc}:host([intent=error]){background:#fdf3f4;border-color:#d13438}.content{flex:1}</style><slot name="icon"></slot><div class="content"><slot></slot></div><slot name="actions"></slot><slot name="dismiss"></slot>'}});</script></body></html>`,
    [
      ['Penilaian belum dimulai', 'boleh-diabaikan'], // [1a] names penilaian, [3] a state, [5] not open yet
      ['Anda belum mendapatkan penilaian', 'boleh-diabaikan'], // [1a], [3] only a state; the one button closes it
      ['Predikat Kinerja belum tersedia.', 'boleh-diabaikan'], // [1b] page headed Penilaian Kinerja, [3] link to learn more, [5]
      ['Hasil penilaian gagal dimuat.', 'perlu-perhatian'], // [N-errors]
      ['Hasil kerja Anda belum dinilai.', 'perlu-perhatian'], // [N-action button]
      ['Sesi Anda telah habis.', 'perlu-perhatian'], // [N-sessions]
    ],
  ],
  [
    '02 carbon high contrast, inline and toast, 2026',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian | Ruang GTK</title><style>
body{margin:0;font:14px/1.29 "IBM Plex Sans",Arial,sans-serif;color:#161616;background:#f4f4f4}.cds--header{background:#161616;color:#fff;padding:14px 24px;display:flex}.cds--header span{margin-left:auto}.cds--content{max-width:820px;margin:24px 48px}.cds--inline-notification{display:flex;background:#393939;color:#fff;border-inline-start:3px solid #4589ff;padding:12px 14px;margin:12px 0;max-width:640px}.cds--inline-notification--error{border-inline-start:3px solid #fa4d56}.cds--inline-notification--error svg{fill:#fa4d56}svg{width:20px;height:20px;margin-right:14px;flex:none}.cds--inline-notification__text-wrapper{flex:1}.cds--inline-notification__title{font-weight:600;margin-right:4px}.cds--low{background:#fff1f1;color:#161616;border:1px solid #ff8389;border-inline-start:3px solid #da1e28}.cds--toast-container{position:fixed;top:64px;right:16px;width:288px}.cds--toast-notification{display:flex;background:#fff1f1;border-inline-start:3px solid #da1e28;padding:14px;margin-bottom:8px;box-shadow:0 2px 6px rgba(0,0,0,.2)}.cds--toast-notification svg{fill:#da1e28}.cds--toast-notification__details{flex:1}button{font:inherit;border:0;background:none;color:inherit}.cds--actionable-notification__action-button{color:#78a9ff}
</style></head><body><div class="cds--header"><b>Ruang GTK</b><span>Rizky Ramadhan · SMPN 3 Padang Sari</span></div><div class="cds--content"><h1>Penilaian</h1><p>Januari – Desember 2026</p>
<div class="cds--inline-notification cds--inline-notification--error" role="status"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"/></svg><div class="cds--inline-notification__text-wrapper"><div class="cds--inline-notification__title">Penilaian kinerja sedang diproses</div><div class="cds--inline-notification__subtitle">Hasil penilaian akan ditampilkan di halaman ini.</div></div></div>
<div class="cds--inline-notification" role="status"><div class="cds--inline-notification__text-wrapper">Predikat Kinerja terdiri dari lima kategori.</div></div>
<div class="cds--inline-notification cds--inline-notification--error cds--low" role="status"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"/></svg><div class="cds--inline-notification__text-wrapper"><div class="cds--inline-notification__title">Menunggu penetapan predikat</div><div class="cds--inline-notification__subtitle">Predikat Kinerja Anda belum ditetapkan oleh Pejabat Penilai Kinerja.</div></div></div>
<div class="cds--inline-notification cds--inline-notification--error cds--actionable-notification" role="status"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"/></svg><div class="cds--inline-notification__text-wrapper"><div class="cds--inline-notification__title">Nilai perilaku kerja belum tersedia</div></div><button class="cds--actionable-notification__action-button" type="button">Muat ulang</button></div>
<div class="cds--inline-notification cds--inline-notification--error cds--low" role="alert"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"/></svg><div class="cds--inline-notification__text-wrapper"><div class="cds--inline-notification__title">NIP tidak cocok</div><div class="cds--inline-notification__subtitle">NIP Pejabat Penilai Kinerja tidak sama dengan data BKN.</div></div></div>
</div><div class="cds--toast-container"><div class="cds--toast-notification" role="status"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"/></svg><div class="cds--toast-notification__details">Tim Kinerja belum memberikan rekomendasi penilaian.</div><button type="button" aria-label="Tutup notifikasi">✕</button></div>
<div class="cds--toast-notification" role="alert"><svg viewBox="0 0 20 20" aria-hidden="true"><circle cx="10" cy="10" r="9"/></svg><div class="cds--toast-notification__details">Terjadi kesalahan saat mengambil data penilaian.</div><button type="button" aria-label="Tutup notifikasi">✕</button></div></div></body></html>`,
    [
      ['Penilaian kinerja sedang diproses', 'boleh-diabaikan'], // [1a], [3] only a state
      ['Menunggu penetapan predikat', 'boleh-diabaikan'], // [1b] page headed Penilaian, [3] only a state
      ['Tim Kinerja belum memberikan rekomendasi', 'boleh-diabaikan'], // [1a], [3] only a state; close only
      ['Nilai perilaku kerja belum tersedia', 'perlu-perhatian'], // [N-action button]
      ['NIP Pejabat Penilai Kinerja tidak sama', 'perlu-perhatian'], // [N-data mismatches]
      ['Terjadi kesalahan saat mengambil', 'perlu-perhatian'], // [N-errors]
    ],
  ],
  [
    '03 primevue messages with tags, 2024 second half',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian - Pengelolaan Kinerja Guru</title><style>
body{margin:0;font:16px/1.5 "Inter var",Inter,sans-serif;color:#334155;background:#f8fafc}.p-menubar{background:#fff;border-bottom:1px solid #e2e8f0;padding:12px 28px}.p-panel{max-width:840px;margin:24px auto;background:#fff;border:1px solid #e2e8f0;border-radius:6px}.p-panel-header{padding:18px;font-weight:600;border-bottom:1px solid #e2e8f0}.p-panel-content{padding:18px}.p-message{border-radius:6px;margin-bottom:14px;outline:1px solid #fecaca;background:#fef2f2;color:#dc2626}.p-message-success{outline-color:#bbf7d0;background:#f0fdf4;color:#15803d}.p-message-content{display:flex;align-items:center;gap:8px;padding:8px 12px}.p-tag{background:#ef4444;color:#fff;font-size:12px;font-weight:700;border-radius:6px;padding:3px 7px;white-space:nowrap}
</style></head><body><div class="p-menubar"><b>PMM</b> · Yohana Sitompul, S.Pd. · SMAN 1 Batu Raya</div>
<div class="p-panel"><div class="p-panel-header"><h2 style="margin:0;font-size:20px" id="ph">Penilaian</h2></div><section class="p-panel-content" aria-labelledby="ph"><p>Periode Juli - Desember 2024</p>
<div class="p-message p-message-success" role="alert"><div class="p-message-content"><span class="p-message-text">Refleksi Tindak Lanjut sudah dikumpulkan.</span></div></div>
<div class="p-message p-message-error" role="alert" aria-live="assertive"><div class="p-message-content"><span class="p-tag">Belum dinilai</span><span class="p-message-text">Rating hasil kerja belum diberikan oleh Kepala Sekolah.</span></div></div>
<div class="p-message p-message-error" role="alert" aria-live="assertive"><div class="p-message-content"><span class="p-tag">Menunggu</span><span class="p-message-text">Perilaku kerja Anda menunggu penilaian atasan.</span></div></div>
<div class="p-message p-message-error"><div class="p-message-content"><span class="p-message-text">Kepala Sekolah belum menetapkan predikat kinerja Anda.</span></div></div>
<div class="p-message p-message-error" role="alert" aria-live="assertive"><div class="p-message-content"><span class="p-tag">Perlu perbaikan</span><span class="p-message-text">Bukti dukung RHK kedua perlu diperbaiki sebelum dinilai.</span></div></div>
<div class="p-message p-message-error" role="alert" aria-live="assertive"><div class="p-message-content"><span class="p-message-text">Ukuran dokumen melebihi 10 MB.</span></div></div>
<div class="p-message p-message-error"><div class="p-message-content"><span class="p-tag">Galat</span><span class="p-message-text">Predikat tidak dapat ditampilkan saat ini.</span></div></div>
</section></div></body></html>`,
    [
      ['Rating hasil kerja belum diberikan', 'boleh-diabaikan'], // [1b] section headed Penilaian, [3] only a state
      ['Perilaku kerja Anda menunggu penilaian', 'boleh-diabaikan'], // [1a], [3] only a state
      ['Kepala Sekolah belum menetapkan predikat', 'boleh-diabaikan'], // [1b], [3] only a state; no role
      ['Bukti dukung RHK kedua perlu diperbaiki', 'perlu-perhatian'], // [N-returns]
      ['Ukuran dokumen melebihi', 'perlu-perhatian'], // [N-uploads and sizes]
      ['Predikat tidak dapat ditampilkan', 'perlu-perhatian'], // [N-errors]
    ],
  ],
  [
    '04 quasar dark, banners, notify and a field, 2026',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja 2026</title><style>
html{color-scheme:dark}body{margin:0;background:#121212;color:#fff;font:14px/1.5 Roboto,"Helvetica Neue",Arial,sans-serif}.q-header{background:#1d1d1d;padding:14px 20px}.q-page{max-width:760px;margin:20px 24px}.q-banner{min-height:54px;padding:8px 16px;box-sizing:border-box;display:flex;align-items:center;gap:14px;margin:12px 0;border-radius:4px;background:#26323a}.bg-negative{background:#c10015;color:#fff}.text-negative{color:#ff6b6b;background:#1d1d1d;border:1px solid #c10015}.q-banner__content{flex:1}.q-notifications__list{position:fixed;right:16px;bottom:16px}.q-notification{background:#c10015;border-radius:4px;padding:10px 16px;margin-top:8px;display:flex;gap:16px;align-items:center}.q-btn{background:none;border:0;color:#fff;font:inherit;text-transform:uppercase}.q-field{margin:18px 0}.q-field textarea{display:block;width:100%;box-sizing:border-box;background:#1d1d1d;color:#fff;border:2px solid #c10015;border-radius:4px}.q-field__messages{color:#ff5252;font-size:12px;padding-top:6px}
</style></head><body><div class="q-header"><b>Ruang GTK</b> · Fransiskus Hale</div><div class="q-page"><h1>Penilaian Kinerja</h1><p>Periode Januari – Desember 2026</p>
<div class="q-banner bg-negative" role="alert"><div class="q-banner__content">Penilaian Kinerja Tahun 2026 belum dimulai.</div></div>
<div class="q-banner text-negative"><div class="q-banner__content">Pejabat Penilai Kinerja Anda belum memberikan penilaian.</div></div>
<div class="q-banner"><div class="q-banner__content">Hasil penilaian dikirim ke e-Kinerja BKN secara berkala.</div></div>
<div class="q-banner bg-negative" role="alert"><div class="q-banner__content">Penilaian akan ditutup pada 31 Desember 2026.</div></div>
<div class="q-banner text-negative" role="alert"><div class="q-banner__content">Pengajuan penilaian Anda ditolak oleh Pejabat Penilai Kinerja.</div></div>
<div class="q-field"><label for="ce">Catatan evaluasi diri</label><textarea id="ce" rows="2" aria-describedby="cem"></textarea><div class="q-field__messages" id="cem" role="alert">Catatan evaluasi wajib diisi.</div></div>
</div><div class="q-notifications__list"><div class="q-notification" role="alert"><div class="q-notification__message">Penilaian Anda sedang ditinjau oleh Pejabat Penilai Kinerja.</div><button class="q-btn" type="button">Tutup</button></div></div></body></html>`,
    [
      ['Penilaian Kinerja Tahun 2026 belum dimulai.', 'boleh-diabaikan'], // [1a], [5]; a year that names the period is no deadline
      ['Pejabat Penilai Kinerja Anda belum memberikan', 'boleh-diabaikan'], // [1a], [3] only a state; no role
      ['Penilaian Anda sedang ditinjau', 'boleh-diabaikan'], // [1a], [3] only a state; close only
      ['Penilaian akan ditutup pada', 'perlu-perhatian'], // [N-deadlines]
      ['Pengajuan penilaian Anda ditolak', 'perlu-perhatian'], // [N-rejections]
      ['Catatan evaluasi wajib diisi.', 'perlu-perhatian'], // [N-required input]
    ],
  ],
  [
    '05 daisyui tabs, soft and solid, badge, toast, 2024',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Pengelolaan Kinerja</title><style>
:root{--er:oklch(60% .22 25)}body{margin:0;font:16px/1.5 ui-sans-serif,system-ui,sans-serif;color:#1f2937;background:#f2f2f2}.navbar{background:#fff;padding:14px 24px;display:flex}.tabs{display:flex;gap:4px;max-width:860px;margin:20px 20px 0}.tab{border:0;background:none;font:inherit;padding:8px 16px}.tab-active{background:#fff;border-radius:8px 8px 0 0;font-weight:600}.tab-content{max-width:812px;margin:0 20px;background:#fff;padding:24px}.alert{display:flex;align-items:center;gap:12px;border-radius:16px;padding:12px 16px;margin-bottom:12px;background:#e5e7eb}.alert-error{background:var(--er);color:#fff}.alert-soft{background:color-mix(in oklab,var(--er) 10%,#fff);color:oklch(48% .19 26);border:1px solid color-mix(in oklab,var(--er) 35%,#fff)}.alert-outline{background:transparent;color:var(--er);border:1px solid var(--er)}.badge{background:var(--er);color:#fff;border-radius:999px;font-size:13px;padding:1px 10px;white-space:nowrap}.toast{position:fixed;right:16px;bottom:16px}
</style></head><body><div class="navbar"><b>Merdeka Mengajar</b><span style="margin-left:auto">I Komang Arta</span></div>
<h1 style="margin:20px 20px 0">Pengelolaan Kinerja Anda</h1><p style="margin:4px 20px">Januari - Juni 2024</p>
<div role="tablist" class="tabs"><button role="tab" class="tab" id="t1" aria-selected="false">Perencanaan</button><button role="tab" class="tab" id="t2" aria-selected="false">Pelaksanaan</button><button role="tab" class="tab tab-active" id="t3" aria-selected="true" aria-controls="c3">Penilaian</button></div>
<div role="tabpanel" class="tab-content" id="c3" aria-labelledby="t3">
<div role="alert" class="alert alert-error alert-soft"><span>Hasil penilaian belum keluar.</span></div>
<div class="alert alert-error alert-outline"><span class="badge badge-error">Belum ada</span><span>Belum ada umpan balik dari Kepala Sekolah pada tahap penilaian.</span></div>
<div role="alert" class="alert"><span>Pelaksanaan kinerja sudah selesai.</span></div>
<div role="alert" class="alert alert-error alert-soft"><span>Unggah SK tugas tambahan agar dapat dinilai.</span></div>
<div role="alert" class="alert alert-error"><span>Data Anda berbeda dengan data di Dapodik.</span></div>
<div role="alert" class="alert alert-error alert-outline"><span>Koneksi internet bermasalah. Silakan coba lagi beberapa saat lagi.</span></div>
</div><div class="toast"><div class="alert alert-error"><span>Kepala Sekolah sedang melakukan penilaian.</span></div></div></body></html>`,
    [
      ['Hasil penilaian belum keluar.', 'boleh-diabaikan'], // [1a], [3] only a state
      ['Belum ada umpan balik dari Kepala Sekolah', 'boleh-diabaikan'], // [1a] "pada tahap penilaian", [3] only a state; no role
      ['Kepala Sekolah sedang melakukan penilaian.', 'boleh-diabaikan'], // [1a], [3] only a state; no role
      ['Unggah SK tugas tambahan', 'perlu-perhatian'], // [N-uploads]
      ['Data Anda berbeda dengan', 'perlu-perhatian'], // [N-data mismatches]
      ['Koneksi internet bermasalah.', 'perlu-perhatian'], // [N-errors] coba lagi
    ],
  ],
  [
    '06 semantic ui segments per stage, 2025',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Linimasa Kinerja</title><style>
body{margin:0;font:14px/1.43 Lato,"Helvetica Neue",Arial,sans-serif;color:rgba(0,0,0,.87)}.ui.menu{border-bottom:1px solid rgba(34,36,38,.15);padding:13px 20px}.ui.container{max-width:860px;margin:20px auto}.ui.segment{border:1px solid rgba(34,36,38,.15);border-radius:4px;padding:14px;margin:14px 0}h3.ui.header{margin:0 0 10px;font-size:18px}.ui.message{position:relative;border-radius:4px;padding:14px 21px;margin:12px 0;background:#f8f8f9;box-shadow:0 0 0 1px rgba(34,36,38,.22) inset}.ui.negative.message{background:#fff6f6;color:#b3211f;box-shadow:0 0 0 1px #d98a8a inset}.ui.negative.message .header{color:#a3100e;font-weight:700}.ui.message p{margin:4px 0 0}.close{position:absolute;right:12px;top:10px;background:none;border:0}
</style></head><body><div class="ui menu"><b>Ruang GTK</b> · Dewi Anggraini</div><div class="ui container"><h1 class="ui header">Linimasa</h1><p>Januari - Desember 2025</p>
<section class="ui segment" aria-labelledby="s1"><h3 class="ui header" id="s1">Perencanaan</h3><div class="ui negative message"><p>Perencanaan belum dibuka.</p></div></section>
<section class="ui segment" aria-labelledby="s2"><h3 class="ui header" id="s2">Pelaksanaan</h3><div class="ui negative message"><div class="header">Refleksi dikembalikan</div><p>Kepala Sekolah mengembalikan Refleksi Tindak Lanjut Anda.</p></div><div class="ui negative message" role="status">Observasi belum selesai.</div></section>
<section class="ui segment" aria-labelledby="s3"><h3 class="ui header" id="s3">Penilaian</h3>
<div class="ui negative message"><button class="close" aria-label="Tutup">×</button><div class="header">Belum dinilai</div><p>Atasan Anda belum memberikan penilaian untuk periode ini.</p></div>
<div class="ui negative message" role="status">Penilaian tahun 2023 sudah ditutup pada 31 Desember 2023.</div>
<div class="ui message">Penilaian belum tersedia pada aplikasi Android.</div>
<div class="ui negative message"><div class="header">Data belum lengkap</div><p>Lengkapi data jabatan Anda agar dapat dinilai.</p></div></section>
</div></body></html>`,
    [
      ['Perencanaan belum dibuka.', 'tidak-dikenal'], // [O]
      ['Kepala Sekolah mengembalikan Refleksi', 'perlu-perhatian'], // [N-returns]
      ['Observasi belum selesai.', 'tidak-dikenal'], // [O]
      ['Atasan Anda belum memberikan penilaian', 'boleh-diabaikan'], // [1a], [3] only a state; close only; no role
      ['Penilaian tahun 2023 sudah ditutup', 'boleh-diabaikan'], // [1a], [3]; [4] the never list has only "dates that have not passed"
      ['Lengkapi data jabatan Anda', 'perlu-perhatian'], // [N-required input]
    ],
  ],
  [
    '07 foundation accordion, principal as the one assessed, 2024',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Kinerja Kepala Sekolah</title><style>
body{margin:0;font:16px/1.5 "Helvetica Neue",Helvetica,Arial,sans-serif;color:#0a0a0a;background:#fefefe}.top-bar{background:#e6e6e6;padding:10px 20px}.grid-container{max-width:860px;margin:20px auto}.accordion{list-style:none;margin:0;padding:0}.accordion-title{display:block;width:100%;text-align:left;padding:14px;border:1px solid #e6e6e6;background:#fff;font:inherit;color:#1779ba}.accordion-content{padding:14px;border:1px solid #e6e6e6;border-top:0}.callout{position:relative;margin:0 0 14px;padding:14px;border:1px solid rgba(10,10,10,.25);background:#fff}.callout.alert{background:#fbdcdc;border-color:#c60f13}.callout.secondary{background:#eaeaea}.callout h5{margin:0 0 2px;font-size:18px;color:#9b0c0f}.callout p{margin:0}.close-button{position:absolute;right:14px;top:6px;border:0;background:none;font-size:24px}.label{background:#c60f13;color:#fefefe;font-size:13px;padding:4px 6px;margin-right:8px}.button{font:inherit;background:#1779ba;color:#fff;border:0;padding:8px 14px;margin-top:8px}
</style></head><body><div class="top-bar"><b>Merdeka Mengajar</b> · Kepala Sekolah sebagai Pegawai · Hj. Rohana Saleh, M.Pd.</div><div class="grid-container"><h1>Pengelolaan Kinerja</h1><p>Januari - Juni 2024</p><ul class="accordion">
<li class="accordion-item"><h2 style="margin:0;font-size:16px"><button class="accordion-title" aria-expanded="true" aria-controls="a1" id="b1">Pelaksanaan</button></h2><div class="accordion-content" id="a1" role="region" aria-labelledby="b1"><div class="callout alert" role="alert"><p>Diskusi Tindak Lanjut belum dimulai.</p></div></div></li>
<li class="accordion-item is-active"><h2 style="margin:0;font-size:16px"><button class="accordion-title" aria-expanded="true" aria-controls="a2" id="b2">Penilaian</button></h2><div class="accordion-content" id="a2" role="region" aria-labelledby="b2">
<div class="callout alert" data-closable><h5>Penilaian belum tersedia</h5><p>Kepala Dinas Pendidikan belum memberikan penilaian kinerja Anda.</p><button class="close-button" aria-label="Tutup pesan" type="button"><span aria-hidden="true">×</span></button></div>
<div class="callout alert"><p>Dinas Pendidikan belum menetapkan Predikat Kinerja Organisasi sekolah Anda.</p></div>
<div class="callout alert" role="status"><p><span class="label">Sedang diperiksa</span>Penilaian Anda sedang diperiksa oleh Dinas Pendidikan.</p></div>
<div class="callout secondary"><p>Predikat Kinerja Organisasi ditetapkan sekali dalam satu semester.</p></div>
<div class="callout alert"><h5>Penilaian belum selesai</h5><p>Ada dua bagian yang belum terisi.</p><button class="button" type="button">Isi Sekarang</button></div>
<div class="callout alert" role="alert"><p>Laporan tahunan sekolah melebihi ukuran maksimal 10 MB.</p></div></div></li></ul></div></body></html>`,
    [
      ['Diskusi Tindak Lanjut belum dimulai.', 'tidak-dikenal'], // [O]
      ['Kepala Dinas Pendidikan belum memberikan', 'boleh-diabaikan'], // [1a], [3] only a state, close only; [5]; no role
      ['Dinas Pendidikan belum menetapkan Predikat', 'boleh-diabaikan'], // [1b] accordion part Penilaian, [3] only a state; no role
      ['Penilaian Anda sedang diperiksa', 'boleh-diabaikan'], // [1a], [3] only a state
      ['Ada dua bagian yang belum terisi.', 'perlu-perhatian'], // [N-action button], [N-required input]
      ['Laporan tahunan sekolah melebihi', 'perlu-perhatian'], // [N-uploads and sizes]
    ],
  ],
  [
    '08 hand-written ministry css, a list of notices, 2024',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Tahapan Penilaian | Pengelolaan Kinerja</title><style>
body{margin:0;font:15px/1.6 Verdana,Tahoma,sans-serif;color:#333;background:#eef2f7}#kepala{background:#0b4ea2;color:#fff;padding:16px 30px;border-bottom:4px solid #fdb913}#menu-kiri{float:left;width:190px;padding:20px}#menu-kiri a{display:block;color:#0b4ea2;padding:4px 0}#isi{margin:20px 30px 20px 240px;background:#fff;padding:20px;max-width:760px}.daftar-info{list-style:none;margin:0;padding:0}.daftar-info li{padding:9px 14px 9px 12px;margin-bottom:8px;border-left:5px solid #bbb;background:#f7f7f7}.daftar-info li.merah{border-left-color:#d40000;background:#ffeaea;color:#a30000}.daftar-info li.hijau{border-left-color:#1b8a3a;background:#eaf7ee}.catatan{color:#d40000;font-size:13px}
</style></head><body><div id="kepala"><b>KEMENDIKBUDRISTEK</b> · Direktorat Jenderal GTK</div><div id="menu-kiri"><a href="#">Perencanaan</a><a href="#">Pelaksanaan</a><a href="#"><b>Penilaian</b></a></div><div id="isi"><h1>Tahapan Penilaian</h1><p>Siti Khadijah Nasution · Januari - Juni 2024</p><h2>Informasi</h2>
<ul class="daftar-info">
<li class="hijau">Pelaksanaan Observasi sudah selesai.</li>
<li class="merah">Tahapan penilaian belum dibuka.</li>
<li class="merah">Nilai hasil kerja belum tersedia.</li>
<li class="merah">NIK Anda tidak sama dengan data kepegawaian.</li>
<li class="merah">Akun Anda diblokir. Hubungi operator sekolah.</li>
<li class="merah">Mohon lengkapi riwayat pendidikan terakhir Anda.</li>
<li>Pusat panggilan 177.</li></ul>
<h2>Hasil Penilaian</h2><p class="catatan" role="status">Belum ada data penilaian.</p></div></body></html>`,
    [
      ['Tahapan penilaian belum dibuka.', 'boleh-diabaikan'], // [1a], [5]; a list item, no role
      ['Nilai hasil kerja belum tersedia.', 'boleh-diabaikan'], // [1b] page headed Tahapan Penilaian, [5], [3]; a list item, no role
      ['NIK Anda tidak sama', 'perlu-perhatian'], // [N-data mismatches]
      ['Akun Anda diblokir.', 'perlu-perhatian'], // [N-locked accounts]
      ['Mohon lengkapi riwayat', 'perlu-perhatian'], // [N-required input]
      ['Belum ada data penilaian.', 'boleh-diabaikan'], // [1a], [3] only a state; [2] red text only
    ],
  ],
  [
    '09 elementor banner and alerts, 2026',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja – Ruang GTK</title><style>
body{margin:0;font:16px/1.5 Roboto,sans-serif;color:#3a3a3a}.pita{background:#b81414;color:#fff;text-align:center;padding:10px 20px;font-weight:500}.elementor-section{max-width:900px;margin:0 auto;padding:20px}.elementor-heading-title{color:#1f3a68;font-size:32px;margin:8px 0}.elementor-alert{position:relative;padding:15px 40px 15px 15px;border-left:5px solid #ccc;margin-bottom:18px}.elementor-alert-danger{background:#f2dede;color:#a01b19;border-left-color:#c9302c}.elementor-alert-info{background:#d9edf7;color:#31708f;border-left-color:#bcdff1}.elementor-alert-title{display:block;font-weight:700}.elementor-alert-description{font-size:13px}.elementor-alert-dismiss{position:absolute;right:12px;top:10px;border:0;background:none;font-size:20px;color:inherit}.elementor-screen-only{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0)}.elementor-button{display:inline-block;margin-top:8px;background:#1f3a68;color:#fff;padding:6px 16px;border-radius:3px;text-decoration:none}
</style></head><body><div class="pita">Tahap Penilaian Kinerja belum dibuka.</div><div class="elementor-section"><div class="elementor-widget"><h1 class="elementor-heading-title">Penilaian Kinerja</h1><p>Periode Januari – Desember 2026 · Marlina Tambunan</p></div>
<div class="elementor-alert elementor-alert-info" role="alert"><span class="elementor-alert-title">Info</span><span class="elementor-alert-description">Predikat ditetapkan oleh Pejabat Penilai Kinerja.</span></div>
<div class="elementor-alert elementor-alert-danger" role="alert"><span class="elementor-alert-title">Belum Ada Hasil Penilaian</span><span class="elementor-alert-description">Hasil akan muncul setelah Pejabat Penilai Kinerja selesai menilai.</span><button type="button" class="elementor-alert-dismiss"><span aria-hidden="true">×</span><span class="elementor-screen-only">Tutup peringatan ini.</span></button></div>
<div class="elementor-alert elementor-alert-danger" role="alert"><span class="elementor-alert-title">Formulir Belum Lengkap</span><span class="elementor-alert-description">Kolom capaian kinerja wajib diisi.</span></div>
<div class="elementor-alert elementor-alert-danger" role="alert"><span class="elementor-alert-title">Hasil Kerja Dikembalikan</span><span class="elementor-alert-description">Perbaiki uraian hasil kerja sebelum penilaian dilanjutkan.</span></div>
<div class="elementor-alert elementor-alert-danger" role="alert"><span class="elementor-alert-title">Penilaian Anda belum selesai</span><a class="elementor-button" role="button" href="#">Lanjutkan Penilaian</a></div>
</div></body></html>`,
    [
      ['Tahap Penilaian Kinerja belum dibuka.', 'boleh-diabaikan'], // [1a], [5]; a banner, no role
      ['Belum Ada Hasil Penilaian', 'boleh-diabaikan'], // [1a], [3] only a state; the one button closes it
      ['Kolom capaian kinerja wajib diisi.', 'perlu-perhatian'], // [N-required input]
      ['Perbaiki uraian hasil kerja', 'perlu-perhatian'], // [N-returns]
      ['Penilaian Anda belum selesai', 'perlu-perhatian'], // [N-action button]
    ],
  ],
  [
    '10 angular material, the superior assesses a teacher, 2024',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Guru</title><style>
body{margin:0;font:400 14px/20px Roboto,sans-serif;color:#1a1b1f;background:#faf9fd}.mat-toolbar{background:#005cbb;color:#fff;padding:16px 24px}.isi{max-width:760px;margin:20px auto}.mat-mdc-card{background:#fff;border:1px solid #c4c6d0;border-radius:12px;padding:16px;margin-bottom:14px}.mat-mdc-card.galat{background:#ffdad6;color:#93000a;border-color:#ba1a1a}.mat-mdc-chip{display:inline-block;background:#ba1a1a;color:#fff;border-radius:8px;padding:4px 12px;margin-right:10px}.mat-mdc-form-field{display:block;margin:16px 0}.mat-mdc-form-field select,.mat-mdc-form-field input{display:block;width:100%;box-sizing:border-box;padding:12px;border:2px solid #ba1a1a;border-radius:4px;font:inherit}.mat-mdc-form-field-error{color:#ba1a1a;font-size:12px;padding:4px 16px}.mat-mdc-snack-bar-container{position:fixed;left:50%;bottom:12px;transform:translateX(-50%)}.mdc-snackbar__surface{background:#ba1a1a;color:#fff;border-radius:4px;padding:8px 8px 8px 16px;display:flex;align-items:center;gap:16px;min-width:344px}.mat-mdc-button{background:none;border:0;font:inherit;color:#ffdad6;margin-left:auto}
</style></head><body><div class="mat-toolbar">Kepala Sekolah sebagai Atasan · Drs. Agus Salim</div><div class="isi"><h1>Penilaian Kinerja Guru</h1><p>Juli - Desember 2024 · Ratih Puspitasari</p>
<div class="mat-mdc-card galat">Penetapan predikat guru belum dibuka untuk semester ini.</div>
<div class="mat-mdc-card galat" role="status"><span class="mat-mdc-chip">Belum ditetapkan</span>Predikat Kinerja Organisasi masih menunggu penetapan Dinas Pendidikan.</div>
<div class="mat-mdc-card galat" role="alert">Penilaian gagal disimpan. Periksa koneksi Anda.</div>
<form><div class="mat-mdc-form-field"><label for="r">Rating perilaku kerja</label><select id="r" aria-describedby="re" aria-invalid="true"><option>Pilih</option></select><div class="mat-mdc-form-field-error" id="re" aria-live="polite">Rating perilaku kerja wajib diisi.</div></div>
<div class="mat-mdc-form-field"><label for="u">Umpan balik untuk guru</label><input id="u" aria-describedby="ue" aria-invalid="true"><div class="mat-mdc-form-field-error" id="ue" aria-live="polite">Umpan balik untuk guru belum diisi.</div></div></form>
</div><div class="mat-mdc-snack-bar-container"><div class="mdc-snackbar__surface"><div class="mat-mdc-snack-bar-label" role="status" aria-live="assertive">Fitur penilaian belum tersedia.</div><button class="mat-mdc-button" type="button">Tutup</button></div></div></body></html>`,
    [
      ['Penetapan predikat guru belum dibuka', 'boleh-diabaikan'], // [1b] page headed Penilaian Kinerja Guru, [5]; no role
      ['Predikat Kinerja Organisasi masih menunggu', 'boleh-diabaikan'], // [1b], [3] only a state, the Dinas's turn
      ['Penilaian gagal disimpan.', 'perlu-perhatian'], // [N-errors]
      ['Rating perilaku kerja wajib diisi.', 'perlu-perhatian'], // [N-required input]
      ['Umpan balik untuk guru belum diisi.', 'perlu-perhatian'], // [N-required input] beside a field
      ['Fitur penilaian belum tersedia.', 'boleh-diabaikan'], // [1a], [5]; close only
    ],
  ],
  [
    '11 nuxt ui dark, soft and subtle alerts, toasts, 2026',
    `<!doctype html><html lang="id" class="dark"><head><meta charset="utf-8"><title>Penilaian · Ruang GTK</title><style>
:root{color-scheme:dark;--ui-error:oklch(.704 .191 22.216);--ui-bg:oklch(.208 .042 265.755);--ui-text:oklch(.929 .013 255.508)}body{margin:0;background:var(--ui-bg);color:var(--ui-text);font:14px/1.45 "Public Sans",sans-serif}[data-slot=header]{border-bottom:1px solid oklch(.279 .041 260);padding:16px 24px}main{max-width:780px;margin:20px 40px;padding:0 16px}[data-slot=root]{position:relative;display:flex;gap:10px;border-radius:8px;padding:16px;margin:12px 0}[data-color=error][data-variant=soft]{background:color-mix(in oklab,var(--ui-error) 10%,transparent);color:var(--ui-error)}[data-color=error][data-variant=subtle]{background:color-mix(in oklab,var(--ui-error) 10%,transparent);color:var(--ui-error);box-shadow:inset 0 0 0 1px color-mix(in oklab,var(--ui-error) 25%,transparent)}[data-color=error][data-variant=solid]{background:oklch(.577 .245 27.325);color:#fff}[data-color=neutral]{background:oklch(.279 .041 260)}[data-slot=wrapper]{flex:1}[data-slot=title]{font-weight:500}[data-slot=description]{opacity:.9;margin-top:4px}button{font:inherit;background:none;border:0;color:inherit}.aksi{border:1px solid currentColor;border-radius:6px;padding:4px 10px}.viewport{position:fixed;right:16px;bottom:16px;width:380px}
</style></head><body><div data-slot="header"><b>Ruang GTK</b> · Abdul Ghofur, S.Pd.I.</div><main><h1>Penilaian</h1><p>Januari – Desember 2026</p>
<div data-slot="root" data-color="error" data-variant="soft"><div data-slot="wrapper"><div data-slot="title">Penilaian belum selesai</div><div data-slot="description">Pejabat Penilai Kinerja masih memeriksa hasil kerja Anda.</div></div></div>
<div data-slot="root" data-color="error" data-variant="subtle" role="status"><div data-slot="wrapper"><div data-slot="title">Dokumen evaluasi kinerja belum tersedia.</div></div></div>
<div data-slot="root" data-color="neutral"><div data-slot="wrapper">Penilaian dilakukan satu kali dalam setahun.</div></div>
<div data-slot="root" data-color="error" data-variant="subtle" role="alert"><div data-slot="wrapper"><div data-slot="title">Penilaian Anda terkunci</div><div data-slot="description">Akses dibuka kembali oleh admin.</div></div></div>
<div data-slot="root" data-color="error" data-variant="soft" role="alert"><div data-slot="wrapper"><div data-slot="title">Tanggapi hasil penilaian paling lambat 10 Januari 2027.</div></div></div>
<div data-slot="root" data-color="error" data-variant="solid" role="alert"><div data-slot="wrapper"><div data-slot="title">Sesi berakhir</div><div data-slot="description">Masuk kembali untuk melihat hasil penilaian.</div></div></div>
</main><div class="viewport"><div data-slot="root" data-color="error" data-variant="solid" role="status"><div data-slot="wrapper"><div data-slot="title">Saat ini belum memasuki masa penilaian.</div></div><button type="button" aria-label="Tutup">✕</button></div><div data-slot="root" data-color="error" data-variant="solid" role="status"><div data-slot="wrapper"><div data-slot="title">Hasil penilaian sudah tersedia.</div></div><button type="button" class="aksi">Beri Tanggapan</button></div></div></body></html>`,
    [
      ['Pejabat Penilai Kinerja masih memeriksa', 'boleh-diabaikan'], // [1a] title, [3] only a state, the superior's turn; no role
      ['Dokumen evaluasi kinerja belum tersedia.', 'boleh-diabaikan'], // [1b] page headed Penilaian, [3], [5] "belum tersedia"
      ['Penilaian Anda terkunci', 'perlu-perhatian'], // [N-locked]
      ['Tanggapi hasil penilaian paling lambat', 'perlu-perhatian'], // [N-deadlines]
      ['Masuk kembali untuk melihat', 'perlu-perhatian'], // [N-sessions]
      ['Saat ini belum memasuki masa penilaian.', 'boleh-diabaikan'], // [1a], [5] not open yet ("memasuki" is no sign-in)
      ['Hasil penilaian sudah tersedia.', 'perlu-perhatian'], // [N-action button]
    ],
  ],
  [
    '12 inline styles only, 2024',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian</title></head><body style="margin:0;font:16px/1.5 Calibri,Arial,sans-serif;color:#222;background:#fff"><div style="background:#2a7f62;color:#fff;padding:12px 24px"><b>Pengelolaan Kinerja</b> &nbsp; Bambang Sutejo</div><div style="max-width:800px;margin:20px auto;padding:0 16px"><h1 style="font-size:26px">Penilaian</h1><p>Periode Januari - Juni 2024</p>
<div style="border:1px solid #e00000;border-radius:4px;padding:10px 14px;margin:10px 0">Penilaian kinerja belum dilakukan oleh atasan Anda.</div>
<div style="background:hsl(0,80%,45%);color:white;padding:10px 14px;margin:10px 0"><b>Info Penilaian</b><br>Kepala Sekolah belum memberikan rating hasil kerja dan perilaku kerja Anda.</div>
<p role="alert" style="color:rgb(200,0,0);margin:10px 0">Hasil penilaian Anda belum tersedia. <a href="#" style="color:#0645ad">Selengkapnya</a></p>
<div style="background:#fff3cd;padding:10px 14px;margin:10px 0">Hasil penilaian belum final.</div>
<div style="border:1px solid #e00000;border-radius:4px;padding:10px 14px;margin:10px 0">Jabatan Anda di Dapodik tidak sesuai, sehingga penilaian belum dapat diproses.</div>
<p role="alert" style="color:rgb(200,0,0);margin:10px 0">Server sedang sibuk. Coba lagi nanti.</p>
<div style="background:hsl(0,80%,45%);color:white;padding:10px 14px;margin:10px 0"><b>Ada kesalahan</b><br>Rating perilaku kerja tidak dapat dibaca.</div>
</div></body></html>`,
    [
      ['Penilaian kinerja belum dilakukan', 'boleh-diabaikan'], // [1a], [3] only a state; [2] red border only; no role
      ['Kepala Sekolah belum memberikan rating', 'boleh-diabaikan'], // [1a] title, [3] only a state: another's task, no field beside it; no role
      ['Hasil penilaian Anda belum tersedia.', 'boleh-diabaikan'], // [1a], [5], [3] link to learn more
      ['Jabatan Anda di Dapodik tidak sesuai', 'perlu-perhatian'], // [N-data mismatches]
      ['Server sedang sibuk.', 'perlu-perhatian'], // [N-errors] coba lagi
      ['Rating perilaku kerja tidak dapat dibaca.', 'perlu-perhatian'], // [N-errors]
    ],
  ],
  [
    '13 uikit, bigger than a notice and a dialog that blocks, 2026',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Penilaian Kinerja</title><style>
body{margin:0;font:16px/1.5 -apple-system,"Segoe UI",Roboto,sans-serif;color:#444}.uk-navbar{background:#f8f8f8;padding:14px 24px}.uk-container{margin:20px 40px}.uk-alert{padding:14px 28px 14px 14px;margin:14px 0;background:#f8f8f8}.uk-alert-danger{background:#fff0f0;color:#c4001a;border:1px solid #d0021b}.uk-alert p{margin:0 0 6px}td{padding:3px 14px;border-bottom:1px solid #d0021b}.uk-alert nav a{margin-right:14px}.uk-modal{position:fixed;inset:0;background:rgba(0,0,0,.6);display:flex;align-items:center;justify-content:center;z-index:10}.uk-modal-dialog{background:#fff;padding:28px;width:420px}.uk-modal-dialog p{color:#c4001a}
</style></head><body><div class="uk-navbar"><b>Ruang GTK</b> · Theresia Wonda</div><div class="uk-container"><h1>Penilaian Kinerja</h1><p>Januari – Desember 2026</p>
<div class="uk-alert uk-alert-danger" role="status"><p>Nilai per komponen belum tersedia.</p><table><tr><td>Hasil kerja</td><td>-</td></tr><tr><td>Perilaku kerja</td><td>-</td></tr></table></div>
<div class="uk-alert uk-alert-danger" role="status"><p>Penilaian tahun ini belum dimulai.</p><form><label>Lihat tahun <select><option>2025</option><option>2024</option></select></label></form></div>
<div class="uk-alert uk-alert-danger" role="status"><p>Tahap penilaian belum tersedia.</p><nav aria-label="Tahap lain"><a href="#">Perencanaan</a><a href="#">Pelaksanaan</a></nav></div>
<div class="uk-alert uk-alert-danger" role="status" style="min-height:70vh"><h2>Belum ada penilaian</h2><p>Pejabat Penilai Kinerja belum menilai Anda.</p></div>
</div><div class="uk-modal" role="dialog" aria-modal="true" aria-label="Pemberitahuan"><div class="uk-modal-dialog"><p role="alert">Hasil penilaian Anda masih diproses.</p><button type="button">Tutup</button></div></div></body></html>`,
    [
      ['Nilai per komponen belum tersedia.', 'perlu-perhatian'], // [N-bigger than a notice] a table
      ['Penilaian tahun ini belum dimulai.', 'perlu-perhatian'], // [N-bigger than a notice] a form
      ['Tahap penilaian belum tersedia.', 'perlu-perhatian'], // [N-bigger than a notice] a landmark
      ['Belum ada penilaian', 'perlu-perhatian'], // [N-bigger than a notice] more than a third of the window
      ['Hasil penilaian Anda masih diproses.', 'perlu-perhatian'], // [N-dialog]
    ],
  ],
  [
    '14 bulma home, near misses and other parts of the site (either)',
    `<!doctype html><html lang="id"><head><meta charset="utf-8"><title>Beranda | Ruang GTK</title><style>
body{margin:0;font:16px/1.5 BlinkMacSystemFont,"Segoe UI",Roboto,sans-serif;color:#4a4a4a;background:#f5f5f5}.navbar{background:#fff;padding:14px 24px}.columns{display:grid;grid-template-columns:1fr 1fr;gap:18px;max-width:1100px;margin:18px auto}.box{background:#fff;border-radius:6px;box-shadow:0 2px 4px rgba(10,10,10,.1);padding:18px}.box h2{margin:0 0 8px;font-size:19px}.message{border-radius:4px;border-left:4px solid #d9001b;background:#feecec;color:#b00016;padding:10px 14px;margin:8px 0}
</style></head><body><div class="navbar"><b>Ruang GTK</b> · Ahmad Fauzi Lubis · Januari – Desember 2026</div><div class="columns">
<section class="box" aria-labelledby="h1"><h2 id="h1">Penilaian</h2>
<div class="message" role="alert">Predikat Kinerja Anda turun menjadi Kurang.</div>
<div class="message" role="alert">Data penilaian tidak ditemukan.</div>
<div class="message" role="alert">Sistem penilaian sedang mengalami gangguan.</div>
<div class="message" role="alert">Mohon setujui hasil penilaian Anda.</div></section>
<section class="box" aria-labelledby="h2"><h2 id="h2">Perencanaan</h2><div class="message" role="alert">Perencanaan belum disetujui.</div></section>
<section class="box" aria-labelledby="h3"><h2 id="h3">Pelaksanaan dan Pembinaan</h2><div class="message" role="alert">Rencana Tindak Lanjut belum tersedia.</div></section>
<section class="box" aria-labelledby="h4"><h2 id="h4">Pelatihan Mandiri</h2><div class="message" role="alert">Penilaian Aksi Nyata Anda belum selesai.</div></section>
<section class="box" aria-labelledby="h5"><h2 id="h5">Kelas Informatika 8A</h2><div class="message" role="alert">Penilaian Sumatif Akhir Semester belum dibuka.</div></section>
</div></body></html>`,
    [
      ['Predikat Kinerja Anda turun', 'tidak-dikenal'], // [U] news of consequence, no mere waiting
      ['Data penilaian tidak ditemukan.', 'tidak-dikenal'], // [U] or [N-errors]: may be a failure
      ['Sistem penilaian sedang mengalami gangguan.', 'tidak-dikenal'], // [U] or [N-errors]
      ['Mohon setujui hasil penilaian Anda.', 'tidak-dikenal'], // [U] asks for an act, so not only a state
      ['Perencanaan belum disetujui.', 'tidak-dikenal'], // [O]
      ['Rencana Tindak Lanjut belum tersedia.', 'tidak-dikenal'], // [O]
      ['Penilaian Aksi Nyata Anda belum selesai.', 'tidak-dikenal'], // [O] a course, not the assessment stage
      ['Penilaian Sumatif Akhir Semester', 'tidak-dikenal'], // [O] a school subject
    ],
  ],
];
