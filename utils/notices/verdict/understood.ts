import { HARMLESS, MAY_PRESS, NOT_OPEN, PHRASES, STATES } from '../rules/phrases';

const whole = (pattern: string): RegExp => new RegExp(`^(?:${filled(pattern)})$`);

/** `{name}` becomes the phrase of that name, over and over. */
function filled(pattern: string): string {
  const full = pattern.replace(/\{(\w+)\}/g, (_all, name: keyof typeof PHRASES) => `(?:${PHRASES[name]})`);
  return full === pattern ? full : filled(full);
}

interface Grammar {
  states: RegExp[];
  harmless: RegExp[];
  press: RegExp;
  notOpen: RegExp;
}
let made: Grammar | null = null;

/** Made when the first notice comes: most pages have none. */
const grammar = (): Grammar => {
  made ??= {
    states: STATES.map(whole),
    harmless: HARMLESS.map(whole),
    press: whole(MAY_PRESS),
    notOpen: new RegExp(filled(NOT_OPEN)),
  };
  return made;
};

/** Words as the rules are written: lower case, dates marked, signs gone; one sentence or part an entry. */
export function partsOf(marked: string): string[] {
  return marked
    .split(/[.!;:,\n()[\]•|·–—]+|\s[-/]+\s/)
    .map((part) => part.replace(/[^\p{L}\p{N}§?%+&"'’]+/gu, ' ').trim())
    .filter(Boolean);
}

export type Understanding = 'state' | 'no-state' | 'unknown';

/** Whether every part is understood, and one of them tells a state. */
export function understand(parts: readonly string[]): Understanding {
  const { states, harmless } = grammar();
  let told = false;
  for (const part of parts) {
    if (states.some((state) => state.test(part))) told = true;
    else if (!harmless.some((one) => one.test(part))) return 'unknown';
  }
  return told ? 'state' : 'no-state';
}

/** Whether something that can be pressed only closes the notice or tells more. */
export const mayPress = (name: string): boolean =>
  grammar().press.test(
    name
      .toLowerCase()
      .replace(/[\s.→›»]+/g, ' ')
      .trim(),
  );

/** Whether all states told are that something has not been opened yet. */
export const onlyNotOpen = (parts: readonly string[]): boolean =>
  parts.every((part) => grammar().notOpen.test(part) || !grammar().states.some((state) => state.test(part)));
