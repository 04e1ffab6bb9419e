import { noticesOf } from '../../utils/engine';
import { type Database, listProfiles, nothing, readSettings, recall } from '../../utils/store';
import type { NoticeOrders } from '../../utils/views/view';
import { clockReady, now } from './clock';
import { ALL_PERIODS } from './memory';
import { store } from './store';
import { type Asker, inView } from './viewer';

/**
 * What the person set for red notices, as the view would tell it, and long before one is worded. A pause goes with it
 * whole: the page knows its own hour. `null` where the store is out of reach: the view that follows tells.
 */
export async function ordersNow(asker: Asker): Promise<NoticeOrders | null> {
  await clockReady();
  const kept = await store.withStore((db) => ordersIn(db, asker));
  return kept.ok ? kept.value : null;
}

async function ordersIn(db: Database, asker: Asker): Promise<NoticeOrders> {
  const view = await inView(db, asker);
  const profile = view.isClosed ? null : (view.profile ?? (await listProfiles(db))[0]);
  // Nobody has signed in, or nobody knows who: what is set by default is the same for all.
  const kept = profile
    ? await recall(db, { profile: profile.id, period: ALL_PERIODS })
    : { ...nothing('nobody'), settings: await readSettings(db) };
  const { settings } = kept;
  const { mode, own } = noticesOf({ ...kept, putAway: [] }, now());
  return { mode, pause: settings.pause, own: own.map(({ text, stage, rule }) => ({ text, stage, rule })) };
}
