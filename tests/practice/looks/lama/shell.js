import { h } from '../../h.js';
import { bones, div } from './kit.js';
import { periodMenu } from './period.js';
import { ROLE, SIDE } from './words.js';

const NAV = [
  ['Beranda', '/beranda'],
  ['Pengelolaan Kinerja', '/pengelolaan-kinerja'],
  ['Bantuan', '/bantuan'],
];

/** The page around the content: header, breadcrumbs, title, side and period. */
export function shell(ctx, { crumbs = [], title, head = true }, ...content) {
  return div(
    'min-h-screen bg-slate-50 text-slate-800',
    header(ctx),
    div(
      'mx-auto max-w-5xl px-6 py-6',
      crumbs.length > 0 && breadcrumbs(crumbs),
      title && titleRow(ctx, title, head),
      ...content,
    ),
  );
}

/** The shell as it stands before the content has come. */
export function skeleton() {
  return div(
    'min-h-screen bg-slate-50',
    div(
      'border-b border-slate-200 bg-white px-6 py-4',
      div('text-sm font-bold text-slate-700', 'PMM Latihan — halaman contoh, bukan PMM'),
    ),
    div(
      'mx-auto max-w-5xl px-6 py-6',
      div('rounded-xl border border-slate-200 bg-white p-5', bones(4)),
      div('rounded-xl border border-slate-200 bg-white p-5 mt-4', bones(5)),
    ),
  );
}

function header({ me, state, route }) {
  return div(
    'flex flex-wrap items-center gap-x-6 gap-y-2 border-b border-slate-200 bg-white px-6 py-3',
    div(
      'flex items-center gap-3',
      div('h-9 w-9 rounded-lg bg-stripes'),
      h(
        'a',
        { href: '/', class: 'text-sm font-bold text-slate-900' },
        'PMM Latihan — halaman contoh, bukan PMM',
      ),
    ),
    div(
      'flex flex-wrap gap-4 grow',
      NAV.map(([text, href]) => h('a', { href, class: 'text-sm text-slate-600' }, text)),
    ),
    route.name !== 'masuk' && account(me, state.school),
  );
}

function account(me, school) {
  return div(
    'flex items-center gap-3 min-w-0',
    div(
      'text-right leading-tight min-w-0',
      div('text-sm font-semibold text-slate-800 break-words', me.name),
      div('text-xs text-slate-500', school),
    ),
    div('h-9 w-9 rounded-full bg-stripes shrink-0'),
  );
}

function breadcrumbs(crumbs) {
  const parts = crumbs.map(([text, href], at) => [
    at > 0 && h('span', { class: 'px-1.5 text-slate-300' }, '/'),
    href ? h('a', { href, class: 'text-slate-500' }, text) : h('span', { class: 'text-slate-700' }, text),
  ]);
  return div('text-xs mb-3', ...parts);
}

function titleRow(ctx, title, head) {
  return div(
    'flex flex-wrap items-start justify-between gap-4',
    div(
      'min-w-0',
      h('h1', { class: 'text-2xl font-bold text-slate-900 break-words' }, title),
      head && div('text-sm text-slate-500 mt-1', `${ROLE[ctx.me.role]} · ${SIDE[ctx.side]}`),
    ),
    head && div('flex flex-wrap items-center gap-2', sides(ctx), periodMenu(ctx)),
  );
}

function sides({ me, side, turn }) {
  if (me.role === 'guru') return null;
  const other = side === 'atasan' ? 'pegawai' : 'atasan';
  return h(
    'button',
    {
      type: 'button',
      class: 'rounded-lg px-3 py-2 text-sm text-indigo-700',
      onclick: () => turn({ side: other }),
    },
    `Ganti ke ${SIDE[other].toLowerCase()}`,
  );
}
