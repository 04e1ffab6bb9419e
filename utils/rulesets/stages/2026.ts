import { FROM_GUIDE_2026, REPORT_271, THREE_271 } from '../provenance';
import type { RuleStage } from '../schema';
import {
  ACTING,
  CARRYING_OUT,
  DISCUSSING,
  FOLLOWING_UP,
  OBSERVING,
  PLANNING,
  PRE_PLANNING,
  PREPARING,
  RATING,
  REFLECTING,
} from './shape';

/** Five components; steps whose new word nobody reports keep the one of 2024, as an inference. */
export const STAGES_2026: RuleStage[] = [
  { ...PRE_PLANNING, label: 'Pra-Perencanaan', ...THREE_271 },
  { ...PLANNING, label: 'Perencanaan', ...THREE_271 },
  { ...CARRYING_OUT, label: 'Pelaksanaan dan Pembinaan', ...THREE_271 },
  { ...PREPARING, label: 'Diskusi Persiapan', ...FROM_GUIDE_2026 },
  { ...OBSERVING, label: 'Observasi Praktik Kinerja', ...REPORT_271 },
  { ...DISCUSSING, label: 'Rencana Tindak Lanjut', ...REPORT_271 },
  { ...ACTING, label: 'Upaya Tindak Lanjut', ...FROM_GUIDE_2026 },
  { ...REFLECTING, label: 'Refleksi dan Evaluasi Tindak Lanjut', ...REPORT_271 },
  { ...RATING, label: 'Penilaian', ...THREE_271 },
  { ...FOLLOWING_UP, label: 'Tindak Lanjut', ...THREE_271 },
];
