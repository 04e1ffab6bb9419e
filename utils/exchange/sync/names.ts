import type { Entry } from '../../observations';
import { sum } from './who';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Tells whether a text speaks of one of `people`, each as a page shows or a person wrote it; titles after a comma need
 * not be there. A name that this computer does not know cannot be told from other words.
 */
export function speaksOf(people: readonly string[]): (text: string) => boolean {
  const names = new Map<string, string[][]>();
  for (const person of people) {
    const words = wordsOf(person.split(',')[0] ?? person); // a split text has one part at least
    const [first] = words;
    if (first !== undefined) names.set(first, [...(names.get(first) ?? []), words]);
  }
  const stands = (said: readonly string[], at: number) =>
    (names.get(said[at] ?? '') ?? []).some((name) => name.every((word, nth) => said[at + nth] === word)); // no name begins so
  return (text) => {
    if (names.size === 0) return false;
    const said = wordsOf(text);
    return said.some((_, at) => stands(said, at));
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
