import type { Action } from './actions';
import { contentOf } from './content';
import { leadsElsewhere } from './fields';
import { CONTROLS, LIVE } from './lexicon';
import { boxHues } from './painted';
import { isBarOf } from './redness';
import { clean } from './text';
import { around } from './through';

/** Rows are at most so high, in px; small boxes hold at most so many letters. */
const ROW_HEIGHT = 96;
const SMALL = 300;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

export const says = (text: string | null | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

function placed(node: Node): DOMRect {
  if (node.nodeType === 1) return (node as Element).getBoundingClientRect();
  const range = new Range();
  range.selectNode(node);
  return range.getBoundingClientRect();
}

const isRedSentence = (box: Element): boolean =>
  boxHues(box).includes('red') && /\p{L}{2}[.!]\s*$/u.test(box.textContent ?? ''); // an element always has text

/** A button beside a line, or a red box of a whole sentence beside another such. */
const standsWith = (other: Element, element: Element): boolean =>
  other.matches(CONTROLS) || (isRedSentence(other) && isRedSentence(element));

/** The value in a row or a chip in a line: other words stand beside it. */
export function isChip(element: Element, rect: DOMRect): boolean {
  if (element.matches(LIVE)) return false;
  let at = element;
  for (let i = 0; i < 2 && at.parentElement; i += 1, at = at.parentElement) {
    const row = at.parentElement;
    if (
      row.localName === 'body' ||
      row.getBoundingClientRect().height > Math.max(ROW_HEIGHT, rect.height * 1.6)
    )
      return false;
    for (const other of row.childNodes) {
      if (other === at || !says(other.textContent)) continue;
      const { top, bottom } = placed(other);
      const isNext = top < rect.bottom - 2 && bottom > rect.top + 2;
      if (isNext && (other.nodeType === 3 || !standsWith(other as Element, element))) return true;
    }
  }
  return false;
}

/** The outermost wrapper that holds this element and no more. */
export function wrapperOf(element: Element): Element {
  const outer = element.parentElement;
  const alone =
    outer && outer.childElementCount === 1 && outer.textContent?.trim() === element.textContent?.trim();
  return alone && !outer.matches('body,html,main') ? wrapperOf(outer) : element;
}

/** The rest of the box that a notice is a part of: a request may stand there. `own`: it is painted as a box itself. */
export function besideOf(element: Element, own: boolean): string {
  const live = element.closest(LIVE);
  const outer = live ?? wrapperOf(element).parentElement;
  if (!outer || outer === element || outer.matches('body,html,main')) return '';
  const text = clean(contentOf(outer).text);
  if (live || (own && isBarOf(element, outer))) return text;
  return own || text.length > SMALL || outer.querySelector('h1,h2,h3') ? '' : text;
}

/** What folds a part of the page out, or chooses it, does nothing about what stands in it. */
const OPENS = 'summary,h1,h2,h3,h4,h5,h6,[role=heading],[role=tablist],[aria-expanded]';

/** Buttons right before or after a line are the line's own. */
export function actionsBeside(element: Element): Action[] {
  const { previousElementSibling, nextElementSibling } = wrapperOf(element);
  return [previousElementSibling, nextElementSibling].flatMap((one) => {
    if (!one || one.matches(OPENS)) return [];
    const { actions, text, pressed } = contentOf(one);
    return pressed || !says(text) ? actions.filter(({ name }) => !leadsElsewhere(one, name)) : [];
  });
}

/** In a dialog, or in a layer that lies over much of the window. */
export function isBlocking(element: Element, view: Window): boolean {
  if (element.closest(DIALOG) || element.querySelector(DIALOG)) return true;
  for (let at: Element | null = element; at; at = around(at)) {
    if (getComputedStyle(at).position !== 'fixed') continue;
    const { width, height } = at.getBoundingClientRect();
    if (width * height > (view.innerWidth * view.innerHeight) / 3) return true;
  }
  return false;
}
