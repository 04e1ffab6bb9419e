import { soundSeen } from './rows';
import type { SeenRow } from './schema';
import { plain } from './slot/plain';

/** Words alone, each between two spaces: a short name is not found inside another word. */
const wordsOf = (text: string): string => ` ${plain(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/**
 * The rows of notices whose words hold one of `people`, each as a page shows it; titles after a comma need not be
 * there. A name that no list has shown cannot be told from other words.
 */
export function speakingOf(rows: readonly SeenRow[], people: readonly string[]): SeenRow[] {
  const names = people.map((person) => wordsOf(person.split(',')[0] ?? person)).filter((name) => name.trim());
  return rows.filter((row) => {
    const said = soundSeen(row)?.seen.observation;
    if (said?.kind !== 'notice') return false;
    const words = wordsOf(said.text);
    return names.some((name) => words.includes(name));
  });
}
