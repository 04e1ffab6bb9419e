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
/** Records of one burst that are handed on; a larger burst is looked at whole by the reader anyway. */
const MOST = 2_000;

/**
 * Calls `look` after each burst of changes and `wake` at the start and whenever the tab is shown again;
 * neither while it is hidden. No timer runs while nothing changes.
 */
export function watch(
  document: Document,
  signal: AbortSignal,
  look: (records: readonly MutationRecord[]) => void,
  wake: () => void,
): void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rest = REST;
  let records: MutationRecord[] = [];
  const observer = new MutationObserver((more) => {
    records = records.concat(more.slice(0, MOST - records.length));
    timer ??= setTimeout(changed, rest);
  });

  function changed(): void {
    timer = null;
    const began = performance.now();
    look(records);
    records = [];
    rest = Math.min(LONGEST_REST, Math.max(REST, (performance.now() - began) * SHARE));
  }
  function attend(): void {
    observer.disconnect();
    if (document.hidden || signal.aborted) return;
    observer.observe(document.documentElement, WATCHED);
    wake();
  }

  document.addEventListener('visibilitychange', attend, { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer) clearTimeout(timer);
  });
  attend();
}
