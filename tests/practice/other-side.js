import { STEPS } from './state/terms.js';
import { isPossible } from './state.js';

const STEP_NAMES = {
  'diskusi-persiapan': 'diskusi persiapan',
  'observasi-kinerja': 'observasi',
  'diskusi-tindak-lanjut': 'diskusi tindak lanjut',
  'upaya-tindak-lanjut': 'upaya tindak lanjut',
  'refleksi-tindak-lanjut': 'refleksi',
};

/**
 * What the other side could do now about a person's record, as buttons of the control bar: the superior and the
 * Dinas for a person on their own pages, and the person too, so that one tab is enough.
 * @returns {{text: string, action: object}[]}
 */
export function otherSideActions(state, person) {
  const who = person.id;
  const boss = person.role === 'guru' ? 'Kepala Sekolah' : 'Kepala Dinas';
  const all = [
    ...planActions(who, boss),
    ...STEPS.flatMap((step) => stepActions(who, boss, step)),
    { text: `${boss} mulai menilai`, action: { type: 'rating/begin', who, by: 'atasan' } },
    {
      text: `${boss} memberi rating`,
      action: { type: 'rating/give', who, by: 'atasan', hasil: 'sesuai', perilaku: 'sesuai' },
    },
    {
      text: 'Dinas menetapkan predikat sekolah: Baik',
      action: { type: 'school/predikat', by: 'dinas', value: 'baik' },
    },
    { text: `${boss} menetapkan predikat`, action: { type: 'rating/predikat', who, by: 'atasan' } },
  ];
  return all.filter(({ action }) => isPossible(state, action) && !isAgain(state, person, action));
}

function planActions(who, boss) {
  const note = 'Mohon tinjau kembali jumlah kegiatan.';
  return [
    { text: `${boss} menyetujui`, action: { type: 'plan/approve', who, by: 'atasan' } },
    { text: `${boss} menyesuaikan`, action: { type: 'plan/adjust', who, by: 'atasan', note } },
    { text: `${boss} mengembalikan`, action: { type: 'plan/return', who, by: 'atasan', note } },
    { text: 'Pemilik rencana menyepakati', action: { type: 'plan/agree', who, by: 'guru' } },
  ];
}

function stepActions(who, boss, step) {
  const name = STEP_NAMES[step];
  const one = (subject, verb, type, by) => ({
    text: `${subject} ${verb} ${name}`,
    action: { type, who, step, by },
  });
  return [
    one('Guru', 'memulai', 'step/begin', 'guru'),
    one('Guru', 'mengumpulkan', 'step/submit', 'guru'),
    one(boss, 'memulai', 'step/begin', 'atasan'),
    one(boss, 'menyelesaikan', 'step/submit', 'atasan'),
    one(boss, 'menyetujui', 'step/confirm', 'atasan'),
    one(boss, 'mengembalikan', 'step/return', 'atasan'),
  ];
}

/** Ratings and the school's predikat can be given again; offering that would only crowd the bar. */
function isAgain(state, person, { type }) {
  if (type === 'rating/give') return person.rating.hasil !== null;
  return (
    type === 'school/predikat' && (state.schoolPredikat !== null || person.rating.status === 'belum-dimulai')
  );
}
