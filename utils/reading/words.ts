import { dateIndex, extractDates } from './dates';
import type { Told } from './outline/memo';
import { FAMILIAR, type Strange, strangeIn } from './words/strange';
import {
  add,
  BITS,
  expand,
  LEXICON,
  learn,
  longest,
  type Sense,
  type Sign,
  trie,
  unprefixed,
} from './words/trie';

/** `unknown` counts the words that nothing accounts for: only a text without them is understood. */
export interface Meaning extends Told {
  signs: readonly Sign[];
  unknown: number;
  /** Every part that a sign of it plays. */
  bits: number;
  /** Once asked for. */
  strange?: Strange;
  /** Values by sense, once asked for. */
  said: { [sense in Sense]?: readonly string[] };
}

for (const [sense, values] of Object.entries(LEXICON))
  for (const [value, patterns] of Object.entries(values))
    for (const pattern of patterns.split(';'))
      for (const phrase of expand(pattern)) add(phrase, sense as Sense, value);

// Zero-width and soft characters are invisible to a person; so they are to the reader.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f/gu;
const PLAIN = /^[\x20-\x7e]*$/;
const SPACES = /[\s\u00a0]+/g;

/** Text as a person sees it: invisible characters gone, every run of space one space. */
export const clean = (text: string): string =>
  (PLAIN.test(text) && !text.includes('  ') ? text : text.replace(INVISIBLE, '').replace(SPACES, ' ')).trim();

learn(trie);

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*|\S/gu;
const PUNCTUATION = /^[\p{P}\p{S}\p{M}]$/u;
const MEANINGFUL = /^[?%^+=@#<>~$\\*&]$/;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/;

function toNumber(token: string): number {
  return Number(token.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

const folded = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFKC'))
    .toLowerCase()
    .replaceAll('&', ' dan ')
    .replace(/#(?=\d)/g, 'no ');

function understand(text: string): Meaning {
  const { text: marked, dates } = extractDates(unprefixed(folded(text)));
  const tokens = marked.match(TOKEN) ?? [];
  const signs: Sign[] = [];
  let unknown = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    const when = dates[dateIndex(token)];
    const found = when ? null : longest(tokens, i);
    if (when) signs.push({ is: {}, bits: BITS.date, when });
    else if (found) signs.push(found.sign);
    else if (DIGIT.test(token)) signs.push({ is: {}, bits: BITS.number, number: toNumber(token) });
    else if (LETTER.test(token) || MEANINGFUL.test(token) || !PUNCTUATION.test(token)) unknown += 1;
    i = found ? found.end : i + 1;
  }
  const bits = signs.reduce((all, sign) => all | sign.bits, 0);
  return { signs, unknown, bits, said: {} };
}

const LONGEST = 220;
const LOST: Strange = { ...FAMILIAR, inside: true };
const NOTHING: Meaning = { signs: [], unknown: 99, bits: 0, strange: LOST, said: {} };
// Two generations: what was not asked for while one filled up is forgotten with it.
const GENERATION = 6000;
let young = new Map<string, Meaning>();
let old = new Map<string, Meaning>();

/** What a cleaned text means. Texts longer than any label or status are not understood at all. */
export function parse(text: string): Meaning {
  if (text.length > LONGEST) return NOTHING;
  const known = young.get(text);
  if (known) return known;
  if (young.size >= GENERATION) [old, young] = [young, new Map()];
  const meaning = old.get(text) ?? understand(text);
  young.set(text, meaning);
  return meaning;
}

/** Which words of a cleaned text nothing can account for, whatever stands beside it. */
export function strangeOf(text: string): Strange {
  const meaning = parse(text);
  meaning.strange ??= meaning.unknown > 0 ? strangeIn(folded(text)) : FAMILIAR;
  return meaning.strange;
}

/** Whether any sign of a text plays the part. */
export const has = (meaning: Meaning, part: Sense | 'date' | 'number'): boolean =>
  (meaning.bits & BITS[part]) !== 0;

/** The distinct values of one sense, in order. */
export function values(meaning: Meaning, sense: Sense): readonly string[] {
  if (!has(meaning, sense)) return NO_VALUES;
  const said = meaning.said[sense];
  if (said) return said;
  const found = [...new Set(meaning.signs.flatMap((sign) => sign.is[sense] ?? []))];
  meaning.said[sense] = found;
  return found;
}

const NO_VALUES: readonly string[] = [];

/** True when every sign of an understood text plays at least one of the parts named. */
export function only(meaning: Meaning, ...senses: (Sense | 'date' | 'number')[]): boolean {
  if (meaning.unknown > 0 || meaning.signs.length === 0) return false;
  let parts = 0;
  for (const sense of senses) parts |= BITS[sense];
  return meaning.signs.every((sign) => (sign.bits & parts) !== 0);
}
