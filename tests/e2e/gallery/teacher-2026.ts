import type { ClaimsCard, DeadlinesCard, Panel, StageRow, StagesCard } from '../../../utils/views/view';
import { READ_2024 } from '../../components/cards-2024';
import { CHECKLIST } from '../../components/cards-forms';
import { DATE_FORM } from '../../components/forms';
import { now, TAB, TEACHER_2024 } from '../../components/panels';

const done = (label: string, right: string, steps: StageRow['steps'] = []): StageRow => ({
  marker: { icon: 'tick', number: null, style: 'done' },
  markerName: 'Selesai',
  label,
  right,
  current: false,
  lines: [],
  conflict: null,
  steps,
  edit: null,
});
const step = (label: string, right: string) => ({ label, right, current: false, done: false });

const RATED = now({
  chips: [{ style: 'other', icon: 'person', text: 'Giliran: Kepala Sekolah' }],
  sentence: 'Kinerja Anda sedang dinilai',
  facts: [
    'Kepala Sekolah menilai sebagai Pejabat Penilai Kinerja. Anda tidak perlu mengunggah apa pun.',
    'Tanggal akhir penilaian 2026 belum kami temukan di sumber resmi.',
  ],
  buttons: [
    {
      label: 'Isi tanggal dari sekolah Anda',
      icon: 'pencil',
      style: 'secondary',
      intent: { do: 'open-form', form: 'own-date', target: 'penilaian' },
    },
  ],
  forms: [{ ...DATE_FORM, target: 'penilaian' }],
});

const STAGES: StagesCard = {
  id: 'stages',
  title: 'Tahap',
  meta: '4 dari 5',
  folded: false,
  action: null,
  marks: [{ icon: 'eye', text: 'Dibaca dari halaman', href: null }],
  forms: [],
  rows: [
    done('Pra-Perencanaan', 'Selesai'),
    done('Perencanaan', 'Disetujui 28 Jan'),
    done('Pelaksanaan dan Pembinaan', 'Selesai', [
      step('Diskusi Persiapan', '12 Mar'),
      step('Observasi Praktik Kinerja', '9 Apr'),
      step('Refleksi dan evaluasi', '30 Okt'),
    ]),
    {
      ...done('Penilaian', 'tanpa tanggal resmi'),
      marker: { icon: 'hourglass', number: null, style: 'theirs' },
      current: true,
      lines: [
        { icon: null, text: 'Sedang dinilai' },
        { icon: 'person', text: 'Giliran: Kepala Sekolah' },
      ],
    },
    {
      ...done('Tindak Lanjut', 'Belum dimulai'),
      marker: { icon: null, number: '5', style: 'todo' },
      markerName: 'Belum dimulai',
    },
  ],
};

const NEXT: DeadlinesCard = {
  id: 'deadlines',
  title: 'Berikutnya',
  meta: null,
  folded: false,
  action: {
    label: 'Tambah',
    icon: 'add',
    style: 'link',
    intent: { do: 'open-form', form: 'own-date', target: null },
  },
  marks: [
    { icon: 'unofficial', text: 'Aturan: 271/O/2025, lewat salinan', href: 'https://example.org/271-O-2025' },
    { icon: 'unofficial', text: 'Perkiraan: mengikuti jadwal 2026', href: null },
  ],
  forms: [DATE_FORM],
  rows: [
    {
      leaf: { month: 'Des', day: '31', weekday: null, tone: 'calm', name: null },
      title: 'Pra-Perencanaan 2027 berakhir',
      detail: 'Cek data diri dan unit kerja',
      marks: [],
      left: { style: 'plain', icon: null, text: '40 hari' },
      edit: null,
    },
    {
      leaf: { month: 'Jan', day: '1', weekday: null, tone: 'calm', name: null },
      title: 'SKP 2027 dibuka',
      detail: 'Sampai Minggu, 31 Januari',
      marks: [],
      left: { style: 'plain', icon: null, text: '41 hari' },
      edit: null,
    },
  ],
  more: null,
};

const CLAIMS: ClaimsCard = {
  id: 'claims',
  title: 'Mitos & fakta',
  meta: '4 pernyataan',
  folded: false,
  action: null,
  marks: [],
  forms: [],
  pages: [
    {
      quote: '“Guru masih harus mengumpulkan 32 poin per semester.”',
      verdict: { style: 'wrong', icon: 'cross', text: 'Keliru sejak 2025' },
      text: 'Sejak 2025, kinerja diisi sekali setahun, tanpa poin dan tanpa unggahan.',
      mark: {
        icon: 'unofficial',
        text: 'Pernyataan Menteri, lewat media',
        href: 'https://example.org/menteri',
      },
    },
  ],
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  counter: '{n} dari {all}',
};

/** 21 November 2026: five components, no points, being rated. */
export const TEACHER_2026: Panel = {
  ...TEACHER_2024,
  header: { ...TEACHER_2024.header, who: 'Sri Rahayu · Jan–Des 2026' },
  cards: [
    RATED,
    NEXT,
    STAGES,
    {
      ...CHECKLIST,
      title: 'Yang dapat Anda siapkan',
      rows: CHECKLIST.rows.slice(0, 3),
      more: null,
      elsewhere: [],
    },
    CLAIMS,
    { ...READ_2024, folded: true, meta: '6 dari 6 · 08.12' },
  ],
  tab: { ...TAB, tone: 'calm', icon: null, number: null, unit: null },
};
