import { TAG } from './host';
import { ATTRIBUTE } from './put-away';
import { gauge } from './storm';
import { WATCHED } from './watched';

/** Looking may take at most one part in so many of the page's time while it keeps changing. */
const SHARE = 12;
const LONGEST_REST = 600;
/** Records of one burst that are handed on; after a larger one the whole page is looked at. */
const MOST = 2_000;

/** What happened to the page since it was last asked. */
export interface Changes {
  /** Hands it over, once; `null` when it is too much to name, or was not seen. */
  take(): readonly MutationRecord[] | null;
  isStale(): boolean;
  /** Whatever was seen counts no more. */
  lose(): void;
}

/** Who is told of changes. */
interface Watcher {
  /** At once, before what changed is painted: for what cannot wait. */
  heed(records: readonly MutationRecord[]): void;
  /** After each burst. */
  look(changes: Changes): unknown;
  /** At the start and whenever the tab is shown again. */
  wake(changes: Changes): unknown;
  /** The shortest rest in ms between a change and the look at it. */
  rest(): number;
}

/** Watches a page while it is shown. No timer runs while nothing changes. */
export function watch(
  document: Document,
  signal: AbortSignal,
  { heed, look, wake, rest: least }: Watcher,
): Changes {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let rest = 0;
  let isWatching = false;
  const storm = gauge();
  let records: MutationRecord[] | null = null;
  // The document itself: a site that replaces `<html>` is still seen.
  const observer = new MutationObserver(hear);

  function hear(more: readonly MutationRecord[]): void {
    if (more.length > 0) heed(more);
    // One of theirs says as much as all; which are ours is asked when they are handed over, of no more than are kept.
    if (!more.some(theirs(document))) return;
    if (records && records.length + more.length <= MOST) records.push(...more);
    else records = null;
    const now = performance.now();
    storm.hear(more.length, now);
    if (timer) return;
    storm.begin(now);
    timer = setTimeout(changed, Math.max(least(), rest));
  }
  async function changed(): Promise<void> {
    const began = performance.now();
    const wait = storm.wait(began);
    timer = wait > 0 ? setTimeout(changed, wait) : null;
    if (timer) return;
    await look(changes);
    rest = Math.min(LONGEST_REST, (performance.now() - began) * SHARE);
  }
  function stop(): void {
    if (timer) clearTimeout(timer);
    timer = null;
  }
  const changes: Changes = {
    take() {
      hear(observer.takeRecords());
      const all = records?.filter(theirs(document)) ?? null; // too many to name
      stop();
      if (isWatching) records = []; // unwatched, nobody knows what happens next
      return all;
    },
    isStale() {
      hear(observer.takeRecords());
      return records?.length !== 0;
    },
    lose() {
      records = null;
    },
  };
  function attend(): void {
    observer.disconnect();
    stop();
    records = null;
    isWatching = !document.hidden && !signal.aborted;
    if (!isWatching) return;
    observer.observe(document, WATCHED);
    wake(changes);
  }

  document.addEventListener('visibilitychange', attend, { signal });
  // Back from the back/forward cache, in which no message arrives.
  addEventListener('pageshow', (event) => event.persisted && attend(), { signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    stop();
  });
  attend();
  return changes;
}

/** Our own host and the room beside the page: what we do is no news of the page. */
function theirs({ documentElement: root }: Document): (record: MutationRecord) => boolean {
  return (record) => {
    if (record.type === 'attributes')
      return (
        record.attributeName !== ATTRIBUTE && (record.attributeName !== 'style' || record.target !== root)
      );
    if (record.target !== root) return true;
    return [...record.addedNodes, ...record.removedNodes].some((node) => node.nodeName.toLowerCase() !== TAG);
  };
}
