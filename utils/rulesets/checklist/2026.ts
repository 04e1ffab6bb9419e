import {
  FROM_BLOG_2026,
  FROM_BRIEFING_2026,
  FROM_PEERS_2026,
  FROM_WORKSHOP_2026,
  REPORT_271,
  TWO_271,
} from '../provenance';
import type { ChecklistItem } from '../schema';
import * as carryOut from './carry-out';
import * as evidence from './evidence';
import * as plan from './plan';
import * as prePlan from './pre-plan';
import * as rate from './rate';

/** What reports of 271/O/2025 name, and what earlier years asked for where they are silent. */
export const CHECKLIST_2026: ChecklistItem[] = [
  { ...prePlan.UNIT, ...TWO_271 },
  { ...prePlan.PERSONAL_DATA_EARLY, ...TWO_271 },
  { ...prePlan.MEND_DATA_EARLY, ...FROM_WORKSHOP_2026 },
  { ...prePlan.TEAM, ...TWO_271 },
  { ...plan.INDICATOR, ...FROM_PEERS_2026 },
  { ...plan.BEHAVIOUR, ...FROM_PEERS_2026 },
  { ...plan.HAND_IN, ...TWO_271 },
  { ...plan.PRINCIPAL_HAND_IN, ...TWO_271 },
  { ...plan.APPROVE_PLANS, ...REPORT_271 },
  { ...carryOut.FOCUS, ...FROM_BLOG_2026 },
  { ...carryOut.EFFORT, ...FROM_BLOG_2026 },
  { ...carryOut.SCHEDULE, ...FROM_BLOG_2026 },
  { ...carryOut.DISCUSS_PREPARATION, ...FROM_BLOG_2026 },
  { ...carryOut.BE_OBSERVED, ...REPORT_271 },
  { ...carryOut.OBSERVE_TEACHERS, ...FROM_PEERS_2026 },
  { ...carryOut.DISCUSS_RESULT, ...FROM_BLOG_2026 },
  { ...carryOut.DISCUSS_WITH_TEACHERS, ...FROM_BLOG_2026 },
  { ...carryOut.LEARN, ...FROM_BRIEFING_2026 },
  { ...carryOut.REFLECT, ...REPORT_271 },
  { ...evidence.KEEP_DOCUMENTS, ...REPORT_271 },
  { ...rate.REFLECTION_FILLED, ...REPORT_271 },
  { ...evidence.AT_SCHOOL, ...REPORT_271 },
  { ...rate.DATA_STILL_RIGHT, ...FROM_WORKSHOP_2026 },
  { ...rate.KEEP_RESULT, ...FROM_BRIEFING_2026 },
  { ...evidence.CONFIRM_DOCUMENTS, ...REPORT_271 },
  { ...rate.RATE_TEACHERS, ...FROM_PEERS_2026 },
  { ...rate.SET_PREDIKAT, ...REPORT_271 },
  { ...rate.RATE_MOVED, ...FROM_WORKSHOP_2026 },
];
