/** A name, a style sheet, a body, and a script where components need one; `{title}` and `{words}` are filled in. */
export type Layout = readonly [name: string, css: string, body: string, script?: string];

/** Ways to lay a notice out, written in one list after the seventh set; 52 of all 87 were seen through before any mending. */
export const LAYOUTS: readonly Layout[] = [
  [
    'li red dots',
    'ul{list-style:none;padding:0}li{padding:8px 0}.dot{display:inline-block;width:10px;height:10px;border-radius:5px;background:#dc2626;margin-right:8px}',
    '<ul><li><span class="dot"></span>{words}</li><li><span class="dot"></span>Predikat kinerja belum ditetapkan oleh Kepala Sekolah.</li></ul>',
  ],
  [
    'li red text',
    'li{color:#c00}',
    '<ul><li>{words}</li><li>Predikat kinerja belum ditetapkan oleh Kepala Sekolah.</li></ul>',
  ],
  [
    'ol role list boxes',
    '.i{background:#fee2e2;padding:8px;margin:4px 0}',
    '<div role="list"><div role="listitem" class="i">{words}</div></div>',
  ],
  ['mark', 'mark{background:#fecaca}', '<p><mark>{words}</mark></p>'],
  [
    'fieldset legend',
    'fieldset{border:1px solid #dc2626}legend{color:#dc2626}',
    '<fieldset><legend>{title}</legend>{words}</fieldset>',
  ],
  [
    'h3 in box',
    '.b{background:#fef2f2;border:1px solid #fca5a5;padding:16px}h3{color:#b91c1c;margin:0}',
    '<section class="b"><h3>{title}</h3><p>{words}</p></section>',
  ],
  [
    'article box',
    'article{background:#fef2f2;border:1px solid #fca5a5;padding:16px}',
    '<article><h4>{title}</h4><p>{words}</p></article>',
  ],
  [
    'details box',
    'details{background:#fef2f2;border:1px solid #fca5a5;padding:16px}',
    '<details open><summary>{title}</summary><p>{words}</p></details>',
  ],
  [
    'details closed',
    'details{background:#fef2f2;border:1px solid #fca5a5;padding:16px}',
    '<details><summary>{title}</summary><p>{words}</p></details>',
  ],
  [
    'popover div',
    '.p{position:fixed;top:10px;right:10px;width:300px;background:#991b1b;color:#fff;padding:12px}',
    '<div class="p" popover-x><b>{title}</b><div>{words}</div></div>',
  ],
  [
    'img icon',
    '.b{display:flex;gap:8px;border:1px solid #fca5a5;padding:12px}',
    `<div class="b"><img alt="" width="16" height="16" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='16' height='16'%3E%3C/svg%3E"><div><strong>{title}</strong><div>{words}</div></div></div>`,
  ],
  [
    'mask icon',
    '.ic{width:16px;height:16px;background:#dc2626;-webkit-mask:linear-gradient(#000,#000)}.b{display:flex;gap:8px;border:1px solid #ddd;padding:12px}',
    '<div class="b"><span class="ic"></span><div>{words}</div></div>',
  ],
  ['emoji', '.b{border:1px solid #f5c2c7;padding:8px}', '<div class="b">🔴 {words}</div>'],
  [
    'icon alt text',
    '.b{background:#fde8e8;padding:12px}',
    '<div class="b"><svg role="img" aria-label="Peringatan" width="16" height="16"><circle cx="8" cy="8" r="7" fill="#c00"/></svg> {words}</div>',
  ],
  [
    'sr only prefix',
    '.b{background:#fde8e8;padding:12px}.sr{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)}',
    '<div class="b"><span class="sr">Peringatan:</span> {words}</div>',
  ],
  [
    'card head red',
    '.c{border:1px solid #ddd}.h{background:#dc2626;color:#fff;padding:8px}.x{padding:8px}',
    '<div class="c"><div class="h">{title}</div><div class="x">{words}</div></div>',
  ],
  [
    'card foot link',
    '.c{border:1px solid #dc2626;padding:12px}',
    '<div class="c"><h4>{title}</h4><p>{words}</p><div><a href="#">Pelajari selengkapnya</a></div></div>',
  ],
  [
    'chevron link',
    '.c{border:1px solid #dc2626;padding:12px}',
    '<div class="c">{words} <a href="#">Baca panduan penilaian ›</a></div>',
  ],
  [
    'close Nanti saja',
    '.c{background:#fee2e2;padding:12px}',
    '<div class="c"><p>{words}</p><button>Nanti saja</button></div>',
  ],
  [
    'close Tutup pesan ini',
    '.c{background:#fee2e2;padding:12px}',
    '<div class="c"><p>{words}</p><button>Tutup pesan ini</button></div>',
  ],
  [
    'close Lewati',
    '.c{background:#fee2e2;padding:12px}',
    '<div class="c"><p>{words}</p><button>Saya mengerti</button></div>',
  ],
  [
    'grid of two notices',
    '.g{display:grid;grid-template-columns:1fr 1fr;gap:12px}.c{background:#fee2e2;padding:12px}',
    '<div class="g"><div class="c">{words}</div><div class="c">Predikat kinerja belum ditetapkan oleh Kepala Sekolah.</div></div>',
  ],
  [
    'beside a blue one',
    '.c{padding:12px;margin:8px 0}.r{background:#fee2e2}.u{background:#dbeafe}',
    '<div class="c u">Penilaian mencakup hasil kerja dan perilaku kerja.</div><div class="c r">{words}</div>',
  ],
  [
    'beside a blue and green',
    '.alert{padding:12px;margin:8px 0}.r{background:#fee2e2}.u{background:#dbeafe}.v{background:#dcfce7}',
    '<div class="alert u">Penilaian mencakup hasil kerja dan perilaku kerja.</div><div class="alert r">{words}</div><div class="alert v">Perencanaan Anda sudah disetujui.</div>',
  ],
  [
    'inside white card',
    '.k{background:#fff;border:1px solid #ddd;padding:16px;border-radius:8px}.r{background:#fef2f2;color:#b91c1c;padding:12px}',
    '<div class="k"><h3>Hasil penilaian</h3><div class="r">{words}</div></div>',
  ],
  [
    'inside red zone',
    '.z{background:#fef2f2;padding:16px}.r{background:#fee2e2;color:#b91c1c;padding:12px}',
    '<div class="z"><div class="r">{words}</div></div>',
  ],
  ['p red text', 'p.r{color:#dc2626}', '<p class="r">{words}</p>'],
  ['span red in p', '.r{color:#dc2626}', '<p><span class="r">{words}</span></p>'],
  ['small under h2', '.r{color:#dc2626}', '<h2>Predikat Kinerja</h2><small class="r">{words}</small>'],
  ['em strong', '.r{color:red}', '<div><strong><em class="r">{words}</em></strong></div>'],
  [
    'in tabpanel',
    '.r{color:#dc2626}',
    '<div role="tablist"><button role="tab" aria-selected="true" id="t">Penilaian</button><button role="tab">Pelaksanaan</button></div><div role="tabpanel" aria-labelledby="t"><p class="r">{words}</p></div>',
  ],
  [
    'accordion',
    '.r{background:#fee2e2;padding:8px}',
    '<div><h3><button aria-expanded="true">Penilaian</button></h3><div><div class="r">{words}</div></div></div>',
  ],
  [
    'custom element light',
    'x-alert{display:block;background:#fee2e2;padding:12px}',
    '<x-alert>{words}</x-alert>',
  ],
  [
    'custom shadow attrs',
    '',
    '<y-alert t="{title}" x="{words}"></y-alert>',
    `<script>customElements.define('y-alert',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>:host{display:block;background:#fee2e2;padding:12px}</style><b>'+this.getAttribute('t')+'</b><p>'+this.getAttribute('x')+'</p>'}})</script>`,
  ],
  [
    'custom shadow close',
    '',
    '<z-alert x="{words}"></z-alert>',
    `<script>customElements.define('z-alert',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>div{display:flex;background:#fee2e2;padding:12px}</style><div role="alert"><span>'+this.getAttribute('x')+'</span><button aria-label="Tutup">x</button></div>'}})</script>`,
  ],
  [
    'slot title',
    '',
    '<v-alert><span slot="title">{title}</span>{words}</v-alert>',
    `<script>customElements.define('v-alert',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>div{background:#fee2e2;padding:12px}</style><div><b><slot name="title"></slot></b><p><slot></slot></p></div>'}})</script>`,
  ],
  [
    'before icon content',
    '.b{background:#fef2f2;padding:12px}.b::before{content:"\\26A0";color:#dc2626}',
    '<div class="b">{words}</div>',
  ],
  [
    'before url',
    '.b{background:#fef2f2;padding:12px}.b::before{content:url("data:image/svg+xml,x")}',
    '<div class="b">{words}</div>',
  ],
  [
    'left bar div',
    '.b{display:flex;background:#fafafa}.bar{width:4px;background:#dc2626}.m{padding:12px}',
    '<div class="b"><div class="bar"></div><div class="m"><b>{title}</b><p>{words}</p></div></div>',
  ],
  [
    'dark',
    'body{background:#0f172a;color:#e2e8f0}.b{background:#450a0a;border:1px solid #7f1d1d;padding:12px;color:#fecaca}',
    '<div class="b"><b>{title}</b><p>{words}</p></div>',
  ],
  [
    'rose',
    '.b{background:#ffe4e6;border:1px solid #fda4af;color:#9f1239;padding:12px}',
    '<div class="b">{words}</div>',
  ],
  ['bg red 600', '.b{background:#dc2626;color:#fff;padding:12px}', '<div class="b">{words}</div>'],
  ['maroon solid', '.b{background:#991b1b;color:#fff;padding:12px}', '<div class="b">{words}</div>'],
  [
    'gradient',
    '.b{background:linear-gradient(135deg,#ef4444,#b91c1c);color:#fff;padding:12px}',
    '<div class="b">{words}</div>',
  ],
  ['outline', '.b{outline:2px solid #dc2626;padding:12px}', '<div class="b">{words}</div>'],
  ['hr above', 'hr{border:0;border-top:3px solid #dc2626}', '<div><hr><b>{title}</b><p>{words}</p></div>'],
  [
    'toast region',
    '.t{position:fixed;bottom:16px;right:16px}.o{background:#dc2626;color:#fff;padding:12px;margin:8px 0}',
    '<div class="t" role="region" aria-label="Notifikasi"><div class="o">{words}</div></div>',
  ],
  [
    'toast li',
    '.t{position:fixed;bottom:16px;right:16px;list-style:none}.o{background:#fef2f2;color:#b91c1c;padding:12px}',
    '<section aria-label="Notifications"><ol class="t"><li class="o" data-sonner-toast><div><div>{title}</div><div>{words}</div></div></li></ol></section>',
  ],
  [
    'muiAlert',
    '.MuiAlert-root{display:flex;background:#fdeded;color:#5f2120;padding:6px 16px}.ic{color:#d32f2f}',
    '<div class="MuiAlert-root" role="alert"><div class="ic"><svg width="22" height="22"><path fill="currentColor" d="M1 1h20v20z"/></svg></div><div><div class="MuiAlertTitle">{title}</div>{words}</div></div>',
  ],
  [
    'antd alert',
    '.ant-alert{display:flex;background:#fff2f0;border:1px solid #ffccc7;padding:8px 12px}',
    '<div class="ant-alert" role="alert"><span role="img" aria-label="close-circle" class="anticon"><svg width="14" height="14" fill="#ff4d4f"><circle r="7"/></svg></span><div><div>{title}</div><div>{words}</div></div></div>',
  ],
  [
    'chakra left accent',
    '.c{display:flex;background:#FED7D7;border-inline-start:4px solid #E53E3E;padding:12px}',
    '<div class="c" role="alert" data-status="error"><span class="ic"><svg width="20" height="20" fill="#E53E3E"><circle r="9"/></svg></span><div><div>{title}</div><div>{words}</div></div></div>',
  ],
  [
    'vuetify',
    '.v{background:rgba(176,0,32,.12);color:#b00020;padding:16px}',
    '<div class="v" role="alert"><div>{title}</div>{words}</div>',
  ],
  [
    'quasar banner',
    '.q{background:#c10015;color:#fff;padding:8px 16px}',
    '<div class="q" role="alert"><div>{words}</div><div><button>Tutup</button></div></div>',
  ],
  [
    'ionic',
    'ion-item{display:block}.x{color:#eb445a}',
    '<ion-item><ion-label class="x">{words}</ion-label></ion-item>',
  ],
  [
    'with time',
    '.b{background:#fee2e2;padding:12px}',
    '<div class="b"><div>{words}</div><time>12 Februari 2024, 08.00</time></div>',
  ],
  [
    'with user name',
    '.b{background:#fee2e2;padding:12px}',
    '<div class="b"><div>Yth. Bapak/Ibu Guru,</div><div>{words}</div></div>',
  ],
  [
    'beside period select',
    '.b{color:#dc2626}',
    '<div><select aria-label="Periode"><option>Januari - Juni 2024</option></select><p class="b">{words}</p></div>',
  ],
  [
    'before a disabled button',
    '.b{background:#fee2e2;padding:12px}',
    '<div class="b">{words}</div><button disabled>Lihat hasil penilaian</button>',
  ],
  [
    'text with link inside',
    '.b{background:#fee2e2;padding:12px}',
    '<div class="b">{words} Lihat <a href="#">panduan</a>.</div>',
  ],
  [
    'empty state',
    '.b{text-align:center;padding:32px;border:2px dashed #fca5a5}.t{color:#dc2626}',
    '<div class="b"><img alt="" src="data:," width="80" height="80"><div class="t">{title}</div><div>{words}</div></div>',
  ],
  ['footer note', '.f{color:#dc2626}', '<div><p class="f">*) {words}</p></div>'],
  [
    'section aria-label',
    '.b{background:#fee2e2;padding:12px}',
    '<section aria-label="Pemberitahuan"><div class="b">{words}</div></section>',
  ],
  ['aside', 'aside{background:#fee2e2;padding:12px}', '<aside><b>{title}</b><p>{words}</p></aside>'],
  ['aside note role', 'aside{background:#fee2e2;padding:12px}', '<aside role="note"><p>{words}</p></aside>'],
  [
    'a drawn cross named by its class',
    '.c{background:#fee2e2;padding:12px;display:flex}',
    '<div class="c"><span>{words}</span><button type="button"><svg class="lucide lucide-x" width="12" height="12"><path d="M0 0L12 12M12 0L0 12" stroke="#000"/></svg></button></div>',
  ],
];

/** Those in which a notice stays, whatever it says: cells, rows, examples, what is pressed, what blocks. */
export const STAYING: readonly Layout[] = [
  ['li single red', 'ul.n{color:#dc2626}', '<ul class="n"><li>{words}</li></ul>'],
  [
    'figure',
    'figure{border-left:4px solid #dc2626;margin:0;padding:8px}',
    '<figure><figcaption>{words}</figcaption></figure>',
  ],
  [
    'blockquote',
    'blockquote{border-left:4px solid #dc2626;margin:0;padding:8px 16px}',
    '<blockquote><b>{title}</b><p>{words}</p></blockquote>',
  ],
  [
    'table layout',
    'table{width:100%}td.m{background:#fee2e2;padding:12px}',
    '<table role="presentation"><tr><td class="m"><b>{title}</b><br>{words}</td></tr></table>',
  ],
  [
    'table icon cell',
    'td{padding:8px}table{background:#fef2f2;border:1px solid #fca5a5}',
    '<table role="presentation"><tr><td><svg width="16" height="16" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7" fill="#dc2626"/></svg></td><td>{words}</td></tr></table>',
  ],
  [
    'non modal dialog',
    'dialog{background:#fef2f2;border:1px solid #fca5a5;position:static}',
    '<dialog open><p>{words}</p></dialog>',
  ],
  ['marquee', 'marquee{background:#b91c1c;color:#fff}', '<marquee>{words}</marquee>'],
  [
    'icon error label',
    '.b{background:#fde8e8;padding:12px}',
    '<div class="b"><svg role="img" aria-label="error" width="16" height="16"><circle cx="8" cy="8" r="7" fill="#c00"/></svg> {words}</div>',
  ],
  [
    'badge title',
    '.b{background:#fff;border:1px solid #e5e7eb;padding:12px}.t{background:#dc2626;color:#fff;padding:2px 8px;border-radius:9px}',
    '<div class="b"><span class="t">Belum dibuka</span><p>{words}</p></div>',
  ],
  [
    'a button with a drawing that nothing names',
    '.c{background:#fee2e2;padding:12px;display:flex}',
    '<div class="c"><span>{words}</span><button type="button"><svg width="12" height="12"><path d="M0 0L12 12M12 0L0 12" stroke="#000"/></svg></button></div>',
  ],
  [
    'card among cards',
    '.g{display:flex;gap:12px}.k{border:1px solid #ddd;padding:12px;flex:1}.r{border-color:#dc2626}',
    '<div class="g"><div class="k"><h3>Hasil Kerja</h3><p>Lihat rincian</p></div><div class="k r"><h3>{title}</h3><p>{words}</p></div></div>',
  ],
  [
    'stepper active',
    '.s{display:flex;gap:8px}.r{color:#dc2626}',
    '<ol class="s"><li>Perencanaan</li><li>Pelaksanaan</li><li aria-current="step">Penilaian<p class="r">{words}</p></li></ol>',
  ],
  [
    'nested shadow',
    '',
    '<w-page data-x="{words}"></w-page>',
    `<script>customElements.define('w-note',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<style>div{background:#fee2e2;padding:12px}</style><div><slot></slot></div>'}});customElements.define('w-page',class extends HTMLElement{connectedCallback(){this.attachShadow({mode:'open'}).innerHTML='<h2>Penilaian</h2><p>Hasil kerja</p><w-note>'+this.dataset.x+'</w-note>'}})</script>`,
  ],
  ['dt dd sentence', 'dd{margin:0;color:#c00}', '<dl><dt>Keterangan</dt><dd>{words}</dd></dl>'],
  [
    'two column status',
    '.row{display:flex;justify-content:space-between}.r{color:#c00}',
    '<div class="row"><span>Status</span><span class="r">{words}</span></div>',
  ],
  [
    'with counter',
    '.b{background:#fee2e2;padding:12px}',
    '<div class="b"><div>{words}</div><span>1/2</span></div>',
  ],
  [
    'overlap header inside main header',
    'header{background:#fee2e2;padding:12px}',
    '<header><b>{title}</b> <span>{words}</span></header>',
  ],
  ['pre', 'pre{color:#c00}', '<pre>{words}</pre>'],
  ['label', '.r{color:#c00}', '<label class="r">{words}</label>'],
  [
    'button box',
    '.b{background:#fee2e2;padding:12px;display:block;border:0;width:100%;text-align:left}',
    '<button class="b" disabled>{words}</button>',
  ],
  ['cursor pointer', '.b{background:#fee2e2;padding:12px;cursor:pointer}', '<div class="b">{words}</div>'],
  [
    'svg text',
    '',
    '<svg width="600" height="40"><rect width="600" height="40" fill="#fee2e2"/><text x="8" y="24" fill="#b91c1c">{words}</text></svg>',
  ],
];
