import {
  FROM_271,
  FROM_BLOG_2026,
  FROM_BRIEFING_2026,
  FROM_PEERS_2026,
  FROM_WORKSHOP_2026,
} from '../provenance';
import type { ChecklistItem } from '../schema';
import * as carryOut from './carry-out';
import * as evidence from './evidence';
import * as plan from './plan';
import * as prePlan from './pre-plan';
import * as rate from './rate';

/** As in 2026, as an estimate throughout. */
export const CHECKLIST_2027: ChecklistItem[] = [
  { ...prePlan.UNIT, ...FROM_271 },
  { ...prePlan.PERSONAL_DATA_EARLY, ...FROM_271 },
  { ...prePlan.MEND_DATA_EARLY, ...FROM_WORKSHOP_2026 },
  { ...prePlan.TEAM, ...FROM_271 },
  { ...plan.INDICATOR, ...FROM_PEERS_2026 },
  { ...plan.BEHAVIOUR, ...FROM_PEERS_2026 },
  { ...plan.HAND_IN, ...FROM_271 },
  { ...plan.PRINCIPAL_HAND_IN, ...FROM_271 },
  { ...plan.APPROVE_PLANS, ...FROM_271 },
  { ...carryOut.FOCUS, ...FROM_BLOG_2026 },
  { ...carryOut.EFFORT, ...FROM_BLOG_2026 },
  { ...carryOut.SCHEDULE, ...FROM_BLOG_2026 },
  { ...carryOut.DISCUSS_PREPARATION, ...FROM_BLOG_2026 },
  { ...carryOut.BE_OBSERVED, ...FROM_271 },
  { ...carryOut.OBSERVE_TEACHERS, ...FROM_PEERS_2026 },
  { ...carryOut.DISCUSS_RESULT, ...FROM_BLOG_2026 },
  { ...carryOut.DISCUSS_WITH_TEACHERS, ...FROM_BLOG_2026 },
  { ...carryOut.LEARN, ...FROM_BRIEFING_2026 },
  { ...carryOut.REFLECT, ...FROM_271 },
  { ...evidence.KEEP_DOCUMENTS, ...FROM_271 },
  { ...rate.REFLECTION_FILLED, ...FROM_271 },
  { ...evidence.AT_SCHOOL, ...FROM_271 },
  { ...rate.DATA_STILL_RIGHT, ...FROM_WORKSHOP_2026 },
  { ...rate.KEEP_RESULT, ...FROM_BRIEFING_2026 },
  { ...evidence.CONFIRM_DOCUMENTS, ...FROM_271 },
  { ...rate.RATE_TEACHERS, ...FROM_PEERS_2026 },
  { ...rate.SET_PREDIKAT, ...FROM_271 },
  { ...rate.RATE_MOVED, ...FROM_WORKSHOP_2026 },
];
