import { MONTHS, WEEKDAYS } from '../lexicon/dates';
import { vocabulary } from './trie';

/** Words of dates (`dates.ts`), which the trie does not hold. */
const OF_DATES = new Set([
  ...MONTHS.join('|').split('|'),
  ...WEEKDAYS.split('|'),
  ...'jumat pukul wita kemarin lusa hari besok minggu pekan yang lalu lagi sampai dengan hingga'.split(' '),
]);

const LETTERS = /^\p{L}{4,}$/u;

/** Every word of a phrase or a date, with its prefix and without. */
const heard = new Set<string>();

function isUnheard(word: string): boolean {
  if (heard.size === 0)
    for (const one of [...vocabulary, ...OF_DATES]) heard.add(one).add(one.replace(/^(?:di|ter)/, ''));
  return LETTERS.test(word) && !heard.has(word);
}

/** Where a text has words that no phrase and no date has. */
export interface Strange {
  /** Between two others: joined to anything the text is not understood. */
  inside: boolean;
  /** At an end, or alone: not understood once there is space beside it, or on both sides of it. */
  first: boolean;
  last: boolean;
  alone: boolean;
}

export const FAMILIAR: Strange = { inside: false, first: false, last: false, alone: false };

/** Of a lower-cased text. Only words with space on both sides stay what they are, whatever is joined to the text. */
export function strangeIn(lower: string): Strange {
  const words = lower.split(' ').map(isUnheard);
  const alone = words.length === 1 && words[0] === true;
  const [first, last] = [!alone && words[0] === true, !alone && words.at(-1) === true];
  return { inside: words.slice(1, -1).includes(true), first, last, alone };
}
