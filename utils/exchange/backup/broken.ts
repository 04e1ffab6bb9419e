import type { Path } from './walk';

/** Where a text stops being JSON. `cut`: it only ends too early, as a file does that was not copied whole. */
export interface Broken {
  at: number;
  cut: boolean;
  path: Path;
}

const SPACE = /[ \t\r\n]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON allows none of them inside a string
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;

/** One list or object that is open: the name or number of what stands in it now. */
interface Open {
  end: ']' | '}';
  here: string | number;
}

/** Goes through a text that `JSON.parse` refused, to say where and in what; never recurses. */
export function whereBroken(text: string): Broken {
  const open: Open[] = [];
  let at = 0;
  const path = () => open.map((one) => one.here);
  const take = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0] ?? null; // not there, which is what was asked
    if (found !== null) at += found.length;
    return found;
  };
  const skip = (mark: string): boolean => {
    take(SPACE);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  };
  /** The name of the next field and its colon. */
  const name = (): boolean => {
    take(SPACE);
    const found = take(STRING);
    const last = open[open.length - 1];
    if (found === null || !last) return false;
    last.here = unquoted(found);
    return skip(':');
  };
  const fail = (): Broken => {
    take(SPACE);
    return { at, cut: at >= text.length || isInString(text, at), path: path() };
  };
  for (;;) {
    take(SPACE);
    if (skip('{')) {
      open.push({ end: '}', here: '' });
      if (!skip('}')) {
        if (!name()) return fail();
        continue;
      }
      open.pop();
    } else if (skip('[')) {
      open.push({ end: ']', here: 0 });
      if (!skip(']')) continue;
      open.pop();
    } else if (take(STRING) === null && take(NUMBER) === null && take(WORD) === null) return fail();
    // A value is over: so may be what it stands in.
    for (let last = open[open.length - 1]; last && skip(last.end); last = open[open.length - 1]) open.pop();
    const last = open[open.length - 1];
    if (!last || !skip(',')) return fail();
    if (typeof last.here === 'number') last.here += 1;
    else if (!name()) return fail();
  }
}

/** A string that was begun and not ended: nothing but its end is missing. */
function isInString(text: string, at: number): boolean {
  return text[at] === '"' && !/["\n]/.test(text.slice(at + 1));
}

function unquoted(text: string): string {
  return String(JSON.parse(text));
}
