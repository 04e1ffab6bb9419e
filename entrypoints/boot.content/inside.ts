import { WATCHED } from './watched';

/** A component of more elements is a page of its own: nothing in it is hidden. */
const MOST = 60;

/**
 * Watches what components keep in open shadow roots, where the page's observer does not reach: a notice that is hidden
 * there may become a warning. `changed` is given the component that stands in the page itself, before it is painted;
 * of a tab that nobody sees, when it is shown again. What the site lets go of is not held.
 */
export function insides(document: Document, changed: (component: Element) => void, signal: AbortSignal) {
  const known = new Set<WeakRef<ShadowRoot>>();
  const seen = new WeakSet<ShadowRoot>();
  const tell = (nodes: readonly Node[]) => {
    for (const host of new Set(nodes.map(outermost))) if (host) changed(host);
  };
  const observer = new MutationObserver((records) => tell(records.map(({ target }) => target)));
  function attend(): void {
    observer.disconnect();
    if (document.hidden) return;
    const roots = rootsOf(known);
    for (const root of roots) observer.observe(root, WATCHED);
    tell(roots);
  }
  document.addEventListener('visibilitychange', attend, { signal });
  signal.addEventListener('abort', () => observer.disconnect());
  /** From now on these roots; said again, it is the same. */
  return (roots: readonly ShadowRoot[]): void => {
    for (const root of roots) {
      if (seen.has(root) || root.querySelectorAll('*').length > MOST) continue;
      seen.add(root);
      known.add(new WeakRef(root));
      if (!document.hidden) observer.observe(root, WATCHED);
    }
  };
}

/** Those that the site has not let go of; the others are forgotten. */
function rootsOf(known: Set<WeakRef<ShadowRoot>>): ShadowRoot[] {
  const roots: ShadowRoot[] = [];
  for (const one of known) {
    const root = one.deref();
    if (root) roots.push(root);
    else known.delete(one);
  }
  return roots;
}

function outermost(node: Node): Element | null {
  let host: Element | null = null;
  for (let root = node.getRootNode(); 'host' in root; root = host.getRootNode())
    host = (root as ShadowRoot).host;
  return host;
}
