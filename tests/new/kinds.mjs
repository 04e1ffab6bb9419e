import { fact } from './fact.mjs';
import { notice } from './notice.mjs';
import { page } from './page.mjs';
import { question } from './question.mjs';
import { ruleset } from './ruleset.mjs';

/** Each: a name → the files to write, and what is left to do by hand. */
export const KINDS = { page, fact, question, notice, ruleset };
