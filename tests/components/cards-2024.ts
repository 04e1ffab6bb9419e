import type {
  ClaimsCard,
  DeadlinesCard,
  Mark,
  NowCard,
  PointsCard,
  ReadCard,
  Report,
  StagesCard,
} from '../../utils/views/view';
import { DATE_FORM, STATUS_FORM } from './forms';

const SE: Mark = { icon: 'book', text: 'SE 0559/2024', href: 'https://example.org/se-0559-2024' };
const RULE_SE: Mark = { ...SE, text: 'Aturan: SE 0559/2024' };
const RULE_POINTS: Mark = {
  icon: 'book',
  text: 'Aturan: Perdirjen 7607/2023',
  href: 'https://example.org/perdirjen-7607-2023',
};
const EYE: Mark = { icon: 'eye', text: 'Dibaca dari halaman', href: null };
const OWN: Mark = { icon: 'pencil', text: 'Anda isi sendiri', href: null };

export const WAITING: NowCard = {
  id: 'now',
  chips: [
    { style: 'other', icon: 'person', text: 'Giliran: Kepala Sekolah' },
    { style: 'urgent', icon: 'alarm', text: '3 hari lagi' },
  ],
  sentence: 'Perencanaan Anda menunggu persetujuan',
  facts: [
    'Diajukan 19 Maret, 9 hari lalu. Masa pengisian ditutup 31 Maret.',
    'Anda tidak perlu mengisi apa pun.',
  ],
  leaf: { month: 'Mar', day: '31', weekday: 'Min', tone: 'urgent', name: 'Minggu, 31 Maret' },
  buttons: [
    {
      label: 'Salin pengingat',
      icon: 'copy',
      style: 'primary',
      intent: { do: 'copy', text: 'Selamat pagi' },
    },
    {
      label: 'Tunjukkan',
      icon: null,
      style: 'secondary',
      intent: { do: 'show-on-page', stage: 'perencanaan' },
    },
  ],
  mark: null,
  forms: [],
};

const setStatus = (target: string) => ({
  label: 'Isi status sendiri',
  icon: 'pencil' as const,
  style: 'link' as const,
  intent: { do: 'open-form' as const, form: 'status', target },
});

export const STAGES_2024: StagesCard = {
  id: 'stages',
  title: 'Tahap',
  meta: '1 dari 3',
  folded: false,
  action: null,
  marks: [EYE, RULE_SE],
  forms: [STATUS_FORM],
  rows: [
    {
      marker: { icon: 'hourglass', number: null, style: 'theirs' },
      markerName: 'Menunggu orang lain',
      label: 'Perencanaan',
      right: 's.d. 31 Mar',
      current: true,
      lines: [
        { icon: null, text: 'Menunggu persetujuan' },
        { icon: 'person', text: 'Giliran: Kepala Sekolah, 9 hari' },
      ],
      conflict: null,
      steps: [],
      edit: setStatus('perencanaan'),
    },
    {
      marker: { icon: null, number: '2', style: 'todo' },
      markerName: 'Belum dimulai',
      label: 'Pelaksanaan',
      right: 's.d. Juni',
      current: false,
      lines: [{ icon: null, text: 'Belum dimulai · 5 langkah' }],
      conflict: null,
      steps: [],
      edit: null,
    },
    {
      marker: { icon: null, number: '3', style: 'todo' },
      markerName: 'Belum dimulai',
      label: 'Penilaian',
      right: 'akhir semester',
      current: false,
      lines: [{ icon: null, text: 'Belum dimulai' }],
      conflict: null,
      steps: [],
      edit: null,
    },
  ],
};

export const POINTS: PointsCard = {
  id: 'points',
  title: 'Poin pengembangan kompetensi',
  meta: null,
  folded: false,
  action: null,
  marks: [EYE, RULE_POINTS],
  forms: [],
  big: '24',
  bigLabel: 'direncanakan',
  side: [{ strong: '8' }, ' sudah selesai'],
  bar: {
    name: '8 poin selesai dan 24 direncanakan; anjuran 32 sampai 128',
    planned: 24 / 128,
    earned: 8 / 128,
    from: 32 / 128,
    labels: [
      { at: 0, text: '0' },
      { at: 0.25, text: '32' },
      { at: 0.625, text: 'anjuran' },
      { at: 1, text: '128' },
    ],
  },
  sentence: [{ strong: '8 poin lagi' }, ' mencapai batas bawah anjuran. Ini anjuran, bukan kewajiban.'],
  rows: [
    {
      done: true,
      title: 'Peserta pelatihan mandiri',
      detail: '1 kali · selesai · Sertifikat Topik',
      points: '8',
      mark: null,
      edit: null,
    },
    {
      done: false,
      title: 'Observasi bersama rekan sejawat',
      detail: '1 kali · bukti: laporan',
      points: '8',
      mark: null,
      edit: null,
    },
    {
      done: false,
      title: 'Peserta berbagi praktik baik',
      detail: '2 kali × 4 · bukti: sertifikat',
      points: '8',
      mark: null,
      edit: null,
    },
  ],
  conflict: null,
};

export const DEADLINES_2024: DeadlinesCard = {
  id: 'deadlines',
  title: 'Tenggat',
  meta: null,
  folded: false,
  action: {
    label: 'Tambah',
    icon: 'add',
    style: 'link',
    intent: { do: 'open-form', form: 'own-date', target: null },
  },
  marks: [],
  forms: [DATE_FORM, { ...DATE_FORM, target: 'observasi', title: 'Ubah tanggal' }],
  rows: [
    {
      leaf: { month: 'Mar', day: '31', weekday: null, tone: 'urgent', name: 'Minggu, 31 Maret' },
      title: 'Masa pengisian rencana ditutup',
      detail: null,
      marks: [SE],
      left: { style: 'urgent', icon: 'alarm', text: '3 hari' },
      edit: null,
    },
    {
      leaf: { month: 'Apr', day: '3', weekday: null, tone: 'soon', name: 'Rabu, 3 April' },
      title: 'Observasi kelas VIII B',
      detail: null,
      marks: [OWN],
      left: { style: 'soon', icon: 'clock', text: '6 hari' },
      edit: {
        label: 'Ubah Observasi kelas VIII B',
        icon: 'pencil',
        style: 'link',
        intent: { do: 'open-form', form: 'own-date', target: 'observasi' },
      },
    },
    {
      leaf: { month: 'Jun', day: '30', weekday: null, tone: 'calm', name: 'Minggu, 30 Juni' },
      title: 'Pelaporan pelaksanaan berakhir',
      detail: null,
      marks: [SE],
      left: { style: 'plain', icon: null, text: '94 hari' },
      edit: null,
    },
  ],
  more: {
    label: '1 tanpa tanggal resmi',
    rows: [
      {
        leaf: null,
        title: 'Penilaian oleh atasan',
        detail: 'Tanggal belum ada di sumber resmi',
        marks: [],
        left: null,
        edit: null,
      },
    ],
  },
};

export const CLAIMS: ClaimsCard = {
  id: 'claims',
  title: 'Mitos & fakta',
  meta: '2 pernyataan',
  folded: false,
  action: null,
  marks: [],
  forms: [],
  pages: [
    {
      quote: '“Semua guru wajib mengumpulkan 32 poin.”',
      verdict: { style: 'wrong', icon: 'cross', text: 'Keliru' },
      text: '32–128 poin adalah rentang yang dianjurkan per semester, bukan batas wajib.',
      mark: RULE_POINTS,
    },
    {
      quote: '“TPG memerlukan predikat paling rendah Baik.”',
      verdict: { style: 'doubtful', icon: 'unofficial', text: 'Mungkin benar' },
      text: 'Kami baru membaca kutipannya.',
      mark: { icon: 'unofficial', text: 'Belum resmi: kutipan media', href: null },
    },
  ],
  previous: 'Sebelumnya',
  next: 'Berikutnya',
  counter: '{n} dari {all}',
};

const REPORT: Report = {
  button: { label: 'Laporkan halaman', icon: null, style: 'link', intent: { do: 'report-page' } },
  title: 'Laporan halaman',
  text: ['Ini kerangka halaman yang terbuka.', 'Tidak ada yang dikirim.'],
  name: 'Kerangka halaman',
  copy: 'Salin',
  save: 'Simpan sebagai berkas',
  close: 'Tutup',
  file: 'kerangka-halaman-2024-03-28.html',
  failed: 'Kerangka halaman belum dapat dibuat.',
};

export const READ_2024: ReadCard = {
  id: 'read',
  title: 'Apa yang terbaca',
  meta: '3 dari 4 · 10.24',
  folded: false,
  action: { label: 'Baca ulang', icon: 'reload', style: 'link', intent: { do: 'read-again' } },
  marks: [{ icon: 'clock', text: 'Terakhir dibaca hari ini, 10.24', href: null }],
  forms: [],
  more: '{n} lagi',
  report: REPORT,
  rows: [
    {
      label: 'Periode',
      value: 'Januari–Juni 2024',
      state: 'read',
      evidence: 'Januari - Juni 2024',
      age: null,
      facts: [],
    },
    {
      label: 'Tahap dan status',
      value: '3 dari 3',
      state: 'read',
      evidence: 'Menunggu persetujuan',
      age: null,
      facts: [],
    },
    { label: 'Rencana poin', value: '24', state: 'read', evidence: null, age: null, facts: [] },
    {
      label: 'Tanggal observasi',
      value: 'Tidak ada di halaman ini',
      state: 'absent',
      evidence: null,
      age: null,
      facts: [],
    },
  ],
};
