/** One of `all`, `at` a fraction of the way. */
export const pick = <T>(all: readonly T[], at: number): T | undefined => all[Math.floor(at * all.length)];

const DEAD = '*:not(style,script,option,select,template,template *,svg,svg *)';
export const elementsOf = (body: Element): HTMLElement[] => [...body.querySelectorAll<HTMLElement>(DEAD)];

/** Text nodes that say something and are no part of a field, a style or a script. */
export function textsOf(body: Element): Text[] {
  const walker = body.ownerDocument.createTreeWalker(body, 4);
  const found: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const dead = text.parentElement?.closest('style,script,option,template,pre,svg,textarea');
    if (text.data.trim().length > 3 && !dead) found.push(text);
  }
  return found;
}

/** The same element under another tag, its attributes and children kept. */
export function rebuilt(element: Element, tag: string): HTMLElement {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** A second number out of the first, as good as independent of it. */
export const again = (at: number): number => (at * 7919) % 1;
