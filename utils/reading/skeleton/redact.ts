import { PUBLIC } from '../lexicon/public';
import type { Sense } from '../words/trie';

const TOKEN = /\p{L}[\p{L}\p{M}]*(?:['’]\p{L}+)?|\p{N}+|[^\p{L}\p{N}]+/gu;
const WORD = /^\p{L}/u;
const NUMBER = /^\p{N}/u;
const MONTH =
  /^(?:jan(?:uari)?|[fp]eb(?:ruari)?|mar(?:et)?|mrt|apr(?:il)?|mei|juni?|juli?|ag(?:ust?us|ust|u|t)|ags|sept?(?:ember)?|okt(?:ober)?|no[vp](?:ember)?|des(?:ember)?)$/i;

/** Senses whose words tell somebody's work apart from another's. */
const PRIVATE: readonly Sense[] = ['people'];
const TELLING = new Set(['subject', 'distinct', 'title']);
/** Words of the feature itself, which stay also beside a name. */
const SURE: readonly Sense[] = ['stage', 'part', 'status', 'row', 'what', 'head', 'side', 'place', 'domain'];

const OPEN = new Set(PUBLIC.split(' '));

/** The longest phrase that the reader knows, from a place in lower-cased words: what it can mean and where it ends. */
export type Known = (
  words: readonly string[],
  at: number,
) => { sign: { is: { readonly [sense in Sense]?: string } }; end: number } | null;

interface Piece {
  text: string;
  kept: boolean;
  sure: boolean;
}

/**
 * A text of the page without anything that is somebody's: words that the reader knows stay, every other letter is an
 * `x` or `X`, every digit a `1`; marks and spaces stay. A known word that stands right beside an unknown one with a
 * capital ("Seni Wati") may be part of a name and goes too, unless it is a word of the feature itself.
 */
export function redact(text: string, known: Known): string {
  const pieces = piecesOf(text.normalize('NFC'), known);
  return pieces
    .map((piece, at) =>
      piece.kept && !isOfName(pieces, at) && !isGlued(pieces, at) ? piece.text : shape(piece.text),
    )
    .join('');
}

function piecesOf(text: string, known: Known): Piece[] {
  const tokens = text.match(TOKEN) ?? [];
  const words = tokens.flatMap((token, at) => (WORD.test(token) ? [{ at, lower: token.toLowerCase() }] : []));
  const pieces = tokens.map(
    (token): Piece => ({ text: token, kept: !WORD.test(token) && !NUMBER.test(token), sure: false }),
  );
  const lowers = words.map(({ lower }) => lower);
  for (let i = 0; i < words.length; ) {
    const found = known(lowers, i);
    const end = found?.end ?? i + 1;
    const kept = found ? isPublic(found.sign.is) : isPlain(tokens, words[i]?.at ?? 0);
    const sure = found ? end - i > 1 || SURE.some((sense) => found.sign.is[sense] !== undefined) : false;
    for (const { at } of words.slice(i, end)) Object.assign(pieces[at] ?? {}, { kept, sure });
    i = end;
  }
  return pieces;
}

function isPublic(is: { readonly [sense in Sense]?: string }): boolean {
  const senses = Object.keys(is) as Sense[];
  return senses.some((sense) => !PRIVATE.includes(sense) || !TELLING.has(is[sense] ?? ''));
}

/** A site's own wording, and months of a date: "Mei" alone is a name. Parts of an address are neither. */
function isPlain(tokens: readonly string[], at: number): boolean {
  const token = tokens[at] ?? '';
  return OPEN.has(token.toLowerCase()) || (MONTH.test(token) && isDated(tokens, at));
}

/** Beside a number, or at the near end of a range whose far end is: "Januari – Juni 2024". */
function isDated(tokens: readonly string[], at: number): boolean {
  const [before = '', after = '', far = ''] = [tokens[at - 2], tokens[at + 2], tokens[at + 4]];
  return NUMBER.test(before) || NUMBER.test(after) || (MONTH.test(after) && NUMBER.test(far));
}

/** "siti@sekolah.sch.id": what stands together without a space is nobody's sentence. */
function isGlued(pieces: readonly Piece[], at: number): boolean {
  const glues = (glue: number, other: number) => other in pieces && GLUE.test(pieces[glue]?.text ?? '');
  return WORD.test(pieces[at]?.text ?? '') && (glues(at - 1, at - 2) || glues(at + 1, at + 2));
}
const GLUE = /^(?:[@._\\]|:\/\/)$/;

function isOfName(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (!piece || piece.sure || !isCapital(piece.text)) return false;
  return [pieces[at - 2], pieces[at + 2]].some((near) => near && !near.kept && isCapital(near.text));
}

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

function shape(text: string): string {
  return text
    .replace(/\p{Lu}/gu, 'X')
    .replace(/(?!X)\p{L}/gu, 'x')
    .replace(/\p{N}/gu, '1')
    .replace(/\p{M}/gu, '');
}
