import type { Band, Card, FirstRun, NowCard, Panel, Tab } from '../../utils/views/view';
import { CLAIMS, DEADLINES_2024, POINTS, READ_2024, STAGES_2024, WAITING } from './cards-2024';
import { CHECKLIST } from './cards-forms';

/** Panels as the views would give them, with the words of the mock-ups; for looking at and for component tests. */
export const TAB: Tab = {
  tone: 'urgent',
  icon: 'alarm',
  number: '3',
  unit: 'hari',
  name: 'Buka Pendamping PMM. Tenggat terdekat 3 hari lagi',
  peek: {
    title: '3 hari lagi: perencanaan ditutup',
    text: 'Minggu, 31 Maret. Giliran: Kepala Sekolah',
    hint: 'Alt + Shift + P untuk membuka',
  },
  bar: {
    title: 'Sepakati rencana',
    text: 'Giliran Anda · s.d. 31 Maret',
    chip: { style: 'urgent', icon: 'alarm', text: '3 hari' },
  },
};

const MENU: Panel['menu'] = [
  {
    label: 'Tema',
    options: [
      { label: 'Perangkat', chosen: true, intent: { do: 'settings', change: { theme: 'auto' } } },
      { label: 'Terang', chosen: false, intent: { do: 'settings', change: { theme: 'light' } } },
      { label: 'Gelap', chosen: false, intent: { do: 'settings', change: { theme: 'dark' } } },
    ],
    intent: null,
    confirm: null,
  },
  {
    label: 'Ukuran teks',
    options: [
      { label: 'Biasa', chosen: true, intent: { do: 'settings', change: { textSize: 'normal' } } },
      { label: 'Besar', chosen: false, intent: { do: 'settings', change: { textSize: 'large' } } },
      { label: 'Terbesar', chosen: false, intent: { do: 'settings', change: { textSize: 'largest' } } },
    ],
    intent: null,
    confirm: null,
  },
  {
    label: 'Ulangi perkenalan',
    options: null,
    intent: { do: 'profile', change: { firstRun: 0 } },
    confirm: null,
  },
  {
    label: 'Hapus semua data',
    options: null,
    intent: { do: 'erase-all' },
    confirm: {
      title: 'Hapus semua data di peramban ini?',
      text: 'Centang, tanggal, dan isian Anda ikut terhapus.',
      yes: 'Hapus semua',
      no: 'Batal',
    },
  },
];

export const GLANCE: Panel['glance'] = {
  sentence: 'Perencanaan Anda menunggu persetujuan',
  facts: ['Diajukan 19 Maret. Masa pengisian ditutup Minggu, 31 Maret.'],
  bands: [],
  dates: { title: 'Tenggat', none: 'belum ada tanggal', rows: [] },
  lines: [],
  lastRead: 'Terakhir dibaca 2 hari lalu',
  open: { label: 'Buka Pengelolaan Kinerja', path: '/pengelolaan-kinerja' },
  pause: { label: 'Jeda', tip: 'Pengingat di perangkat tetap datang.', choices: [], paused: null },
  summary: 'Ringkasan',
  settings: 'Setelan',
  permission: {
    text: ['Belum diizinkan.'],
    some: 'Belum diizinkan:',
    allow: 'Beri izin',
    refused: 'Belum.',
  },
  notOpened: 'Belum dapat dibuka.',
};

export const TEACHER_2024: Panel = {
  language: 'id',
  theme: 'auto',
  textSize: 'normal',
  width: 360,
  tabTop: 84,
  open: true,
  header: {
    name: 'Pendamping PMM',
    who: 'Sri Rahayu · Jan–Jun 2024',
    menu: 'Pilihan',
    fold: 'Ciutkan panel',
    unfold: 'Buka panel',
    resize: 'Lebar panel',
    grip: 'Perbesar lembar',
  },
  menu: MENU,
  band: null,
  paused: null,
  notices: { mode: 'put-away', pause: null, own: [] },
  ask: {
    title: 'Apa ini?',
    point: 'Tunjuk pemberitahuan di halaman.',
    before: '“',
    after: '”',
    nothing: 'Kami tidak menemukan pemberitahuan di situ.',
    notRed: 'Ini tidak merah.',
    verdicts: {
      'boleh-diabaikan': 'Boleh diabaikan.',
      'perlu-perhatian': 'Perlu perhatian Anda.',
      'tidak-dikenal': 'Kami belum mengenal pemberitahuan ini.',
    },
    rules: {},
    close: 'Tutup',
  },
  firstRun: null,
  cards: [WAITING, STAGES_2024, POINTS, CHECKLIST, DEADLINES_2024, CLAIMS, READ_2024],
  foot: 'Pendamping tidak resmi, bukan milik Kementerian. Data Anda hanya tersimpan di peramban ini.',
  tab: TAB,
  glance: GLANCE,
  words: {
    done: 'Perubahan disimpan',
    undo: 'Urungkan',
    gone: 'Terhapus',
    copiesLeft: 'Terhapus, tetapi masih ada di cadangan otomatis.',
    copied: 'Pengingat disalin',
    notDone: 'Perubahan terakhir belum tersimpan.',
    loading: 'Membaca halaman…',
    updated: {
      title: 'Pendamping sudah diperbarui',
      text: 'Simpan dulu isian Anda di PMM, lalu muat ulang halaman. Kami tidak memuat ulang sendiri.',
      reload: 'Muat ulang halaman',
      later: 'Nanti',
    },
    offline: [{ strong: 'Tidak ada internet.' }, ' Ini bacaan hari ini, 10.24.'],
    notOnPage: 'Bagian itu tidak ada di halaman ini.',
    underWay: 'Belum selesai, atau masih berjalan. Mohon muat ulang halaman ini dan lihat dahulu.',
    needsAttention: 'Pemberitahuan ini perlu Anda perhatikan, jadi tidak kami sembunyikan.',
    foldCard: 'Ciutkan kartu',
    unfoldCard: 'Buka kartu',
    less: 'Tampilkan lebih sedikit',
    close: 'Tutup',
  },
};

/** The same panel with other cards in place of those of the same name, and `now` alone where `only` says so. */
export function withCards(panel: Panel, cards: Card[], only = false): Panel {
  if (only) return { ...panel, cards };
  const replaced = panel.cards.map((card) => cards.find(({ id }) => id === card.id) ?? card);
  return { ...panel, cards: replaced };
}

export const withBand = (panel: Panel, band: Band): Panel => ({ ...panel, band });
export const withFirstRun = (panel: Panel, firstRun: FirstRun): Panel => ({ ...panel, firstRun });

/** A `now` card from its differences to an empty one. */
export const now = (card: Partial<NowCard>): NowCard => ({
  id: 'now',
  chips: [],
  sentence: '',
  facts: [],
  leaf: null,
  buttons: [],
  mark: null,
  forms: [],
  ...card,
});
