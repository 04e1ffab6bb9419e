import type { Settings } from '../../../utils/observations';
import type { Database } from '../../../utils/store';
import type { LockPart } from '../../../utils/views/view';
import { part } from '../parts';
import { store } from '../store';
import { syncedPerson } from '../sync/alarm';
import { inView } from '../viewer';
import { locks } from './locks';

/** How things stand with the lock of whoever is in view, in words; `null` where the store does not tell. */
export async function printLock(language: Settings['language']): Promise<LockPart | null> {
  const kept = await store.withStore(stateIn);
  if (!kept.ok) return null;
  const { lockPart } = await part('lock');
  return lockPart({ language, ...kept.value });
}

async function stateIn(db: Database) {
  const { profile } = await inView(db, null);
  const all = await locks(db);
  return {
    name: profile?.name ?? null, // nobody is in view
    isSet: all.some(({ id }) => id === profile?.id),
    others: all.filter((one) => one.isLocked).map(({ label }) => label),
    synced: profile !== null && (await syncedPerson()) === profile.id,
  };
}
