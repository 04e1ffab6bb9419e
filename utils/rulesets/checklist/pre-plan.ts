import { BOTH, type ItemShape, PRINCIPAL } from './shape';

const PRE_PLANNING_OVER: ItemShape['doneBy'] = {
  stage: 'pra-perencanaan',
  statuses: ['disetujui', 'selesai'],
};

/** Pra-perencanaan, known since 2026. */
export const UNIT: ItemShape = {
  id: 'unit-organisasi',
  stage: 'pra-perencanaan',
  ...BOTH,
  doneBy: PRE_PLANNING_OVER,
};
export const PERSONAL_DATA_EARLY: ItemShape = {
  id: 'data-diri-awal',
  stage: 'pra-perencanaan',
  ...BOTH,
  doneBy: PRE_PLANNING_OVER,
};
export const MEND_DATA_EARLY: ItemShape = {
  id: 'perbaiki-dapodik-awal',
  stage: 'pra-perencanaan',
  ...BOTH,
  doneBy: PRE_PLANNING_OVER,
};
export const TEAM: ItemShape = {
  id: 'tim-kinerja',
  stage: 'pra-perencanaan',
  ...PRINCIPAL,
  doneBy: PRE_PLANNING_OVER,
};
