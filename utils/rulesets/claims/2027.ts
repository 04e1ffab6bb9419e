import { BLOG_2024, DERIVED, MINISTER, SE_0559, WORKSHOP } from '../provenance';
import type { Claim } from '../schema';
import * as about from './shape';

/** As in 2025 and 2026, as an estimate throughout. */
export const CLAIMS_2027: Claim[] = [
  { ...about.ALL_IN_JANUARY, verdict: 'keliru', ...SE_0559, ...DERIVED },
  { ...about.STILL_NEEDS_32, verdict: 'keliru-sejak-2025', ...MINISTER, ...DERIVED },
  { ...about.NON_ASN_MUST, verdict: 'keliru', ...SE_0559, ...DERIVED },
  { ...about.DISMISSED, verdict: 'tanpa-dasar-resmi', ...SE_0559, ...DERIVED },
  { ...about.OTHER_FEATURES_MUST, verdict: 'keliru', ...SE_0559, ...DERIVED },
  { ...about.FILL_BKN_TOO, verdict: 'keliru', ...SE_0559, ...DERIVED },
  { ...about.OBSERVATION_RATES, verdict: 'tanpa-dasar-resmi', ...BLOG_2024, ...DERIVED },
  { ...about.RED_IS_GRAVE, verdict: 'tanpa-dasar-resmi', ...WORKSHOP, ...DERIVED },
];
