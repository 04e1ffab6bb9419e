import { isNoticeItem, listsNotices } from './items';
import { ITEMS, LIVE, NO_NOTICE } from './lexicon';

/** The only cell of its row in a table without heads: old pages lay themselves out so. */
const isLayout = (element: Element): boolean =>
  element.localName === 'td' &&
  element.parentElement?.childElementCount === 1 &&
  !element.closest('table')?.querySelector('th,[role]');

const APART = `${NO_NOTICE},${ITEMS}`;

const isOpen = (apart: Element, element: Element): boolean =>
  apart.matches(ITEMS)
    ? apart === element
      ? isNoticeItem(apart)
      : listsNotices(apart)
    : apart !== element && isLayout(apart);

/** What around an element, or itself, is never a notice. */
export function apartOf(element: Element): Element | null {
  let apart = element.closest(APART);
  while (apart && isOpen(apart, element)) apart = apart.parentElement?.closest(APART) ?? null; // the page has no parent
  return apart;
}

/** A cell, a heading or a menu is no notice, unless it says so or stands inside one that does. */
export function isNotice(box: Element): boolean {
  const apart = apartOf(box);
  if (box.matches('body,html,main')) return false;
  if (!apart) return true;
  const live = box.closest(LIVE);
  return live !== null && apart.contains(live) && !live.matches('button,svg');
}
