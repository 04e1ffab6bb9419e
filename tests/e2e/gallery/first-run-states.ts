import type { Choice, FirstRun, Panel } from '../../../utils/views/view';
import { TEACHER_2024, withFirstRun } from '../../components/panels';

const choice = (label: string, detail: string | null, chosen = false): Choice => ({
  label,
  detail,
  mark: null,
  chosen,
  intent: { do: 'profile', change: { firstRun: 0 } },
});
const go = (label: string, style: 'primary' | 'secondary' | 'link', firstRun: number) => ({
  label,
  icon: null,
  style,
  intent: { do: 'profile' as const, change: { firstRun } },
});

const STEPS: FirstRun[] = [
  {
    step: 0,
    steps: 3,
    counter: 'Langkah 1 dari 3',
    title: 'Selamat datang. Anda bertugas sebagai apa?',
    text: 'Kami akan menampilkan hal yang Anda perlukan saja.',
    choices: [
      choice('Guru', 'Rencana, observasi, dan tenggat Anda', true),
      choice('Kepala Sekolah', 'Ditambah pengajuan guru yang menunggu Anda'),
      choice('Plt. Kepala Sekolah', 'Sebagian menu mungkin belum tersedia di PMM'),
    ],
    note: null,
    back: null,
    next: go('Lanjut', 'primary', 1),
    skip: go('Lewati', 'link', 1),
    promise: [
      { strong: 'Janji kami.' },
      ' Tidak ada data yang keluar dari peramban ini. Kami tidak meminta kata sandi.',
    ],
  },
  {
    step: 1,
    steps: 3,
    counter: 'Langkah 2 dari 3',
    title: 'Apa status kepegawaian Anda?',
    text: 'Aturannya berbeda untuk ASN dan non-ASN.',
    choices: [
      choice('PNS', null),
      choice('PPPK', null, true),
      choice('Bukan ASN', 'Honorer, guru yayasan, dan lainnya'),
    ],
    note: {
      text: [
        'Sebagai ASN, Anda ',
        { strong: 'diharuskan' },
        ' memakai Pengelolaan Kinerja. Bagi yang bukan ASN, tidak diharuskan.',
      ],
      mark: { icon: 'book', text: 'SE 0559/2024', href: 'https://example.org/se-0559-2024' },
    },
    back: go('Kembali', 'secondary', 0),
    next: go('Lanjut', 'primary', 2),
    skip: go('Lewati', 'link', 2),
    promise: ['Jawaban ini hanya dipakai untuk memilih aturan, dan dapat diubah kapan saja.'],
  },
  {
    step: 2,
    steps: 3,
    counter: 'Langkah 3 dari 3',
    title: 'Periode mana yang Anda isi?',
    text: 'Kami membaca periode ini dari halaman. Benar?',
    choices: [
      {
        ...choice('Januari–Juni 2024', null, true),
        mark: { icon: 'eye', text: 'Dibaca dari halaman', href: null },
      },
      choice('Juli–Desember 2024', null),
      choice('Ikuti halaman', 'Berganti sendiri saat Anda ganti periode'),
    ],
    note: null,
    back: go('Kembali', 'secondary', 1),
    next: go('Mulai', 'primary', 3),
    skip: go('Lewati', 'link', 3),
    promise: ['Tidak resmi, bukan milik Kementerian. Kami hanya membaca halaman, tidak pernah mengisinya.'],
  },
];

export const FIRST_RUN: { name: string; panel: Panel }[] = STEPS.map((step) => ({
  name: `first-run-${step.step + 1}`,
  panel: withFirstRun(TEACHER_2024, step),
}));
