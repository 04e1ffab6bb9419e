import { TAG } from './host';
import { ATTRIBUTE } from './put-away';
import { WATCHED } from './watched';

/** Looking may take at most one part in so many of the page's time while it keeps changing. */
const SHARE = 12;
const LONGEST_REST = 600;
/**
 * A page that changes so much is in a storm: it is looked at when that is over, or after so many ms of it. Counted in
 * records, of which half are forgotten every `CALM` ms: a page that only blinks is in none.
 */
const STORM = 400;
const CALM = 150;
const LONGEST_STORM = 2_500;
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
  let firstHeard = 0;
  let lastHeard = 0;
  let heard = 0;
  let records: MutationRecord[] | null = null;
  // The document itself: a site that replaces `<html>` is still seen.
  const observer = new MutationObserver(hear);

  function hear(more: readonly MutationRecord[]): void {
    if (more.length > 0) heed(more);
    const root = document.documentElement;
    const isTheirs = (record: MutationRecord) => !isOurs(record, root);
    // Once they are too many to name, one of theirs says as much as all.
    const theirs = records ? more.filter(isTheirs) : more.some(isTheirs) ? more : [];
    if (theirs.length === 0) return;
    if (records && records.length + theirs.length <= MOST) records.push(...theirs);
    else records = null;
    const now = performance.now();
    heard = heard * 0.5 ** ((now - lastHeard) / CALM) + theirs.length;
    lastHeard = now;
    if (timer) return;
    firstHeard = lastHeard;
    timer = setTimeout(changed, Math.max(least(), rest));
  }
  async function changed(): Promise<void> {
    const began = performance.now();
    const isStorm = heard > STORM && began - lastHeard < CALM;
    timer = isStorm && began - firstHeard < LONGEST_STORM ? setTimeout(changed, CALM) : null;
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
      const all = records;
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
function isOurs(record: MutationRecord, root: Element): boolean {
  if (record.type === 'attributes')
    return record.attributeName === ATTRIBUTE || (record.attributeName === 'style' && record.target === root);
  if (record.target !== root) return false;
  return [...record.addedNodes, ...record.removedNodes].every((node) => node.nodeName.toLowerCase() === TAG);
}
