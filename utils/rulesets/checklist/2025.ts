import {
  FROM_BLOG_2025,
  FROM_BRIEFING_2025,
  FROM_GUIDE_2025,
  FROM_HELP_2025,
  FROM_PEERS_2025,
  FROM_PRINCIPAL_GUIDE_2025,
  FROM_SUPERIOR_GUIDE_2025,
  FROM_WORKSHOP_2025,
  HELP_PLAN_2025,
  MINISTER,
} from '../provenance';
import type { ChecklistItem } from '../schema';
import * as carryOut from './carry-out';
import * as evidence from './evidence';
import * as plan from './plan';
import * as rate from './rate';

/** What 2024 asked for, less points and uploads: an inference wherever no text of 2025 says it. */
export const CHECKLIST_2025: ChecklistItem[] = [
  { ...plan.PERSONAL_DATA, ...FROM_GUIDE_2025 },
  { ...plan.MEND_DATA, ...FROM_WORKSHOP_2025 },
  { ...plan.INDICATOR, ...FROM_PEERS_2025 },
  { ...plan.BEHAVIOUR, ...FROM_PEERS_2025 },
  { ...plan.HAND_IN, ...HELP_PLAN_2025 },
  { ...plan.PRINCIPAL_HAND_IN, ...FROM_PRINCIPAL_GUIDE_2025 },
  { ...plan.APPROVE_PLANS, ...FROM_SUPERIOR_GUIDE_2025 },
  { ...carryOut.FOCUS, ...FROM_BLOG_2025 },
  { ...carryOut.EFFORT, ...FROM_BLOG_2025 },
  { ...carryOut.SCHEDULE, ...FROM_BLOG_2025 },
  { ...carryOut.DISCUSS_PREPARATION, ...FROM_BLOG_2025 },
  { ...carryOut.BE_OBSERVED, ...FROM_BLOG_2025 },
  { ...carryOut.OBSERVE_TEACHERS, ...FROM_PEERS_2025 },
  { ...carryOut.DISCUSS_RESULT, ...FROM_BLOG_2025 },
  { ...carryOut.DISCUSS_WITH_TEACHERS, ...FROM_BLOG_2025 },
  { ...carryOut.LEARN, ...FROM_BRIEFING_2025 },
  { ...carryOut.REFLECT, ...FROM_BLOG_2025 },
  { ...evidence.KEEP_DOCUMENTS, ...MINISTER },
  { ...rate.REFLECTION_FILLED, ...FROM_BLOG_2025 },
  { ...rate.KEEP_RESULT, ...FROM_BRIEFING_2025 },
  { ...rate.RATE_TEACHERS, ...FROM_PEERS_2025 },
  { ...rate.SET_PREDIKAT, ...FROM_HELP_2025 },
  { ...rate.RATE_MOVED, ...FROM_WORKSHOP_2025 },
];
