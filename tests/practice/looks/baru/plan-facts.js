import { h } from '../../h.js';
import { pointsOf } from '../../state/select.js';
import { button, mark, pairs, section, table } from './kit.js';

/** A plan to read, the person's own or a teacher's; null when there is none yet. */
export function planFacts({ state }, person, tools = null) {
  const { plan } = person;
  if (plan.status === 'belum-dimulai')
    return section('Rencana', h('p', null, 'Belum ada rencana pada periode ini.'));
  return section(
    state.hasPre ? 'Rangkuman SKP' : 'Rangkuman rencana',
    pairs([
      [state.hasPre ? 'Pelaksanaan Tugas Pokok' : 'Praktik Kinerja', plan.indicator ?? '–'],
      ['Tugas Tambahan', plan.extraTask ?? '–'],
      [state.hasPre && 'Ekspektasi Khusus Pimpinan', state.hasPre && 'Mengikuti hasil dialog kinerja'],
      ['Perilaku Kerja', 'BerAKHLAK, tujuh perilaku'],
    ]),
    state.hasPoints && plan.activities.length > 0 && activities(person.plan, tools),
  );
}

function activities(plan, tools) {
  const { planned, earned } = pointsOf(plan);
  const rows = plan.activities.map((activity) => [
    activity.title,
    activity.count,
    activity.points,
    [mark(activity.doneOn ? ['Selesai', 'fine'] : ['Belum selesai', 'idle']), ' ', tools?.(activity)],
  ]);
  return [
    table('Pengembangan Kompetensi', ['Kegiatan', 'Jumlah', 'Poin (statis)', 'Bukti'], rows),
    pairs([
      ['Total poin direncanakan', planned],
      ['Poin diperoleh', earned],
      ['Dianjurkan', '32–128 poin'],
    ]),
  ];
}

/** The button that hands in the proof of an activity, for the owner of an approved plan. */
export function proofButton({ me, act }, { title, doneOn }) {
  if (doneOn || me.plan.status !== 'disetujui') return null;
  return button('Kumpulkan', () => act({ type: 'activity/done', who: me.id, by: 'guru', title }));
}
