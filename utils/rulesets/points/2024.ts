import { PERDIRJEN_7607 } from '../provenance';
import type { PointRules } from '../schema';
import { OFFICIAL_ACTIVITIES } from './official';
import { UNOFFICIAL_ACTIVITIES } from './unofficial';

/** Both semesters of 2024. Eighteen activities exist; these twelve are known. */
export const POINTS_2024: PointRules = {
  min: { value: 32, ...PERDIRJEN_7607 },
  max: { value: 128, ...PERDIRJEN_7607 },
  force: 'dianjurkan',
  values: [4, 6, 8, 12, 24, 36, 128],
  activities: [...OFFICIAL_ACTIVITIES, ...UNOFFICIAL_ACTIVITIES],
};
