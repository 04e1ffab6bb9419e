import { h } from '../../h.js';
import { ACTIVITIES, BEHAVIOURS, INDICATORS, PRINCIPAL_INDICATORS } from '../../state/terms.js';
import { button, choice, menuOf, table } from './kit.js';

/** The plan while it can be changed, as one form of fieldsets. */
export function planForm({ me, state, act }) {
  const does = (type, more) => act({ type, who: me.id, by: 'guru', ...more });
  const isReady = me.plan.indicator !== null;
  return h(
    'form',
    { onsubmit: (event) => event.preventDefault() },
    field(state.hasPre ? 'Pelaksanaan Tugas Pokok' : 'Praktik Kinerja', indicator(me, does)),
    state.hasPoints && me.role === 'guru' && field('Pengembangan Kompetensi', competence(me.plan, does)),
    field('Tugas Tambahan', extraTask(me.plan, does)),
    field('Perilaku Kerja', h('p', null, BEHAVIOURS.join(', '))),
    !isReady && h('p', null, 'Wajib diisi: indikator.'),
    menuOf(button('Ajukan', () => does('plan/hand-in'), { main: true, disabled: !isReady })),
  );
}

function field(legend, ...children) {
  return h('fieldset', null, h('legend', null, legend), ...children);
}

function indicator(me, does) {
  const names = me.role === 'guru' ? INDICATORS : PRINCIPAL_INDICATORS;
  const options = [['', 'Pilih indikator'], ...names.map((name) => [name, name])];
  return choice('Indikator', options, me.plan.indicator ?? '', (value) =>
    does('plan/indicator', { indicator: value || null }),
  );
}

function competence(plan, does) {
  const offered = ACTIVITIES.filter(({ title }) => !plan.activities.some((one) => one.title === title));
  const add = (title) => {
    const activity = offered.find((one) => one.title === title);
    if (activity) does('plan/add-activity', { ...activity });
  };
  const rows = plan.activities.map(({ title, points, count }) => [title, amount(title, count, does), points]);
  return [
    rows.length > 0 && table('Kegiatan yang dipilih', ['Kegiatan', 'Jumlah', 'Poin (statis)'], rows),
    choice(
      'Tambah kegiatan',
      [['', 'Pilih kegiatan'], ...offered.map(({ title }) => [title, title])],
      '',
      add,
    ),
  ];
}

function amount(title, count, does) {
  const onchange = (event) => {
    const wanted = Number(event.target.value);
    if (wanted === 0) does('plan/remove-activity', { title });
    else does('plan/count', { title, count: wanted });
  };
  return h('input', { type: 'number', min: '0', 'aria-label': `Jumlah ${title}`, value: count, onchange });
}

function extraTask(plan, does) {
  const input = h('input', { value: plan.extraTask ?? '', placeholder: 'Sesuai SK' });
  const save = () => does('plan/extra-task', { title: input.value.trim() });
  return h('p', null, h('label', null, h('span', null, 'Nama tugas'), input), button('Simpan', save));
}
