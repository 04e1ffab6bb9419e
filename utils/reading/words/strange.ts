import { MONTHS, WEEKDAYS } from '../lexicon/dates';
import { vocabulary } from './trie';

/** Words of dates (`dates.ts`), which the trie does not hold. */
const OF_DATES = new Set([
  ...MONTHS.join('|').split('|'),
  ...WEEKDAYS.split('|'),
  ...'jumat pukul wita kemarin lusa hari besok minggu pekan yang lalu lagi sampai dengan hingga'.split(' '),
]);

/** Words with space on both sides: they stay what they are, whatever is joined to the text. */
const INNER = /(?<=\s)\p{L}{4,}(?=\s)/gu;

const isUnheard = (word: string): boolean =>
  !vocabulary.has(word) &&
  !OF_DATES.has(word) &&
  !vocabulary.has(`di${word}`) &&
  !vocabulary.has(`ter${word}`);

/** True when a lower-cased text has a word that no phrase and no date has: joined to anything it is not understood. */
export const isStrange = (lower: string): boolean => lower.match(INNER)?.some(isUnheard) ?? false; // no such word
