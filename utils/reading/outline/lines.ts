import { CONDITIONS } from '../lexicon/fillers';
import { BEFORE_SCHOOL, SCHOOL } from '../lexicon/people';
import { clean, type Meaning, parse } from '../words';
import type { Piece } from './walk';

/** A piece of a run that stands for itself. */
export interface Part {
  text: string;
  /** Where its text begins. */
  element: Element;
  /** Every element that holds some of its text. */
  elements: readonly Element[];
  meaning: Meaning;
  spoken: boolean;
}

const SENTENCE_END =
  /(?<=\p{Ll}{2}[.!])(?<!\b(?:Dra|Drs|Prof|Bpk|Sdr|Kab|Kec|Pdt|Ust|Hj)\.)\s+(?=\p{Lu})|(?<=\?)\s+/u;
const BETWEEN = /\s*[•|·]\s*/u;
const SEPARATOR = /\s+[–—/-]\s+|\s*;\s*|:\s+|:$|\s+\(|\)(?:\s+|,\s*|$)|^\(|\n/u;
const ASIDE = /\s\(([^()]{1,80})\)/;
const SAYS = /[\p{L}\p{N}]/u;
const MOST_PIECES = 40;
const LONGEST_WINDOW = 8;
const LONGEST_RUN = 600;

const known = (meaning: Meaning): boolean => meaning.unknown === 0 && meaning.signs.length > 0;
type Elements = readonly [Element, ...Element[]];
const part = (text: string, elements: Elements, spoken = false, meaning = parse(text)): Part => ({
  text,
  element: elements[0],
  elements,
  spoken,
  meaning,
});
function elementsOf(first: Piece, pieces: readonly Piece[]): Elements {
  const all: [Element, ...Element[]] = [first.element];
  for (const piece of pieces) if (!all.includes(piece.element)) all.push(piece.element);
  return all;
}

/** True where a text goes on like a sentence: what stands after it is talked about, not said. */
function leadsOn(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}]+/gu) ?? [];
  return words.length > 9 || words.some((word) => CONDITIONS.has(word));
}

/** Whether known parts beside unknown ones stand for themselves, or are words of one sentence. */
function stands(parts: readonly Part[]): boolean {
  return parts.every((one, i) => {
    if (!known(one.meaning)) return true;
    const before = parts.slice(0, i).filter((other) => !known(other.meaning));
    const after = parts[i + 1];
    const flowsOn = after !== undefined && !known(after.meaning) && /^[\p{Ll}\d,]/u.test(after.text);
    const goesOn = /^\p{Ll}/u.test(one.text) && before.some((other) => other.text.split(' ').length > 5);
    return !flowsOn && !goesOn && !before.some((other) => leadsOn(other.text));
  });
}

function single(text: string, elements: Elements, spoken: boolean): Part[] {
  const whole = part(text, elements, spoken);
  if (known(whole.meaning) || text.length > LONGEST_RUN) return [whole];
  // "Name · School · Period": three texts, whatever each may mean.
  for (const between of [BETWEEN, SENTENCE_END, BEFORE_SCHOOL]) {
    const some = text.split(between).map(bare).filter(says);
    if (some.length > 1) return some.flatMap((one) => single(one, elements, spoken));
  }
  const aside = ASIDE.exec(text);
  const without = aside ? part(clean(text.replace(ASIDE, ' ')), elements, spoken) : null;
  if (aside?.[1] && without && known(without.meaning) && !leadsOn(aside[1]))
    return [without, ...single(aside[1], elements, spoken)];
  if (text.endsWith('?')) return [whole];
  const parts = text
    .split(SEPARATOR)
    .map(bare)
    .filter(says)
    .map((one) => part(one, elements, spoken));
  const worth = parts.some((one) => known(one.meaning)) || parts.some((one) => SCHOOL.test(one.text));
  return parts.length > 1 && worth && stands(parts) ? parts : [whole];
}
const says = (text: string): boolean => SAYS.test(text);
const bare = (text: string): string => text.replace(/^[\s,;:–—|·•/-]+|[\s,;–—|·•/-]+$/gu, '');

const joined = (pieces: readonly Piece[], by: string): string => clean(pieces.map((one) => one.raw).join(by));

/** Joining is right where it makes sense of what alone has none, or where it makes one phrase of two. */
function belongTogether(whole: Meaning, pieces: readonly Piece[]): boolean {
  if (!known(whole)) return false;
  const alone = pieces.map((piece) => parse(piece.text));
  const signs = alone.reduce((sum, meaning) => sum + meaning.signs.length, 0);
  if (pieces.length === 1 || !alone.every(known) || whole.signs.length < signs) return true;
  return pieces.slice(1).every((piece) => /^\p{Ll}/u.test(piece.text));
}

/** Some pieces as one text, when that can be understood. */
function together(first: Piece, pieces: readonly Piece[]): Part | null {
  for (const by of pieces.length > 1 ? ['', ' '] : ['']) {
    const text = joined(pieces, by);
    const meaning = parse(text);
    if (belongTogether(meaning, pieces))
      return part(
        text,
        elementsOf(first, pieces),
        pieces.every((piece) => piece.spoken),
        meaning,
      );
  }
  return null;
}

/** The longest stretch of pieces from `at` that is understood as one text. */
function stretch(pieces: readonly Piece[], at: number): { part: Part; end: number } | null {
  const first = pieces[at];
  if (!first) return null;
  for (let end = Math.min(pieces.length, at + LONGEST_WINDOW); end > at; end -= 1) {
    const found = together(first, pieces.slice(at, end));
    if (found) return { part: found, end };
  }
  return null;
}

/** The element that stands directly in `box` and holds the piece. */
function outermost(piece: Piece, box: Element): Element {
  let at = piece.element;
  while (at.parentElement && at.parentElement !== box && at !== box) at = at.parentElement;
  return at;
}

/** Two texts that the page sets apart (flex items, inline blocks) are two texts, however close their tags. */
function setApart(one: Piece, next: Piece, box: Element): boolean {
  const [a, b] = [outermost(one, box), outermost(next, box)];
  if (a === b || a === box || b === box) return false;
  return getComputedStyle(a).display !== 'inline' || getComputedStyle(b).display !== 'inline';
}

/** The run as the page sets it apart. */
function groupsOf(pieces: readonly Piece[], box: Element): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && !setApart(before, piece, box)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** The run piece by piece: what is understood stands alone, the rest stays together. */
function inOrder(pieces: readonly Piece[], box: Element): Part[] {
  const parts: Part[] = [];
  let loose: Piece[] = [];
  const settle = () => {
    const start = loose[0];
    if (start) parts.push(part(joined(loose, ''), elementsOf(start, loose)));
    loose = [];
  };
  for (let i = 0; i < pieces.length; ) {
    const found = stretch(pieces, i);
    const piece = pieces[i];
    const last = loose.at(-1);
    if (found || (last && piece && setApart(last, piece, box))) settle();
    if (found) parts.push(found.part);
    else if (piece) loose.push(piece);
    i = found ? found.end : i + 1;
  }
  settle();
  return parts;
}

function several(pieces: readonly Piece[], box: Element): Part[] {
  const first = pieces[0];
  if (!first) return [];
  const whole = together(first, pieces);
  if (whole) return [whole];
  const parts = inOrder(pieces, box);
  if (!stands(parts)) {
    const groups = groupsOf(pieces, box);
    if (groups.length > 1) return groups.flatMap((group) => several(group, box));
    return single(joined(pieces, ''), elementsOf(first, pieces), false);
  }
  return parts.flatMap((one) =>
    known(one.meaning) ? [one] : single(one.text, [one.element, ...one.elements], one.spoken),
  );
}

/** The parts of one run of inline text, each as long as it can be understood at one go. */
export function partsOf(run: readonly Piece[], box: Element): Part[] {
  const pieces = run.filter((piece) => SAYS.test(piece.text));
  const first = pieces[0];
  if (!first) return [];
  if (pieces.length === 1) return single(first.text, [first.element], first.spoken);
  // Space between two pieces belongs to the one before it, so that joining keeps the words apart.
  const spaced: Piece[] = [];
  for (const piece of run) {
    const last = spaced.at(-1);
    if (SAYS.test(piece.text)) spaced.push({ ...piece });
    else if (last) last.raw += piece.raw.trim() ? piece.raw : ' ';
  }
  if (spaced.length > MOST_PIECES) return [part(joined(spaced, ' ').slice(0, LONGEST_RUN), [first.element])];
  return several(spaced, box);
}
