import type { NoticeObservation } from '../../utils/observations';
import type { NoticeOrders } from '../../utils/views/view';
import type { JudgeSide, MeaningsSide } from '../../utils/wire/handle';
import { TAG } from './host';
import { insides } from './inside';
import { markOf, type Now } from './orders';
import { purse } from './purse';
import { type Mark, marks } from './put-away';
import { sortRecords } from './sort-records';

export interface Notices {
  /** The judge came. A second one changes nothing. */
  open(judge: JudgeSide): void;
  /** What sentences mean came. */
  learn(meanings: MeaningsSide): void;
  /** What the person set; until it is known nothing on the page is touched. */
  obey(orders: NoticeOrders): void;
  /** What just changed, before it is painted. */
  heed(records: readonly MutationRecord[]): void;
  /** Everything that was ever judged, anew: a heading may have changed, a pause may be over. */
  again(): void;
  /** For this visit: one wording, or all of them. */
  bringBack(text: string | null): void;
  /** The red notices that stand on the page now, hidden ones too, each once. */
  observed(): NoticeObservation[];
}

interface Around {
  document: Document;
  signal: AbortSignal;
  now: Now;
  isOrphaned(): boolean;
}

/** In ms: what heeding may take at once, and which part of the time in the long run; the rest waits for `again`. */
const CREDIT = 100;
const SHARE = 0.05;
/** More that waits is the whole page. */
const MOST_LATER = 200;

/** More red notices than a person would read: a page of so many is left as it is. */
const MOST = 60;

/**
 * Puts notices away that may be ignored, before they are painted, and brings them back when anything about them
 * changes. Only the verdict `boleh-diabaikan` or the person's own rule for that wording does it.
 */
export function notices({ document, signal, now, isOrphaned }: Around): Notices {
  const worn = marks(document);
  const known = new Map<Element, NoticeObservation>();
  const back = new Set<string>();
  const later = new Set<Element>();
  const watchInside = insides(document, heedInside, signal);
  const credit = purse(CREDIT, SHARE);
  let side: JudgeSide | null = null;
  let meanings: MeaningsSide | null = null;
  let orders: NoticeOrders | null = null;
  let allBack = false;

  function markFor(said: NoticeObservation): Mark | null {
    if (!orders || allBack || back.has(said.text)) return null;
    return markOf(said, orders, now);
  }
  function look(root: Element): void {
    if (!side) return;
    watchInside(side.rootsIn(root));
    for (const { box, said } of side.judge(root, now().today)) {
      if (known.size >= MOST && !known.has(box)) return;
      known.set(box, said);
      worn.set(box, markFor(said));
    }
  }
  /** What is hidden has no size: it is shown for the length of the question, which no frame falls into. */
  function judgeAnew(box: Element): void {
    worn.set(box, null);
    known.delete(box);
    if (box.isConnected) look(box);
  }
  function again(): void {
    if (isOrphaned()) {
      worn.clear();
      return;
    }
    worn.sweep();
    for (const box of [...known.keys()]) judgeAnew(box);
    const waiting = later.size > MOST_LATER ? [document.body] : [...later];
    later.clear();
    for (const element of waiting) if (element?.isConnected && !worn.has(element)) look(element);
  }
  function heedInside(component: Element): void {
    if (isOrphaned()) worn.clear();
    else lookSoon([...known.keys()].find((box) => box.contains(component)) ?? component);
  }
  /** At once where it can be afforded; a box that is hidden, whatever it costs. */
  function lookSoon(element: Element): void {
    if (worn.has(element)) judgeAnew(element);
    else if (side?.mayTell(element) && element.isConnected && credit.has()) credit.spend(() => look(element));
    else if (later.size <= MOST_LATER) later.add(element);
  }
  const lookAll = () => document.body && look(document.body);
  signal.addEventListener('abort', worn.clear);
  addEventListener('focus', () => isOrphaned() && worn.clear(), { signal });

  return {
    again,
    open(judge) {
      side ??= judge;
      if (meanings) side.learn(meanings);
      lookAll();
    },
    learn(given) {
      meanings = given;
      side?.learn(given); // it comes later: `open` tells it
      lookAll();
    },
    obey(given) {
      const same = JSON.stringify(orders) === JSON.stringify(given);
      orders = given;
      if (!same) again();
    },
    heed(records) {
      if (!side) return; // nothing was put away yet
      if (isOrphaned()) return worn.clear();
      const { changed, added } = sortRecords(records, worn);
      for (const box of changed) judgeAnew(box);
      for (const element of added) {
        if (!worn.has(element) && element.localName !== TAG) lookSoon(element);
      }
    },
    bringBack(text) {
      if (text === null) allBack = true;
      else back.add(text);
      again();
    },
    observed: () => {
      const each = [...known].filter(([box]) => box.isConnected).map(([, said]) => said);
      return [...new Map(each.map((said) => [JSON.stringify(said), said])).values()];
    },
  };
}
