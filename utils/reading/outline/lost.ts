import { strangeOf } from '../words';
import type { Piece } from './run';

/** Whatever is joined to it, it is not understood. */
export const isStrange = (piece: Piece): boolean => strangeOf(piece.text).inside;

/** Joined so, a word that nothing accounts for stands between spaces. */
export const isLost = (pieces: readonly Piece[], by: string): boolean =>
  pieces.some((piece, i) => {
    const { first, last, alone } = strangeOf(piece.text);
    if (!first && !last && !alone) return false;
    const before = by === ' ' || isParted(pieces[i - 1], piece);
    const after = by === ' ' || isParted(piece, pieces[i + 1]);
    return (first && before) || (last && after) || (alone && before && after);
  });

const isParted = (one: Piece | undefined, next: Piece | undefined): boolean =>
  !one || !next || /\s$/.test(one.raw) || /^\s/.test(next.raw);
