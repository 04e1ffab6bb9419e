import { CONTROLS } from './lexicon';
import { clean, label } from './text';

/** Something that can be pressed or filled in, by a name that it goes by; empty where it has none. */
export interface Action {
  name: string;
  /** The page says itself that pressing it closes the notice. */
  closes: boolean;
}

const CLOSING = '[data-dismiss],[data-bs-dismiss],[data-close],.btn-close';
/** A drawn cross, by the name that sets of icons give it; asked only where nothing else names the button. */
const CROSS = /(?:^|[\s_-])(?:close|dismiss|times|xmark|silang)(?:$|[\s_-])|(?:^|\s)[a-z]+-x(?:$|\s)/i;
const flat = (text: string | null | undefined): string => clean(text ?? '').replace(/\n/g, ' '); // most have no value

/** What is heard and what is seen may differ: both are names of it. */
function namesOf(element: Element): string[] {
  const own = [label(element), element.textContent, element.getAttribute('value')].map(flat).filter(Boolean);
  const inner = [...element.querySelectorAll('[aria-label],[alt],[title],svg title')].map(
    (one) => label(one) || one.textContent,
  );
  return own.length > 0 ? [...new Set(own)] : [flat(inner.join(' '))];
}

const isCross = (button: Element): boolean =>
  [button, ...button.querySelectorAll('svg,i,use')].some(
    (one) => CROSS.test(`${one.getAttribute('class') ?? ''} ${one.getAttribute('data-icon') ?? ''}`), // most have neither
  );

/** A control under all its names, and those that stand in it. */
export function actionsOf(element: Element, alone: boolean): Action[] {
  const closes = element.matches(CLOSING) || isCross(element);
  const own = namesOf(element).map((name) => ({ name, closes }));
  const inner = alone ? [] : [...element.querySelectorAll(CONTROLS)].flatMap(namesOf);
  return [...own, ...inner.map((name) => ({ name, closes: false }))];
}
