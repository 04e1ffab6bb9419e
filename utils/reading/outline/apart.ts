import { isInitials } from '../account/name';
import { type Answer, displayFor, type Piece } from './run';

/** The element that stands directly in `box` and holds the piece. */
function outermost(piece: Piece, box: Element): Element {
  let at = piece.element;
  while (at.parentElement && at.parentElement !== box && at !== box) at = at.parentElement;
  return at;
}

/** Two texts that the page sets apart (flex items, inline blocks) are two texts, however close their tags. */
export function setApart(one: Piece, next: Piece, box: Element, asked: Answer[]): boolean {
  const [a, b] = [outermost(one, box), outermost(next, box)];
  if (a === b || a === box || b === box) return false;
  return displayFor(asked, a) !== 'inline' || displayFor(asked, b) !== 'inline';
}

/** "HK | Hilda Kusnadi": a face before its name. */
const isFace = (last: Piece, { element, text, raw }: Piece): boolean =>
  last.element !== element &&
  FACE.test(last.text) &&
  (/\s$/.test(last.raw) || /^(?:\s|\p{Lu}\p{Ll})/u.test(raw)) &&
  text.startsWith(last.text.charAt(0)) &&
  isInitials(last.text, text);
const FACE = /^\p{Lu}{1,3}$/u;

/** "SMA Negeri 2 Tegal Banyu | Ganti Akun": what is pressed behind a name is no part of it. */
function isBehind(last: Piece, { element, text }: Piece): boolean {
  const pressed = element.closest(PRESSED);
  return pressed !== null && !pressed.contains(last.element) && NAMED.test(last.raw) && /^\p{Lu}/u.test(text);
}
const PRESSED = 'a,button';
/** Ends like a name: with a word in capitals, a number or a bracket. */
const NAMED = /(?:(?<!\p{L})\p{Lu}[\p{L}.'’]*|\d|\))[\s,·|–—-]*$/u;

/** The run as the page sets it apart. */
export function groupsOf(pieces: readonly Piece[], box: Element, asked: Answer[]): Piece[][] {
  const groups: Piece[][] = [];
  for (const piece of pieces) {
    const last = groups.at(-1);
    const before = last?.at(-1);
    if (last && before && !setApart(before, piece, box, asked)) last.push(piece);
    else groups.push([piece]);
  }
  return groups;
}

/** Two texts: by the page's layout, or by what they are. */
export const isApart = (one: Piece, next: Piece, box: Element, asked: Answer[]): boolean =>
  setApart(one, next, box, asked) || isBehind(one, next) || isFace(one, next);
