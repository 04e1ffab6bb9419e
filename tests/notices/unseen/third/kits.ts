/** Layouts and alerts as common kits write them. */
export const STAGES = ['Perencanaan', 'Pelaksanaan', 'Penilaian'] as const;
type Stage = (typeof STAGES)[number];

export const doc = (title: string, css: string, body: string, attrs = ''): string =>
  `<!doctype html><html lang="id"${attrs}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>*{box-sizing:border-box}body{margin:0;font:16px/1.5 "Segoe UI",system-ui,sans-serif;color:#1f2937;background:#fff}${css}</style></head><body>${body}</body></html>`;

/** Tailwind-like app: header, side nav, stepper, cards. */
export const tw = (stage: Stage, css: string, main: string): string =>
  doc(
    `${stage} | Pengelolaan Kinerja`,
    `header.top{display:flex;justify-content:space-between;padding:12px 24px;border-bottom:1px solid #e5e7eb;background:#fff}.lay{display:flex;gap:24px;max-width:1200px;margin:0 auto;padding:24px}.side{width:220px;flex:none}.side a{display:block;padding:8px 12px;border-radius:8px;color:#374151;text-decoration:none}.side a[aria-current]{background:#dbeafe;color:#1d4ed8;font-weight:600}main{flex:1;min-width:0}.card{border:1px solid #e5e7eb;border-radius:12px;padding:20px;margin:16px 0;background:#fff}.muted{color:#6b7280;font-size:14px}.btn{background:#2563eb;color:#fff;border:0;border-radius:8px;padding:8px 16px}h1{font-size:24px;margin:0 0 4px}h2{font-size:18px;margin:0 0 8px}${css}`,
    `<header class="top"><b>Ruang GTK</b><span class="muted">Sri Wahyuni, S.Pd. · SD Negeri 2 Karanglewas</span></header><div class="lay"><nav class="side" aria-label="Tahapan">${STAGES.map((s) => `<a href="#${s}"${s === stage ? ' aria-current="page"' : ''}>${s}</a>`).join('')}</nav><main><h1>${stage} Kinerja</h1><p class="muted">Sebagai Pegawai</p>${main}</main></div>`,
  );

/** Bootstrap-like page. */
export const bs = (h1: string, css: string, main: string): string =>
  doc(
    h1,
    `.navbar{background:#0d6efd;color:#fff;padding:10px 20px}.container{max-width:960px;margin:0 auto;padding:20px}.card{border:1px solid #dee2e6;border-radius:6px;margin:12px 0}.card-header{background:#f8f9fa;padding:8px 16px;border-bottom:1px solid #dee2e6}.card-body{padding:16px}.alert{position:relative;padding:16px;margin:0 0 16px;border:1px solid transparent;border-radius:6px}.alert-danger{color:#58151c;background-color:#f8d7da;border-color:#f1aeb5}.alert-success{color:#0a3622;background:#d1e7dd;border-color:#a3cfbb}.alert-secondary{color:#2b2f32;background:#e2e3e5;border-color:#c4c8cb}.alert-heading{margin:0 0 4px;font-size:18px}.btn-close{position:absolute;right:12px;top:14px;background:none;border:0;font-size:20px;opacity:.5}.btn{border:0;border-radius:6px;padding:6px 12px}.btn-primary{background:#0d6efd;color:#fff}.btn-danger{background:#dc3545;color:#fff}.text-danger{color:#dc3545}table{width:100%;border-collapse:collapse}td,th{padding:8px;border-bottom:1px solid #dee2e6;text-align:left}${css}`,
    `<div class="navbar">Pengelolaan Kinerja</div><div class="container"><h1>${h1}</h1>${main}</div>`,
  );

export const muiCss = `.MuiAppBar-root{background:#1976d2;color:#fff;padding:16px 24px}.MuiContainer-root{max-width:1000px;margin:0 auto;padding:24px}.MuiPaper-root{border-radius:4px}.MuiCard{box-shadow:0 1px 3px #0003;padding:16px;margin:16px 0}.MuiAlert-root{display:flex;padding:6px 16px;margin:12px 0;font-size:14px;border-radius:4px}.MuiAlert-icon{margin-right:12px;padding:7px 0;display:flex}.MuiAlert-icon svg{width:22px;height:22px;fill:currentColor}.MuiAlert-message{padding:8px 0;flex:1}.MuiAlertTitle-root{font-weight:500;font-size:16px}.MuiAlert-action{margin-left:auto}.MuiAlert-action button{background:none;border:0;color:inherit;font-size:18px}.css-std{background-color:rgb(253,237,237);color:rgb(95,33,32)}.css-std .MuiAlert-icon{color:#d32f2f}.css-fill{background-color:#d32f2f;color:#fff}.css-out{border:1px solid #ef5350;color:rgb(95,33,32)}.css-out .MuiAlert-icon{color:#d32f2f}.MuiTabs{display:flex;gap:8px;border-bottom:1px solid #ddd}.MuiTabs button{background:none;border:0;border-bottom:2px solid transparent;padding:12px 16px;font-size:14px}.MuiTabs button[aria-selected=true]{border-color:#1976d2;color:#1976d2}`;
export const muiIcon = `<div class="MuiAlert-icon"><svg viewBox="0 0 24 24" aria-hidden="true" data-testid="ErrorOutlineIcon"><path d="M11 15h2v2h-2zm0-8h2v6h-2zm1-5a10 10 0 1 0 0 20 10 10 0 0 0 0-20z"/></svg></div>`;
export const muiAlert = (kind: 'std' | 'fill' | 'out', message: string, action = ''): string =>
  `<div class="MuiPaper-root MuiAlert-root css-${kind}" role="alert">${muiIcon}<div class="MuiAlert-message">${message}</div>${action ? `<div class="MuiAlert-action">${action}</div>` : ''}</div>`;
export const muiClose = `<button type="button" aria-label="Tutup" title="Tutup">×</button>`;
export const mui = (title: string, main: string, css = ''): string =>
  doc(
    title,
    muiCss + css,
    `<header class="MuiAppBar-root">Ruang GTK</header><div class="MuiContainer-root"><h1>${title}</h1>${main}</div>`,
  );
export const muiTabs = (cur: Stage, panel: string): string =>
  `<div class="MuiTabs" role="tablist" aria-label="Tahapan kinerja">${STAGES.map((s) => `<button role="tab" id="t-${s}" aria-controls="p-${s}" aria-selected="${s === cur}">${s}</button>`).join('')}</div><div role="tabpanel" id="p-${cur}" aria-labelledby="t-${cur}">${panel}</div>`;

export const antCss = `.ant-layout-header{background:#001529;color:#fff;padding:16px 32px}.ant-content{padding:24px 32px;background:#f5f5f5;min-height:500px}.ant-card{background:#fff;border:1px solid #f0f0f0;border-radius:8px;padding:24px;margin:0 0 16px}.ant-alert{display:flex;align-items:flex-start;padding:12px 16px;border-radius:8px;font-size:14px;color:rgba(0,0,0,.88);margin:0 0 12px}.ant-alert-error{background-color:#fff2f0;border:1px solid #ffccc7}.ant-alert-icon{color:#ff4d4f;margin-right:12px;font-size:24px;line-height:1;display:inline-flex}.ant-alert-content{flex:1}.ant-alert-message{font-size:16px}.ant-alert-close-icon{border:0;background:none;color:rgba(0,0,0,.45)}.ant-steps{display:flex;gap:32px;margin:0 0 20px}.ant-steps-item{color:rgba(0,0,0,.45)}.ant-steps-item-active{color:#1677ff;font-weight:600}.ant-btn{border:1px solid #d9d9d9;border-radius:6px;background:#fff;padding:4px 15px}.ant-btn-primary{background:#1677ff;color:#fff}`;
export const antIcon = `<span role="img" aria-label="close-circle" class="ant-alert-icon"><svg viewBox="64 64 896 896" width="1em" height="1em" fill="currentColor" aria-hidden="true"><path d="M512 64a448 448 0 1 0 0 896 448 448 0 0 0 0-896zm165 560-53 53-112-112-112 112-53-53 112-112-112-112 53-53 112 112 112-112 53 53-112 112z"/></svg></span>`;
export const antAlert = (message: string, description = '', extra = ''): string =>
  `<div data-show="true" class="ant-alert ant-alert-error" role="alert">${antIcon}<div class="ant-alert-content"><div class="ant-alert-message">${message}</div>${description ? `<div class="ant-alert-description">${description}</div>` : ''}</div>${extra}</div>`;
export const antClose = `<button type="button" class="ant-alert-close-icon" aria-label="Close"><svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true"><path d="M1 1l8 8M9 1l-8 8" stroke="currentColor"/></svg></button>`;
export const antSteps = (cur: Stage): string =>
  `<div class="ant-steps" role="list">${STAGES.map((s, i) => `<div role="listitem" class="ant-steps-item${s === cur ? ' ant-steps-item-active' : ''}"${s === cur ? ' aria-current="step"' : ''}><span>${i + 1}</span> <span>${s}</span></div>`).join('')}</div>`;
export const ant = (title: string, main: string, css = ''): string =>
  doc(
    title,
    antCss + css,
    `<header class="ant-layout-header">Pengelolaan Kinerja</header><main class="ant-content">${main}</main>`,
  );

export const vCss = `:root{--v-theme-error:176,0,32;--v-theme-surface:255,255,255}.v-app-bar{background:#1867c0;color:#fff;padding:14px 20px}.v-main{padding:20px;max-width:1000px}.v-card{border:1px solid #ddd;border-radius:4px;padding:16px;margin:12px 0}.v-alert{position:relative;display:grid;grid-template-columns:max-content auto max-content;gap:0 12px;padding:16px;border-radius:4px;margin:10px 0}.v-alert--variant-tonal{color:rgb(var(--v-theme-error))}.v-alert__underlay{position:absolute;inset:0;background:currentColor;opacity:.12;border-radius:inherit;pointer-events:none}.v-alert--variant-flat{background:rgb(var(--v-theme-error));color:#fff}.v-alert__border{position:absolute;inset:0 auto 0 0;border:0 solid rgb(var(--v-theme-error));border-left-width:8px;border-radius:4px 0 0 4px;pointer-events:none}.v-alert-title{font-size:18px;font-weight:500}.v-btn{background:none;border:0;color:inherit}.v-snackbar{position:fixed;left:50%;bottom:20px;transform:translateX(-50%);min-width:344px;max-width:672px;padding:14px 16px;border-radius:4px;display:flex;gap:12px;background:rgb(var(--v-theme-error));color:#fff}`;
export const vue = (title: string, main: string, css = ''): string =>
  doc(
    title,
    vCss + css,
    `<div class="v-application"><header class="v-app-bar">Kinerja Guru</header><main class="v-main"><h1>${title}</h1>${main}</main></div>`,
  );
