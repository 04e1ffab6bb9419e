import { DEEPEST, type Path, TOLD } from './walk';

/**
 * Where a text stops being JSON. `cut`: it only ends too early, as a file does that was not copied whole; `deep`: it
 * was not followed any further. `path` names no more than what says something of the place.
 */
export interface Broken {
  at: number;
  reason: 'broken' | 'cut' | 'deep';
  path: Path;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside a string
const LETTERS = /(?:[^"\\\u0000-\u001f]+|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})){1,1000}/y;
const WORD = /true|false|null/y;

/** One list or object that is open: the name or number of what stands in it now. */
interface Open {
  end: ']' | '}';
  here: string | number;
}

/** A text, how far it was gone through, and what is open there. */
interface Walk {
  text: string;
  at: number;
  open: Open[];
}

/** Goes through a text that `JSON.parse` refused, to say where and in what; never recurses. */
export function whereBroken(text: string): Broken {
  const walk: Walk = { text, at: 0, open: [] };
  for (;;) {
    const found = value(walk);
    if (walk.open.length > DEEPEST) return { at: walk.at, reason: 'deep', path: pathOf(walk).slice(0, TOLD) };
    if (found === 'begun' || (found === 'whole' && next(walk))) continue;
    take(walk, SPACE);
    const isCut = walk.at >= text.length || isInString(text, walk.at);
    return { at: walk.at, reason: isCut ? 'cut' : 'broken', path: pathOf(walk) };
  }
}

const pathOf = ({ open }: Walk): Path => open.map((one) => one.here);

/** What a pattern finds at this very place, which is passed; `null` where it finds nothing. */
function take(walk: Walk, pattern: RegExp): string | null {
  pattern.lastIndex = walk.at;
  const found = pattern.exec(walk.text)?.[0] ?? null; // not there, which is what was asked
  walk.at += found?.length ?? 0;
  return found;
}

/** A string with its marks, piece by piece: one pattern for all of it would run out of stack in a long one. */
function string(walk: Walk): string | null {
  const { at: first, text } = walk;
  if (text[first] !== '"') return null;
  walk.at += 1;
  while (take(walk, LETTERS) !== null);
  if (text[walk.at] === '"') return text.slice(first, ++walk.at);
  walk.at = first;
  return null;
}

function skip(walk: Walk, mark: string): boolean {
  take(walk, SPACE);
  if (walk.text[walk.at] !== mark) return false;
  walk.at += 1;
  return true;
}

/** A value, or the beginning of one that holds others, up to the first of those. */
function value(walk: Walk): 'begun' | 'whole' | null {
  if (skip(walk, '{')) return begin(walk, { end: '}', here: '' });
  if (skip(walk, '[')) return begin(walk, { end: ']', here: 0 });
  const isWhole = string(walk) !== null || take(walk, NUMBER) !== null || take(walk, WORD) !== null;
  return isWhole ? 'whole' : null;
}

function begin(walk: Walk, opened: Open): 'begun' | 'whole' | null {
  walk.open.push(opened);
  if (closes(walk)) return 'whole';
  return opened.end === ']' || name(walk, opened) ? 'begun' : null;
}

/** The end of what was opened last, if it stands here. */
function closes(walk: Walk): boolean {
  const last = walk.open[walk.open.length - 1];
  if (!last || !skip(walk, last.end)) return false;
  walk.open.pop();
  return true;
}

/** After a value: so may be over what it stands in, until another value comes. */
function next(walk: Walk): boolean {
  let isOver = closes(walk);
  while (isOver) isOver = closes(walk);
  const last = walk.open[walk.open.length - 1];
  if (!last || !skip(walk, ',')) return false;
  if (typeof last.here === 'string') return name(walk, last);
  last.here += 1;
  return true;
}

/** The name of the next field and its colon. */
function name(walk: Walk, open: Open): boolean {
  take(walk, SPACE);
  const found = string(walk);
  if (found === null) return false;
  open.here = unquoted(found);
  return skip(walk, ':');
}

/** A string that was begun and not ended: nothing but its end is missing. */
function isInString(text: string, at: number): boolean {
  return text[at] === '"' && !/["\n]/.test(text.slice(at + 1));
}

function unquoted(text: string): string {
  return String(JSON.parse(text));
}
