import { WATCHED } from './watched';

/** A component of more elements is a page of its own: nothing in it is hidden. */
const MOST = 60;

/**
 * Watches what components keep in open shadow roots, where the page's observer does not reach: a notice that is hidden
 * there may become a warning. `changed` is given the component that stands in the page itself, before it is painted.
 */
export function insides(changed: (component: Element) => void, signal: AbortSignal) {
  const observer = new MutationObserver((records) => {
    for (const host of new Set(records.map(({ target }) => outermost(target)))) if (host) changed(host);
  });
  signal.addEventListener('abort', () => observer.disconnect());
  /** From now on these roots; said again, it is the same. */
  return (roots: readonly ShadowRoot[]): void => {
    for (const root of roots) if (root.querySelectorAll('*').length <= MOST) observer.observe(root, WATCHED);
  };
}

function outermost(node: Node): Element | null {
  let host: Element | null = null;
  for (let root = node.getRootNode(); 'host' in root; root = host.getRootNode())
    host = (root as ShadowRoot).host;
  return host;
}
