/** Ways in which kits and hands write a red notice; each takes words or markup that stands inside. */
export const MARKUPS = {
  utility: (inside: string) =>
    `<div role="alert" style="border:1px solid #fca5a5;background:#fef2f2;color:#b91c1c;padding:12px 16px;border-radius:8px">${inside}</div>`,
  bootstrap: (inside: string) =>
    `<style>.alert-danger{background:#f8d7da;color:#721c24;border:1px solid #f5c6cb;padding:12px}</style><div class="alert alert-danger">${inside}</div>`,
  antd: (inside: string) =>
    `<div class="ant-alert ant-alert-error" role="alert" style="display:flex;background:#fff2f0;border:1px solid #ffccc7;padding:8px 12px"><span role="img" aria-label="close-circle" class="anticon" style="color:#ff4d4f"><svg width="14" height="14" fill="currentColor"><path d="M0 0h14v14z"/></svg></span><div class="ant-alert-content"><div class="ant-alert-message">${inside}</div></div></div>`,
  mui: (inside: string) =>
    `<div class="MuiAlert-root css-1x" role="alert" style="display:flex;background:rgb(253,237,237);color:rgb(95,33,32);padding:6px 16px"><div style="color:#d32f2f"><svg width="22" height="22" style="fill:currentColor"><path d="M11 15h2v2h-2z"/></svg></div><div style="padding:8px 0">${inside}</div></div>`,
  solid: (inside: string) =>
    `<div role="status" style="background:#dc2626;color:#fff;padding:10px">${inside}</div>`,
  toast: (inside: string) =>
    `<div class="toast" role="status" style="position:fixed;right:16px;top:16px;width:320px;background:#fff;border-left:6px solid oklch(0.58 0.22 27);padding:12px;box-shadow:0 2px 8px #0003">${inside}</div>`,
  line: (inside: string) => `<p style="color:#dc2626">${inside}</p>`,
  font: (inside: string) => `<center><font color="red">${inside}</font></center>`,
  grey: (inside: string) =>
    `<div style="background:#f3f4f6;border:1px solid #d1d5db;padding:12px;color:hsl(0 74% 42%)"><div>${inside}</div></div>`,
  edge: (inside: string) =>
    `<section><div style="border:2px solid color-mix(in srgb, red 80%, black);padding:10px;border-radius:6px">${inside}</div></section>`,
  icon: (inside: string) =>
    `<div class="notification" style="display:flex;gap:8px;border:1px solid #e5e7eb;padding:12px"><svg width="20" height="20" stroke="color(srgb 0.86 0.15 0.15)" fill="none"><circle cx="10" cy="10" r="8"/></svg><div>${inside}</div></div>`,
  dark: (inside: string) =>
    `<style>body{background:#0b1220;color:#e2e8f0}</style><div role="alert" style="background:rgba(127,29,29,.6);color:rgb(254 202 202);padding:8px 12px;border-radius:6px">${inside}</div>`,
  darkLine: (inside: string) =>
    `<style>html{background:#111}</style><div style="color:#f87171">${inside}</div>`,
  wide: (inside: string) =>
    `<div style="background:lab(48 68 47);color:white;padding:8px"><strong>${inside}</strong></div>`,
} as const;
export type Markup = keyof typeof MARKUPS;

/** Parts of the site around a notice. */
export const PLACES = {
  assessment: (notice: string) =>
    `<header><a href="#">Beranda</a></header><main><h1>Penilaian Kinerja</h1><p>Periode Januari - Juni 2024</p>${notice}<div class="card"><h2>Hasil kerja</h2><p>Dinilai pada akhir periode.</p></div></main>`,
  tab: (notice: string) =>
    `<h1>Pengelolaan Kinerja</h1><div role="tablist"><button role="tab" id="t1">Pelaksanaan</button><button role="tab" id="t2" aria-selected="true">Penilaian</button></div><div role="tabpanel" aria-labelledby="t2">${notice}<p>Rangkuman hasil kerja Anda pada semester berjalan.</p></div>`,
  home: (notice: string) =>
    `<nav><a href="#">Pengelolaan Kinerja</a></nav><main><h1>Pengelolaan Kinerja</h1>${notice}<ul><li>Perencanaan <b>Disetujui</b></li><li>Pelaksanaan <b>Selesai</b></li><li>Penilaian <b>Belum dimulai</b></li></ul></main>`,
  planning: (notice: string) =>
    `<main><h1>Pengelolaan Kinerja</h1><section><h2>Perencanaan</h2>${notice}<p>Praktik kinerja dan pengembangan kompetensi</p></section></main>`,
  execution: (notice: string) =>
    `<h1>Pengelolaan Kinerja</h1><section aria-label="Pelaksanaan"><h3>Pelaksanaan</h3>${notice}</section>`,
  course: (notice: string) =>
    `<title>Kelas IPA 7A</title><h1>Mata Pelajaran IPA</h1><h2>Penilaian</h2>${notice}<p>Siswa: 32</p>`,
  help: (notice: string) =>
    `<h1>Pusat Bantuan</h1><p>Contoh pesan yang muncul di Pengelolaan Kinerja:</p>${notice}`,
  superior: (notice: string) =>
    `<h1>Pengelolaan Kinerja</h1><div role="tablist"><a role="tab" aria-selected="true">Sebagai Atasan</a></div><h2>Penilaian</h2>${notice}`,
} as const;
export type PlaceName = keyof typeof PLACES;
