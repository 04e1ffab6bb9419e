import { MAY_GO } from './third/may-go';
import { MUST_STAY } from './third/must-stay';
import { NEAR } from './third/near';

type Expected = 'boleh-diabaikan' | 'perlu-perhatian' | 'tidak-dikenal';
export type Page = readonly [
  name: string,
  html: string,
  notices: readonly (readonly [text: string, Expected])[],
];

/**
 * A third set, by an author who knew the contract and the domain only, not the code; written whole before any of it was
 * run. Any day from 2024-03-28 to 2029 gives the same verdicts. ` (either)` at the end of a name: of its notices only
 * staying is asked, not which of the two verdicts.
 */
export const THIRD: readonly Page[] = [...MAY_GO, ...MUST_STAY, ...NEAR];
