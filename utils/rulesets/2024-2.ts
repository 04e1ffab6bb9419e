import { CHECKLIST_2024 } from './checklist/2024';
import { CLAIMS_2024 } from './claims/2024';
import { DUTY } from './duty';
import { POINTS_2024 } from './points/2024';
import { GUIDE_TEACHER, PERDIRJEN_7607, SE_0559 } from './provenance';
import type { Ruleset } from './schema';
import { STAGES_2024_2 } from './stages/2024-2';
import { WINDOWS_2024_2 } from './windows/2024-2';

export const RULES_2024_2: Ruleset = {
  id: '2024-2',
  from: '2024-07-01',
  to: '2024-12-31',
  regulation: { value: 'Perdirjen GTK 7607/B.B1/HK.03/2023', ...PERDIRJEN_7607 },
  cycle: { value: 'semester', ...PERDIRJEN_7607 },
  uploads: { value: true, ...GUIDE_TEACHER },
  duty: DUTY,
  tpp: { value: '2024-1', ...SE_0559 },
  superior: 'atasan',
  stages: STAGES_2024_2,
  windows: WINDOWS_2024_2,
  points: POINTS_2024,
  checklist: CHECKLIST_2024,
  claims: CLAIMS_2024,
};
