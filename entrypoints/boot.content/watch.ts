import { TAG } from './host';

/** What of a page can change what it says: its nodes, its text, and the attributes that show or choose. */
const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: [
    'class',
    'style',
    'hidden',
    'aria-hidden',
    'aria-selected',
    'aria-current',
    'open',
    'content',
  ],
};

/** The shortest rest in ms between a change and the look at it; a change is seen well within a second. */
const REST = 80;
/** Looking may take at most one part in so many of the page's time while it keeps changing. */
const SHARE = 12;
const LONGEST_REST = 600;
/** Records of one burst that are handed on; after a larger one the whole page is looked at. */
const MOST = 2_000;

/**
 * Calls `look` after each burst of changes (`null`: too many to name) and `wake` at the start and whenever the tab is
 * shown again; neither while it is hidden. No timer runs while nothing changes.
 */
export function watch(
  document: Document,
  signal: AbortSignal,
  look: (records: readonly MutationRecord[] | null) => void,
  wake: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rest = REST;
  let records: MutationRecord[] | null = [];
  // The document itself: a site that replaces `<html>` is still seen.
  const observer = new MutationObserver((more) => {
    const theirs = more.filter((record) => !isOurs(record, document.documentElement));
    if (theirs.length === 0) return;
    records = records && records.length + theirs.length <= MOST ? records.concat(theirs) : null;
    timer ??= setTimeout(changed, rest);
  });

  function changed(): void {
    const burst = records;
    stop();
    const began = performance.now();
    look(burst);
    rest = Math.min(LONGEST_REST, Math.max(REST, (performance.now() - began) * SHARE));
  }
  function stop(): void {
    if (timer) clearTimeout(timer);
    timer = null;
    records = [];
  }
  function attend(): void {
    observer.disconnect();
    stop();
    if (document.hidden || signal.aborted) return;
    observer.observe(document, WATCHED);
    wake();
  }

  document.addEventListener('visibilitychange', attend, { signal });
  // Back from the back/forward cache, in which no message arrives.
  addEventListener('pageshow', (event) => event.persisted && attend(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stop();
  });
  attend();
}

/** Our own host and the room beside the page: what we do is no news of the page. */
function isOurs(record: MutationRecord, root: Element): boolean {
  if (record.target !== root) return false;
  if (record.type === 'attributes') return record.attributeName === 'style';
  return [...record.addedNodes, ...record.removedNodes].every((node) => node.nodeName.toLowerCase() === TAG);
}
