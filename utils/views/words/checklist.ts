import { CARRY_OUT_ITEMS } from './checklist/carry-out';
import { EVIDENCE_ITEMS } from './checklist/evidence';
import type { ItemWords } from './checklist/item-words';
import { PLAN_ITEMS } from './checklist/plan';
import { RATE_ITEMS } from './checklist/rate';

/** Words of every checklist item of every ruleset, by its id. */
export const CHECKLIST_WORDS: Record<string, ItemWords> = {
  ...PLAN_ITEMS,
  ...CARRY_OUT_ITEMS,
  ...EVIDENCE_ITEMS,
  ...RATE_ITEMS,
};
