/**
 * Words without which no page is about Pengelolaan Kinerja (`domain/labels.md`), whatever its layout. Boot looks for
 * no more than these, in what is new on the page; the reader that understands the rest is fetched when they turn up.
 */
const SCENT = /kinerja|perencanaan|pelaksanaan|penilaian|\bSKP\b|tindak\s+lanjut/i;
/** Text of one addition that is looked through, in UTF-16 units. */
const MOST = 50_000;

/** Whether a page, or what was added to it, may be about Pengelolaan Kinerja. */
export function hasScent(document: Document, records: readonly MutationRecord[] | null): boolean {
  if (!records) return speaks(document.title) || speaks(document.location.pathname) || says(document.body);
  return records.some((record) =>
    record.type === 'childList' ? [...record.addedNodes].some(says) : says(record.target),
  );
}

function says(node: Node | null): boolean {
  return speaks((node?.textContent ?? '').slice(0, MOST)); // no body yet: it comes as an addition
}

function speaks(text: string): boolean {
  return SCENT.test(text);
}
