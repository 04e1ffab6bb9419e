import { h } from '../../h.js';
import { button, pairs, waiting } from './kit.js';
import { periodName, superiorName } from './words.js';

const NAV = [
  ['Beranda', '/beranda'],
  ['Pengelolaan Kinerja', '/pengelolaan-kinerja'],
  ['Bantuan', '/bantuan'],
];
const BRAND = 'PMM Latihan — halaman contoh, bukan PMM';

/** Header, navigation and main, as children of the site's root. */
export function shell(ctx, { trail = [], title, about = true }, ...content) {
  const page = document.createDocumentFragment();
  page.append(
    header(ctx),
    navigation(ctx),
    h('main', null, trail.length > 0 && crumbs(trail), h('h1', null, title), about && facts(ctx), ...content),
  );
  return page;
}

export function skeleton() {
  const page = document.createDocumentFragment();
  page.append(h('header', null, h('p', null, BRAND)), h('nav'), h('main', null, waiting(), waiting()));
  return page;
}

function header({ me, state, route }) {
  return h(
    'header',
    null,
    h('p', null, h('a', { href: '/' }, BRAND)),
    route.name !== 'masuk' && h('address', null, h('b', null, me.name), h('small', null, state.school)),
  );
}

function navigation({ route }) {
  const isHere = (href) =>
    href === '/pengelolaan-kinerja'
      ? !['beranda', 'bantuan', 'masuk'].includes(route.name)
      : href === `/${route.name}`;
  const items = NAV.map(([text, href]) =>
    h('li', null, h('a', { href, 'aria-current': isHere(href) ? 'page' : null }, text)),
  );
  return h('nav', { 'aria-label': 'Menu utama' }, h('ul', null, items));
}

function crumbs(trail) {
  const items = trail.map(([text, href]) => h('li', null, href ? h('a', { href }, text) : text));
  return h('nav', { 'aria-label': 'Lokasi halaman' }, h('ol', null, items));
}

function facts(ctx) {
  const { state, me, side } = ctx;
  return h(
    'header',
    null,
    pairs([
      ['Periode', periodName(state.period)],
      ['Peran', sideName(me, side)],
      ['Pejabat Penilai Kinerja', side === 'pegawai' && superiorName(state, me)],
    ]),
    periodChoice(ctx),
    otherSide(ctx),
  );
}

function sideName(me, side) {
  if (side === 'atasan') return 'Pejabat Penilai Kinerja';
  return me.role === 'guru' ? 'Guru' : 'Kepala Sekolah';
}

/** The other periods, behind a word; the one on show stands above as a fact. */
function periodChoice({ state, periods, turn }) {
  const others = periods.filter(({ id }) => id !== state.period.id);
  if (others.length === 0) return null;
  const list = others.map((one) =>
    h(
      'li',
      null,
      button(periodName(one), () => turn({ period: one.id })),
    ),
  );
  return h('details', null, h('summary', null, 'Ganti periode'), h('ul', null, list));
}

function otherSide({ me, side, turn }) {
  if (me.role === 'guru') return null;
  return side === 'atasan'
    ? button('Kinerja saya sendiri', () => turn({ side: 'pegawai' }))
    : button('Kinerja guru', () => turn({ side: 'atasan' }));
}
