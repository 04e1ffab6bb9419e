import { groundHue, type Hue, inkHue, NIGHT, over, tone, WHITE } from './colour';
import type { Content } from './content';
import { boxHues, groundOf, isBox, isRedFilled } from './painted';

export interface Redness {
  red: boolean;
  unsure: boolean;
}

/** Nearer to the edge of a painted box than any padding, in px: its bar, not a box of its own in it. */
const FLUSH = 4;

/** The bar or the head of a painted box. */
export function isBarOf(element: Element, outer: Element): boolean {
  if (!isBox(outer)) return false;
  const [inner, box] = [element.getBoundingClientRect(), outer.getBoundingClientRect()];
  return Math.abs(inner.left - box.left) < FLUSH && Math.abs(inner.right - box.right) < FLUSH;
}

/** All its words are in one red mark. */
function isMarked(element: Element): boolean {
  let at = element;
  while (at.childElementCount === 1 && at.firstElementChild && !boxHues(at).includes('red'))
    at = at.firstElementChild;
  return boxHues(at).includes('red') && at.textContent?.trim() === element.textContent?.trim();
}

/** A card under a red head. */
const hasRedHead = (element: Element): boolean => {
  const head = element.firstElementChild;
  return head !== null && boxHues(head).includes('red') && isBarOf(head, element);
};

/** Whether a notice is red by what is painted: its ground or edge, else all of its text, else its icon. */
export function rednessOf(element: Element, content: Content, forced: boolean): Redness {
  const ground = groundOf(element);
  if (forced) return { red: false, unsure: true };
  const box = boxHues(element);
  const inks = (colours: readonly string[]) =>
    colours.map((colour) => {
      const ink = tone(colour);
      return ink ? inkHue(over(ink, ground.tone), ground.tone) : 'plain';
    });
  const text = inks(content.inks);
  const behind = groundHue(ground.tone, ground.tone.light < 0.5 ? NIGHT : WHITE);
  const framed = box.includes('red') || isMarked(element) || hasRedHead(element);
  const foreign =
    (behind === 'other' && !isRedFilled(element)) || box.includes('other') || box.includes('dark');
  const odd = text.includes('other');
  const all = (hues: readonly Hue[]) => hues.length > 0 && hues.every((hue) => hue === 'red');
  // A red title over plain words makes a card red, not a red word in a sentence.
  const titled = isBox(element) && content.titled.length < text.length && all(inks(content.titled));
  const painted = framed || all(text) || (titled && !odd);
  const icon =
    inks(content.icons).includes('red') || content.bars.some((bar) => boxHues(bar).includes('red'));
  return { red: !foreign && (painted || (icon && !odd)), unsure: ground.unsure || odd };
}
