import { MAY_PRESS } from '../rules/press';

/** Words as the rules are written: lower case, dates marked, signs gone; one sentence or part an entry. */
export function partsOf(marked: string): string[] {
  return marked
    .split(/[.!;:\n()[\]•|·–—]+|(?<!bapak|ibu|maaf),+(?! (?:namun|tetapi|tapi) )|\s[-/]+\s/)
    .map((part) => part.replace(/[^\p{L}\p{N}§?%+&"'’]+/gu, ' ').trim())
    .filter(Boolean);
}

/** A drawn cross beside words. */
const LETTERS = /[×✕✖✗⨯](?=.*\p{L})|(?<=\p{L}.*)[×✕✖✗⨯]/gu;
const PRESS = new RegExp(`^(?:${MAY_PRESS})$`);

/** Whether something that can be pressed only closes the notice or tells more. */
export const mayPress = (name: string): boolean =>
  PRESS.test(
    name
      .toLowerCase()
      .replace(LETTERS, ' ')
      .replace(/[\s._?!→›»>]+/g, ' ')
      .trim(),
  );
