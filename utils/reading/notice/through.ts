import { CONTROLS } from './lexicon';

/** The element around it, through shadow roots. */
export const around = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null; // a document has no host

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

/** The component whose whole content a part of its shadow root is; null where it holds more, or stands in another. */
export function componentOf(part: Element): Element | null {
  const root = part.getRootNode();
  if (!('host' in root)) return null;
  const { host, children } = root as ShadowRoot;
  const said = [...children].filter((one) => !one.matches(UNSEEN)).map((one) => bare(one.textContent));
  const more = [...(root as ShadowRoot).querySelectorAll(`${CONTROLS},slot`)].some(
    (one) => !part.contains(one),
  );
  const whole = said.join('') === bare(part.textContent) && !more && bare(host.textContent) === '';
  return whole && host.getRootNode().nodeType === 9 ? host : null;
}
