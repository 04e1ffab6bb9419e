import type { Action } from './actions';
import { contentOf } from './content';
import { leadsElsewhere } from './fields';
import { CONTROLS, LIVE } from './lexicon';
import { isBox } from './painted';
import { clean } from './text';
import { around } from './through';

/** Rows are at most so high, in px; small boxes hold at most so many letters. */
const ROW_HEIGHT = 96;
const SMALL = 300;
const DIALOG = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true]';

export const says = (text: string | null | undefined): boolean => /[\p{L}\p{N}]/u.test(text ?? '');

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
      if (other.nodeType === 3) return true;
      const { top, bottom } = (other as Element).getBoundingClientRect?.() ?? { top: 0, bottom: 0 }; // a comment has no place
      if (top < rect.bottom - 2 && bottom > rect.top + 2 && !(other as Element).matches(CONTROLS))
        return true;
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

/** Nearer to the edge of a painted box than any padding, in px: its bar, not a box of its own in it. */
const FLUSH = 4;

function isBarOf(element: Element, outer: Element): boolean {
  if (!isBox(outer)) return false;
  const [inner, box] = [element.getBoundingClientRect(), outer.getBoundingClientRect()];
  return Math.abs(inner.left - box.left) < FLUSH && Math.abs(inner.right - box.right) < FLUSH;
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
