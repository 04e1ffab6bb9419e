/** Red words that are a part of something else: the name of a stage, a status, a counter. None is ever a notice. */
export const LABELS: readonly string[] = [
  'Penilaian',
  'Penilaian Kinerja',
  'Tahap Penilaian',
  '3. Penilaian',
  'Penilaian (1)',
  '3',
  'Belum dimulai',
  'Belum dinilai',
  'Sedang dinilai',
  'Dalam proses',
  'Predikat belum ada',
  'Belum ada predikat',
  'Penilaian belum dimulai',
  'Menunggu penilaian',
  'Penilaian · Belum dibuka',
];

const INK = 'color:#d32f2f';
const FULL = 'background:#d32f2f;color:#fff;padding:2px 8px;border-radius:12px;font-size:12px';
const TINT = 'background:#fde8e8;color:#b71c1c;border-radius:4px;padding:1px 6px;font-size:12px';
const STATE = '<div style="color:#555">Penilaian Anda belum dimulai oleh kepala sekolah.</div>';

/** Where kits show such words, beside a state that may go. */
export const HOLDERS: Readonly<Record<string, (label: string) => string>> = {
  'a step over its sentence': (label) =>
    `<div class="step"><b>✓</b><div>Perencanaan</div></div><div class="step"><i>!</i><div><div class="step-label-error" style="${INK}">${label}</div>${STATE}</div></div>`,
  'steps in a row': (label) =>
    `<div style="display:flex"><div class="MuiStep"><span>Perencanaan</span></div><div class="MuiStep Mui-error" style="${INK}"><span style="display:block">Penilaian</span><span style="display:block">${label}</span></div></div>`,
  'steps with an end': (label) =>
    `<div class="steps"><div class="item"><div>Pelaksanaan</div><div>Selesai</div></div><div class="item item-error"><div style="${INK}">Penilaian</div><div style="${INK}">${label}</div></div></div>`,
  'a pill in a paragraph': (label) => `<p><span class="badge" style="${FULL}">${label}</span></p>`,
  'a pill under a heading': (label) =>
    `<section><h2>Penilaian</h2><span style="display:inline-block;${FULL}">${label}</span></section>`,
  'a chip in a row': (label) =>
    `<div style="display:flex;gap:8px"><div class="chip" style="${FULL}">${label}</div></div>`,
  'a tag by its class': (label) =>
    `<div style="display:flex"><span class="tag is-danger" style="${FULL}">${label}</span></div>`,
  'a tag as wide as its words': (label) =>
    `<div class="label-danger" style="width:fit-content;${FULL}">${label}</div>`,
  'a tinted tag': (label) =>
    `<div><div class="status-error" style="display:inline-flex;${TINT}">${label}</div></div>`,
  'a tag in a column': (label) =>
    `<div style="display:flex;flex-direction:column;align-items:flex-start"><div style="${TINT}">${label}</div><p>Periode ini.</p></div>`,
  'a tag that says it is live': (label) =>
    `<p><span role="status" class="badge-danger" style="display:inline-block;${FULL}">${label}</span></p>`,
  'a chip beside a heading': (label) =>
    `<div style="display:flex;justify-content:space-between"><h2>Penilaian</h2><div class="error-chip" style="${TINT}">${label}</div></div>`,
  'a heading': (label) => `<h2 class="text-danger" style="${INK}">${label}</h2>${STATE}`,
  'a title': (label) =>
    `<div class="title-danger" style="${INK};font-size:20px;font-weight:700">${label}</div>${STATE}`,
  'a tab': (label) =>
    `<div role="tablist"><div role="tab" class="tab-error" style="${INK}">${label}</div></div>${STATE}`,
  'a tab without a role': (label) =>
    `<div style="display:flex"><div class="tab">Pelaksanaan</div><div class="tab has-error active" style="${INK}">${label}</div></div>${STATE}`,
  'words beside a dot': (label) =>
    `<div><span class="dot-danger" style="display:inline-block;width:8px;height:8px;background:#d32f2f"></span> <span class="error-text" style="${INK}">${label}</span></div>`,
  'a counter over its words': (label) =>
    `<div><div class="stat-error" style="${INK};font-size:30px">${label}</div><div>Penilaian belum dimulai</div></div>`,
  'a value beside its name': (label) =>
    `<div class="row"><div>Status</div><div class="text-danger" style="${INK}">${label}</div></div>`,
  'a value under its name': (label) =>
    `<div><div style="font-size:12px">Status penilaian</div><div class="danger" style="${INK}">${label}</div></div>`,
  'the foot of a card': (label) =>
    `<div style="border:1px solid #ddd;padding:16px"><h3>Penilaian</h3><p>Hasil kerja dan perilaku kerja.</p><div class="danger" style="${INK};font-size:12px">${label}</div></div>`,
  'an entry of a menu': (label) =>
    `<div><div>Beranda</div><div class="menu-danger" style="${INK}">${label}</div></div>`,
  'the end of a path': (label) =>
    `<div class="breadcrumb"><a href="#">Beranda</a> / <span class="danger" style="${INK}">${label}</span></div>${STATE}`,
  'a component that is a chip': (label) =>
    `<x-status>${label}</x-status><script>document.querySelector('x-status').attachShadow({mode:'open'}).innerHTML='<span style="display:inline-block;${FULL}"><slot></slot></span>'</script>`,
};
