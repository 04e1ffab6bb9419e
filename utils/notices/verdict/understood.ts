import { ENGLISH, HARMLESS, PHRASES, STATES } from '../rules/sentences';
import { type Classes, classed } from './classes';
import { LONGEST_SENTENCE, ruleOf } from './grammar';
import type { Understanding } from './meanings';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${pattern})$`);
/** Whose doing it is where the person is the superior. */
const ABOVE = /dinas|organisasi/;

type Rule = (classes: Classes) => boolean;

interface Grammar {
  states: Rule[];
  harmless: Rule[];
  english: RegExp;
}
let made: Grammar | null = null;

/** Made when the first notice comes: most pages have none. */
const grammar = (): Grammar => {
  made ??= {
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
