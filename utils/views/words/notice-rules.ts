import { both } from './both';

/** Reasons by the id of the rule that gave the verdict (`utils/notices`). */
export const RULE_WORDS = both<string>({
  id: {},
  en: {},
});
