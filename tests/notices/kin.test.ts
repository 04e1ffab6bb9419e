import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, type Said, TODAY } from './in-chromium';
import type * as inPage from './in-page';

/** All pages of this file, read one after another in one window. */
const asked: string[] = [];
let read: Said[][];
let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
  read = await desk.each(asked, TODAY);
}, 120_000);
afterAll(() => desk.close());

const page = (body: string, style = '') =>
  `<!doctype html><html lang="id"><head><title>Penilaian Kinerja</title><style>${style}
.red{background:#fde8e8;border:1px solid #d32f2f;padding:8px;margin:8px 0}.green{background:#e6f4ea;border:1px solid #1b8a3a;padding:8px;margin:8px 0}</style></head><body><h1>Penilaian Kinerja</h1>${body}</body></html>`;
const TAGS = '.tag{background:#c60f13;color:#fff;padding:2px 6px}';
/** A page to be read, by its number. */
const asks = (body: string): number => asked.push(page(body, TAGS)) - 1;
/** What is put away of a page; a page that was not read fails. */
const gone = (at: number) =>
  (read[at] ?? [{ verdict: 'boleh-diabaikan', text: 'not read' }])
    .filter((one) => one.verdict === 'boleh-diabaikan')
    .map((one) => one.text);
const named = (all: readonly (readonly [string, string])[]) =>
  all.map(([name, body]) => [name, asks(body)] as const);
const inShadow = (all: readonly (readonly [string, string])[]) =>
  all.map(([inner, shadow]) => [inner, shadow, asks(component(inner, shadow))] as const);

const WORDS = 'Penilaian belum dimulai.';
const component = (inner: string, shadow: string) =>
  `<x-alert>${inner}</x-alert><script>document.querySelector('x-alert').attachShadow({mode:'open'}).innerHTML=${JSON.stringify(shadow)}</script>`;
const BASE = 'background:#fde8e8;border:1px solid #d32f2f;padding:8px';

/** Components whose words the page puts into their slots. */
const SHADOW_GO: readonly [string, string][] = [
  [
    WORDS,
    `<style>:host{display:contents}</style><div style="${BASE}"><slot name="icon"></slot><slot></slot></div>`,
  ],
  [WORDS, `<style>:host{display:block;${BASE}}</style><slot></slot>`],
  [
    `<b slot="title">Penilaian</b>${WORDS}`,
    `<div style="${BASE}"><slot name="title"></slot><div><slot></slot></div></div>`,
  ],
  [
    `${WORDS}<i>Terlihat</i>`.replace('<i>Terlihat</i>', ''),
    `<div style="${BASE}"><slot>Cadangan</slot></div>`,
  ],
  [
    `${WORDS}<button slot="close">Tutup</button>`,
    `<div style="${BASE}"><slot></slot><slot name="close"></slot></div>`,
  ],
];
test.each(inShadow(SHADOW_GO))(
  'slotted words are read where they are shown: %s in %s',
  (_inner, _shadow, at) => expect(gone(at)).toHaveLength(1),
);

const SHADOW_STAY: readonly [string, string][] = [
  [WORDS, `<div style="${BASE}"><slot></slot></div><p>Lengkapi data Anda.</p>`],
  [WORDS, `<div style="${BASE}"><slot></slot></div><button>Ajukan</button>`],
  [WORDS, `<div style="${BASE}"><slot></slot><table><tr><td>Penilaian</td></tr></table></div>`],
  [
    `${WORDS}<span slot="more">Data Anda belum sinkron.</span>`,
    `<div style="${BASE}"><slot></slot></div><slot name="more"></slot>`,
  ],
  [
    `${WORDS}<span slot="more">Data Anda belum sinkron.</span>`,
    `<div style="${BASE}"><slot></slot><slot name="more"></slot></div>`,
  ],
  [
    `${WORDS}<button slot="close">Kirim</button>`,
    `<div style="${BASE}"><slot></slot><slot name="close"></slot></div>`,
  ],
  [WORDS, `<div style="background:#eee"><slot></slot></div>`],
];
test.each(inShadow(SHADOW_STAY))(
  'what a component says besides is read too: %s in %s',
  (_inner, _shadow, at) => expect(gone(at)).toEqual([]),
);

const item = (kind: string, text: string) => `<li class="${kind}">${text}</li>`;
const list = (...items: string[]) => `<ul>${items.join('')}</ul>`;
const SEVERAL = [
  item('red', WORDS),
  item('green', 'Pesan Anda sudah terbaca.'),
  item('red', 'Akun Anda diblokir.'),
];
test.each(
  named([
    ['a list', list(...SEVERAL)],
    ['boxes', SEVERAL.join('').replaceAll('li', 'div')],
  ]),
)('notices of several colours in %s are notices', (_name, at) => expect(gone(at)).toEqual([WORDS]));

const STAYING: readonly (readonly [string, string])[] = [
  ['one red among others', list(item('red', WORDS), item('green', 'Pesan Anda sudah terbaca.'))],
  [
    'a timeline',
    list(
      item('green', 'Perencanaan sudah selesai.'),
      item('red', WORDS),
      item('red', 'Tindak lanjut belum dimulai.'),
    ),
  ],
  [
    'rows of people',
    list(
      item('green', 'Budi Santoso sudah dinilai.'),
      item('red', 'Sari Wulandari belum dinilai.'),
      item('red', 'Agus Salim belum dinilai.'),
    ),
  ],
  [
    'cards with titles',
    `<div class="card green"><h3>Poin</h3>Sudah cukup.</div><div class="card red"><h3>Penilaian</h3>${WORDS}</div><div class="card red"><h3>Hasil</h3>Belum tersedia.</div>`,
  ],
  [
    'cards side by side',
    `<div style="display:flex"><div class="card green">Poin Anda cukup.</div><div class="card red">${WORDS}</div><div class="card red">Hasil belum tersedia.</div></div>`,
  ],
  [
    'an alert in two boxes',
    `<div role="alert"><div class="red">${WORDS}</div><div class="red">Data kepegawaian Anda belum sinkron.</div></div>`,
  ],
  ['a tag that asks for more', `<div class="red"><span class="tag">Perlu perbaikan</span>${WORDS}</div>`],
  ['a tag that is not understood', `<div class="red"><span class="tag">Tahap dua</span>${WORDS}</div>`],
  [
    'a negation painted as a tag',
    '<div class="red">Penilaian Anda <span class="tag">tidak</span> dimulai.</div>',
  ],
  ['one field beside it', `<div><div class="red">${WORDS}</div><textarea></textarea></div>`],
  [
    'a veil of red over green',
    `<div style="background:#b7e4c7;padding:9px"><div style="background:rgba(220,38,38,.1)">${WORDS}</div></div>`,
  ],
  ['a dusty edge alone', `<div style="border:1px solid #d98a8a">${WORDS}</div>`],
  [
    'a veil of orange over a dark page',
    `<div style="background:#0f172a;padding:9px"><div style="background:rgba(249,115,22,.3);color:#fff">${WORDS}</div></div>`,
  ],
  ...['#ea580c', '#f59e0b', '#db2777', '#92400e'].map(
    (colour) =>
      [
        `${colour} mixed into a bluish night`,
        `<div style="background:#111827;padding:9px;color:#fff"><div style="background:color-mix(in srgb,${colour} 18%,#111827)">${WORDS}</div></div>`,
      ] as const,
  ),
  ...['#800000', '#8b0000', '#a52a2a'].map(
    (colour) =>
      [
        `${colour} on a dark page`,
        `<div style="background:#14131a;padding:9px;color:#fff"><div style="background:${colour}">${WORDS}</div></div>`,
      ] as const,
  ),
  [
    'a peach edge on a dark page',
    `<div style="background:#14131a;padding:9px;color:#fff"><div style="border:1px solid rgba(255,190,140,.6)">${WORDS}</div></div>`,
  ],
  ['a cell of a table of values', `<table><tr><td>Penilaian</td><td class="red">${WORDS}</td></tr></table>`],
  [
    'a cell beside a heading in one of several rows',
    `<table><tr><td><h3>Hasil</h3></td><td class="red">${WORDS}</td></tr><tr><td>Perilaku</td><td>-</td></tr></table>`,
  ],
];
test.each(named(STAYING))('%s stays', (_name, at) => expect(gone(at)).toEqual([]));

const GOING: readonly (readonly [string, string])[] = [
  [
    'a toast over a page with one field',
    `<section><textarea></textarea></section><div class="red" style="position:fixed;bottom:0">${WORDS}</div>`,
  ],
  ['a tag before its sentence', `<div class="red"><span class="tag">Belum dimulai</span>${WORDS}</div>`],
  ['a title before its sentence', `<div class="red"><b>Info Penilaian</b> ${WORDS}</div>`],
  [
    'toasts in one corner',
    `<div class="toast-container"><div class="red" role="status">${WORDS}</div><div class="red" role="alert">Terjadi kesalahan.</div></div>`,
  ],
  [
    'a veil of red over a dark page',
    `<div style="background:oklch(.208 .042 265.755);padding:9px"><div style="background:oklch(.704 .191 22.216 / .1);color:oklch(.704 .191 22.216)">${WORDS}</div></div>`,
  ],
  ['a cross beside its name', `<div class="red">${WORDS}<button>× Tutup</button></div>`],
  [
    'a line in a column of an old page',
    `<table><tr><td><h2>Penilaian</h2><font color="red">${WORDS}</font><br><br></td><td><b>Pengumuman</b></td></tr></table>`,
  ],
  [
    'a box in a column of an old page',
    `<table><tr><td><h2>Penilaian</h2><div class="red">${WORDS}</div></td><td><b>Pengumuman</b></td></tr></table>`,
  ],
  [
    'a red mixed into a bluish night',
    `<div style="background:#111827;padding:9px;color:#fff"><div style="background:color-mix(in srgb,#ef4444 20%,#111827)">${WORDS}</div></div>`,
  ],
  [
    'a thick veil of red over a bluish night',
    `<div style="background:#0f172a;padding:9px;color:#fff"><div style="background:rgba(239,68,68,.3)">${WORDS}</div></div>`,
  ],
  ...['#93000a', '#8c1d18'].map(
    (colour) =>
      [
        `${colour}, a kit's deep red of the night`,
        `<div style="background:#14131a;padding:9px;color:#fff"><div style="background:${colour}">${WORDS}</div></div>`,
      ] as const,
  ),
  [
    'a pale red edge on a dark page',
    `<div style="background:#14131a;padding:9px;color:#fff"><div style="border:1px solid rgba(255,180,171,.6)">${WORDS}</div></div>`,
  ],
  [
    'a title in one line with its sentence',
    `<div class="red"><p style="display:inline">Penilaian belum final</p><p style="display:inline">Predikat belum ditetapkan.</p></div>`,
  ],
];
test.each(named(GOING))('%s goes', (_name, at) => expect(gone(at)).toHaveLength(1));

/** What is put away changes the page: the next look must come to the same. */
const lookedAtTwice = (body: string) =>
  desk.page.evaluate(
    ({ body, today }) => {
      const { sightNotices, verdictOf } = (globalThis as unknown as { reading: typeof inPage }).reading;
      document.open();
      document.write(body);
      document.close();
      const away = () =>
        sightNotices(document).filter((one) => verdictOf(one, today).verdict === 'boleh-diabaikan');
      const first = away();
      for (const { element } of first) {
        element.setAttribute('data-pendamping', 'diabaikan');
        (element as HTMLElement).style.setProperty('display', 'none', 'important');
      }
      return [first, away()].map((all) => all.map((one) => one.text));
    },
    { body, today: TODAY },
  );
const SENTENCES = [
  item('green', 'Pesan Anda sudah terbaca.'),
  item('red', WORDS),
  item('red', 'Akun Anda diblokir.'),
  item('red', 'Hasil penilaian belum tersedia.'),
  item('green', 'Terima kasih.'),
].join('');
const TWICE: readonly (readonly [string, string])[] = [
  ['a list', list(SENTENCES)],
  ['boxes', SENTENCES.replaceAll('li', 'div')],
  [
    'toasts',
    `<div class="toast-container"><div class="red" role="status">${WORDS}</div><div class="red" role="alert">Terjadi kesalahan.</div><div class="red" role="status">${WORDS}</div></div>`,
  ],
  ...SHADOW_GO.map(([inner, shadow]) => [`a component: ${shadow}`, component(inner, shadow)] as const),
];
test.each(TWICE)('%s: the second look comes to the same', async (_name, body) => {
  const [first, second] = await lookedAtTwice(page(body));
  expect(first).not.toEqual([]);
  expect(second).toEqual(first);
});
