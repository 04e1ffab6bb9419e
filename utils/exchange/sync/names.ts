import type { Entry } from '../../observations';
import { sum } from '../../observations/sum';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What stands before a name, as `wordsOf` parts it; after it, where no comma parts it from the name. */
const BEFORE = setOf('drs dra h hj haji hajah ir dr prof r kh bu pak ibu bapak bpk guru');
const BEHIND = setOf(
  's m a d e t h i p pd ag si sos kom hum psi sn kes mat ip th ak pdi md or farm kep gz tr gr lc mm se sh st ' +
    'spd mpd spdi mpdi ssi msi sag mag skom mkom ssos shum mhum',
);
/** A word of a known name after one of these is that person. */
const CALLS = setOf('bu pak ibu bapak bpk guru');

/** The words of a name without its titles; as it stands where it is made of nothing else. */
function bareName(person: string): string[] {
  const all = wordsOf(person.split(',')[0] ?? person); // a split text has one part at least
  const words = [...all];
  while (BEFORE.has(words[0] ?? '')) words.shift(); // nothing is left
  while (BEHIND.has(words.at(-1) ?? '')) words.pop(); // nothing is left
  return words.length > 0 ? words : all;
}

/**
 * Tells whether a text speaks of one of `people`, each as a page shows or a person wrote it, with or without titles:
 * by the whole name, by two of its words in a row, or by one after "Bu", "Pak" and the like. A name that this computer
 * does not know, and one word alone of a longer one, cannot be told from other words.
 */
export function speaksOf(people: readonly string[]): (text: string) => boolean {
  const names = people.map(bareName);
  const whole = new Set(names.filter(({ length }) => length === 1).flat());
  const pairs = new Set(names.flatMap((name) => name.slice(1).map((word, at) => `${name[at]} ${word}`)));
  const parts = new Set(names.flat().filter(({ length }) => length > 1));
  const isCalled = (said: readonly string[], at: number) =>
    CALLS.has(said[at] ?? '') && parts.has(said.slice(at + 1).find((word) => !BEFORE.has(word)) ?? ''); // it ends so
  return (text) => {
    if (names.length === 0) return false;
    const said = wordsOf(text);
    return said.some(
      (word, at) => whole.has(word) || pairs.has(`${word} ${said[at + 1]}`) || isCalled(said, at),
    );
  };
}

/**
 * Sums over those texts of an entry that name somebody, or did when the name was still known: `before` are the sums of
 * then. Such a text stays on this computer though the name is forgotten since.
 */
export function namingIn(
  entry: Entry,
  named: (text: string) => boolean,
  before: readonly string[],
): string[] {
  const isNamed = (text: string) => named(text) || (before.length > 0 && before.includes(sum(text)));
  return textsIn(entry).filter(isNamed).map(sum);
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
