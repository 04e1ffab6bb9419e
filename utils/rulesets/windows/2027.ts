import { FROM_271, UNKNOWN_2027 } from '../provenance';
import type { RuleWindow } from '../schema';

/** Both begin or end before anyone has announced them: estimates, after 2026. */
export const WINDOWS_2027: RuleWindow[] = [
  {
    id: 'pra-perencanaan',
    stage: 'pra-perencanaan',
    task: 'prepare',
    forPeriod: '2027',
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2027],
    closes: [{ value: '2026-12-31', ...FROM_271 }],
  },
  {
    id: 'plan',
    stage: 'perencanaan',
    task: 'plan',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [{ value: '2027-01-01', ...FROM_271 }],
    closes: [{ value: '2027-01-31', ...FROM_271 }],
  },
  {
    id: 'carry-out',
    stage: 'pelaksanaan',
    task: 'carry-out',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2027],
    closes: [UNKNOWN_2027],
  },
  {
    id: 'assess',
    stage: 'penilaian',
    task: 'assess',
    forPeriod: null,
    who: ['guru', 'kepala-sekolah'],
    opens: [UNKNOWN_2027],
    closes: [UNKNOWN_2027],
  },
];
