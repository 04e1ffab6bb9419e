import { CHECKLIST_2026 } from './checklist/2026';
import { CLAIMS_2025 } from './claims/2025';
import { DUTY } from './duty';
import { REPORT_271, THREE_271, UNKNOWN_2026 } from './provenance';
import type { Ruleset } from './schema';
import { STAGES_2026 } from './stages/2026';
import { WINDOWS_2026 } from './windows/2026';

export const RULES_2026: Ruleset = {
  id: '2026',
  from: '2026-01-01',
  to: '2026-12-31',
  regulation: { value: 'Kepmendikdasmen 271/O/2025', ...THREE_271 },
  cycle: { value: 'year', ...REPORT_271 },
  uploads: { value: false, ...REPORT_271 },
  duty: DUTY,
  tpp: UNKNOWN_2026,
  superior: 'pejabat-penilai-kinerja',
  stages: STAGES_2026,
  windows: WINDOWS_2026,
  points: null,
  checklist: CHECKLIST_2026,
  claims: CLAIMS_2025,
};
