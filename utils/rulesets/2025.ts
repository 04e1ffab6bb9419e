import { CHECKLIST_2025 } from './checklist/2025';
import { CLAIMS_2025 } from './claims/2025';
import { DUTY } from './duty';
import { KEPDIRJEN_4242, MINISTER, UNKNOWN_2025 } from './provenance';
import type { Ruleset } from './schema';
import { STAGES_2025 } from './stages/2025';
import { WINDOWS_2025 } from './windows/2025';

export const RULES_2025: Ruleset = {
  id: '2025',
  from: '2025-01-01',
  to: '2025-12-31',
  regulation: { value: 'Kepdirjen GTK 4242/B.B1/HK.03.01/2024', ...KEPDIRJEN_4242 },
  cycle: { value: 'year', ...MINISTER },
  uploads: { value: false, ...MINISTER },
  duty: DUTY,
  tpp: UNKNOWN_2025,
  superior: 'atasan',
  stages: STAGES_2025,
  windows: WINDOWS_2025,
  points: null,
  checklist: CHECKLIST_2025,
  claims: CLAIMS_2025,
};
