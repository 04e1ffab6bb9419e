const WORDS = /kinerja|\bskp\b|linimasa|perencanaan|pelaksanaan|penilaian|tindak\s+lanjut|persetujuan/i;
const LONGEST = 2_000_000;

/**
 * Whether a page is worth reading at all: the cheap question that can be asked of every page, in about a
 * millisecond. It never says no to a page that `readPage` would know as a part of Pengelolaan Kinerja.
 */
export function worthReading(document: Document): boolean {
  const { body, title, location } = document;
  if (WORDS.test(title) || WORDS.test(location?.pathname ?? '')) return true; // a detached document has no place
  return speaks(body) || body?.querySelector('iframe,frame') !== null || hasShadow(body);
}

const speaks = (body: HTMLElement | null): boolean => WORDS.test(body?.textContent?.slice(0, LONGEST) ?? ''); // not yet there

/** Text in an open shadow root is no text of the body: such a page is read to be sure. */
function hasShadow(body: HTMLElement | null): boolean {
  if (!body) return false;
  for (const element of body.getElementsByTagName('*'))
    if (element.shadowRoot && element.localName !== 'pendamping-pmm') return true;
  return false;
}
