import { dateIndex, extractDates, type When } from './dates';
import { ROWS_SAID, WHATS_SAID } from './lexicon/approvals';
import { DATES_SAID } from './lexicon/dates';
import { ACTIONS_SAID, FILLERS_SAID, HEADS_SAID } from './lexicon/fillers';
import { DOMAIN_SAID, PLACES_SAID } from './lexicon/pages';
import { PEOPLE_SAID } from './lexicon/people';
import { PERIODS_SAID } from './lexicon/periods';
import { POINTS_SAID } from './lexicon/points';
import { PREDIKAT_LABELS, PREDIKAT_SAID } from './lexicon/predikat';
import { SIDES_SAID } from './lexicon/sides';
import { PARTS_SAID, STAGES_SAID } from './lexicon/stages';
import { STATUSES_SAID } from './lexicon/statuses';

const LEXICON = {
  stage: STAGES_SAID,
  part: PARTS_SAID,
  status: STATUSES_SAID,
  row: ROWS_SAID,
  what: WHATS_SAID,
  fill: FILLERS_SAID,
  action: ACTIONS_SAID,
  when: DATES_SAID,
  point: POINTS_SAID,
  predikat: PREDIKAT_SAID,
  predikatLabel: PREDIKAT_LABELS,
  place: PLACES_SAID,
  domain: DOMAIN_SAID,
  side: SIDES_SAID,
  people: PEOPLE_SAID,
  period: PERIODS_SAID,
  head: HEADS_SAID,
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type Sense = keyof typeof LEXICON;
/** One phrase found in a text, with everything it can mean. */
export interface Sign {
  is: { readonly [sense in Sense]?: string };
  when?: When;
  number?: number;
}
/** `unknown` counts the words that nothing accounts for: only a text without them is understood. */
export interface Meaning {
  signs: readonly Sign[];
  unknown: number;
  /** Values by sense, once asked for. */
  said: { [sense in Sense]?: readonly string[] };
}

interface Node {
  next: Map<string, Node>;
  is?: Record<string, string>;
}
const trie: Node = { next: new Map() };

function slots(pattern: string): string[][] {
  return pattern
    .split(' ')
    .map((slot) => slot.split('/').map((word) => (word === '~' ? '' : word.replaceAll('+', ' '))));
}

function add(phrase: string, sense: string, value: string): void {
  let node = trie;
  for (const word of phrase.split(' ')) {
    if (!word) continue;
    const next = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  if (node === trie) return;
  node.is ??= {};
  node.is[sense] ??= value;
}

function expand(pattern: string): string[] {
  return slots(pattern).reduce<string[]>(
    (sofar, words) => sofar.flatMap((start) => words.map((word) => `${start} ${word}`)),
    [''],
  );
}

for (const [sense, values] of Object.entries(LEXICON))
  for (const [value, patterns] of Object.entries(values))
    for (const pattern of patterns.split(';'))
      for (const phrase of expand(pattern)) add(phrase, sense, value);

// Zero-width and soft characters are invisible to a person; so they are to the reader.
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}|\u034f|\u115f/gu;
const PLAIN = /^[\x21-\x7e]+(?: [\x21-\x7e]+)*$/;
const SPACES = /[\s\u00a0]+/g;

/** Text as a person sees it: invisible characters gone, every run of space one space. */
export const clean = (text: string): string =>
  PLAIN.test(text) ? text : text.replace(INVISIBLE, '').replace(SPACES, ' ').trim();

const vocabulary = new Set<string>();
function learn(node: Node): void {
  for (const [word, next] of node.next) {
    vocabulary.add(word);
    learn(next);
  }
}
learn(trie);

/** "di setujui", "ter-kunci": the prefix belongs to its word. */
const PREFIXED = /(?<!\p{L})(di|ter)(?:\s?[-–]\s?|\s)(\p{L}{3,})/gu;
const unprefixed = (text: string): string =>
  text.replace(PREFIXED, (all, prefix: string, word: string) =>
    vocabulary.has(prefix + word) ? prefix + word : all,
  );

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\d+(?:[.,]\d+)*|\S/gu;
const PUNCTUATION = /^[\p{P}\p{S}\p{M}]$/u;
const MEANINGFUL = /^[?%^+=@#<>~$\\*&]$/;
const LETTER = /^\p{L}/u;
const DIGIT = /^\d/;

function longest(tokens: readonly string[], at: number): { sign: Sign; end: number } | null {
  let node: Node | undefined = trie;
  let best: { sign: Sign; end: number } | null = null;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    // A hyphen inside a phrase ("pra-perencanaan", "sedang – dikerjakan") parts nothing.
    if (i > at && (token === '-' || token === '–' || token === '.' || token === '/')) continue;
    node = node.next.get(token);
    if (!node) break;
    if (node.is) best = { sign: { is: node.is }, end: i + 1 };
  }
  return best;
}

function toNumber(token: string): number {
  return Number(token.replace(/[.,](?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

function understand(text: string): Meaning {
  const lower = text.normalize('NFKC').toLowerCase().replaceAll('&', ' dan ');
  const { text: marked, dates } = extractDates(unprefixed(lower));
  const tokens = marked.match(TOKEN) ?? [];
  const signs: Sign[] = [];
  let unknown = 0;
  for (let i = 0; i < tokens.length; ) {
    const token = tokens[i] ?? '';
    const when = dates[dateIndex(token)];
    const found = when ? null : longest(tokens, i);
    if (when) signs.push({ is: {}, when });
    else if (found) signs.push(found.sign);
    else if (DIGIT.test(token)) signs.push({ is: {}, number: toNumber(token) });
    else if (LETTER.test(token) || MEANINGFUL.test(token) || !PUNCTUATION.test(token)) unknown += 1;
    i = found ? found.end : i + 1;
  }
  return { signs, unknown, said: {} };
}

const LONGEST = 220;
const NOTHING: Meaning = { signs: [], unknown: 99, said: {} };
const remembered = new Map<string, Meaning>();

/** What a cleaned text means. Texts longer than any label or status are not understood at all. */
export function parse(text: string): Meaning {
  if (text.length > LONGEST) return NOTHING;
  const before = remembered.get(text);
  if (before) return before;
  if (remembered.size > 4000) remembered.clear();
  const meaning = understand(text);
  remembered.set(text, meaning);
  return meaning;
}

/** The distinct values of one sense, in order. */
export function values(meaning: Meaning, sense: Sense): readonly string[] {
  if (meaning.signs.length === 0) return NO_VALUES;
  const said = meaning.said[sense];
  if (said) return said;
  const found = [...new Set(meaning.signs.flatMap((sign) => sign.is[sense] ?? []))];
  meaning.said[sense] = found;
  return found;
}
const NO_VALUES: readonly string[] = [];

/** True when every sign of an understood text plays at least one of the parts named. */
export function only(meaning: Meaning, ...senses: (Sense | 'date' | 'number')[]): boolean {
  return (
    meaning.unknown === 0 &&
    meaning.signs.length > 0 &&
    meaning.signs.every((sign) =>
      senses.some((sense) =>
        sense === 'date' ? sign.when : sense === 'number' ? sign.number !== undefined : sign.is[sense],
      ),
    )
  );
}
