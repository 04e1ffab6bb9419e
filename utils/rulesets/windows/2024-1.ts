import {
  GUIDE_PRINCIPAL,
  HELP_PREDIKAT,
  PAPER_JANUARY,
  SE_0559,
  UNKNOWN_2024_1,
  WORKSHOP_TABLE,
} from '../provenance';
import type { RuleWindow } from '../schema';

/** The paper's date held until the circular moved it. */
const PLAN_CLOSES: RuleWindow['closes'] = [
  { value: '2024-01-31', ...PAPER_JANUARY },
  { value: '2024-03-31', ...SE_0559 },
];

const JUNE_BY_THREE = { ...PAPER_JANUARY, source: 'penilaian-juni-2024' } as const;

export const WINDOWS_2024_1: RuleWindow[] = [
  {
    id: 'plan',
    stage: 'perencanaan',
    task: 'plan',
    forPeriod: null,
    who: ['guru'],
    opens: [{ value: '2024-01-02', ...PAPER_JANUARY }],
    closes: PLAN_CLOSES,
  },
  {
    id: 'plan-kepala-sekolah',
    stage: 'perencanaan',
    task: 'plan',
    forPeriod: null,
    who: ['kepala-sekolah'],
    opens: [{ value: '2024-01-15', ...GUIDE_PRINCIPAL }],
    closes: PLAN_CLOSES,
  },
  {
    id: 'carry-out',
    stage: 'pelaksanaan',
    task: 'advice',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2024_1],
    closes: [UNKNOWN_2024_1],
    months: [{ value: { from: '2024-02', to: '2024-05' }, ...WORKSHOP_TABLE }],
  },
  {
    id: 'report',
    stage: 'pelaksanaan',
    task: 'report',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2024_1],
    closes: [{ value: '2024-06-30', ...SE_0559 }],
    lateOpen: { value: true, ...HELP_PREDIKAT },
  },
  {
    id: 'assess',
    stage: 'penilaian',
    task: 'assess',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2024_1],
    closes: [UNKNOWN_2024_1],
    months: [
      { value: { from: '2024-02', to: '2024-06' }, ...WORKSHOP_TABLE },
      { value: { from: '2024-06', to: '2024-06' }, ...JUNE_BY_THREE },
    ],
    lateOpen: { value: true, ...HELP_PREDIKAT },
  },
];
