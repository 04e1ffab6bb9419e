import type { Claim } from '../schema';

/** A claim that goes round, without what the documents of a period make of it. */
type ClaimShape = Pick<Claim, 'id' | 'stages' | 'roles' | 'employments'>;

const ANYONE: Pick<Claim, 'roles' | 'employments'> = { roles: [], employments: [] };

export const ALL_IN_JANUARY: ClaimShape = {
  id: 'semua-skp-januari',
  stages: ['perencanaan', 'pelaksanaan'],
  ...ANYONE,
};
export const MUST_HAVE_32: ClaimShape = { id: 'wajib-32-poin', stages: ['perencanaan'], ...ANYONE };
export const STILL_NEEDS_32: ClaimShape = { id: 'masih-wajib-32-poin', stages: ['perencanaan'], ...ANYONE };
export const NON_ASN_MUST: ClaimShape = {
  id: 'non-asn-wajib',
  stages: ['perencanaan'],
  roles: [],
  employments: ['non-asn'],
};
export const DISMISSED: ClaimShape = {
  id: 'tidak-mengisi-diberhentikan',
  stages: ['perencanaan', 'penilaian'],
  ...ANYONE,
};
export const OTHER_FEATURES_MUST: ClaimShape = {
  id: 'fitur-lain-wajib',
  stages: ['perencanaan', 'upaya-tindak-lanjut'],
  ...ANYONE,
};
export const FILL_BKN_TOO: ClaimShape = {
  id: 'masih-isi-e-kinerja',
  stages: ['perencanaan', 'penilaian'],
  roles: [],
  employments: ['pns', 'pppk'],
};
export const ACCREDITED_ONLY: ClaimShape = {
  id: 'sertifikat-terakreditasi',
  stages: ['perencanaan', 'pelaksanaan'],
  ...ANYONE,
};
export const OBSERVATION_RATES: ClaimShape = {
  id: 'observasi-itu-penilaian',
  stages: ['diskusi-persiapan', 'observasi-kinerja'],
  ...ANYONE,
};
export const RED_IS_GRAVE: ClaimShape = { id: 'notifikasi-merah', stages: ['penilaian'], ...ANYONE };
