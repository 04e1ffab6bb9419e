import { apartOf, isNotice } from './apart';
import { blockOf } from './block';
import { CONTROLS, LIVE, MARKED, ROOMS, SCENT, STATE_WORDS, TELLS, TROUBLE } from './lexicon';
import { boxHues, isBox } from './painted';
import { isBarOf } from './redness';
import { around, rootsIn, whereWordsStand } from './through';

const STATE = new RegExp(SCENT, 'i');
const SCENTED = new RegExp(`${SCENT}|${TROUBLE}|${STATE_WORDS}`, 'i');
const NAMED = new RegExp(`${SCENT}|${TROUBLE}`, 'i');
const MOST_UNNAMED = 60;
const TELLING = new RegExp(TELLS, 'i');
/** A notice is short: what is longer is read and left alone. In UTF-16 units. */
const LONGEST = 900;
/** What is longer than this is not even taken apart, whatever it calls itself. In UTF-16 units. */
const NO_NOTICE = 20_000;
const HIGHEST = 8;
/** Parts of a line that a sentence may be cut into. */
const MOST_PARTS = 12;
const ICONS = 'svg,img,i,[class*=icon i]';

const textOf = (element: Element): string => element.textContent ?? ''; // an element always has text

/** The cheapest question: whether the words may tell a state of the assessment. Without them nothing is put away. */
export const mayTell = (root: Element): boolean => root.shadowRoot !== null || STATE.test(textOf(root));

const isScented = (root: Element): boolean => SCENTED.test(textOf(root));

/** The cheap question before any style is asked: one look at words and names. */
const hasScent = (root: Element): boolean =>
  isScented(root) || root.matches(MARKED) || root.querySelector(MARKED) !== null;

/** Elements in or around which a notice may stand. Asks for no style. */
function starts(root: Element): Element[] {
  const found = [...root.querySelectorAll(MARKED)];
  if (root.matches(MARKED)) found.unshift(root);
  if (!isScented(root)) return found;
  const told: Element[] = [];
  innermost(root, told);
  // So many states of what nobody names are rows of a list.
  const unnamed = told.filter((one) => !NAMED.test(textOf(one)));
  return [
    ...found,
    ...(unnamed.length > MOST_UNNAMED ? told.filter((one) => NAMED.test(textOf(one))) : told),
  ];
}

/** The innermost elements whose words smell of a notice: whole branches without such words are passed over. */
function innermost(element: Element, found: Element[]): void {
  let at = element;
  while (at.childElementCount === 1 && at.firstElementChild && at.childNodes.length === 1)
    at = at.firstElementChild;
  const inner = [...at.children].filter(isScented);
  for (const child of inner) innermost(child, found);
  const own = [...at.childNodes].some((node) => node.nodeType === 3 && SCENTED.test(node.nodeValue ?? ''));
  if ((own || inner.length === 0) && tells(at)) found.push(at);
}

/** Some of a sentence that both smells of a notice and tells something; a word cut over elements is looked at whole. */
function tells(parent: Element): boolean {
  if (apartOf(parent) && !parent.closest(LIVE)) return false;
  const wider = parent.parentElement;
  const text = wider && wider.childElementCount < MOST_PARTS ? textOf(wider) : '';
  return [textOf(parent), text].some(
    (one) => one.length <= LONGEST && SCENTED.test(one) && TELLING.test(one) && isSaid(one),
  );
}

/** A sentence, or three words about an assessment: shorter ones are statuses. */
function isSaid(text: string): boolean {
  const words = text.trim().split(/\s+/).length;
  return words > 3 || /[.!]\s*$/.test(text) || (words === 3 && /nilai|predikat/i.test(text));
}

const length = (element: Element): number => textOf(element).replace(/\s/g, '').length;

/** The same words and nothing more, whatever is pressed beside them. */
function sameWords(outer: Element, inner: Element): boolean {
  const pressed = [...outer.querySelectorAll(CONTROLS)].filter(
    (one) => !inner.contains(one) && one.localName !== 'summary' && !one.parentElement?.closest(CONTROLS),
  );
  const rest = pressed.reduce((sum, one) => sum - length(one), length(outer) - length(inner));
  return rest < 4;
}

/** Holds a drawing of its own: text and icon side by side, with no box around them. */
const isDrawn = (element: Element): boolean => [...element.children].some((one) => one.matches(ICONS));

/** The red head of a card that says more, and is painted in no colour of its own. */
const headsOf = (head: Element, card: Element): boolean =>
  card.firstElementChild === head &&
  !card.matches(ROOMS) &&
  boxHues(head).includes('red') &&
  boxHues(card).length === 0 &&
  getComputedStyle(card).position !== 'fixed' &&
  !sameWords(card, head) &&
  isBarOf(head, card);

/**
 * The notice that a text belongs to: the outermost box painted red around it, else the one that says of itself that it
 * is a notice, else the painted box that holds nothing else, else the block of the text.
 */
export function noticeBox(start: Element): Element | null {
  if (start.matches(ROOMS) && !start.matches(MARKED)) return null;
  let box = blockOf(whereWordsStand(start));
  let at = around(box);
  for (let i = 0; at && i < HIGHEST && !at.matches('body,html,main'); i += 1, at = around(at)) {
    if (textOf(at).length > LONGEST) break;
    const owned = isBox(box);
    const claims = at.matches(LIVE) && !owned;
    if (
      claims ||
      boxHues(at).includes('red') ||
      headsOf(box, at) ||
      (!owned && (isBox(at) || isDrawn(at)) && !at.matches(ROOMS) && sameWords(at, box))
    )
      box = at;
  }
  return isNotice(box) ? box : null;
}

/** The boxes of all that may be a notice in `root` or around it, open shadow roots among it; each once. */
export function noticeBoxes(root: Element): Element[] {
  const inside = rootsIn(root).flatMap((one) => [...one.children].flatMap(boxesOf));
  return [...new Set([...boxesOf(root), ...inside])];
}

function boxesOf(root: Element): Element[] {
  if (!hasScent(root)) return [];
  const boxes = new Set<Element>();
  for (const start of starts(root)) {
    const box = textOf(start).length > NO_NOTICE ? null : noticeBox(start);
    if (box) boxes.add(box);
  }
  return [...boxes];
}
