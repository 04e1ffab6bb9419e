import type { Card, FoldableCard, Panel, StageRow } from '../../../utils/views/view';
import { CLAIMS, DEADLINES_2024, POINTS, READ_2024, STAGES_2024, WAITING } from '../../components/cards-2024';
import { CHECKLIST } from '../../components/cards-forms';
import { TEACHER_2024, withCards } from '../../components/panels';

const show = (...cards: Card[]): Panel => withCards(TEACHER_2024, cards, true);
const MARKERS: StageRow['marker'][] = [
  { icon: 'tick', number: null, style: 'done' },
  { icon: 'pencil', number: null, style: 'yours' },
  { icon: 'hourglass', number: null, style: 'theirs' },
  { icon: null, number: '4', style: 'todo' },
  { icon: 'lock', number: null, style: 'locked' },
];

const everyMarker: Card = {
  ...STAGES_2024,
  rows: MARKERS.map((marker, index) => ({
    marker,
    markerName: marker.style,
    label:
      ['Pra-Perencanaan', 'Perencanaan', 'Pelaksanaan dan Pembinaan', 'Penilaian', 'Tindak Lanjut'][index] ??
      '',
    right: ['Selesai', 's.d. 31 Mar', 'tanpa tanggal resmi', 'akhir semester', null][index] ?? null,
    current: index === 1,
    lines: index === 4 ? [{ icon: null, text: 'Belum dapat dibuka. Penilaian lebih dahulu.' }] : [],
    conflict:
      index === 1
        ? ['Anda menulis ', { strong: 'Disetujui' }, ' pada 20 Maret. Halaman menyebut lain pada 28 Maret.']
        : null,
    steps:
      index === 2
        ? [
            { label: 'Diskusi Persiapan', right: '12 Mar', current: false, done: true },
            { label: 'Observasi Praktik Kinerja', right: 'Giliran Anda', current: true, done: false },
            { label: 'Refleksi dan evaluasi', right: '', current: false, done: false },
          ]
        : [],
    edit: null,
  })),
};

const lower: Card = {
  ...POINTS,
  big: '128',
  sentence: ['Total sedikitnya 128 poin. Sudah di dalam rentang anjuran.'],
  bar: { ...POINTS.bar, planned: 1, earned: 0.5 },
  conflict: ['Halaman menyebut ', { strong: '120' }, ', catatan Anda 128.'],
  rows: POINTS.rows.map((row) => ({ ...row, points: 'belum terbaca' })),
};
const empty: Card = { ...POINTS, big: '0', bar: { ...POINTS.bar, planned: 0, earned: 0 }, rows: [] };

const unread: Card = {
  ...READ_2024,
  rows: [
    ...READ_2024.rows,
    {
      label: 'Status Perencanaan',
      value: 'Belum terbaca',
      state: 'unread',
      evidence: 'Yang kami cari: status di samping “Perencanaan”. Yang kami temukan: tiga kotak tanpa kata.',
      age: null,
      facts: [],
    },
    { label: 'Akun', value: 'Sri Rahayu', state: 'read', evidence: null, age: '2 hari lalu', facts: [] },
  ],
};

const verdicts = (['wrong', 'right', 'doubtful'] as const).map((style) => ({
  style,
  icon: null,
  text: style,
}));
const folded = [STAGES_2024, POINTS, CHECKLIST, DEADLINES_2024, CLAIMS, READ_2024].map(
  (card): FoldableCard => ({ ...card, folded: true, meta: card.meta ?? '24 direncanakan' }),
);

/** Each card in the states that the whole panels do not show. */
export const CARDS: { name: string; panel: Panel }[] = [
  { name: 'card-now-chips', panel: show({ ...WAITING, chips: [...WAITING.chips, ...verdicts] }) },
  { name: 'card-stages-markers', panel: show(everyMarker) },
  { name: 'card-points-full', panel: show(lower) },
  { name: 'card-points-empty', panel: show(empty) },
  {
    name: 'card-checklist-done',
    panel: show({
      ...CHECKLIST,
      more: null,
      rows: CHECKLIST.rows.map((row) => ({
        ...row,
        done: true,
        locked: true,
        mark: { icon: 'eye' as const, text: 'Dibaca dari halaman', href: null },
      })),
    }),
  },
  { name: 'card-read-unread', panel: show(unread) },
  { name: 'cards-folded', panel: show(WAITING, ...folded) },
];
