import { type ItemShape, PREPARATION_OVER, PRINCIPAL, TEACHER } from './shape';

/** Pelaksanaan, step by step. */
export const FOCUS: ItemShape = {
  id: 'fokus-perilaku',
  stage: 'diskusi-persiapan',
  ...TEACHER,
  doneBy: PREPARATION_OVER,
};
export const EFFORT: ItemShape = {
  id: 'upaya-persiapan',
  stage: 'diskusi-persiapan',
  ...TEACHER,
  doneBy: PREPARATION_OVER,
};
export const LESSON_PLAN: ItemShape = {
  id: 'modul-ajar',
  stage: 'diskusi-persiapan',
  ...TEACHER,
  doneBy: PREPARATION_OVER,
};
export const SCHEDULE: ItemShape = {
  id: 'jadwal-observasi',
  stage: 'diskusi-persiapan',
  ...TEACHER,
  doneBy: PREPARATION_OVER,
};
export const DISCUSS_PREPARATION: ItemShape = {
  id: 'diskusi-persiapan-dengan-guru',
  stage: 'diskusi-persiapan',
  ...PRINCIPAL,
  doneBy: null,
};
export const BE_OBSERVED: ItemShape = {
  id: 'ikuti-observasi',
  stage: 'observasi-kinerja',
  ...TEACHER,
  doneBy: { stage: 'observasi-kinerja', statuses: ['disetujui', 'selesai'] },
};
export const OBSERVE_TEACHERS: ItemShape = {
  id: 'amati-guru',
  stage: 'observasi-kinerja',
  ...PRINCIPAL,
  doneBy: null,
};
export const DISCUSS_RESULT: ItemShape = {
  id: 'bahas-hasil-observasi',
  stage: 'diskusi-tindak-lanjut',
  ...TEACHER,
  doneBy: { stage: 'diskusi-tindak-lanjut', statuses: ['disetujui', 'selesai'] },
};
export const DISCUSS_WITH_TEACHERS: ItemShape = {
  id: 'diskusi-tindak-lanjut-dengan-guru',
  stage: 'diskusi-tindak-lanjut',
  ...PRINCIPAL,
  doneBy: null,
};
export const LEARN: ItemShape = {
  id: 'upaya-belajar',
  stage: 'upaya-tindak-lanjut',
  ...TEACHER,
  doneBy: { stage: 'upaya-tindak-lanjut', statuses: ['disetujui', 'selesai'] },
};
export const REFLECT: ItemShape = {
  id: 'refleksi',
  stage: 'refleksi-tindak-lanjut',
  ...TEACHER,
  doneBy: {
    stage: 'refleksi-tindak-lanjut',
    statuses: ['menunggu-persetujuan', 'disetujui', 'selesai'],
  },
};
