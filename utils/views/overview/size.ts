import { number } from '../dates';
import type { Language } from '../words/both';

/** `512 B`, `4 kB`, `1,3 MB`: decimal, as computers show sizes of files to people. */
export function size(bytes: number, language: Language): string {
  if (bytes < 1_000) return `${number(bytes, language)} B`;
  if (bytes < 999_500) return `${number(Math.round(bytes / 1_000), language)} kB`;
  return `${number(Math.round(bytes / 100_000) / 10, language)} MB`;
}
