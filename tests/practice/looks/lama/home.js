import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { approvalOf, stagesOf } from '../../state/select.js';
import { badge, bones, card, div, linkButton, muted } from './kit.js';
import { redNotice } from './notice.js';
import { activityRows, pointTiles } from './points.js';
import { shell } from './shell.js';
import { planDates, STAGES, statusOf } from './words.js';

/** The feature's own home: timeline, and what the plan holds. */
export function home(ctx) {
  const parts = ctx.side === 'atasan' ? asSuperior(ctx) : asEmployee(ctx);
  return shell(
    ctx,
    { crumbs: [['Beranda', '/beranda'], ['Pengelolaan Kinerja']], title: 'Pengelolaan Kinerja' },
    parts,
  );
}

function asEmployee({ state, me, later, isOtherPeriod }) {
  return [
    isOtherPeriod &&
      card(null, muted('Belum ada data pada periode ini. Periksa kembali periode yang dipilih.')),
    state.notice && redNotice(state.notice),
    state.deadline && deadlineBar(state.deadline),
    timeline(state, me),
    later(() => summary(state, me), card(null, bones(4))),
  ];
}

function timeline(state, me) {
  const stages = stagesOf(state, me);
  const current = stages.find(({ status }) => !['disetujui', 'selesai'].includes(status));
  const cols = stages.length > 3 ? 'grid gap-3 md:grid-cols-5' : 'grid gap-3 md:grid-cols-3';
  return card('Linimasa', div(cols, ...stages.map((one) => tile(one, me, one === current))));
}

function tile({ stage, status }, me, isCurrent) {
  const dates = stage === 'perencanaan' ? planDates(me.plan) : null;
  const tone = isCurrent ? 'border-indigo-300 bg-indigo-50' : 'border-slate-200 bg-white';
  return h(
    'a',
    { href: `/pengelolaan-kinerja/${stage}`, class: `block rounded-lg border p-4 ${tone}` },
    div('text-sm font-semibold text-slate-900', STAGES[stage].title),
    div('text-xs text-slate-500 mt-1 mb-3', STAGES[stage].about),
    badge(statusOf(stage, status)),
    dates && div('text-xs text-slate-500 mt-2', dates),
  );
}

function summary(state, me) {
  const { plan } = me;
  return card(
    'Rangkuman Perencanaan Kinerja',
    plan.indicator
      ? div(
          'text-sm text-slate-700 mb-4',
          h('span', { class: 'text-slate-500' }, 'Praktik Kinerja: '),
          plan.indicator,
        )
      : muted('Belum ada indikator yang dipilih.'),
    state.hasPoints && plan.activities.length > 0 && [activityRows(plan.activities), pointTiles(plan)],
    div(
      'mt-4',
      linkButton(
        plan.status === 'belum-dimulai' ? 'Mulai' : 'Lihat rencana',
        '/pengelolaan-kinerja/perencanaan',
      ),
    ),
  );
}

function asSuperior({ state }) {
  const teachers = Object.values(state.people).filter(({ role }) => role === 'guru');
  const waiting = teachers.map(approvalOf).filter(({ status }) => status === 'perlu-disetujui');
  return card(
    'Kinerja Guru',
    div(
      'flex flex-wrap gap-8 mb-4',
      figure(teachers.length, 'guru di sekolah ini'),
      figure(waiting.length, 'perlu Anda periksa'),
    ),
    linkButton('Periksa', '/pengelolaan-kinerja/persetujuan'),
  );
}

function figure(number, text) {
  return div('', div('text-2xl font-bold text-slate-900', number), div('text-xs text-slate-500', text));
}

function deadlineBar({ stage, on }) {
  const text = `Batas waktu ${STAGES[stage].title}: ${longDate(on)}`;
  return div('rounded-lg border border-amber-300 bg-amber-50 px-4 py-3 text-sm text-amber-900 mt-4', text);
}
