import { clean, type Meaning, parse } from '../words';
import { isApart, setApart } from './apart';
import { isLost, isStrange } from './lost';
import type { Answer, Part, Piece } from './run';

const LONGEST_WINDOW = 8;
export const known = (meaning: Meaning): boolean => meaning.unknown === 0 && meaning.signs.length > 0;

export type Elements = readonly [Element, ...Element[]];

export const part = (text: string, elements: Elements, spoken = false, meaning = parse(text)): Part => ({
  text,
  element: elements[0],
  elements,
  spoken,
  meaning,
});

export function elementsOf(first: Piece, pieces: readonly Piece[]): Elements {
  const all: [Element, ...Element[]] = [first.element];
  for (const piece of pieces) if (!all.includes(piece.element)) all.push(piece.element);
  return all;
}

export const joined = (pieces: readonly Piece[], by: string): string =>
  clean(pieces.map((one) => one.raw).join(by));

/** Joining is right where it makes sense of what alone has none, or where it makes one phrase of two. */
function belongTogether(whole: Meaning, pieces: readonly Piece[], by: string): boolean {
  if (!known(whole) || (HALF.test(pieces[0]?.text ?? '') && FRACTION.test(joined(pieces, ''))))
    return known(whole); // of no pieces nothing
  return !pieces.some((piece, i) => i > 0 && !/^\p{Ll}/u.test(piece.text) && isCut(whole, pieces, i, by));
}

/** "20/ | 32", "36 | / 128 poin direncanakan": the stroke ties its numbers together. */
const FRACTION = /^\d+\s?\/\s?\d+(?![\d/])/;

const HALF = /^\d+\s?\/?$/;

/** Both sides of a cut are understood, and the whole says no less: two texts. */
function isCut(whole: Meaning, pieces: readonly Piece[], at: number, by: string): boolean {
  const sides = [pieces.slice(0, at), pieces.slice(at)].map((some) => parse(joined(some, by)));
  const [ends, begins] = [sides[0]?.signs.at(-1), sides[1]?.signs[0]];
  if (/^m(?:in|ax)$/.test(ends?.is.point ?? '') && begins?.number !== undefined) return false; // "minimal | 32"
  return sides.every(known) && sides.reduce((sum, side) => sum + side.signs.length, 0) <= whole.signs.length;
}

/** Some pieces as one text, when that can be understood. */
export function together(first: Piece, pieces: readonly Piece[]): Part | null {
  if (pieces.some(isStrange)) return null;
  for (const by of pieces.length > 1 ? ['', ' '] : ['']) {
    if (isLost(pieces, by)) continue;
    const text = joined(pieces, by);
    const meaning = parse(text);
    if (belongTogether(meaning, pieces, by))
      return part(
        text,
        elementsOf(first, pieces),
        pieces.every((piece) => piece.spoken),
        meaning,
      );
  }
  return null;
}

interface Stretch {
  part: Part;
  end: number;
}

/** The longest stretch of pieces from `at` that is understood as one text. */
function stretch(pieces: readonly Piece[], at: number): Stretch | null {
  const first = pieces[at];
  if (!first) return null;
  let end = at;
  for (let one = pieces[end]; one && end < at + LONGEST_WINDOW && !isStrange(one); one = pieces[end])
    end += 1;
  for (; end > at; end -= 1) {
    const found = together(first, pieces.slice(at, end));
    if (found) return { part: found, end };
  }
  return null;
}

/** What alone would be understood, but is a part of what stands before it, which nobody understands. */
function isWithin({ part: { meaning, text }, end }: Stretch, last: Piece, pieces: readonly Piece[]): boolean {
  const { signs } = meaning;
  const next = pieces[end];
  // "10 | 27" of one number, "praktik | baik" of one title.
  if (/\d$/.test(last.raw) && /^\d/.test(text)) return true;
  if (/^\p{Ll}/u.test(text)) return signs.every((sign) => sign.is.predikat ?? sign.is.fill ?? sign.is.people);
  // "SMA Negeri | 1 | Larantuka"
  const isNumber = signs.length === 1 && signs[0]?.number !== undefined && /\s$/.test(last.raw);
  return isNumber && next !== undefined && /^\p{Lu}/u.test(next.text) && !known(parse(next.text));
}

/** The run piece by piece: what is understood stands alone, the rest stays together. */
export function inOrder(pieces: readonly Piece[], box: Element, asked: Answer[]): Part[] {
  const parts: Part[] = [];
  let loose: Piece[] = [];
  const settle = () => {
    const start = loose[0];
    if (start) parts.push(part(joined(loose, ''), elementsOf(start, loose)));
    loose = [];
  };
  for (let i = 0; i < pieces.length; ) {
    const some = stretch(pieces, i);
    const piece = pieces[i];
    const last = loose.at(-1);
    const found =
      some && last && isWithin(some, last, pieces) && !setApart(last, pieces[i] ?? last, box, asked)
        ? null
        : some;
    if (found || (last && piece && isApart(last, piece, box, asked))) settle();
    if (found) parts.push(found.part);
    else if (piece) loose.push(piece);
    i = found ? found.end : i + 1;
  }
  settle();
  return parts;
}
