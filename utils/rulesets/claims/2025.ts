import { BLOG_2024, MINISTER, SE_0559, WORKSHOP } from '../provenance';
import type { Claim } from '../schema';
import * as about from './shape';

/** 2025 and 2026. Certificates counted for points, so that claim went with them. */
export const CLAIMS_2025: Claim[] = [
  { ...about.ALL_IN_JANUARY, verdict: 'keliru', ...SE_0559 },
  { ...about.STILL_NEEDS_32, verdict: 'keliru-sejak-2025', ...MINISTER },
  { ...about.NON_ASN_MUST, verdict: 'keliru', ...SE_0559 },
  { ...about.DISMISSED, verdict: 'tanpa-dasar-resmi', ...SE_0559 },
  { ...about.OTHER_FEATURES_MUST, verdict: 'keliru', ...SE_0559 },
  { ...about.FILL_BKN_TOO, verdict: 'keliru', ...SE_0559 },
  { ...about.OBSERVATION_RATES, verdict: 'tanpa-dasar-resmi', ...BLOG_2024 },
  { ...about.RED_IS_GRAVE, verdict: 'tanpa-dasar-resmi', ...WORKSHOP },
];
