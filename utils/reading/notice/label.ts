import { LIVE, STAGE_NAME } from './lexicon';
import { isBox } from './painted';

/** So few words without an end are a status beside what it is of; in a mark as narrow as its words, so few more. */
const FEW = 3;
const FEW_IN_MARK = 4;
const ENDS = /\p{L}{2}[.!?…](?:\s|$)/u;

const NAME = new RegExp(STAGE_NAME, 'i');

/** The painted mark that all words of an element stand in, the element itself where it is one. */
function markOf(element: Element): Element | null {
  let at = element;
  while (!isBox(at)) {
    const inner = at.firstElementChild;
    if (!inner || inner.textContent?.trim() !== at.textContent?.trim()) return null;
    at = inner;
  }
  return at;
}

/** As narrow as its words, in a place that is wider: a badge, a chip, a tag. */
function isNarrow(mark: Element, ofLive: boolean): boolean {
  const { display, position } = getComputedStyle(mark);
  if (/^inline/.test(display)) return true;
  if (ofLive || /fixed|absolute/.test(position)) return false;
  const room = mark.parentElement?.getBoundingClientRect().width ?? 0; // alone in a shadow root: as wide as that
  return mark.getBoundingClientRect().width < room / 2;
}

/**
 * A label, a chip or a tag: what it says is a part of something else on the page, a row, a step, a card. A block that
 * is painted as wide as its place, or that says of itself that it is live, is a notice however short.
 */
export function isLabel(element: Element, text: string): boolean {
  const mark = markOf(element);
  const live = element.matches(LIVE);
  // The name of a stage, whatever follows it.
  if (!mark && !live && NAME.test(text.split('\n')[0] ?? '')) return true; // a split has a first
  const words = text.split(/\s+/).filter((one) => /\p{L}/u.test(one)).length;
  if (ENDS.test(text) || words > FEW_IN_MARK) return false;
  return mark ? isNarrow(mark, live) : !live && words <= FEW;
}
