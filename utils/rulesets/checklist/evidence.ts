import { BOTH, type ItemShape, PRINCIPAL, TEACHER } from './shape';

/** Documents: uploaded in 2024, kept from 2025 on. No status of a page proves them. */
export const CERTIFICATES: ItemShape = {
  id: 'simpan-sertifikat',
  stage: 'pelaksanaan',
  ...TEACHER,
  doneBy: null,
};
export const PROOFS: ItemShape = { id: 'bukti-rhk', stage: 'pelaksanaan', ...TEACHER, doneBy: null };
export const EXTRA_PROOFS: ItemShape = {
  id: 'bukti-tugas-tambahan',
  stage: 'pelaksanaan',
  ...TEACHER,
  doneBy: null,
};
export const PRINCIPAL_PROOFS: ItemShape = {
  id: 'dokumen-kepala-sekolah',
  stage: 'pelaksanaan',
  ...PRINCIPAL,
  doneBy: null,
};
export const KEEP_DOCUMENTS: ItemShape = {
  id: 'simpan-dokumen',
  stage: 'pelaksanaan',
  ...BOTH,
  doneBy: null,
};
export const AT_SCHOOL: ItemShape = {
  id: 'dokumen-di-sekolah',
  stage: 'penilaian',
  ...BOTH,
  doneBy: null,
};
export const CONFIRM_DOCUMENTS: ItemShape = {
  id: 'konfirmasi-dokumen-guru',
  stage: 'penilaian',
  ...PRINCIPAL,
  doneBy: null,
};
