import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { executionStatus } from '../../state/select.js';
import { mark, pairs, section, waiting } from './kit.js';
import { planFacts } from './plan-facts.js';
import { shell } from './shell.js';
import { PREDIKAT, RATING, statusOf } from './words.js';

const TRAIL = [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Penilaian']];

export function penilaian(ctx) {
  const { rating } = ctx.me;
  const isShut = rating.status === 'belum-dimulai' && executionStatus(ctx.me) !== 'selesai';
  return shell(
    ctx,
    { trail: TRAIL, title: 'Penilaian' },
    isShut && h('p', { role: 'alert' }, 'Tahap penilaian belum dibuka.'),
    section(
      null,
      pairs([
        ['Status', mark(statusOf('penilaian', rating.status))],
        ['Mulai dinilai', rating.begunOn && longDate(rating.begunOn)],
      ]),
      h('p', null, sentence(ctx)),
    ),
    rating.status === 'selesai' && result(ctx),
    rating.status !== 'belum-dimulai' && ctx.later(() => planFacts(ctx, ctx.me), waiting()),
  );
}

function sentence({ me, state }) {
  if (me.rating.status === 'selesai') return 'Hasil ini menjadi bahan tindak lanjut.';
  if (me.rating.status === 'belum-dimulai') return 'Pejabat Penilai Kinerja menilai pada akhir tahun.';
  if (me.rating.hasil && !state.schoolPredikat) return 'Dinas belum menetapkan Predikat Kinerja Organisasi.';
  return 'Pejabat Penilai Kinerja sedang memeriksa hasil kerja dan perilaku kerja Anda.';
}

function result({ me, state }) {
  const { hasil, perilaku, predikat, doneOn } = me.rating;
  return section(
    'Hasil penilaian',
    pairs([
      ['Predikat Kinerja', h('b', null, PREDIKAT[predikat])],
      ['Hasil kerja', RATING[hasil]],
      ['Perilaku kerja', RATING[perilaku]],
      ['Ditetapkan', longDate(doneOn)],
      ['Predikat Kinerja Organisasi', PREDIKAT[state.schoolPredikat]],
    ]),
  );
}
