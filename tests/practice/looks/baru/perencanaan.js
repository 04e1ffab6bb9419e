import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { button, mark, menuOf, pairs, section, waiting } from './kit.js';
import { planFacts, proofButton } from './plan-facts.js';
import { planForm } from './plan-form.js';
import { shell } from './shell.js';
import { statusOf } from './words.js';

const TRAIL = [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Perencanaan']];
const SENTENCES = {
  'belum-dimulai': 'Cek data Anda, lalu susun rencana tahun ini.',
  dikerjakan: 'Perencanaan belum selesai.',
  'menunggu-persetujuan': 'Perencanaan Anda sedang diperiksa.',
  'ada-penyesuaian': 'Pejabat Penilai Kinerja mengubah rencana ini.',
  'perlu-perbaikan': 'Perbaiki bagian yang diberi catatan, kemudian ajukan lagi.',
  disetujui: 'Rencana ini menjadi dasar pelaksanaan.',
};

export function perencanaan(ctx) {
  const { me, later } = ctx;
  const isEditable = ['dikerjakan', 'perlu-perbaikan'].includes(me.plan.status);
  return shell(
    ctx,
    { trail: TRAIL, title: 'Perencanaan' },
    statusPart(ctx),
    isEditable
      ? planForm(ctx)
      : later(() => planFacts(ctx, me, (activity) => proofButton(ctx, activity)), waiting()),
  );
}

function statusPart(ctx) {
  const { plan } = ctx.me;
  return section(
    null,
    pairs([
      ['Status', mark(statusOf('perencanaan', plan.status))],
      ['Diajukan', plan.handedInOn && longDate(plan.handedInOn)],
      ['Diputuskan', plan.decidedOn && longDate(plan.decidedOn)],
      ['Catatan', plan.note],
    ]),
    h('p', null, SENTENCES[plan.status]),
    choices(ctx),
  );
}

function choices({ me, state, act }) {
  const does = (type) => () => act({ type, who: me.id, by: 'guru' });
  if (me.plan.status === 'belum-dimulai') {
    const isLocked = state.hasPre && me.pre.status !== 'selesai';
    return [
      isLocked && h('p', null, 'Selesaikan pra-perencanaan lebih dahulu.'),
      menuOf(button('Mulai Perencanaan Kinerja', does('plan/begin'), { main: true, disabled: isLocked })),
    ];
  }
  if (me.plan.status !== 'ada-penyesuaian') return null;
  return menuOf(
    button('Sepakati', does('plan/agree'), { main: true }),
    button('Perbaiki', does('plan/rework')),
  );
}
