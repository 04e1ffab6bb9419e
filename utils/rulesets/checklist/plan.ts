import { BOTH, type ItemShape, PLAN_HANDED_IN, PRINCIPAL, TEACHER } from './shape';

/** Perencanaan and what comes before it. */
export const REGISTERED: ItemShape = {
  id: 'tercatat-di-dapodik',
  stage: 'perencanaan',
  roles: ['guru', 'kepala-sekolah'],
  employments: ['non-asn'],
  doneBy: PLAN_HANDED_IN,
};
export const PERSONAL_DATA: ItemShape = {
  id: 'data-diri',
  stage: 'perencanaan',
  ...BOTH,
  doneBy: PLAN_HANDED_IN,
};
export const MEND_DATA: ItemShape = {
  id: 'perbaiki-dapodik',
  stage: 'perencanaan',
  ...BOTH,
  doneBy: PLAN_HANDED_IN,
};
export const INDICATOR: ItemShape = {
  id: 'pilih-indikator',
  stage: 'perencanaan',
  ...TEACHER,
  doneBy: PLAN_HANDED_IN,
};
export const COMPETENCE: ItemShape = {
  id: 'pengembangan-kompetensi',
  stage: 'perencanaan',
  ...TEACHER,
  doneBy: PLAN_HANDED_IN,
};
export const EXTRA_DUTIES: ItemShape = {
  id: 'tugas-tambahan',
  stage: 'perencanaan',
  ...TEACHER,
  doneBy: PLAN_HANDED_IN,
};
export const BEHAVIOUR: ItemShape = {
  id: 'perilaku-kerja',
  stage: 'perencanaan',
  ...TEACHER,
  doneBy: PLAN_HANDED_IN,
};
export const HAND_IN: ItemShape = {
  id: 'ajukan-rencana',
  stage: 'perencanaan',
  ...TEACHER,
  doneBy: PLAN_HANDED_IN,
};
export const PRINCIPAL_INDICATOR: ItemShape = {
  id: 'pilih-indikator-kepala-sekolah',
  stage: 'perencanaan',
  ...PRINCIPAL,
  doneBy: PLAN_HANDED_IN,
};
export const PRINCIPAL_HAND_IN: ItemShape = {
  id: 'ajukan-rencana-kepala-sekolah',
  stage: 'perencanaan',
  ...PRINCIPAL,
  doneBy: PLAN_HANDED_IN,
};
export const APPROVE_PLANS: ItemShape = {
  id: 'setujui-rencana-guru',
  stage: 'perencanaan',
  ...PRINCIPAL,
  doneBy: null,
};
