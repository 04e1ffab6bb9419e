import type { Settings } from '../../observations';

export type Language = Settings['language'];

/** Words of one card in both languages; the second may lack no key of the first. */
export type Both<K extends string> = Record<Language, Record<K, string>>;

/** Holds `en` to exactly the keys of `id`. */
export function both<K extends string>(words: {
  id: Record<K, string>;
  en: Record<NoInfer<K>, string>;
}): Both<K> {
  return words;
}
