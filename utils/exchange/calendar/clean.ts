/** What iCalendar may not hold at all, and halves of letters, which no file can. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const NOT_TEXT = /[\u0000-\u0008\u000b-\u001f\u007f]|\p{Surrogate}/gu;

/** As one line of text. */
export function clean(text: string): string {
  return text
    .replace(/\r\n?|[\n\u2028\u2029]/g, ' ')
    .replace(NOT_TEXT, '')
    .trim();
}

/** Lines of a description, the empty ones left out. */
export function cleanLines(lines: readonly string[]): string {
  return lines.map(clean).filter(Boolean).join('\n');
}
