import type { When } from '../dates';
import { ROWS_SAID, WHATS_SAID } from '../lexicon/approvals';
import { DATES_SAID } from '../lexicon/dates';
import { ACTIONS_SAID, FILLERS_SAID, HEADS_SAID } from '../lexicon/fillers';
import { DOMAIN_SAID, PLACES_SAID } from '../lexicon/pages';
import { PEOPLE_SAID } from '../lexicon/people';
import { PERIODS_SAID } from '../lexicon/periods';
import { POINTS_SAID } from '../lexicon/points';
import { PREDIKAT_LABELS, PREDIKAT_SAID } from '../lexicon/predikat';
import { SIDES_SAID } from '../lexicon/sides';
import { PARTS_SAID, STAGES_SAID } from '../lexicon/stages';
import { STATUSES_SAID } from '../lexicon/statuses';

export const LEXICON = {
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

/** A bit for each part that a sign can play, so that many can be asked for at once. */
export const BITS = Object.fromEntries(
  [...Object.keys(LEXICON), 'date', 'number'].map((name, i) => [name, 1 << i]),
) as Record<Sense | 'date' | 'number', number>;

/** One phrase found in a text, with everything it can mean. */
export interface Sign {
  is: { readonly [sense in Sense]?: string };
  bits: number;
  when?: When;
  number?: number;
}

interface Node {
  next: Map<string, Node>;
  /** What a text says that ends here: the same object for all. */
  sign?: Sign;
}

export const trie: Node = { next: new Map() };

function slots(pattern: string): string[][] {
  return pattern
    .split(' ')
    .map((slot) => slot.split('/').map((word) => (word === '~' ? '' : word.replaceAll('+', ' '))));
}

export function add(phrase: string, sense: Sense, value: string): void {
  let node = trie;
  for (const word of phrase.split(' ')) {
    if (!word) continue;
    const next = node.next.get(word) ?? { next: new Map() };
    node.next.set(word, next);
    node = next;
  }
  if (node === trie) return;
  const { is, bits } = node.sign ?? { is: {}, bits: 0 };
  node.sign = { is: { [sense]: value, ...is }, bits: bits | BITS[sense] };
}

export function expand(pattern: string): string[] {
  return slots(pattern).reduce<string[]>(
    (sofar, words) => sofar.flatMap((start) => words.map((word) => `${start} ${word}`)),
    [''],
  );
}

/** Every word of every phrase, once learnt. */
export const vocabulary = new Set<string>();

export function learn(node: Node): void {
  for (const [word, next] of node.next) {
    vocabulary.add(word);
    learn(next);
  }
}

/** "di setujui", "ter-kunci": the prefix belongs to its word. */
const PREFIXED = /(?<!\p{L})(di|ter)(?:\s?[-–]\s?|\s)(\p{L}{3,})/gu;

const MAY_BE_PREFIXED = /(?:di|ter)[\s–-]/;

export const unprefixed = (text: string): string =>
  !MAY_BE_PREFIXED.test(text)
    ? text
    : text.replace(PREFIXED, (all, prefix: string, word: string) =>
        vocabulary.has(prefix + word) ? prefix + word : all,
      );

export function longest(tokens: readonly string[], at: number): { sign: Sign; end: number } | null {
  let node: Node | undefined = trie;
  let best: { sign: Sign; end: number } | null = null;
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i] ?? '';
    // A hyphen inside a phrase ("pra-perencanaan", "sedang – dikerjakan") parts nothing.
    if (i > at && (token === '-' || token === '–' || token === '.' || token === '/')) continue;
    node = node.next.get(token);
    if (!node) break;
    if (node.sign) best = { sign: node.sign, end: i + 1 };
  }
  return best;
}
