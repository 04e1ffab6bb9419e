import { CONTROLS } from './lexicon';

/** The element that it is shown in, through slots and shadow roots. */
export const around = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null; // a document has no host

/** Where the words of an element stand: in a component's slot, where it has one. */
export const whereWordsStand = (element: Element): Element =>
  element.shadowRoot?.querySelector('slot:not([name])') ?? element; // most are no components

/** What is shown in an element: in a slot what the page put there, in a component its own page. */
export function shownIn(element: Element): Iterable<Node> {
  const put =
    element.localName === 'slot' ? (element as HTMLSlotElement).assignedNodes({ flatten: true }) : [];
  return put.length > 0 ? put : (element.shadowRoot ?? element).childNodes;
}

/** More elements are not asked whether they keep a page of their own. */
const MOST_HOSTS = 3_000;

/** The open shadow roots in an element, the outer ones first; its own among them. */
export function rootsIn(element: Element): ShadowRoot[] {
  const found: ShadowRoot[] = [];
  const ask = (one: Element | undefined) => {
    if (one?.shadowRoot) found.push(one.shadowRoot, ...[...one.shadowRoot.children].flatMap(rootsIn));
  };
  ask(element);
  const all = element.getElementsByTagName('*');
  for (let i = 0; i < Math.min(all.length, MOST_HOSTS); i += 1) ask(all[i]);
  return found;
}

const UNSEEN = 'style,script,link,template';
const bare = (text: string | null): string => (text ?? '').replace(/\s/g, ''); // elements always have some
const showsNothing = (one: Element): boolean => one.localName === 'slot' && [...shownIn(one)].length === 0;

/** The component whose whole content a part of its shadow root is; null where it holds more, or stands in another. */
export function componentOf(part: Element): Element | null {
  const root = part.getRootNode();
  if (!('host' in root)) return null;
  const { host, children } = root as ShadowRoot;
  const said = [...children].filter((one) => !one.matches(UNSEEN)).map((one) => bare(one.textContent));
  const more = [...(root as ShadowRoot).querySelectorAll(`${CONTROLS},slot`)].some(
    (one) => !part.contains(one) && !showsNothing(one),
  );
  const whole = said.join('') === bare(part.textContent) && !more;
  return whole && host.getRootNode().nodeType === 9 ? host : null;
}
