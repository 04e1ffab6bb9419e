import { DONE_ACTIVITIES, OPEN_ACTIVITIES } from './people.js';
import { plan, steps } from './progress.js';

const SPRING = { period: '2024-1', look: 'lama', viewer: 'sri', group: 'Guru, 2024' };
const OPEN = { activities: OPEN_ACTIVITIES };
const APPROVED = plan('disetujui', '2024-01-22', '2024-01-29', OPEN);
const FULFILLED = plan('disetujui', '2024-01-22', '2024-01-29', { activities: DONE_ACTIVITIES });
const DAYS = ['2024-02-20', '2024-03-07', '2024-03-15', '2024-04-18', '2024-06-02'];

function sri(given) {
  return [{ id: 'sri', ...given }];
}

/** A teacher in the two semesters of 2024, from nothing to the predikat. */
export const GURU_2024 = [
  {
    ...SPRING,
    id: 'guru-menunggu-2024',
    title: 'Rencana terkirim, tiga kegiatan',
    now: '2024-03-28T10:24+07:00',
    people: sri({ plan: plan('menunggu-persetujuan', '2024-03-19') }),
  },
  {
    ...SPRING,
    id: 'guru-kosong-2024',
    title: 'Masih kosong',
    now: '2024-03-28T10:24+07:00',
    people: sri({}),
  },
  {
    ...SPRING,
    id: 'guru-draf-2024',
    title: 'Masih draf',
    now: '2024-03-28T10:24+07:00',
    people: sri({ plan: plan('dikerjakan', null, null, OPEN) }),
  },
  {
    ...SPRING,
    id: 'guru-penyesuaian-2024',
    title: 'Kembali dari kepala sekolah, diubah',
    now: '2024-03-28T10:24+07:00',
    people: sri({
      plan: plan('ada-penyesuaian', '2024-03-19', '2024-03-26', { note: 'Mohon pilih satu kegiatan saja.' }),
    }),
  },
  {
    ...SPRING,
    id: 'guru-dikembalikan-2024',
    title: 'Kembali dari kepala sekolah, ditolak',
    now: '2024-03-28T10:24+07:00',
    people: sri({
      plan: plan('perlu-perbaikan', '2024-03-19', '2024-03-27', { note: 'SK tugas tambahan belum sesuai.' }),
    }),
  },
  {
    ...SPRING,
    id: 'guru-disetujui-2024',
    title: 'Boleh mulai langkah pertama',
    now: '2024-02-05T08:00+07:00',
    people: sri({ plan: APPROVED }),
  },
  {
    ...SPRING,
    id: 'guru-persiapan-2024',
    title: 'Langkah 1, jadwal terkirim',
    now: '2024-02-22T08:00+07:00',
    people: sri({ plan: APPROVED, steps: steps('diskusi-persiapan', 'menunggu-persetujuan', DAYS) }),
  },
  {
    ...SPRING,
    id: 'guru-observasi-2024',
    title: 'Langkah 2, guru diamati; sisanya tertutup',
    now: '2024-03-08T08:00+07:00',
    people: sri({ plan: APPROVED, steps: steps('observasi-kinerja', 'dikerjakan', DAYS) }),
  },
  {
    ...SPRING,
    id: 'guru-tindak-lanjut-2024',
    title: 'Langkah 3, giliran guru menulis',
    now: '2024-03-18T08:00+07:00',
    people: sri({ plan: APPROVED, steps: steps('diskusi-tindak-lanjut', 'dikerjakan', DAYS) }),
  },
  {
    ...SPRING,
    id: 'guru-upaya-2024',
    title: 'Langkah 4, guru belajar',
    now: '2024-04-23T08:00+07:00',
    people: sri({ plan: APPROVED, steps: steps('upaya-tindak-lanjut', 'dikerjakan', DAYS) }),
  },
  {
    ...SPRING,
    id: 'guru-refleksi-2024',
    title: 'Langkah 5, guru menengok kembali',
    now: '2024-06-03T08:00+07:00',
    people: sri({ plan: FULFILLED, steps: steps('refleksi-tindak-lanjut', 'dikerjakan', DAYS) }),
  },
  {
    ...SPRING,
    id: 'guru-dinilai-2024',
    title: 'Akhir semester, belum ada hasil',
    now: '2024-06-20T08:00+07:00',
    people: sri({
      plan: FULFILLED,
      steps: steps(null, null, DAYS),
      rating: { status: 'menunggu-persetujuan', begunOn: '2024-06-18' },
    }),
  },
  {
    ...SPRING,
    id: 'guru-predikat-2024',
    title: 'Akhir semester, hasil sudah ada',
    now: '2024-06-28T08:00+07:00',
    schoolPredikat: 'baik',
    people: sri({
      plan: FULFILLED,
      steps: steps(null, null, DAYS),
      rating: {
        status: 'selesai',
        hasil: 'sesuai',
        perilaku: 'di-atas',
        predikat: 'baik',
        begunOn: '2024-06-18',
        doneOn: '2024-06-27',
      },
    }),
  },
  {
    ...SPRING,
    id: 'guru-draf-2024-2',
    title: 'Semester dua, masih draf',
    period: '2024-2',
    now: '2024-07-22T09:15+08:00',
    people: sri({ plan: plan('dikerjakan', null, null, OPEN) }),
  },
  {
    ...SPRING,
    id: 'guru-tenggat-2024',
    title: 'Halaman menyebut batas waktu',
    now: '2024-03-28T10:24+07:00',
    deadline: { stage: 'perencanaan', on: '2024-03-31' },
    people: sri({ plan: plan('dikerjakan', null, null, OPEN) }),
  },
];
