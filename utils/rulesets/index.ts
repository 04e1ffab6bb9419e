import { RULES_2024_1 } from './2024-1';
import { RULES_2024_2 } from './2024-2';
import { RULES_2025 } from './2025';
import { RULES_2026 } from './2026';
import { RULES_2027 } from './2027';
import type { Ruleset } from './schema';

export { QUESTIONS } from './questions';
export { SOURCES } from './sources';

/** In the order of their days, without gap or overlap. */
export const RULESETS: readonly Ruleset[] = [RULES_2024_1, RULES_2024_2, RULES_2025, RULES_2026, RULES_2027];
