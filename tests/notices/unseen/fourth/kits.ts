/** Two layouts of the site, tabs and a stepper, and a red alert. */
export const shell = (title: string, css: string, body: string, attrs = ''): string =>
  `<!doctype html><html lang="id"${attrs}><head><meta charset="utf-8"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0;font:15px/1.5 system-ui,sans-serif;color:#1f2937;background:#f9fafb}h1{font-size:24px}h2{font-size:19px}h3{font-size:16px}${css}</style></head><body>${body}</body></html>`;

/** Ruang GTK like: top bar, side menu, main. */
export const ruang = (title: string, css: string, main: string): string =>
  shell(
    `${title} | Ruang GTK`,
    `.top{display:flex;gap:24px;align-items:center;height:56px;padding:0 24px;background:#fff;border-bottom:1px solid #e5e7eb}.top b{color:#1d4ed8}.top span{margin-left:auto;font-size:13px}.wrap{display:flex;max-width:1200px;margin:0 auto}.menu{width:220px;padding:24px 16px}.menu a{display:block;padding:8px;color:#374151;text-decoration:none}.menu a.on{font-weight:600;color:#1d4ed8}main{flex:1;padding:24px}.kartu{background:#fff;border:1px solid #e5e7eb;border-radius:12px;padding:20px;margin:16px 0}${css}`,
    `<header class="top"><b>Ruang GTK</b><a href="#">Beranda</a><a href="#">Pusat Bantuan</a><span>Rina Kartika, S.Pd. · SMPN 4 Purwokerto</span></header><div class="wrap"><nav class="menu" aria-label="Menu utama"><a href="#">Pelatihan Mandiri</a><a href="#" class="on">Pengelolaan Kinerja</a><a href="#">Bukti Karya</a><a href="#">Komunitas</a></nav><main>${main}</main></div>`,
  );

/** One narrow column, no menu, back link. */
export const kolom = (title: string, css: string, main: string): string =>
  shell(
    title,
    `.bar{background:#0f4c81;color:#fff;padding:14px 20px;font-weight:600}.isi{max-width:720px;margin:0 auto;padding:20px}.profil{display:grid;grid-template-columns:140px 1fr;background:#fff;border-radius:8px;padding:14px;font-size:14px;margin-bottom:18px;border:1px solid #d1d5db}.profil dt{color:#6b7280}.profil dd{margin:0}${css}`,
    `<div class="bar">Pengelolaan Kinerja</div><div class="isi"><p><a href="#">← Kembali</a></p><dl class="profil"><dt>Nama</dt><dd>Bambang Setiawan</dd><dt>NIP</dt><dd>19790412 200501 1 007</dd><dt>Unit kerja</dt><dd>SDN 2 Karanganyar</dd></dl>${main}</div>`,
  );

export const tabs = (chosen: string, panel: string): string =>
  `<div role="tablist" style="display:flex;gap:4px;border-bottom:2px solid #e5e7eb">${[
    'Perencanaan',
    'Pelaksanaan',
    'Penilaian',
  ]
    .map(
      (t) =>
        `<button role="tab" id="t-${t}" aria-controls="p-${t}" aria-selected="${String(t === chosen)}" style="border:0;background:none;padding:10px 16px;font:inherit;${t === chosen ? 'font-weight:700;border-bottom:3px solid #1d4ed8' : 'color:#6b7280'}">${t}</button>`,
    )
    .join(
      '',
    )}</div><div role="tabpanel" id="p-${chosen}" aria-labelledby="t-${chosen}" style="padding:20px 0">${panel}</div>`;

export const stepper = (current: string): string =>
  `<ol style="display:flex;gap:32px;list-style:none;padding:0">${['Perencanaan', 'Pelaksanaan', 'Penilaian']
    .map(
      (t, i) =>
        `<li${t === current ? ' aria-current="step" style="font-weight:700;color:#1d4ed8"' : ' style="color:#6b7280"'}>${i + 1}. ${t}</li>`,
    )
    .join('')}</ol>`;

export const seru = (color: string): string =>
  `<svg aria-hidden="true" width="20" height="20" viewBox="0 0 20 20" style="flex:none;fill:${color}"><path d="M10 0a10 10 0 1 0 0 20 10 10 0 0 0 0-20zm1 15H9v-2h2zm0-4H9V5h2z"/></svg>`;

export const MERAH =
  '.al{display:flex;gap:12px;padding:14px 16px;border-radius:8px;background:#fee2e2;color:#991b1b;border:1px solid #fecaca;margin:16px 0}.al p{margin:0}.al button{margin-left:auto}';
