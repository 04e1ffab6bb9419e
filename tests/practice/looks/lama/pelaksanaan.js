import { h } from '../../h.js';
import { executionStatus, stepStatus } from '../../state/select.js';
import { badge, bones, card, div, muted } from './kit.js';
import { shell } from './shell.js';
import { stepRows } from './steps.js';
import { statusOf, superiorOf } from './words.js';

const CRUMBS = [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Pelaksanaan']];

export function pelaksanaan(ctx) {
  const { me, act, later } = ctx;
  return shell(
    ctx,
    { crumbs: CRUMBS, title: 'Pelaksanaan Kinerja' },
    card(
      null,
      div(
        'flex flex-wrap items-center justify-between gap-3',
        div('', h('h2', { class: 'text-base font-semibold text-slate-900' }, 'Pelaksanaan'), muted(hint(me))),
        badge(statusOf('pelaksanaan', executionStatus(me))),
      ),
    ),
    later(() => card('Langkah pelaksanaan', stepRows(me, 'guru', act)), card(null, bones(6))),
  );
}

function hint(me) {
  if (me.plan.status !== 'disetujui') return 'Tahap ini terbuka setelah rencana disetujui.';
  if (stepStatus(me, 'diskusi-tindak-lanjut') === 'terkunci') {
    return `Tindak lanjut terbuka setelah ${superiorOf(me)} menyelesaikan observasi.`;
  }
  return 'Ikuti langkah satu per satu.';
}
