import { isNoticeItem, listsNotices } from './items';
import { ITEMS, LIVE, NO_NOTICE } from './lexicon';

const ROWS = ':scope > tr, :scope > tbody > tr';
/** A table of one row, a cell of which holds a part of the page under its own heading. */
const isPage = (cell: Element, table: Element): boolean =>
  table.querySelectorAll(ROWS).length === 1 && cell.querySelector('h1,h2,h3') !== null;

/** The only cell of its row in a table without heads, or a column of the page: old pages lay themselves out so. */
function isLayout(element: Element): boolean {
  const table = element.closest('table');
  if (element.localName !== 'td' || !table || table.matches('[role=table],[role=grid]')) return false;
  if (isPage(element, table)) return true;
  return element.parentElement?.childElementCount === 1 && !table.querySelector('th,[role]');
}

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
