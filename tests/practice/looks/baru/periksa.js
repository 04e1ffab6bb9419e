import { longDate } from '../../clock.js';
import { h } from '../../h.js';
import { RATINGS } from '../../state/terms.js';
import { isPossible } from '../../state.js';
import { button, choice, menuOf, pairs, section } from './kit.js';
import { planFacts } from './plan-facts.js';
import { shell } from './shell.js';
import { stepTable } from './steps.js';
import { PREDIKAT, RATING } from './words.js';

/** One teacher before the superior: the plan to decide, the steps to confirm, the rating to give. */
export function periksa(ctx) {
  const person = ctx.state.people[ctx.route.id];
  const trail = [['Kinerja guru', '/pengelolaan-kinerja/persetujuan'], [person.name]];
  return shell(
    ctx,
    { trail, title: 'Cek kinerja guru' },
    section(null, identity(person), decision(ctx, person)),
    planFacts(ctx, person),
    person.plan.status === 'disetujui' && section('Langkah', stepTable(person, 'atasan', ctx.act)),
    rating(ctx, person),
  );
}

function identity({ name, subject, plan }) {
  return pairs([
    ['Nama', name],
    ['Mata pelajaran', subject],
    ['Rencana diajukan', plan.handedInOn && longDate(plan.handedInOn)],
  ]);
}

function decision({ act }, person) {
  if (person.plan.status !== 'menunggu-persetujuan') return null;
  const does = (type, note) => () => act({ type, who: person.id, by: 'atasan', note });
  return menuOf(
    button('Setujui', does('plan/approve'), { main: true }),
    button('Sesuaikan', does('plan/adjust', 'Target disesuaikan setelah dialog kinerja.')),
    button('Kembalikan', does('plan/return', 'Mohon lengkapi tugas tambahan.')),
  );
}

function rating({ state, act }, person) {
  const does = (type, more) => act({ type, who: person.id, by: 'atasan', ...more });
  const { status, predikat } = person.rating;
  if (isPossible(state, { type: 'rating/begin', who: person.id, by: 'atasan' })) {
    return section('Penilaian', menuOf(button('Mulai menilai', () => does('rating/begin'), { main: true })));
  }
  if (status === 'selesai') return section('Penilaian', pairs([['Predikat Kinerja', PREDIKAT[predikat]]]));
  return status === 'menunggu-persetujuan' ? ratingForm(state, person.rating, does) : null;
}

function ratingForm({ schoolPredikat }, { hasil, perilaku }, does) {
  const options = [['', 'Pilih'], ...RATINGS.map((value) => [value, RATING[value]])];
  const given = { hasil: hasil ?? 'sesuai', perilaku: perilaku ?? 'sesuai' };
  const give = (name) => (value) => does('rating/give', { ...given, [name]: value });
  const isReady = hasil && schoolPredikat;
  return section(
    'Penilaian',
    choice('Hasil kerja', options, hasil ?? '', give('hasil')),
    ' ',
    choice('Perilaku kerja', options, perilaku ?? '', give('perilaku')),
    !schoolPredikat && h('p', null, 'Predikat guru menunggu Predikat Kinerja Organisasi dari Dinas.'),
    menuOf(button('Tetapkan predikat', () => does('rating/predikat'), { main: true, disabled: !isReady })),
  );
}
