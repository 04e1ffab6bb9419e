import { CHECKLIST_2027 } from './checklist/2027';
import { CLAIMS_2027 } from './claims/2027';
import { DUTY_2027 } from './duty';
import { FROM_271, UNKNOWN_2027 } from './provenance';
import type { Ruleset } from './schema';
import { STAGES_2027 } from './stages/2027';
import { WINDOWS_2027 } from './windows/2027';

/** Nothing has been announced: what stands here follows 2026 and is marked as an estimate. */
export const RULES_2027: Ruleset = {
  id: '2027',
  from: '2027-01-01',
  to: '2027-12-31',
  regulation: UNKNOWN_2027,
  cycle: { value: 'year', ...FROM_271 },
  uploads: UNKNOWN_2027,
  duty: DUTY_2027,
  tpp: UNKNOWN_2027,
  superior: 'pejabat-penilai-kinerja',
  stages: STAGES_2027,
  windows: WINDOWS_2027,
  points: null,
  checklist: CHECKLIST_2027,
  claims: CLAIMS_2027,
};
