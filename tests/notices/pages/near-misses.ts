const SAYS = 'Tahap penilaian belum dibuka.';
const box = (style: string, inside = SAYS, more = 'role="alert"') =>
  `<div ${more} style="padding:12px;${style}">${inside}</div>`;

/** The same harmless words where they are no red notice, or none that may go: `null` where nothing is to be listed. */
export const NEAR_MISSES: readonly (readonly [
  name: string,
  html: string,
  listed: 'perlu-perhatian' | 'tidak-dikenal' | null,
])[] = [
  ['maroon ground', box('background:#800000;color:#fff'), null],
  ['maroon text', box('color:maroon'), null],
  ['brown ground', box('background:brown;color:#fff'), null],
  ['orange ground', box('background:#ffedd5;color:#9a3412'), null],
  ['solid orange', box('background:#ea580c;color:#fff'), null],
  ['pink ground', box('background:pink;color:#111'), null],
  ['hot pink', box('background:#db2777;color:#fff'), null],
  ['pink tint', box('background:#fce7f3;color:#9d174d'), null],
  ['purple edge', box('border:2px solid #7e22ce'), null],
  ['amber', box('background:#fef3c7;color:#92400e'), null],
  ['tomato', box('background:tomato;color:#fff'), null],
  ['green', box('background:#dcfce7;color:#166534'), null],
  [
    'red icon in a green box',
    box('background:#dcfce7', `<svg width="16" height="16" fill="#dc2626"><circle r="8"/></svg> ${SAYS}`),
    null,
  ],
  [
    'red icon in a pale green box',
    box('background:#f0fdf4', `<svg width="16" height="16" fill="#dc2626"><circle r="8"/></svg> ${SAYS}`),
    null,
  ],
  ['red text on yellow', box('background:#fde047;color:#dc2626'), null],
  ['red text in a green frame', box('border:2px solid #16a34a;color:#dc2626'), null],
  ['one red word', `<p>Tahap penilaian <b style="color:red">belum</b> dibuka.</p>`, null],
  ['red asterisk', `<label>Tahap penilaian belum dibuka. <span style="color:red">*</span></label>`, null],
  ['red asterisk in a line', `<p>Tahap penilaian belum dibuka. <span style="color:red">*</span></p>`, null],
  [
    'red button beside neutral words',
    `<div style="border:1px solid #ddd;padding:8px"><p>${SAYS}</p><button style="background:#dc2626;color:#fff">Mulai</button></div>`,
    null,
  ],
  ['red button alone', `<button style="background:#dc2626;color:#fff">${SAYS}</button>`, null],
  [
    'counter',
    `<p>Penilaian <span style="background:#dc2626;color:#fff;border-radius:9px;padding:0 6px">3</span></p>`,
    null,
  ],
  [
    'chart',
    `<figure><svg width="90" height="40"><rect width="20" height="40" fill="#dc2626"/><text y="20">${SAYS}</text></svg></figure>`,
    null,
  ],
  [
    'legend',
    `<div style="display:flex;gap:6px"><span style="width:10px;height:10px;background:#dc2626"></span><span>Penilaian belum dimulai</span><span>12</span></div>`,
    null,
  ],
  [
    'avatar',
    `<div style="display:flex;gap:8px;border:1px solid #ddd;padding:8px"><span style="background:#dc2626;color:#fff;border-radius:50%;padding:8px">SR</span><div>${SAYS}</div></div>`,
    null,
  ],
  [
    'chip of a row',
    `<div style="display:flex;justify-content:space-between"><b>Penilaian</b><span style="background:#fee2e2;color:#b91c1c;border-radius:9px;padding:2px 8px">Penilaian belum dimulai</span></div>`,
    null,
  ],
  [
    'chip of a card',
    `<div style="border:1px solid #ddd;padding:12px"><h3>Penilaian</h3><div><span style="background:#fee2e2;color:#b91c1c">Belum dibuka</span></div></div>`,
    null,
  ],
  [
    'stage card with a red dot',
    `<div style="display:grid"><div style="border:1px solid #ddd"><i style="display:block;width:8px;height:8px;background:red"></i><div>Penilaian</div><div>Belum dibuka</div></div><div style="border:1px solid #ddd"><div>Pelaksanaan</div><div>Selesai</div></div></div>`,
    null,
  ],
  ['table cell', `<table><tr><th>Penilaian</th><td style="color:red">${SAYS}</td></tr></table>`, null],
  ['heading', `<h2 style="color:red">${SAYS}</h2>`, null],
  ['menu', `<nav><a href="#" style="color:red">${SAYS}</a></nav>`, null],
  ['item of a list', `<ul><li style="color:red">${SAYS}</li></ul>`, null],
  ['detail of a pair', `<dl><dt>Penilaian</dt><dd style="color:red">${SAYS}</dd></dl>`, null],
  ['tooltip', `<div role="tooltip" style="background:#dc2626;color:#fff">${SAYS}</div>`, null],
  ['hidden', box('display:none;background:#fee2e2'), null],
  [
    'for screen readers',
    box('position:absolute;width:1px;height:1px;overflow:hidden;padding:0;background:red'),
    null,
  ],
  [
    'red and blue made by a picture',
    box('background-image:linear-gradient(#dc2626,#1d4ed8);color:#fff'),
    null,
  ],
  [
    'picture under red text',
    box('background-image:linear-gradient(#fff,#eee);color:#dc2626'),
    'tidak-dikenal',
  ],
  [
    'repainted by a filter',
    `<div style="filter:hue-rotate(120deg)">${box('background:#fee2e2;color:#b91c1c')}</div>`,
    'tidak-dikenal',
  ],
  [
    'words by the style sheet',
    `<style>.g::after{content:" Lengkapi data."}</style>${box('background:#fee2e2;color:#b91c1c', SAYS, 'role="alert" class="g"')}`,
    'tidak-dikenal',
  ],
  [
    'words folded away',
    box('background:#fee2e2', `${SAYS}<span style="display:none">Perbaiki data Anda.</span>`),
    'tidak-dikenal',
  ],
  ['dialog', `<div role="dialog" aria-modal="true">${box('background:#fee2e2')}</div>`, 'perlu-perhatian'],
  ['alert dialog', box('background:#fee2e2', SAYS, 'role="alertdialog"'), 'perlu-perhatian'],
  [
    'layer over the page',
    `<div style="position:fixed;inset:0;background:#0006">${box('background:#fee2e2')}</div>`,
    'perlu-perhatian',
  ],
  ['half the window', box('background:#fee2e2;height:60vh'), 'perlu-perhatian'],
  [
    'red box around a form',
    box('background:#fee2e2', `<p>${SAYS}</p><form><input></form>`),
    'perlu-perhatian',
  ],
  [
    'red box around a long page',
    box(
      'background:#fee2e2',
      `<p style="color:#b91c1c">${SAYS}</p><p>${'Uraian kegiatan di kelas. '.repeat(60)}</p><form><input></form>`,
      '',
    ),
    'tidak-dikenal',
  ],
  ['inside a form', `<form>${box('background:#fee2e2')}<p>Isian</p></form>`, 'tidak-dikenal'],
  [
    'message of a field',
    `<input aria-describedby="m"><div id="m" role="alert" style="background:#fee2e2">${SAYS}</div>`,
    'perlu-perhatian',
  ],
  ['all of it a link', `<a href="#">${box('background:#fee2e2')}</a>`, 'perlu-perhatian'],
  ['all of it pressed', box('background:#fee2e2;cursor:pointer'), 'perlu-perhatian'],
  [
    'button with no name',
    box('background:#fee2e2', `${SAYS} <button><svg width="9" height="9"></svg></button>`),
    'perlu-perhatian',
  ],
  [
    'a request beside it in one box',
    `<div style="border:1px solid #ddd;padding:9px"><p style="color:red">${SAYS}</p><p>Lengkapi data Anda.</p></div>`,
    'perlu-perhatian',
  ],
  [
    'a button right after a red line',
    `<div><p style="color:red">${SAYS}</p><button>Ajukan ulang</button></div>`,
    'perlu-perhatian',
  ],
  [
    'two sentences in two parts',
    box('background:#fee2e2', `<p>${SAYS}</p><p>Segera lengkapi refleksi.</p>`),
    'perlu-perhatian',
  ],
  ['quoted in an article', `<blockquote>${box('background:#fee2e2')}</blockquote>`, 'tidak-dikenal'],
  ['a frame inside', box('background:#fee2e2', `${SAYS}<iframe></iframe>`), 'perlu-perhatian'],
  [
    'red bar over a panel that asks',
    `<div style="border:1px solid #ddd"><div style="background:#dc2626;color:#fff;padding:8px">${SAYS}</div><div style="padding:8px">Lengkapi data Anda.</div></div>`,
    'perlu-perhatian',
  ],
  [
    'red bar over a panel with a longer text',
    `<div style="border:1px solid #ddd"><div style="background:#dc2626;color:#fff;padding:8px">${SAYS}</div><h2>Uraian</h2><p>${'Uraian kegiatan di kelas. '.repeat(30)}</p></div>`,
    'tidak-dikenal',
  ],
  [
    'a link that is heard otherwise than seen',
    box('background:#fee2e2', `${SAYS} <a href="#" aria-label="Pelajari lebih lanjut">Ajukan ulang</a>`),
    'perlu-perhatian',
  ],
  [
    'words of the style sheet in a link',
    `<style>.g::after{content:" dan ajukan"}</style>${box('background:#fee2e2', `${SAYS} <a href="#" class="g">Selengkapnya</a>`)}`,
    'tidak-dikenal',
  ],
];
