import {
  BLOG_2024,
  BRIEFING,
  GUIDE_PRINCIPAL,
  GUIDE_SUPERIOR,
  GUIDE_TEACHER,
  HELP_DOCUMENTS,
  HELP_POINTS,
  HELP_PREDIKAT,
  PAPER_JANUARY,
  PEERS_2024,
  SE_0559,
  WORKSHOP,
} from '../provenance';
import type { ChecklistItem } from '../schema';
import * as carryOut from './carry-out';
import * as evidence from './evidence';
import * as plan from './plan';
import * as rate from './rate';

/** Both semesters of 2024. */
export const CHECKLIST_2024: ChecklistItem[] = [
  { ...plan.REGISTERED, ...PAPER_JANUARY },
  { ...plan.PERSONAL_DATA, ...GUIDE_TEACHER },
  { ...plan.MEND_DATA, ...WORKSHOP },
  { ...plan.INDICATOR, ...PEERS_2024 },
  { ...plan.COMPETENCE, ...HELP_POINTS },
  { ...plan.EXTRA_DUTIES, ...HELP_DOCUMENTS },
  { ...plan.BEHAVIOUR, ...PEERS_2024 },
  { ...plan.HAND_IN, ...SE_0559 },
  { ...plan.PRINCIPAL_INDICATOR, ...PEERS_2024 },
  { ...plan.PRINCIPAL_HAND_IN, ...GUIDE_PRINCIPAL },
  { ...plan.APPROVE_PLANS, ...GUIDE_SUPERIOR },
  { ...carryOut.FOCUS, ...BLOG_2024 },
  { ...carryOut.EFFORT, ...BLOG_2024 },
  { ...carryOut.LESSON_PLAN, ...HELP_DOCUMENTS },
  { ...carryOut.SCHEDULE, ...BLOG_2024 },
  { ...carryOut.DISCUSS_PREPARATION, ...BLOG_2024 },
  { ...carryOut.BE_OBSERVED, ...BLOG_2024 },
  { ...carryOut.OBSERVE_TEACHERS, ...PEERS_2024 },
  { ...carryOut.DISCUSS_RESULT, ...BLOG_2024 },
  { ...carryOut.DISCUSS_WITH_TEACHERS, ...BLOG_2024 },
  { ...carryOut.LEARN, ...BRIEFING },
  { ...carryOut.REFLECT, ...BLOG_2024 },
  { ...evidence.CERTIFICATES, ...PEERS_2024 },
  { ...evidence.PROOFS, ...HELP_DOCUMENTS },
  { ...evidence.EXTRA_PROOFS, ...HELP_DOCUMENTS },
  { ...evidence.PRINCIPAL_PROOFS, ...PEERS_2024 },
  { ...rate.DOCUMENTS_COMPLETE, ...GUIDE_TEACHER },
  { ...rate.KEEP_RESULT, ...BRIEFING },
  { ...rate.RATE_TEACHERS, ...PEERS_2024 },
  { ...rate.SET_PREDIKAT, ...HELP_PREDIKAT },
  { ...rate.RATE_MOVED, ...WORKSHOP },
];
