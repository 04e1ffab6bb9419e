import { STEMS } from '../rules/stems';
import { WORDS } from '../rules/words';

/** Words that a phrase of `words.ts` has at most. */
const LONGEST = 6;
const KINDS = ['built', 'weighed'] as const;
type Kind = (typeof KINDS)[number];

/** A sentence as the classes of its words. */
export type Classes = readonly string[];

interface Vocabulary {
  words: ReadonlyMap<string, string>;
  stems: ReadonlyMap<string, Kind>;
}
let made: Vocabulary | null = null;

/** Made when the first notice comes: most pages have none. */
const vocabulary = (): Vocabulary => {
  made ??= {
    words: new Map(
      Object.entries(WORDS).flatMap(([name, all]) => all.split('|').map((word) => [word, name] as const)),
    ),
    stems: new Map(KINDS.flatMap((kind) => STEMS[kind].split('|').map((stem) => [stem, kind] as const))),
  };
  return made;
};

/** The stem of a word without its prefix, which may have swallowed the first letter. */
function kindOf(bare: string): Kind | undefined {
  const found = ['', 'p', 't', 's', 'k'].find((first) => vocabulary().stems.has(first + bare));
  return found === undefined ? undefined : vocabulary().stems.get(found + bare);
}

/** What a prefix makes of a stem. */
function formOf(word: string): string {
  if (/^20\d\d$/.test(word)) return 'day';
  const passive = word.startsWith('di') ? vocabulary().stems.get(word.slice(2)) : undefined;
  if (passive) return passive;
  const bare = word.replace(/^me(?:ny|ng|[mn])?/, '');
  if (bare !== word && kindOf(bare)) return 'doer';
  const spoken = /^pe(?:ny|ng|[mn])?(.{3,})an$/.exec(word)?.[1];
  if (!spoken) return 'strange';
  const kinds = [kindOf(spoken), kindOf(`${spoken}kan`)];
  return kinds.includes('built') ? 'making' : kinds.includes('weighed') ? 'thing' : 'strange';
}

/** A part as classes, the longest phrase first; `-mu` and `-nya` are words of their own. */
export function classed(part: string): string[] {
  const { words } = vocabulary();
  const all = part.split(' ').flatMap((word) => {
    const stem = /^(.{4,})(?:mu|nya)$/.exec(word)?.[1];
    return stem && !words.has(word) && words.has(stem) ? [stem, 'anda'] : [word];
  });
  const said: string[] = [];
  for (let at = 0; at < all.length; ) {
    let length = Math.min(LONGEST, all.length - at);
    while (length > 1 && !words.has(all.slice(at, at + length).join(' '))) length -= 1;
    const ours = length === 1 && all[at] === 'kami' ? vocabulary().stems.get(all[at + 1] ?? '') : undefined; // none at the end
    said.push(ours ?? words.get(all.slice(at, at + length).join(' ')) ?? formOf(all[at] ?? ''));
    at += ours ? 2 : length;
  }
  return said;
}
