import { notices } from '../../entrypoints/boot.content/notices';
import { watch } from '../../entrypoints/boot.content/watch';
import { observeNotice } from '../../utils/notices/observe';
import { mayTell, rootsIn, sightNotices } from '../../utils/reading/notice';
import type { NoticeOrders } from '../../utils/views/view';
import { judged } from '../notices/judged';

const ORDERS: NoticeOrders = { mode: 'put-away', pause: null, own: [] };

/** Boot's part on a page, with the real judge: as `entrypoints/boot.content/start.ts` puts it together. */
export function begin() {
  const state = { at: '2024-06-20T08:00:00+07:00', orphaned: false };
  const end = new AbortController();
  const manners = notices({
    document,
    signal: end.signal,
    now: () => ({ at: state.at, today: state.at.slice(0, 10), path: location.pathname }),
    isOrphaned: () => state.orphaned,
  });
  watch(document, end.signal, {
    heed: manners.heed,
    look: (changes) => {
      changes.take();
      manners.again();
    },
    wake: (changes) => changes.take(),
    rest: () => 80,
  });
  manners.obey(ORDERS);
  manners.open({
    judge: (root, today) =>
      sightNotices(root).map((one) => ({
        box: one.element,
        said: observeNotice(one, judged(one, today)),
      })),
    learn: () => undefined,
    mayTell,
    rootsIn,
    ask: () => null,
  });
  const orders = (change: Partial<NoticeOrders>) => manners.obey({ ...ORDERS, ...change });
  return { ...manners, orders, state, end: () => end.abort() };
}
