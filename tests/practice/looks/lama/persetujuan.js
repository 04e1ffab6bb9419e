import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { nipTail, teacherList } from '../../list.js';
import { badge, bones, card, div, linkButton, muted, secondary, select } from './kit.js';
import { shell } from './shell.js';
import { APPROVAL, WHAT } from './words.js';

const CRUMBS = [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Periksa']];
const ROW = 'grid grid-teacher items-center gap-3 px-3 py-2 text-sm';

/** The superior's list of teachers, ten rows of divs at a time. */
export function persetujuan(ctx) {
  const { later } = ctx;
  const list = teacherList(ctx.state, ctx.list);
  return shell(
    ctx,
    { crumbs: CRUMBS, title: 'Kinerja Guru' },
    card(
      'Daftar guru',
      div('flex flex-wrap items-end justify-between gap-3 mb-4', filter(ctx), muted(range(list))),
      later(() => rows(list), bones(6)),
      pager(ctx, list),
    ),
  );
}

function filter({ list, turn }) {
  const options = [['', 'Semua'], ...Object.entries(APPROVAL).map(([value, [text]]) => [value, text])];
  const onchange = (event) => turn({ filter: event.target.value || null, page: 1 });
  return select('Saring menurut status', options, list.filter ?? '', onchange);
}

function range({ rows: shown, from, total }) {
  return total === 0 ? 'Tidak ada guru' : `Menampilkan ${from + 1}–${from + shown.length} dari ${total} guru`;
}

function rows(list) {
  return div(
    'rounded-lg border border-slate-200 overflow-x-auto',
    div(
      'min-w-list',
      div(
        `${ROW} bg-slate-50 text-xs text-slate-500`,
        ...['Nama', 'Pengajuan', 'Diajukan', 'Status', ''].map((text) => div('', text)),
      ),
      ...list.rows.map(teacherRow),
    ),
  );
}

function teacherRow({ person, what, status, since }) {
  return div(
    `${ROW} border-t border-slate-200`,
    div(
      'min-w-0',
      div('font-semibold text-slate-900 break-words', person.name),
      div('text-xs text-slate-500', `${person.subject ?? 'Guru'} · ${nipTail(person.nip)}`),
    ),
    div('text-slate-700', WHAT[what]),
    div('text-slate-700', since ? longDate(since) : '-'),
    div('', badge(APPROVAL[status])),
    h(
      'a',
      {
        href: `/pengelolaan-kinerja/persetujuan/${person.id}`,
        class: 'rounded-lg border border-slate-300 px-3 py-2 text-center font-semibold text-indigo-700',
      },
      'Cek',
    ),
  );
}

function pager({ turn }, { page, pages }) {
  return div(
    'flex items-center justify-between gap-3 mt-4',
    page > 1 ? secondary('Sebelumnya', () => turn({ page: page - 1 })) : div(''),
    muted(`Halaman ${page} dari ${pages}`),
    page < pages ? secondary('Berikutnya', () => turn({ page: page + 1 })) : div(''),
  );
}

/** Who is no superior finds nothing here. */
export function notForYou(ctx) {
  return shell(
    ctx,
    { title: 'Halaman tidak tersedia', head: false },
    card(
      null,
      muted('Halaman ini untuk atasan.'),
      div('mt-4', linkButton('Kembali', '/pengelolaan-kinerja')),
    ),
  );
}
