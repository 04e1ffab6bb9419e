/** Files of rules that a dinas, KKG or MGMP hands out: what they say, or why they are not taken; pure. */
export { keyOf } from '../key';
export { type FileSaid, readRuleFile } from './read';
