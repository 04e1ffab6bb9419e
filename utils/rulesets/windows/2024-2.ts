import { DERIVED, HELP_PREDIKAT_2024_2, SE_0559, UNKNOWN_2024_2, WORKSHOP_TABLE_2024_2 } from '../provenance';
import type { RuleWindow } from '../schema';

/** The help centre names July; its first and last day are read out of the month. */
const FROM_JULY = { ...HELP_PREDIKAT_2024_2, ...DERIVED } as const;

export const WINDOWS_2024_2: RuleWindow[] = [
  {
    id: 'plan',
    stage: 'perencanaan',
    task: 'plan',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [{ value: '2024-07-01', ...FROM_JULY }],
    closes: [{ value: '2024-07-31', ...FROM_JULY }],
    months: [{ value: { from: '2024-07', to: '2024-07' }, ...HELP_PREDIKAT_2024_2 }],
  },
  {
    id: 'carry-out',
    stage: 'pelaksanaan',
    task: 'advice',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2024_2],
    closes: [UNKNOWN_2024_2],
    months: [{ value: { from: '2024-08', to: '2024-11' }, ...WORKSHOP_TABLE_2024_2 }],
  },
  {
    id: 'report',
    stage: 'pelaksanaan',
    task: 'report',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2024_2],
    closes: [{ value: '2024-12-31', ...SE_0559 }],
  },
  {
    id: 'assess',
    stage: 'penilaian',
    task: 'assess',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2024_2],
    closes: [UNKNOWN_2024_2],
    months: [{ value: { from: '2024-08', to: '2024-12' }, ...WORKSHOP_TABLE_2024_2 }],
  },
];
