import { ITEMS } from './lexicon';
import { boxHues } from './painted';
import { stagesIn } from './stages';
import { said } from './text';

/** More items are a list of people or of things. */
const MOST_ITEMS = 8;

function itemsBeside(item: Element): Element[] {
  const list = item.parentElement;
  if (!list || list.childElementCount > MOST_ITEMS) return [];
  return [...list.children].filter((one) => one.matches(ITEMS) && said(one) !== '');
}

/** An item that is a notice itself: each of its list is a red box. */
export function isNoticeItem(item: Element): boolean {
  const all = itemsBeside(item);
  return all.length > 0 && all.every((one) => boxHues(one).includes('red'));
}

/** An item in which a notice may stand: of a list of notices, or of one of stages. */
export const listsNotices = (item: Element): boolean => {
  const all = itemsBeside(item);
  return (all.length > 1 && all.every((one) => stagesIn(said(one)).length > 0)) || isNoticeItem(item);
};
