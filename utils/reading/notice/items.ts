import { ITEMS, LIVE } from './lexicon';
import { boxHues, isBox } from './painted';
import { stagesIn } from './stages';
import { said } from './text';

/** More items are a list of people or of things. */
const MOST_ITEMS = 8;
const MOST_BOXES = 12;
/** One notice of each kind that kits have. */
const MOST_KINDS = 4;
const isOneOfEach = (boxes: readonly Element[]): boolean =>
  boxes.length <= MOST_KINDS && boxes.every((one) => !one.matches(ITEMS));

function itemsBeside(item: Element): Element[] {
  const list = item.parentElement;
  if (!list || list.childElementCount > MOST_ITEMS) return [];
  return [...list.children].filter((one) => one.matches(ITEMS) && said(one) !== '');
}

const SENTENCE = /[\p{L}\p{N}]{2}[.!](?!\p{Ll})/u;
const TITLED = 'h1,h2,h3,h4,h5,h6,[role=heading]';

/** One under the other, not cards side by side; what is put away has no place. */
const areStacked = (boxes: readonly Element[]): boolean => {
  const rects = boxes.map((one) => one.getBoundingClientRect()).filter(({ height }) => height > 0);
  return rects.every(({ top }, i) => i === 0 || top >= (rects[i - 1]?.bottom ?? 0) - 1); // the first has none before it
};

const TELLING = /belum|sedang|masih|menunggu|sudah|telah|akan/i;

/** Coloured under a title that names a thing, and tells nothing of it: a card. */
const namesThing = (box: Element): boolean => {
  const title = box.querySelector(TITLED);
  return title !== null && boxHues(box).length > 0 && !TELLING.test(said(title));
};

/**
 * Whether painted boxes of several colours are notices: whole sentences one under the other, at least two of them red,
 * or one of few that are about one stage at most. Cards, rows of people and the stages of a timeline are none.
 */
export function areNotices(boxes: readonly Element[]): boolean {
  if (boxes.length > MOST_BOXES) return false;
  const stages = boxes.map((one) => stagesIn(said(one)));
  const reds = boxes.filter((one) => boxHues(one).includes('red')).length;
  const timeline = stages.every((one) => one.length > 0) && new Set(stages.flat()).size > 1;
  return (
    !timeline &&
    (reds > 1 || (reds === 1 && isOneOfEach(boxes) && new Set(stages.flat()).size < 2)) &&
    boxes.every((one) => isBox(one) && SENTENCE.test(said(one)) && !namesThing(one)) &&
    areStacked(boxes)
  );
}

const ASKS = 'input,select,textarea,button,table,[role=button]';

/** A list of whole sentences that nothing introduces: news, not what somebody has to do. */
export function tellsOnly(item: Element): boolean {
  const all = itemsBeside(item);
  const before = item.parentElement?.previousElementSibling ?? null; // a list may be the first
  return (
    all.length > 1 &&
    !/[:：]\s*$/.test(said(before)) &&
    new Set(all.flatMap((one) => stagesIn(said(one)))).size < 2 &&
    all.every((one) => SENTENCE.test(said(one)) && !one.querySelector(`${TITLED},${ASKS}`)) &&
    all.every((one) => boxHues(one).length === 0) &&
    areStacked(all)
  );
}

/** An item that is a notice itself: each of its list is a red box or tells only, or it is a red one of a list of notices. */
export function isNoticeItem(item: Element): boolean {
  const all = itemsBeside(item);
  const red = (one: Element) => boxHues(one).includes('red');
  return all.length > 0 && (all.every(red) || (red(item) && areNotices(all)) || tellsOnly(item));
}

/** An item in which a notice may stand: of a list of notices, or of one of stages. */
export const listsNotices = (item: Element): boolean => {
  const all = itemsBeside(item);
  return (all.length > 1 && all.every((one) => stagesIn(said(one)).length > 0)) || isNoticeItem(item);
};

/** What only holds notices that say of themselves that they are: the corner where toasts pile up. */
export function isStack(outer: Element): boolean {
  let at = outer;
  while (at.childElementCount === 1 && at.firstElementChild && !isBox(at)) at = at.firstElementChild;
  const parts = [...at.children].filter((one) => said(one) !== '');
  const own = [...at.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim()); // a text node always has one
  return (
    !isBox(at) &&
    !own &&
    parts.length > 1 &&
    parts.every((one) => isBox(one) && one.matches(LIVE)) &&
    areStacked(parts)
  );
}
