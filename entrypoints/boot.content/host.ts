/** The one element that the companion adds to a page (contract.md, "In the page"). */
export const TAG = 'pendamping-pmm';

/**
 * Puts the host under `<html>` and keeps it there until `signal` ends: a site may rebuild its root.
 * One that an earlier life of the extension left behind is taken away first.
 */
export function mountHost(
  document: Document,
  signal: AbortSignal,
): { host: HTMLElement; shadow: ShadowRoot } {
  for (const left of document.querySelectorAll(TAG)) left.remove();
  const host = document.createElement(TAG);
  host.lang = 'id';
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'practice' ? 'open' : 'closed' });
  document.documentElement.append(host);
  keep(document, host, signal);
  return { host, shadow };
}

function keep(document: Document, host: HTMLElement, signal: AbortSignal): void {
  const observer = new MutationObserver(() => {
    if (!host.isConnected) document.documentElement.append(host);
  });
  // `document` too: a site that replaces `<html>` itself takes the host along
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    host.remove();
  });
}
