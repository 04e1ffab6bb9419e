import { SENTENCE_TAGS } from './kinds';
import { hasShadow } from './patch';
import { type Answer, displayFor } from './run';

const LONGEST_TEXT = 2000;

/**
 * An inline tag that is a part of its own: a control, something with a role, or a row built of spans. Where that
 * hangs on a style, the answer is put down in `asked`.
 */
export function standsAlone(element: Element, asked: Answer[]): boolean {
  if (element.hasAttribute('role') || element.hasAttribute('aria-current')) return true;
  if (hasShadow(element)) return true;
  const { localName, parentElement: parent } = element;
  if (localName === 'label') return true;
  if (element.childElementCount < 2 && localName !== 'a') return false;
  if (!parent || SENTENCE_TAGS.has(parent.localName) || hasOwnText(parent)) return false;
  return localName === 'a' || displayFor(asked, element) !== 'inline';
}

function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3 && /\S/.test((node.nodeValue ?? '').slice(0, LONGEST_TEXT))) return true;
  return false;
}
