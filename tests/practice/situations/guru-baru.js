import { INDICATORS } from '../state/terms.js';
import { plan, steps } from './progress.js';

const YEAR = { look: 'baru', viewer: 'sri', group: 'Guru, 2025 dan sesudahnya' };
const NO_POINTS = { activities: [] };
const PRE_DONE = { status: 'selesai', doneOn: '2025-12-18' };
const DAYS = ['2026-03-12', '2026-04-09', '2026-04-16', '2026-09-22', '2026-10-30'];

function sri(given) {
  return [{ id: 'sri', ...given }];
}

const RATED_2026 = {
  pre: PRE_DONE,
  plan: plan('disetujui', '2026-01-21', '2026-01-28', NO_POINTS),
  steps: steps(null, null, DAYS),
};

/** A teacher in the yearly cycles: 2025 without points, 2026 with pra-perencanaan, and years to come. */
export const GURU_BARU = [
  {
    ...YEAR,
    id: 'guru-dinilai-2026',
    title: 'Akhir 2026, kepala sekolah bekerja',
    period: '2026',
    now: '2026-11-21T08:12+07:00',
    people: sri({ ...RATED_2026, rating: { status: 'menunggu-persetujuan', begunOn: '2026-11-16' } }),
  },
  {
    ...YEAR,
    id: 'guru-draf-2025',
    title: 'Awal 2025, masih draf, tanpa angka',
    period: '2025',
    now: '2025-01-16T09:00+07:00',
    people: sri({ plan: plan('dikerjakan', null, null, NO_POINTS) }),
  },
  {
    ...YEAR,
    id: 'guru-menunggu-2026',
    title: 'Awal 2026, rencana terkirim',
    period: '2026',
    now: '2026-01-22T09:00+09:00',
    people: sri({ pre: PRE_DONE, plan: plan('menunggu-persetujuan', '2026-01-20', null, NO_POINTS) }),
  },
  {
    ...YEAR,
    id: 'guru-observasi-2026',
    title: 'April 2026, guru diamati',
    period: '2026',
    now: '2026-04-10T09:00+07:00',
    people: sri({
      pre: PRE_DONE,
      plan: plan('disetujui', '2026-01-21', '2026-01-28', NO_POINTS),
      steps: steps('observasi-kinerja', 'dikerjakan', DAYS),
    }),
  },
  {
    ...YEAR,
    id: 'guru-predikat-2026',
    title: 'Akhir 2026, hasil sudah ada',
    period: '2026',
    now: '2026-12-14T09:00+07:00',
    schoolPredikat: 'baik',
    people: sri({
      ...RATED_2026,
      rating: {
        status: 'selesai',
        hasil: 'di-atas',
        perilaku: 'di-atas',
        predikat: 'sangat-baik',
        begunOn: '2026-11-16',
        doneOn: '2026-12-11',
      },
    }),
  },
  {
    ...YEAR,
    id: 'guru-pra-2027',
    title: 'Menyiapkan 2027',
    period: '2027',
    now: '2026-12-02T08:30+07:00',
    people: sri({ pre: { status: 'dikerjakan' }, plan: { indicator: INDICATORS[4] } }),
  },
  {
    ...YEAR,
    id: 'guru-2028',
    title: 'Periode tanpa aturan (2028)',
    period: '2028',
    now: '2028-01-12T08:30+07:00',
    people: sri({
      pre: { status: 'selesai', doneOn: '2027-12-20' },
      plan: plan('dikerjakan', null, null, NO_POINTS),
    }),
  },
];
