import { h } from '../../h.js';
import { badge, bones, card, div, muted, pair, primary, secondary } from './kit.js';
import { planForm } from './plan-form.js';
import { activityRows, pointTiles } from './points.js';
import { shell } from './shell.js';
import { planDates, statusOf, superiorOf } from './words.js';

const CRUMBS = [['Beranda', '/beranda'], ['Pengelolaan Kinerja', '/pengelolaan-kinerja'], ['Perencanaan']];
const EDITABLE = ['dikerjakan', 'perlu-perbaikan'];

export function perencanaan(ctx) {
  const { me, later } = ctx;
  const content = EDITABLE.includes(me.plan.status)
    ? planForm(ctx)
    : later(() => planSummary(ctx, me, (activity) => evidence(ctx, activity)), card(null, bones(5)));
  return shell(ctx, { crumbs: CRUMBS, title: 'Perencanaan Kinerja' }, statusCard(ctx), content);
}

function statusCard(ctx) {
  const { plan } = ctx.me;
  return card(
    null,
    div(
      'flex flex-wrap items-center justify-between gap-3',
      div(
        '',
        h('h2', { class: 'text-base font-semibold text-slate-900' }, 'Perencanaan'),
        muted(sentence(ctx)),
      ),
      div(
        'text-right',
        badge(statusOf('perencanaan', plan.status)),
        div('text-xs text-slate-500 mt-2', planDates(plan)),
      ),
    ),
    plan.note &&
      div('rounded-lg bg-amber-50 px-4 py-3 text-sm text-amber-900 mt-3', `Catatan atasan: ${plan.note}`),
    nextActions(ctx),
  );
}

function sentence({ me }) {
  const sentences = {
    'belum-dimulai': 'Periksa data diri, lalu susun rencana untuk periode ini.',
    dikerjakan: 'Perencanaan belum selesai.',
    'menunggu-persetujuan': 'Perencanaan Anda sedang diperiksa.',
    'ada-penyesuaian': `${superiorOf(me)} mengubah rencana Anda. Baca, lalu sepakati atau perbaiki.`,
    'perlu-perbaikan': 'Perbaiki rencana, lalu ajukan kembali.',
    disetujui: 'Rencana ini tidak dapat diubah lagi.',
  };
  return sentences[me.plan.status];
}

function nextActions({ me, act }) {
  const does = (type) => () => act({ type, who: me.id, by: 'guru' });
  if (me.plan.status === 'belum-dimulai') return div('mt-4', primary('Mulai', does('plan/begin')));
  if (me.plan.status !== 'ada-penyesuaian') return null;
  return div(
    'flex flex-wrap gap-2 mt-4',
    primary('Sepakati', does('plan/agree')),
    secondary('Perbaiki', does('plan/rework')),
  );
}

/** A plan to read: the person's own, or a teacher's on the superior's page. */
export function planSummary({ state }, person, tools = null) {
  const { plan } = person;
  if (plan.status === 'belum-dimulai') return null;
  return card(
    'Rangkuman',
    pair('Praktik Kinerja', plan.indicator ?? '-'),
    pair('Tugas Tambahan', plan.extraTask ?? '-'),
    pair('Perilaku Kerja', 'BerAKHLAK, tujuh perilaku'),
    state.hasPoints &&
      plan.activities.length > 0 && [
        div('text-sm font-semibold text-slate-800 mt-4 mb-2', 'Pengembangan Kompetensi'),
        activityRows(plan.activities, tools),
        pointTiles(plan),
      ],
  );
}

function evidence({ me, act }, { title, doneOn }) {
  if (doneOn || me.plan.status !== 'disetujui') return null;
  return h(
    'button',
    {
      type: 'button',
      class: 'text-sm text-indigo-700',
      onclick: () => act({ type: 'activity/done', who: me.id, by: 'guru', title }),
    },
    'Kumpulkan',
  );
}
