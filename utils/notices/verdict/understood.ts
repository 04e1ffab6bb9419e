import { ENGLISH, HARMLESS, PHRASES, STATES } from '../rules/sentences';
import { STEMS, WORDS } from '../rules/words';
import { LONGEST_SENTENCE, ruleOf } from './grammar';
import type { Understanding } from './meanings';

/** Words that a phrase of `words.ts` has at most. */
const LONGEST = 6;
const KINDS = ['built', 'weighed'] as const;
const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
/** Whose doing it is where the person is the superior. */
const ABOVE = /dinas|organisasi/;

/** A sentence as the classes of its words. */
type Classes = readonly string[];
type Rule = (classes: Classes) => boolean;

interface Grammar {
  words: ReadonlyMap<string, string>;
  stems: ReadonlyMap<string, 'built' | 'weighed'>;
  states: Rule[];
  harmless: Rule[];
  english: RegExp;
}
let made: Grammar | null = null;

/** Made when the first notice comes: most pages have none. */
const grammar = (): Grammar => {
  made ??= {
    words: new Map(
      Object.entries(WORDS).flatMap(([name, all]) => all.split('|').map((word) => [word, name] as const)),
    ),
    stems: new Map(KINDS.flatMap((kind) => STEMS[kind].split('|').map((stem) => [stem, kind] as const))),
    ...rules(),
    english: whole(ENGLISH),
  };
  return made;
};

function standsIn(classes: Classes): Record<string, number> {
  const stands: Record<string, number> = {};
  classes.forEach((name, at) => {
    stands[name] = (stands[name] ?? 0) | (1 << at);
  });
  return stands;
}

function rules(): { states: Rule[]; harmless: Rule[] } {
  /** The classes of the sentence at hand: where each of them stands, a bit a word. */
  let stands: Record<string, number> = {};
  let before: Classes = [];
  const known = new Map<string, ReturnType<typeof ruleOf>>();
  /** The next word of a class, or all that a phrase leads to. */
  const meaning = (name: string) => {
    const made = known.get(name);
    if (made) return made;
    const phrase = (PHRASES as Readonly<Record<string, string>>)[name];
    const step = phrase ? ruleOf(phrase, meaning) : (from: number) => (from & (stands[name] ?? 0)) << 1;
    known.set(name, step);
    return step;
  };
  const toRule = (pattern: string): Rule => {
    const step = ruleOf(pattern, meaning);
    return (classes) => {
      if (classes !== before) stands = standsIn(classes);
      before = classes;
      return classes.length <= LONGEST_SENTENCE && (step(1) & (1 << classes.length)) !== 0;
    };
  };
  return { states: STATES.map(toRule), harmless: HARMLESS.map(toRule) };
}

/** The stem of a word without its prefix, which may have swallowed the first letter. */
function kindOf(bare: string): 'built' | 'weighed' | undefined {
  const found = ['', 'p', 't', 's', 'k'].find((first) => grammar().stems.has(first + bare));
  return found === undefined ? undefined : grammar().stems.get(found + bare);
}

/** What a prefix makes of a stem. */
function formOf(word: string): string {
  if (/^20\d\d$/.test(word)) return 'day';
  const passive = word.startsWith('di') ? grammar().stems.get(word.slice(2)) : undefined;
  if (passive) return passive;
  const bare = word.replace(/^me(?:ny|ng|[mn])?/, '');
  if (bare !== word && kindOf(bare)) return 'doer';
  const spoken = /^pe(?:ny|ng|[mn])?(.{3,})an$/.exec(word)?.[1];
  if (!spoken) return 'strange';
  const kinds = [kindOf(spoken), kindOf(`${spoken}kan`)];
  return kinds.includes('built') ? 'making' : kinds.includes('weighed') ? 'thing' : 'strange';
}

/** A part as classes, the longest phrase first; `-mu` and `-nya` are words of their own. */
function classed(part: string): string[] {
  const { words } = grammar();
  const all = part.split(' ').flatMap((word) => {
    const stem = /^(.{4,})(?:mu|nya)$/.exec(word)?.[1];
    return stem && !words.has(word) && words.has(stem) ? [stem, 'anda'] : [word];
  });
  const said: string[] = [];
  for (let at = 0; at < all.length; ) {
    let length = Math.min(LONGEST, all.length - at);
    while (length > 1 && !words.has(all.slice(at, at + length).join(' '))) length -= 1;
    const ours = length === 1 && all[at] === 'kami' ? grammar().stems.get(all[at + 1] ?? '') : undefined; // none at the end
    said.push(ours ?? words.get(all.slice(at, at + length).join(' ')) ?? formOf(all[at] ?? ''));
    at += ours ? 2 : length;
  }
  return said;
}

const tells = (part: string, said: Classes): boolean => {
  const { states, english } = grammar();
  return english.test(part) || states.some((state) => state(said));
};
const tellsState = (part: string): boolean => tells(part, classed(part));

/** Whether every part is understood, and one of them tells a state. */
export function understand(parts: readonly string[]): Understanding {
  let told = false;
  for (const part of parts) {
    const said = classed(part);
    if (tells(part, said)) told = true;
    else if (!grammar().harmless.some((one) => one(said))) return 'unknown';
  }
  return told ? 'state' : 'no-state';
}

const NOT_OPEN = /\bnot (?:can )?open\b/;

/** A part of the site, not what a superior makes in it. */
const SITE =
  /\b(?:fitur|layanan|modul|halaman|laman|jadwal|tahap|tahapan|masa|periode) (?:penilaian|evaluasi)\b/;
const MADE = /\bhasil\b|\bnilai\b|rating|predikat/;
/** What cannot be done before the others have done theirs. */
const NOT_YET_ABLE = /\bbelum (?:dapat|bisa)\b/;
const NOT_OUT = /\bnot out\b/;
const SUBJECT = /\b(?:noun|deed|grade|thing|reply|datum|agent|field)\b/;

function isNobodysHere(part: string): boolean {
  const said = classed(part).join(' ');
  return (
    NOT_OPEN.test(said) || ABOVE.test(part) || (NOT_OUT.test(said) && SITE.test(part) && !MADE.test(part))
  );
}

/**
 * Whether all states told are nobody's here to end: something has not been opened, or the office above is at it. A
 * state without a subject is that of what is told beside it.
 */
export function nobodysHere(parts: readonly string[]): boolean {
  const told = parts.filter(tellsState);
  const theirs = told.filter(isNobodysHere);
  return told.every(
    (part) =>
      theirs.includes(part) ||
      (theirs.length > 0 && (NOT_YET_ABLE.test(part) || !SUBJECT.test(classed(part).join(' ')))),
  );
}
