import { BLOG_2025, PRESS_RELEASE_2025, UNKNOWN_2025 } from '../provenance';
import type { RuleWindow } from '../schema';

export const WINDOWS_2025: RuleWindow[] = [
  {
    id: 'plan',
    stage: 'perencanaan',
    task: 'plan',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2025],
    closes: [{ value: '2025-01-31', ...BLOG_2025 }],
  },
  {
    id: 'carry-out',
    stage: 'pelaksanaan',
    task: 'carry-out',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2025],
    closes: [UNKNOWN_2025],
  },
  {
    id: 'assess',
    stage: 'penilaian',
    task: 'assess',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [{ value: '2025-11-13', ...PRESS_RELEASE_2025 }],
    closes: [UNKNOWN_2025],
  },
];
