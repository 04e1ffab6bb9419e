import { GUIDE_TEACHER, PERDIRJEN_7607 } from '../provenance';
import type { RuleStage } from '../schema';
import {
  ACTING,
  CARRYING_OUT,
  DISCUSSING,
  OBSERVING,
  PLANNING,
  PREPARING,
  RATING,
  REFLECTING,
} from './shape';

/** Both semesters of 2024; the months that are advised belong to the first alone. */
export const PLAN_2024: RuleStage = { ...PLANNING, label: 'Perencanaan', ...PERDIRJEN_7607 };
export const CARRY_OUT_2024: RuleStage = { ...CARRYING_OUT, label: 'Pelaksanaan', ...PERDIRJEN_7607 };
export const PREPARE_2024: RuleStage = { ...PREPARING, label: 'Diskusi Persiapan', ...GUIDE_TEACHER };
export const OBSERVE_2024: RuleStage = { ...OBSERVING, label: 'Observasi Kinerja', ...GUIDE_TEACHER };
export const DISCUSS_2024: RuleStage = { ...DISCUSSING, label: 'Diskusi Tindak Lanjut', ...GUIDE_TEACHER };
export const ACT_2024: RuleStage = { ...ACTING, label: 'Upaya Tindak Lanjut', ...GUIDE_TEACHER };
export const REFLECT_2024: RuleStage = { ...REFLECTING, label: 'Refleksi Tindak Lanjut', ...GUIDE_TEACHER };
export const RATE_2024: RuleStage = { ...RATING, label: 'Penilaian', ...PERDIRJEN_7607 };
