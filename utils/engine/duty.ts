import type { Case } from './case';
import type { Findings } from './findings';

/** Whether the person must use the feature; `null` where employment, ruleset or source do not say. */
export function dutyOf(c: Case): Findings['duty'] {
  const { employment } = c.memory.profile;
  const says = employment === null ? undefined : c.rules?.duty[employment];
  return says?.source && says.value !== null ? { must: says.value, source: says.source } : null;
}
