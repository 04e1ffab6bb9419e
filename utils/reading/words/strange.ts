import { MONTHS, WEEKDAYS } from '../lexicon/dates';
import { vocabulary } from './trie';

/** Words of dates (`dates.ts`), which the trie does not hold. */
const OF_DATES = new Set([
  ...MONTHS.join('|').split('|'),
  ...WEEKDAYS.split('|'),
  ...'jumat pukul wita kemarin lusa hari besok minggu pekan yang lalu lagi sampai dengan hingga'.split(' '),
]);

const LETTERS = /^\p{L}{4,}$/u;

const isUnheard = (word: string): boolean =>
  LETTERS.test(word) &&
  !vocabulary.has(word) &&
  !OF_DATES.has(word) &&
  !vocabulary.has(`di${word}`) &&
  !vocabulary.has(`ter${word}`);

/**
 * True when a lower-cased text has a word that no phrase and no date has: joined to anything it is not understood.
 * Only words with space on both sides count: they stay what they are, whatever is joined to the text.
 */
export const isStrange = (lower: string): boolean => lower.split(' ').slice(1, -1).some(isUnheard);
