import { RATINGS } from '../../state/terms.js';
import { isPossible } from '../../state.js';
import { actions, card, div, muted, pair, primary, secondary, select } from './kit.js';
import { planSummary } from './perencanaan.js';
import { shell } from './shell.js';
import { stepRows } from './steps.js';
import { PREDIKAT, planDates, RATING } from './words.js';

/** One teacher before the superior: the plan to decide, the steps to confirm, the rating to give. */
export function periksa(ctx) {
  const person = ctx.state.people[ctx.route.id];
  const crumbs = [
    ['Pengelolaan Kinerja', '/pengelolaan-kinerja'],
    ['Periksa', '/pengelolaan-kinerja/persetujuan'],
    [person.name],
  ];
  return shell(
    ctx,
    { crumbs, title: 'Periksa Kinerja Guru' },
    card(
      null,
      pair('Nama', person.name),
      pair('Mata pelajaran', person.subject ?? '-'),
      decision(ctx, person),
    ),
    planSummary(ctx, person),
    person.plan.status === 'disetujui' && card('Langkah pelaksanaan', stepRows(person, 'atasan', ctx.act)),
    rating(ctx, person),
  );
}

function decision({ act }, person) {
  const { plan } = person;
  if (plan.status !== 'menunggu-persetujuan')
    return div('mt-3', muted(planDates(plan) ?? 'Belum mengajukan rencana.'));
  const does = (type, note) => () => act({ type, who: person.id, by: 'atasan', note });
  return [
    div('mt-3', muted(planDates(plan))),
    actions(
      primary('Setujui', does('plan/approve')),
      secondary('Sesuaikan', does('plan/adjust', 'Jumlah kegiatan disesuaikan.')),
      secondary('Kembalikan', does('plan/return', 'Mohon lengkapi SK tugas tambahan.')),
    ),
  ];
}

function rating({ state, act }, person) {
  const does = (type, more) => act({ type, who: person.id, by: 'atasan', ...more });
  const { status, hasil, perilaku, predikat } = person.rating;
  if (isPossible(state, { type: 'rating/begin', who: person.id, by: 'atasan' })) {
    return card(
      'Penilaian',
      primary('Mulai menilai', () => does('rating/begin')),
    );
  }
  if (status === 'selesai') return card('Penilaian', pair('Predikat Kinerja', PREDIKAT[predikat]));
  if (status !== 'menunggu-persetujuan') return null;
  const options = [['', 'Pilih'], ...RATINGS.map((value) => [value, RATING[value]])];
  const given = { hasil: hasil ?? 'sesuai', perilaku: perilaku ?? 'sesuai' };
  const give = (name) => (event) => does('rating/give', { ...given, [name]: event.target.value });
  return card(
    'Penilaian',
    div(
      'flex flex-wrap gap-4',
      select('Hasil kerja', options, hasil ?? '', give('hasil')),
      select('Perilaku kerja', options, perilaku ?? '', give('perilaku')),
    ),
    !state.schoolPredikat &&
      div('mt-3', muted('Predikat guru menunggu Predikat Kinerja Organisasi dari Dinas.')),
    actions(primary('Tetapkan predikat', () => does('rating/predikat'), !hasil || !state.schoolPredikat)),
  );
}
