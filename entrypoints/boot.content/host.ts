import { clearRoom } from './room';

/** The one element that the companion adds to a page (contract.md, "In the page"). */
export const TAG = 'pendamping-pmm';

/**
 * Puts the host under `<html>` and keeps it there until `signal` ends: a site may rebuild its root.
 * `moved` is called when it had to be put back; `deaf`: `document.open` has taken every listener of the page with it,
 * ours too. What an earlier life of the extension left behind goes first.
 */
export function mountHost(
  document: Document,
  signal: AbortSignal,
  moved: (deaf: boolean) => void,
): { host: HTMLElement; shadow: ShadowRoot } {
  for (const left of document.querySelectorAll(TAG)) {
    left.remove();
    clearRoom(document.documentElement);
  }
  const host = document.createElement(TAG);
  host.lang = 'id';
  const shadow = host.attachShadow({ mode: import.meta.env.MODE === 'practice' ? 'open' : 'closed' });
  document.documentElement.append(host);
  const hears = ear(shadow);
  keep(document, host, signal, () => moved(!hears()));
  return { host, shadow };
}

/** Whether what listens at `target` is still heard. Of an event inside a shadow root the page outside learns nothing. */
export function ear(target: EventTarget): () => boolean {
  let heard = false;
  target.addEventListener(TAG, () => {
    heard = true;
  });
  return () => {
    heard = false;
    target.dispatchEvent(new Event(TAG));
    return heard;
  };
}

function keep(document: Document, host: HTMLElement, signal: AbortSignal, moved: () => void): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const observer = new MutationObserver(() => {
    // In a turn of its own: a site that answers by dropping it again must not hang the page.
    if (!host.isConnected) timer ??= setTimeout(putBack);
  });
  function putBack(): void {
    timer = null;
    if (host.isConnected) return;
    document.documentElement.append(host);
    attend();
    moved();
  }
  /** `document` too: a site that replaces `<html>` itself takes the host along. */
  function attend(): void {
    observer.observe(document, { childList: true });
    observer.observe(document.documentElement, { childList: true });
  }
  attend();
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer) clearTimeout(timer);
    host.remove();
  });
}
