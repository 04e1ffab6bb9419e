import { FOLLOW_UP_2025, FROM_GUIDE_2025, HELP_PLAN_2025, PRESS_RELEASE_2025 } from '../provenance';
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

/** The ministry names the three stages; that the steps kept their words of 2024 is inferred. */
export const STAGES_2025: RuleStage[] = [
  { ...PLANNING, label: 'Perencanaan', ...HELP_PLAN_2025 },
  { ...CARRYING_OUT, label: 'Pelaksanaan', ...FOLLOW_UP_2025 },
  { ...PREPARING, label: 'Diskusi Persiapan', ...FROM_GUIDE_2025 },
  { ...OBSERVING, label: 'Observasi Kinerja', ...FROM_GUIDE_2025 },
  { ...DISCUSSING, label: 'Diskusi Tindak Lanjut', ...FROM_GUIDE_2025 },
  { ...ACTING, label: 'Upaya Tindak Lanjut', ...FROM_GUIDE_2025 },
  { ...REFLECTING, label: 'Refleksi Tindak Lanjut', ...FROM_GUIDE_2025 },
  { ...RATING, label: 'Penilaian', ...PRESS_RELEASE_2025 },
];
