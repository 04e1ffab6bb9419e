import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { badge, card, div, muted, pair, primary } from './kit.js';
import { shell } from './shell.js';
import { STAGES, statusOf } from './words.js';

/** The first and the last stage of the cycles from 2026 on. */

export function praPerencanaan(ctx) {
  const { me, act, state } = ctx;
  const does = (type) => () => act({ type, who: me.id, by: 'guru' });
  return page(ctx, 'pra-perencanaan', me.pre, [
    card(
      'Data yang diperiksa',
      pair('Unit organisasi', state.school),
      pair('Data pribadi', me.nip ? `NIP ${me.nip}` : 'NIP belum ada'),
      pair('Tim Kinerja', 'Tim Kinerja Guru Mata Pelajaran'),
    ),
    me.pre.status === 'belum-dimulai' && div('mt-4', primary('Mulai', does('pre/begin'))),
    me.pre.status === 'dikerjakan' && div('mt-4', primary('Data sudah sesuai', does('pre/finish'))),
  ]);
}

export function tindakLanjut(ctx) {
  const { me, act } = ctx;
  const isOpen = me.rating.status === 'selesai' && me.followUp.status !== 'selesai';
  return page(ctx, 'tindak-lanjut', me.followUp, [
    card('Umpan balik', muted('Hasil penilaian menjadi bahan rencana berikutnya.')),
    isOpen &&
      div(
        'mt-4',
        primary('Simpan', () => act({ type: 'follow-up/finish', who: me.id, by: 'guru' })),
      ),
  ]);
}

function page(ctx, stage, { status, doneOn }, content) {
  const { title, about } = STAGES[stage];
  return shell(
    ctx,
    { crumbs: [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], [title]], title },
    card(
      null,
      div(
        'flex flex-wrap items-center justify-between gap-3',
        div('', h('h2', { class: 'text-base font-semibold text-slate-900' }, title), muted(about)),
        div(
          'text-right',
          badge(statusOf(stage, status)),
          doneOn && div('text-xs text-slate-500 mt-1', longDate(doneOn)),
        ),
      ),
    ),
    ...content,
  );
}
