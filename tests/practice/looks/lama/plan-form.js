import { h } from '../../h.js';
import { ACTIVITIES, BEHAVIOURS, INDICATORS, PRINCIPAL_INDICATORS } from '../../state/terms.js';
import { actions, card, div, muted, primary, secondary, select } from './kit.js';
import { activityRows, pointTiles } from './points.js';

/** The plan while it can be changed: its parts, one card each, then Ajukan. */
export function planForm(ctx) {
  const { me, state } = ctx;
  const does = (type, more) => ctx.act({ type, who: me.id, by: 'guru', ...more });
  return [
    card('Praktik Kinerja', indicatorField(me, does)),
    state.hasPoints && me.role === 'guru' && card('Pengembangan Kompetensi', competence(me.plan, does)),
    card('Tugas Tambahan', extraTask(me.plan, does)),
    card('Perilaku Kerja', muted(BEHAVIOURS.join(', '))),
    actions(
      primary('Ajukan', () => does('plan/hand-in'), me.plan.indicator === null),
      me.plan.indicator === null && muted('Wajib diisi: indikator Praktik Kinerja.'),
    ),
  ];
}

function indicatorField(me, does) {
  const names = me.role === 'guru' ? INDICATORS : PRINCIPAL_INDICATORS;
  const options = [['', 'Pilih indikator'], ...names.map((name) => [name, name])];
  const onchange = (event) => does('plan/indicator', { indicator: event.target.value || null });
  return select('Indikator yang disarankan Rapor Pendidikan', options, me.plan.indicator ?? '', onchange);
}

function competence(plan, does) {
  const chosen = plan.activities.map(({ title }) => title);
  const offered = ACTIVITIES.filter(({ title }) => !chosen.includes(title));
  const options = [
    ['', 'Tambah kegiatan'],
    ...offered.map(({ title, points }) => [title, `${title} (${points} poin)`]),
  ];
  const onchange = (event) => {
    const activity = offered.find(({ title }) => title === event.target.value);
    if (activity) does('plan/add-activity', { ...activity });
  };
  return [
    plan.activities.length > 0
      ? [activityRows(plan.activities, (activity) => tools(activity, does), true), pointTiles(plan)]
      : muted('Belum ada kegiatan yang dipilih.'),
    div('mt-4', select('Kegiatan lain', options, '', onchange)),
  ];
}

function tools({ title, count }, does) {
  return div(
    'flex gap-1',
    small('+', `Tambah jumlah ${title}`, () => does('plan/count', { title, count: count + 1 })),
    small('−', `Kurangi jumlah ${title}`, () => does('plan/count', { title, count: count - 1 })),
    small('×', `Hapus ${title}`, () => does('plan/remove-activity', { title })),
  );
}

function small(text, label, onclick) {
  const classes = 'h-7 w-7 rounded-lg border border-slate-300 bg-white text-slate-700';
  return h('button', { type: 'button', class: classes, 'aria-label': label, onclick }, text);
}

function extraTask(plan, does) {
  const field = h('input', {
    class: 'rounded-lg border border-slate-300 px-3 py-2 text-sm grow',
    'aria-label': 'Nama tugas tambahan',
    value: plan.extraTask ?? '',
    placeholder: 'Nama tugas sesuai SK',
  });
  return div(
    'flex flex-wrap gap-2',
    field,
    secondary('Simpan', () => does('plan/extra-task', { title: field.value.trim() })),
  );
}
