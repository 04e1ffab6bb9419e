import { MAY_GO } from './fourth/may-go';
import { MUST_STAY } from './fourth/must-stay';
import { MUST_STAY_PLACE } from './fourth/must-stay-place';
import type { Page } from './third';

/**
 * A fourth set, like the third by an author who knew the contract and the domain only, not the code, and written whole
 * before any of it was run. Days that have passed lie before 28 March 2024, those to come after 22 November 2026. On
 * two pages (`stay 11`, and where nothing is red) not being listed is as good as staying.
 */
export const FOURTH: readonly Page[] = [...MAY_GO, ...MUST_STAY, ...MUST_STAY_PLACE];
