/** The closed vocabularies of what a PMM page can say. Terms of the site stay Indonesian. */

export const PAGES = [
  'beranda',
  'pengelolaan-kinerja',
  'pra-perencanaan',
  'perencanaan',
  'pelaksanaan',
  'penilaian',
  'persetujuan',
  'lain',
] as const;
export type Page = (typeof PAGES)[number];

export const SIDES = ['pegawai', 'atasan'] as const;
export type Side = (typeof SIDES)[number];

/** In the order of a cycle; the five from `diskusi-persiapan` on are steps inside `pelaksanaan`. */
export const STAGES = [
  'pra-perencanaan',
  'perencanaan',
  'pelaksanaan',
  'diskusi-persiapan',
  'observasi-kinerja',
  'diskusi-tindak-lanjut',
  'upaya-tindak-lanjut',
  'refleksi-tindak-lanjut',
  'penilaian',
  'tindak-lanjut',
] as const;
export type Stage = (typeof STAGES)[number];

export const STATUSES = [
  'belum-dimulai',
  'dikerjakan',
  'menunggu-persetujuan',
  'ada-penyesuaian',
  'perlu-perbaikan',
  'disetujui',
  'selesai',
  'terkunci',
] as const;
export type Status = (typeof STATUSES)[number];

export const APPROVAL_KINDS = [
  'perencanaan',
  'jadwal-observasi',
  'hasil-observasi',
  'dokumen-tindak-lanjut',
  'penilaian',
] as const;
export type ApprovalKind = (typeof APPROVAL_KINDS)[number];

export const APPROVAL_STATUSES = [
  'perlu-disetujui',
  'menunggu-pegawai',
  'disetujui',
  'belum-diajukan',
] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

export const PREDIKAT = ['sangat-baik', 'baik', 'butuh-perbaikan', 'kurang', 'sangat-kurang'] as const;
export type Predikat = (typeof PREDIKAT)[number];

export const VERDICTS = ['boleh-diabaikan', 'perlu-perhatian', 'tidak-dikenal'] as const;
export type Verdict = (typeof VERDICTS)[number];
