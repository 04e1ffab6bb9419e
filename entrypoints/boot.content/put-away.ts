export const ATTRIBUTE = 'data-pendamping';
export type Mark = 'diabaikan' | 'ditandai';

/** What of the page wears our attribute, and nothing else does. */
export interface Marks {
  set(box: Element, mark: Mark | null): void;
  has(box: Element): boolean;
  all(): Element[];
  clear(): void;
  /** Takes it off whatever came wearing it: nothing of the page is hidden by a look of ours that is not ours. */
  sweep(): void;
  /** The site put the attribute on or took it off. `true`: this box is to be judged anew. */
  guard(element: Element): boolean;
}

/** A page that takes the attribute off again and again has its way. */
const MOST_FIGHTS = 3;

/** The one place that changes how the site's own nodes look: an attribute, and `put-away.css` for it. */
export function marks(document: Document): Marks {
  const marked = new Map<Element, Mark>();
  const fights = new WeakMap<Element, number>();

  function sweep(): void {
    for (const one of document.querySelectorAll(`[${ATTRIBUTE}]`)) if (!marked.has(one)) takeOff(one);
  }
  /** A page that will have its own node wear it has its way, too. */
  function takeOff(element: Element): void {
    const fought = (fights.get(element) ?? 0) + 1;
    fights.set(element, fought);
    if (fought <= MOST_FIGHTS) element.removeAttribute(ATTRIBUTE);
  }
  function set(box: Element, mark: Mark | null): void {
    if (mark === null || (fights.get(box) ?? 0) > MOST_FIGHTS) {
      marked.delete(box);
      box.removeAttribute(ATTRIBUTE);
    } else {
      marked.set(box, mark);
      if (box.getAttribute(ATTRIBUTE) !== mark) box.setAttribute(ATTRIBUTE, mark);
    }
  }
  function guard(element: Element): boolean {
    const mark = marked.get(element);
    const worn = element.getAttribute(ATTRIBUTE);
    if (worn === (mark ?? null)) return false;
    if (mark === undefined) takeOff(element);
    else fights.set(element, (fights.get(element) ?? 0) + 1);
    return mark !== undefined;
  }
  sweep(); // of an earlier life
  return {
    set,
    guard,
    sweep,
    has: (box) => marked.has(box),
    all: () => [...marked.keys()],
    clear() {
      for (const box of [...marked.keys()]) set(box, null);
    },
  };
}
