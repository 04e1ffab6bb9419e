/**
 * How a cell begins that a spreadsheet computes instead of showing it (OWASP, "CSV Injection"): full-width signs are
 * signs too to some of them. Whatever apostrophes stand before it belong to the text.
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: a cell that begins so is what is looked for
const RUNS = /^'*[=+\-@\t\r\n\u0000＝＋－＠]/;
/** Text of digits and marks alone, which would become a number or a day: `0012`, `3/4`. */
const COUNTS = /^'*\d[\d\s.,:/-]*$/;

/** A text that a spreadsheet leaves as it is: an apostrophe before what would not stay text. */
export function guard(text: string): string {
  return RUNS.test(text) || COUNTS.test(text) ? `'${text}` : text;
}

/** The text that `guard` was given. Spreadsheets that take the apostrophe for a mark have dropped it themselves. */
export function unguard(cell: string): string {
  return cell.startsWith("'") && guard(cell.slice(1)) === cell ? cell.slice(1) : cell;
}
