import { ACTIVITIES, INDICATORS } from '../state/terms.js';
import { asOf } from './as-of.js';

/** Invented people of an invented school. */
export const PRINCIPAL = {
  id: 'endang',
  name: 'Endang Lestari',
  nip: '197102141995122003',
  role: 'kepala-sekolah',
};

/** The activities of the plan with 24 points: none done, one done, all done. */
export const OPEN_ACTIVITIES = [
  { ...ACTIVITIES[0], count: 1, doneOn: null },
  { ...ACTIVITIES[1], count: 1, doneOn: null },
  { ...ACTIVITIES[4], count: 2, doneOn: null },
];
export const DONE_ACTIVITIES = [
  { ...ACTIVITIES[0], count: 1, doneOn: '2024-03-14' },
  { ...ACTIVITIES[1], count: 1, doneOn: '2024-04-20' },
  { ...ACTIVITIES[4], count: 2, doneOn: '2024-05-11' },
];
export const THREE_ACTIVITIES = [DONE_ACTIVITIES[0], OPEN_ACTIVITIES[1], OPEN_ACTIVITIES[2]];

/** id, name, subject, plan on 28 March 2024, day of handing in. */
const ROSTER = [
  ['sri', 'Sri Rahayu', 'IPA', 'menunggu-persetujuan', '2024-03-19'],
  ['bambang', 'Bambang Hartono', 'Matematika', 'menunggu-persetujuan', '2024-03-21'],
  ['maria', 'Maria Yosefa Bere', 'Bahasa Inggris', 'menunggu-persetujuan', '2024-03-25'],
  ['ahmad', 'Ahmad Fauzi', 'Pendidikan Agama Islam', 'menunggu-persetujuan', '2024-03-27'],
  ['lina', 'Lina Marlina', 'Seni Budaya', 'ada-penyesuaian', '2024-03-20'],
  ['agus', 'Agus Salim', 'PJOK', 'perlu-perbaikan', '2024-03-26'],
  ['dewi', 'Dewi Kartika', 'Bahasa Indonesia', 'disetujui', '2024-01-22'],
  ['yohanes', 'Yohanes Mandacan', 'IPS', 'disetujui', '2024-01-24'],
  ['nur', 'Nur Aini', 'Matematika', 'disetujui', '2024-01-16'],
  ['rizky', 'Rizky Pratama', 'Informatika', 'belum-dimulai', null],
  ['ketut', 'I Ketut Suardana', 'Bahasa Bali', 'disetujui', '2024-01-17'],
  ['hasna', 'Hasna Tuanaya', 'IPA', 'disetujui', '2024-01-18'],
  ['yusuf', 'Yusuf Daeng Matutu', 'IPS', 'belum-dimulai', null],
  ['theresia', 'Theresia Kolo', 'Pendidikan Agama Katolik', 'disetujui', '2024-01-19'],
  ['fajar', 'Fajar Nugroho, S.Pd., M.Pd.', 'Bahasa Indonesia', 'disetujui', '2024-01-23'],
  ['siti', "Siti Nurjannah Ma'ruf", 'PPKn', 'disetujui', '2024-01-25'],
  ['made', 'Ni Made Ayu Pertiwi', 'Seni Budaya', 'dikerjakan', null],
  ['joko', 'Joko Widyatmoko', 'Prakarya', 'disetujui', '2024-01-26'],
  ['ratna', 'Ratna Puspita Sari', 'Bimbingan dan Konseling', 'disetujui', '2024-01-26'],
  ['petrus', 'Petrus Kanisius Wea', 'Matematika', 'disetujui', '2024-01-29'],
  ['halimah', 'Halimah Tusakdiah', 'Bahasa Inggris', 'disetujui', '2024-01-29'],
  ['dedi', 'Dedi Supriatna', 'PJOK', 'belum-dimulai', null],
  ['rina', 'Rina Wahyuni', 'IPA', 'disetujui', '2024-01-30'],
  ['samuel', 'Samuel Rumbiak', 'IPS', 'dikerjakan', null],
  ['wulan', 'Wulan Anggraini', 'Bahasa Indonesia', 'disetujui', '2024-01-30'],
  ['irfan', 'Irfan Maulana', 'Pendidikan Agama Islam', 'disetujui', '2024-01-31'],
  ['grace', 'Grace Natalia Tampubolon', 'Bahasa Inggris', 'disetujui', '2024-01-31'],
  ['hendra', 'Hendra Gunawan', 'Matematika', 'belum-dimulai', null],
  ['lestari', 'Tri Lestari', 'PPKn', 'disetujui', '2024-02-28'],
  ['arif', 'Arif Budiman', 'Informatika', 'disetujui', '2024-03-04'],
  ['yuliana', 'Yuliana Ngongo', 'Seni Budaya', 'disetujui', '2024-03-06'],
  ['taufik', 'Taufik Hidayatullah', 'Prakarya', 'belum-dimulai', null],
];

/** Steps under way on 28 March 2024. */
const UNDER_WAY = {
  dewi: { 'diskusi-persiapan': { status: 'menunggu-persetujuan', handedInOn: '2024-03-22' } },
  yohanes: { 'diskusi-persiapan': { status: 'menunggu-persetujuan', handedInOn: '2024-03-26' } },
  nur: {
    'diskusi-persiapan': { status: 'selesai', handedInOn: '2024-02-20', doneOn: '2024-02-22' },
    'observasi-kinerja': { status: 'dikerjakan', begunOn: '2024-03-25' },
  },
};

/**
 * The 32 teachers as they stand in a period on a day: mixed in January to June 2024, approved in the others as far
 * as that day has come.
 */
export function colleagues(period, today) {
  const isMixed = period.id === '2024-1';
  return ROSTER.map((row, index) =>
    asOf(today, {
      id: row[0],
      name: row[1],
      subject: row[2],
      nip: `19${80 + (index % 15)}0${1 + (index % 9)}12201001${1000 + index * 37}`,
      employment: index % 4 === 3 ? 'PPPK' : 'PNS',
      pre: period.hasPre ? { status: 'selesai', doneOn: `${Number(period.from.slice(0, 4)) - 1}-12-15` } : {},
      plan: isMixed ? mixedPlan(row, index) : approvedPlan(period, index),
      steps: isMixed ? UNDER_WAY[row[0]] : undefined,
    }),
  );
}

function mixedPlan([, , , status, handedInOn], index) {
  return {
    status,
    handedInOn,
    indicator: status === 'belum-dimulai' ? null : INDICATORS[index % INDICATORS.length],
    activities: status === 'belum-dimulai' ? [] : activitiesOf(index),
    decidedOn: ['menunggu-persetujuan', 'dikerjakan', 'belum-dimulai'].includes(status) ? null : handedInOn,
  };
}

function approvedPlan(period, index) {
  const month = period.from.slice(0, 7);
  return {
    status: 'disetujui',
    handedInOn: `${month}-${String(8 + (index % 14)).padStart(2, '0')}`,
    decidedOn: `${month}-28`,
    indicator: INDICATORS[index % INDICATORS.length],
    activities: period.hasPoints ? activitiesOf(index) : [],
  };
}

function activitiesOf(index) {
  if (index === 0) return THREE_ACTIVITIES;
  const first = { ...ACTIVITIES[index % ACTIVITIES.length], count: 1 + (index % 2), doneOn: null };
  return [first, { ...ACTIVITIES[(index + 1) % ACTIVITIES.length], count: 1, doneOn: null }];
}
