import { plan } from './progress.js';

const HARD = {
  period: '2024-1',
  look: 'lama',
  viewer: 'sri',
  now: '2024-03-28T10:24+07:00',
  group: 'Halaman sulit',
};
const MARKUP = '<img src=x onerror="window.__pwned=true"> Sri <b>Rahayu</b>';
const LONG_NAME = `Prof. Dr. Raden Ajeng ${'Sri Rahayu Kusumaningtyas Prameswari '.repeat(8)}binti Hadiningrat, S.Pd., M.Pd.`;

function sri(given) {
  return [{ id: 'sri', plan: plan('menunggu-persetujuan', '2024-03-19'), ...given }];
}

/** Pages that are not as they should be: half there, absurd, hostile. */
export const SULIT = [
  {
    ...HARD,
    id: 'memuat',
    title: 'Tidak pernah selesai memuat',
    stuck: 'skeleton',
    people: sri({}),
  },
  {
    ...HARD,
    id: 'setengah',
    title: 'Setengah jadi: bagian kedua tidak datang',
    stuck: 'half',
    people: sri({}),
  },
  {
    ...HARD,
    id: 'angka-ganjil',
    title: 'Angka yang mustahil',
    people: sri({
      plan: plan('menunggu-persetujuan', '2024-03-19', null, {
        activities: [
          { title: 'Pelatihan mandiri', points: -3, count: 1, doneOn: '2024-03-14' },
          { title: 'Narasumber berbagi praktik baik', points: 1_000_000_000, count: 1, doneOn: null },
        ],
      }),
    }),
  },
  {
    ...HARD,
    id: 'tanggal-mustahil',
    title: 'Tanggal yang tidak ada',
    deadline: { stage: 'perencanaan', on: '2024-02-31' },
    people: sri({ plan: plan('menunggu-persetujuan', '2024-02-30') }),
  },
  {
    ...HARD,
    id: 'html-di-nama',
    title: 'HTML di dalam nama',
    people: sri({ name: MARKUP }),
    school: 'SMP <script>alert(1)</script> "Tirta" & Kencana',
  },
  { ...HARD, id: 'nama-panjang', title: 'Nama yang sangat panjang', people: sri({ name: LONG_NAME }) },
  {
    ...HARD,
    id: 'nama-kembar',
    title: 'Dua guru bernama sama, emoji, HTML di daftar',
    viewer: 'endang',
    side: 'atasan',
    path: '/pengelolaan-kinerja/persetujuan',
    people: [
      ...sri({}),
      { id: 'bambang', name: 'Sri Rahayu', plan: plan('menunggu-persetujuan', '2024-03-21') },
      { id: 'maria', name: 'Maria 🌺 "Yosefa" Bere', plan: plan('menunggu-persetujuan', '2024-03-25') },
      { id: 'ahmad', name: MARKUP, plan: plan('menunggu-persetujuan', '2024-03-27') },
      { id: 'lina', name: LONG_NAME, plan: plan('ada-penyesuaian', '2024-03-20', '2024-03-22') },
    ],
  },
  {
    ...HARD,
    id: 'notifikasi-merah',
    title: 'Pesan berwarna merah',
    notice: 'Tahap penilaian belum dibuka.',
    people: sri({}),
  },
];
