/**
 * In UTF-16 units. JSON writes some of them as six (`\u0000`): even a piece of nothing else stays, with the rest of its
 * message, below the 6,000,000 that one may hold.
 */
const PIECE = 900_000;

/** Cuts a text into pieces of a message each, no letter in two; an empty text is one empty piece. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (let at = 0; at < text.length || pieces.length === 0; ) {
    const end = endOf(text, at + PIECE);
    pieces.push(text.slice(at, end));
    at = end;
  }
  return pieces;
}

/** A letter of two units is not cut in the middle: half of it is none, and gets lost on the way. */
function endOf(text: string, end: number): number {
  const last = text.charCodeAt(end - 1);
  return end < text.length && last >= 0xd800 && last < 0xdc00 ? end - 1 : end;
}
