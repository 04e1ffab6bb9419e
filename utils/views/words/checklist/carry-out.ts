import type { ItemWords } from './item-words';

/** While the work is done. */
export const CARRY_OUT_ITEMS: Record<string, ItemWords> = {
  'fokus-perilaku': {
    id: { title: 'Pilih fokus perilaku', detail: null },
    en: { title: 'Choose the behaviour to focus on', detail: null },
  },
  'upaya-persiapan': {
    id: { title: 'Tulis upaya yang akan Anda pelajari', detail: null },
    en: { title: 'Write down what you will work on', detail: null },
  },
  'modul-ajar': {
    id: { title: 'Siapkan RPP atau modul ajar', detail: 'Sebelum observasi' },
    en: { title: 'Prepare the RPP or modul ajar', detail: 'Before the observation' },
  },
  'jadwal-observasi': {
    id: { title: 'Sepakati jadwal observasi', detail: 'Bersama atasan Anda' },
    en: { title: 'Agree on the observation date', detail: 'Together with your superior' },
  },
  'diskusi-persiapan-dengan-guru': {
    id: { title: 'Bahas persiapan observasi dengan guru', detail: 'Guru mengisi lebih dahulu' },
    en: { title: 'Discuss the preparation with teachers', detail: 'The teacher writes first' },
  },
  'ikuti-observasi': {
    id: { title: 'Ikuti observasi', detail: 'Atasan mengamati dan mengisi hasilnya' },
    en: { title: 'Take part in the observation', detail: 'Your superior observes and fills in the result' },
  },
  'amati-guru': {
    id: { title: 'Amati guru dan isi hasilnya', detail: 'Langsung, lewat video, atau dari catatan Anda' },
    en: {
      title: 'Observe teachers and fill in the result',
      detail: 'In person, by video or from your own notes',
    },
  },
  'bahas-hasil-observasi': {
    id: { title: 'Bahas hasil observasi', detail: 'Bersama atasan, Anda mengisi lebih dahulu' },
    en: { title: 'Discuss the result of the observation', detail: 'With your superior; you write first' },
  },
  'diskusi-tindak-lanjut-dengan-guru': {
    id: { title: 'Bahas tindak lanjut dengan guru', detail: 'Terbuka setelah observasi selesai Anda isi' },
    en: {
      title: 'Discuss the follow-up with teachers',
      detail: 'Opens once you have finished the observation',
    },
  },
  'upaya-belajar': {
    id: { title: 'Pelajari hal yang Anda pilih', detail: 'Pelatihan Mandiri atau sumber lain, bebas' },
    en: { title: 'Learn what you have chosen', detail: 'Pelatihan Mandiri or any other source' },
  },
  refleksi: {
    id: { title: 'Tulis refleksi tindak lanjut', detail: 'Capaian, tantangan, dan rencana' },
    en: { title: 'Write the reflection on the follow-up', detail: 'Achievements, challenges and plan' },
  },
};
