/** A short name of what would be done; not a secret, only told apart. */
export function keyOf(rows: readonly unknown[]): string {
  let hash = 5_381;
  for (const letter of JSON.stringify(rows)) hash = (hash * 33 + (letter.codePointAt(0) ?? 0)) >>> 0;
  return `${rows.length}-${hash.toString(36)}`;
}
