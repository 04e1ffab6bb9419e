import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { executionStatus } from '../../state/select.js';
import { badge, bones, card, div, muted, pair } from './kit.js';
import { redNotice } from './notice.js';
import { planSummary } from './perencanaan.js';
import { shell } from './shell.js';
import { PREDIKAT, RATING, statusOf, superiorOf } from './words.js';

const CRUMBS = [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Penilaian']];

export function penilaian(ctx) {
  const { me } = ctx;
  const isShut = me.rating.status === 'belum-dimulai' && executionStatus(me) !== 'selesai';
  return shell(
    ctx,
    { crumbs: CRUMBS, title: 'Penilaian Kinerja' },
    isShut && redNotice('Tahap penilaian belum dibuka.'),
    card(
      null,
      div(
        'flex flex-wrap items-center justify-between gap-3',
        div(
          '',
          h('h2', { class: 'text-base font-semibold text-slate-900' }, 'Penilaian'),
          muted(sentence(ctx)),
        ),
        badge(statusOf('penilaian', me.rating.status)),
      ),
    ),
    me.rating.status === 'selesai' && result(ctx),
    me.rating.status !== 'belum-dimulai' && ctx.later(() => planSummary(ctx, me), card(null, bones(4))),
  );
}

function sentence({ me, state }) {
  const boss = superiorOf(me);
  if (me.rating.status === 'selesai') return 'Terima kasih, satu periode kinerja telah dilalui.';
  if (me.rating.status === 'belum-dimulai') return `${boss} menilai pada akhir periode.`;
  if (me.rating.hasil && !state.schoolPredikat) return 'Dinas belum menetapkan Predikat Kinerja Organisasi.';
  return `${boss} sedang menilai hasil kerja dan perilaku kerja Anda.`;
}

function result({ me, state }) {
  const { hasil, perilaku, predikat, doneOn } = me.rating;
  return card(
    'Hasil penilaian',
    pair(
      'Predikat Kinerja',
      h('span', { class: 'text-lg font-semibold text-slate-900' }, PREDIKAT[predikat]),
    ),
    pair('Hasil kerja', RATING[hasil]),
    pair('Perilaku kerja', RATING[perilaku]),
    pair('Ditetapkan', longDate(doneOn)),
    pair('Predikat Kinerja Organisasi', PREDIKAT[state.schoolPredikat]),
  );
}
