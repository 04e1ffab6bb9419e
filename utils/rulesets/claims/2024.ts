import { BLOG_2024, BRIEFING, PERDIRJEN_7607, SE_0559, WORKSHOP } from '../provenance';
import type { Claim } from '../schema';
import * as about from './shape';

/** Both semesters of 2024. "Keliru" only where a text of the ministry says so. */
export const CLAIMS_2024: Claim[] = [
  { ...about.ALL_IN_JANUARY, verdict: 'keliru', ...SE_0559 },
  { ...about.MUST_HAVE_32, verdict: 'keliru', ...PERDIRJEN_7607 },
  { ...about.NON_ASN_MUST, verdict: 'keliru', ...SE_0559 },
  { ...about.DISMISSED, verdict: 'tanpa-dasar-resmi', ...SE_0559 },
  { ...about.OTHER_FEATURES_MUST, verdict: 'keliru', ...SE_0559 },
  { ...about.FILL_BKN_TOO, verdict: 'keliru', ...SE_0559 },
  { ...about.ACCREDITED_ONLY, verdict: 'tanpa-dasar-resmi', ...BRIEFING },
  { ...about.OBSERVATION_RATES, verdict: 'tanpa-dasar-resmi', ...BLOG_2024 },
  { ...about.RED_IS_GRAVE, verdict: 'tanpa-dasar-resmi', ...WORKSHOP },
];
