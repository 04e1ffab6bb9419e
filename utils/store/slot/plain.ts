/** Same words, however a page spaces or capitalises them. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, ' ').trim().toLowerCase();
}
