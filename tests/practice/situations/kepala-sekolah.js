import { PRINCIPAL_INDICATORS } from '../state/terms.js';
import { plan, steps } from './progress.js';

const OWN = { indicator: PRINCIPAL_INDICATORS[1], activities: [], extraTask: null };
const OWN_APPROVED = plan('disetujui', '2024-01-26', '2024-02-02', OWN);
const DAYS_2026 = ['2026-03-12', '2026-04-09', '2026-04-16', '2026-09-22', '2026-10-30'];
const SPRING = { period: '2024-1', look: 'lama', viewer: 'endang', group: 'Kepala sekolah' };

function readyFor2026(id, given = {}) {
  return {
    id,
    pre: { status: 'selesai', doneOn: '2025-12-18' },
    plan: plan('disetujui', '2026-01-19', '2026-01-28', { activities: [] }),
    steps: steps(null, null, DAYS_2026),
    ...given,
  };
}

/** A principal as superior of 32 teachers, and as an employee herself. */
export const KEPALA_SEKOLAH = [
  {
    ...SPRING,
    id: 'kepsek-2024',
    title: 'Untuk 32 guru, 2024',
    now: '2024-03-28T10:24+07:00',
    side: 'atasan',
    path: '/pengelolaan-kinerja/persetujuan',
    people: [{ id: 'endang', plan: OWN_APPROVED }],
  },
  {
    ...SPRING,
    id: 'kepsek-pegawai-2024',
    title: 'Kinerjanya sendiri, rencana terkirim',
    now: '2024-02-20T10:24+07:00',
    side: 'pegawai',
    people: [{ id: 'endang', plan: plan('menunggu-persetujuan', '2024-01-29', null, OWN) }],
  },
  {
    ...SPRING,
    id: 'kepsek-2026',
    title: 'Untuk 32 guru, akhir 2026',
    period: '2026',
    look: 'baru',
    now: '2026-11-21T08:12+07:00',
    side: 'atasan',
    path: '/pengelolaan-kinerja/persetujuan',
    people: [
      readyFor2026('sri', { rating: { status: 'menunggu-persetujuan', begunOn: '2026-11-16' } }),
      readyFor2026('bambang'),
      readyFor2026('maria'),
      readyFor2026('endang', { plan: plan('disetujui', '2026-01-20', '2026-01-30', OWN) }),
    ],
  },
  {
    ...SPRING,
    id: 'kepsek-januari-2024',
    title: 'Untuk 32 guru, sebelum rencana pertama diajukan',
    now: '2024-01-15T08:00+07:00',
    side: 'atasan',
    path: '/pengelolaan-kinerja/persetujuan',
    people: [{ id: 'endang', plan: plan('dikerjakan', null, null, OWN) }],
  },
];
