import { h } from '../../h.js';
import { pointsOf } from '../../state/select.js';
import { button, mark, pairs, section, table } from './kit.js';

/** A plan to read, the person's own or a teacher's; null when there is none yet. */
export function planFacts({ state, act }, person) {
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
    state.hasPoints && plan.activities.length > 0 && activities(person, act),
  );
}

function activities(person, act) {
  const { planned, earned } = pointsOf(person.plan);
  const rows = person.plan.activities.map((activity) => [
    activity.title,
    activity.count,
    activity.points,
    activity.doneOn ? mark(['Selesai', 'fine']) : openCell(person, activity, act),
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

function openCell(person, { title }, act) {
  if (person.plan.status !== 'disetujui') return mark(['Belum selesai', 'idle']);
  const hand = () => act({ type: 'activity/done', who: person.id, by: 'guru', title });
  return [mark(['Belum selesai', 'idle']), ' ', button('Kumpulkan', hand)];
}
