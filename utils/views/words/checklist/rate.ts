import type { ItemWords } from './item-words';

/** While it is rated. */
export const RATE_ITEMS: Record<string, ItemWords> = {
  'refleksi-terisi': {
    id: { title: 'Pastikan refleksi Anda terisi', detail: null },
    en: { title: 'Make sure your reflection is filled in', detail: null },
  },
  'dokumen-terkumpul': {
    id: { title: 'Pastikan semua bukti sudah terkumpul', detail: null },
    en: { title: 'Make sure all proofs are handed in', detail: null },
  },
  'data-diri-akhir': {
    id: { title: 'Pastikan NIK, NIP, dan unit kerja benar', detail: 'Perbaikan Dapodik sekitar 3 × 24 jam' },
    en: {
      title: 'Make sure NIK, NIP and unit are right',
      detail: 'Dapodik corrections take about 3 × 24 hours',
    },
  },
  'simpan-hasil-penilaian': {
    id: {
      title: 'Simpan hasil penilaian Anda',
      detail: 'Dipertimbangkan saat perjanjian kerja diperpanjang',
    },
    en: { title: 'Keep the result of your rating', detail: 'It is considered when a contract is renewed' },
  },
  'nilai-guru': {
    id: { title: 'Nilai hasil kerja dan perilaku kerja guru', detail: 'Dua penilaian untuk tiap guru' },
    en: { title: 'Rate each teacher’s results and behaviour', detail: 'Two ratings for each teacher' },
  },
  'tetapkan-predikat-guru': {
    id: { title: 'Tetapkan predikat guru', detail: 'Setelah Dinas menetapkan predikat sekolah' },
    en: { title: 'Set the teachers’ predikat', detail: 'After the Dinas has set the school’s predikat' },
  },
  'nilai-guru-pindah': {
    id: { title: 'Nilai guru yang pindah tugas', detail: 'Bila ada' },
    en: { title: 'Rate teachers who move to another school', detail: 'If there are any' },
  },
};
