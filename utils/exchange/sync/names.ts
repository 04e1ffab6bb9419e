import type { Entry } from '../../observations';

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Tells whether an entry speaks of one of `people`, each as a page shows or a person wrote it; titles after a comma
 * need not be there. A name that this computer does not know cannot be told from other words.
 */
export function speaksOf(people: readonly string[]): (entry: Entry) => boolean {
  const names = new Map<string, string[][]>();
  for (const person of people) {
    const words = wordsOf(person.split(',')[0] ?? person); // a split text has one part at least
    const [first] = words;
    if (first !== undefined) names.set(first, [...(names.get(first) ?? []), words]);
  }
  const stands = (said: readonly string[], at: number) =>
    (names.get(said[at] ?? '') ?? []).some((name) => name.every((word, nth) => said[at + nth] === word)); // no name begins so
  return (entry) => {
    if (names.size === 0) return false;
    const said = textsIn(entry).flatMap(wordsOf);
    return said.some((_, at) => stands(said, at));
  };
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
