import { LIVE, ROOMS } from './lexicon';
import { around } from './through';

const isInline = (element: Element): boolean =>
  /^(?:inline$|contents)/.test(getComputedStyle(element).display);

const isBreak = (node: Node | null): boolean =>
  !node || (node.nodeType === 1 && ((node as Element).localName === 'br' || !isInline(node as Element)));

function beyond(element: Element, way: 'previousSibling' | 'nextSibling'): Node | null {
  let at = element[way];
  while (at && (at.nodeType === 8 || (at.nodeType === 3 && !at.nodeValue?.trim()))) at = at[way]; // comments and blanks
  return at;
}

/** Loose words between the blocks of a room: a line of their own. */
const isOwnLine = (element: Element, room: Element): boolean =>
  room.matches(ROOMS) &&
  room.childElementCount > 1 &&
  isBreak(beyond(element, 'previousSibling')) &&
  isBreak(beyond(element, 'nextSibling'));

/** The block that the words of an element stand in. */
export function blockOf(element: Element): Element {
  let at = element;
  for (
    let next = around(at);
    next && !at.matches(ROOMS) && !at.matches(LIVE) && isInline(at) && !isOwnLine(at, next);
    next = around(at)
  )
    at = next;
  return at;
}
