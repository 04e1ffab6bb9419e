import {
  BRIEFING,
  HELP_PLAN_2025,
  HELP_PREDIKAT_2024_2,
  PAPER_JANUARY,
  SE_0559,
  WORKSHOP,
} from './provenance';
import type { Claim } from './schema';

/** One statement of an answer with what it stands on; the words stand in the views, by question and statement. */
export type Statement = Pick<Claim, 'id' | 'source' | 'confidence' | 'since' | 'checkedOn'>;
export interface Question {
  id: string;
  answer: readonly Statement[];
}

/** The help centre's article on the change of years and on special cases, of late 2024. */
const TRANSITION = { ...HELP_PREDIKAT_2024_2, source: 'bantuan-peralihan' } as const;
const TRANSITION_2025 = { ...HELP_PLAN_2025, source: 'bantuan-peralihan' } as const;

/** What people ask and `domain/facts.md` answers; what it does not answer is not here. */
export const QUESTIONS: readonly Question[] = [
  { id: 'dapodik', answer: [{ id: 'lama', ...WORKSHOP }] },
  { id: 'akun', answer: [{ id: 'lapor', ...WORKSHOP }] },
  {
    id: 'siapa',
    answer: [
      { id: 'asn', ...SE_0559 },
      { id: 'non-asn', ...PAPER_JANUARY },
    ],
  },
  {
    id: 'plt',
    answer: [
      { id: 'awal-2024', ...BRIEFING },
      { id: 'akhir-2024', ...TRANSITION },
      { id: '2025', ...TRANSITION_2025 },
    ],
  },
  { id: 'asn-baru', answer: [{ id: 'rencana', ...TRANSITION }] },
  { id: 'pppk', answer: [{ id: 'kontrak', ...BRIEFING }] },
  { id: 'mutasi', answer: [{ id: 'penilai', ...WORKSHOP }] },
  { id: 'tpg', answer: [{ id: 'predikat', ...BRIEFING }] },
  {
    id: 'tpp',
    answer: [
      { id: 'awal-2024', ...SE_0559 },
      { id: 'juli-2024', ...SE_0559 },
    ],
  },
  {
    id: 'e-kinerja',
    answer: [
      { id: 'bkn', ...SE_0559 },
      { id: 'daerah', ...SE_0559 },
    ],
  },
  { id: 'bantuan', answer: [{ id: 'saluran', ...SE_0559 }] },
];
