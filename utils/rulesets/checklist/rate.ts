import { BOTH, type ItemShape, PRINCIPAL, TEACHER } from './shape';

/** Penilaian. */
export const REFLECTION_FILLED: ItemShape = {
  id: 'refleksi-terisi',
  stage: 'penilaian',
  ...TEACHER,
  doneBy: {
    stage: 'refleksi-tindak-lanjut',
    statuses: ['menunggu-persetujuan', 'disetujui', 'selesai'],
  },
};
export const DOCUMENTS_COMPLETE: ItemShape = {
  id: 'dokumen-terkumpul',
  stage: 'penilaian',
  ...TEACHER,
  doneBy: null,
};
export const DATA_STILL_RIGHT: ItemShape = {
  id: 'data-diri-akhir',
  stage: 'penilaian',
  ...BOTH,
  doneBy: null,
};
export const KEEP_RESULT: ItemShape = {
  id: 'simpan-hasil-penilaian',
  stage: 'penilaian',
  roles: ['guru'],
  employments: ['pppk'],
  doneBy: null,
};
export const RATE_TEACHERS: ItemShape = {
  id: 'nilai-guru',
  stage: 'penilaian',
  ...PRINCIPAL,
  doneBy: null,
};
export const SET_PREDIKAT: ItemShape = {
  id: 'tetapkan-predikat-guru',
  stage: 'penilaian',
  ...PRINCIPAL,
  doneBy: null,
};
export const RATE_MOVED: ItemShape = {
  id: 'nilai-guru-pindah',
  stage: 'penilaian',
  ...PRINCIPAL,
  doneBy: null,
};
