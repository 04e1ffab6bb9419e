import { mayKeepUnheard } from '../../utils/reading/gate';

/**
 * Words without which no page is about Pengelolaan Kinerja (`domain/labels.md`), whatever its layout. Boot looks for
 * no more than these, in what is new on the page; the reader that understands the rest is fetched when they turn up.
 */
const SCENT =
  /kinerja|perencanaan|pelaksanaan|penilaian|linimasa|observasi|refleksi|predikat|\bSKP\b|tindak\s+lanjut|(?:di|per)setujui|persetujuan|sebagai\s+(?:pegawai|atasan)/i;

/**
 * Whether a page, or what was added to it, may be about Pengelolaan Kinerja. `null` asks the text of the whole page; else
 * the cost goes with the text that is new. Attributes bring no words; what a frame or a shadow root keeps is in no record.
 */
export function hasScent(document: Document, records: readonly MutationRecord[] | null): boolean {
  return (records ? records.some(brings) : says(document.body)) || mayKeepUnheard(document);
}

function brings(record: MutationRecord): boolean {
  if (record.type === 'characterData') return says(record.target);
  if (record.type !== 'childList') return false;
  // By number: a storm brings thousands, and what lists of nodes offer besides is ten times as dear.
  const nodes = record.addedNodes;
  for (let i = 0; i < nodes.length; i += 1) if (says(nodes[i] ?? null)) return true; // shorter since: nothing there
  return false;
}

function says(node: Node | null): boolean {
  return SCENT.test(node?.textContent ?? ''); // no body yet: it comes as an addition
}

/** How most kits name a notice, and words of the assessment: a guess, for nothing hangs on it but what is fetched when. */
const NOTICES =
  '[role=alert],[role=status],[class*=alert i],[class*=toast i],[class*=notif i],[class*=error i]';
const ASSESSMENT = /nilai|predikat|tahap/i;

/** Whether a notice about the assessment may stand on the page, or come to stand: its address or title tells before. */
export function mayHoldNotice(document: Document): boolean {
  if (/penilaian|evaluasi/i.test(`${document.location.pathname} ${document.title}`)) return true;
  return [...document.querySelectorAll(NOTICES)].some((one) => ASSESSMENT.test(one.textContent ?? '')); // never null here
}
