import { FROM_271 } from '../provenance';
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

/** As in 2026, until somebody announces otherwise. */
export const STAGES_2027: RuleStage[] = [
  { ...PRE_PLANNING, label: 'Pra-Perencanaan', ...FROM_271 },
  { ...PLANNING, label: 'Perencanaan', ...FROM_271 },
  { ...CARRYING_OUT, label: 'Pelaksanaan dan Pembinaan', ...FROM_271 },
  { ...PREPARING, label: 'Diskusi Persiapan', ...FROM_271 },
  { ...OBSERVING, label: 'Observasi Praktik Kinerja', ...FROM_271 },
  { ...DISCUSSING, label: 'Rencana Tindak Lanjut', ...FROM_271 },
  { ...ACTING, label: 'Upaya Tindak Lanjut', ...FROM_271 },
  { ...REFLECTING, label: 'Refleksi dan Evaluasi Tindak Lanjut', ...FROM_271 },
  { ...RATING, label: 'Penilaian', ...FROM_271 },
  { ...FOLLOWING_UP, label: 'Tindak Lanjut', ...FROM_271 },
];
