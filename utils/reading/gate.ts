const WORDS = /kinerja|\bskp\b|linimasa|perencanaan|pelaksanaan|penilaian|tindak\s+lanjut|persetujuan/i;
const LONGEST = 2_000_000;
/** Who keeps a page in a shadow root keeps it near the top; of more elements only the first are asked. */
const MOST_HOSTS = 500;

/**
 * Whether a page is worth reading at all: the cheap question that can be asked of every page, in about a
 * millisecond. It never says no to a page that `readPage` would know as a part of Pengelolaan Kinerja, unless that
 * stands in a shadow root behind hundreds of elements.
 */
export function worthReading(document: Document): boolean {
  const { body } = document;
  return speaks(body) || mayKeepUnheard(document);
}

/** Whether a page that says nothing in its own text may be one all the same: by title, address, a frame or a shadow root. */
export function mayKeepUnheard({ body, title, location, defaultView }: Document): boolean {
  if (WORDS.test(title) || WORDS.test(location?.pathname ?? '')) return true; // a detached document has no place
  return (defaultView?.length ?? 0) > 0 || hasShadow(body); // a document in no window has no frames
}

const speaks = (body: HTMLElement | null): boolean => WORDS.test(body?.textContent?.slice(0, LONGEST) ?? ''); // not yet there

/** Text in an open shadow root is no text of the body: such a page is read to be sure. */
function hasShadow(body: HTMLElement | null): boolean {
  if (!body) return false;
  const all = body.getElementsByTagName('*');
  const many = Math.min(all.length, MOST_HOSTS);
  for (let i = 0; i < many; i += 1) if (all[i]?.shadowRoot) return true; // a live list
  return false;
}
