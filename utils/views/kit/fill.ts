/** Puts values into `{name}` places, in one pass, so that a value holding braces stays as it is. */
export function fill(template: string, values: Record<string, string | number>): string {
  return plain(template.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? '')));
}

/** A text of the page or the person as one line: data, never markup. */
export const plain = (text: string): string =>
  NOT_ONE_LINE.test(text) ? text.replace(/\s+/g, ' ').trim() : text;

/** Looked for first: nearly every text is one line, and a list of thousands asks of each. */
const NOT_ONE_LINE = /[^\S ]| {2}|^ | $/;

/** First letter large, for a name that begins a sentence. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** First letter small, for a title of ours inside a sentence; `SKP` and `Pra-Perencanaan` stay. */
export const small = (text: string): string =>
  /^[A-Z](?:[A-Z]|[a-z]*-[A-Z])/.test(text) ? text : text.charAt(0).toLowerCase() + text.slice(1);

/** Sentences side by side, the empty ones left out. */
export const sentences = (...all: (string | null)[]): string => all.filter(Boolean).join(' ');
