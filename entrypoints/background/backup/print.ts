import type { Automatic, KeptFacts } from '../../../utils/observations';
import { countFiles, listAutomatic, savedOutside, snapshot, storedFiles } from '../../../utils/store';
import type { DataPart } from '../../../utils/views/view';
import { clockReady, now } from '../clock';
import { printLock } from '../lock/print';
import { part } from '../parts';
import { store } from '../store';
import { syncedPerson } from '../sync/alarm';
import { printSync } from '../sync/print';
import { copyFailed } from './daily';
import { language } from './language';
import { oldestIn } from './oldest';
import { profilesIn } from './profiles';

/** What is on this computer, in words. It reads everything, so only the full page asks, and apart from its view. */
export async function printData(): Promise<DataPart> {
  await clockReady();
  const [{ dataPart }, { amounts, filesNamed, withFiles }] = await Promise.all([
    part('data'),
    part('backup'),
  ]);
  const kept = await store.withStore(async (db) => {
    const all = await snapshot(db);
    const [outside, held, here] = [await savedOutside(db), await countFiles(db), await storedFiles(db)];
    return { all, outside, held, here, profiles: await profilesIn(db, all) };
  });
  const shared = {
    language: await language(),
    now: now(),
    automatic: await automatic(),
    copyFailed: copyFailed(),
    synced: (await syncedPerson()) !== null,
  };
  const [sync, lock] = [await printSync(shared.language), await printLock(shared.language)];
  if (!kept.ok) return { ...dataPart({ ...shared, ...NOTHING, problem: kept.reason }), sync, lock };
  const { all, held, here, outside, profiles } = kept.value;
  const facts = {
    profiles,
    amounts: withFiles(
      amounts(all),
      [...filesNamed(all).values()].filter(({ id }) => here.has(id)),
      held,
    ),
    problem: null,
    savedOutside: outside,
    oldest: oldestIn(all),
  };
  return { ...dataPart({ ...shared, ...facts }), sync, lock };
}

const NOTHING: Pick<KeptFacts, 'amounts' | 'savedOutside' | 'oldest'> = {
  amounts: null,
  savedOutside: null,
  oldest: null,
};

/** `null` where the archive cannot be read: the page says so. */
async function automatic(): Promise<Automatic[] | null> {
  try {
    return await listAutomatic();
  } catch {
    return null;
  }
}
