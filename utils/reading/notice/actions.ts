import { CONTROLS } from './lexicon';
import { clean, label } from './text';

/** Something that can be pressed or filled in, by a name that it goes by; empty where it has none. */
export interface Action {
  name: string;
  /** The page says itself that pressing it closes the notice. */
  closes: boolean;
}

const CLOSING = '[data-dismiss],[data-bs-dismiss],[data-close],.btn-close';
const flat = (text: string | null | undefined): string => clean(text ?? '').replace(/\n/g, ' '); // most have no value

/** What is heard and what is seen may differ: both are names of it. */
function namesOf(element: Element): string[] {
  const own = [label(element), element.textContent, element.getAttribute('value')].map(flat).filter(Boolean);
  const inner = [...element.querySelectorAll('[aria-label],[alt],[title],svg title')].map(
    (one) => label(one) || one.textContent,
  );
  return own.length > 0 ? [...new Set(own)] : [flat(inner.join(' '))];
}

/** A control under all its names, and those that stand in it. */
export function actionsOf(element: Element, alone: boolean): Action[] {
  const closes = element.matches(CLOSING);
  const own = namesOf(element).map((name) => ({ name, closes }));
  const inner = alone ? [] : [...element.querySelectorAll(CONTROLS)].flatMap(namesOf);
  return [...own, ...inner.map((name) => ({ name, closes: false }))];
}
