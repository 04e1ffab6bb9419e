import type { KeptProfile } from '../../../utils/observations';
import { type Database, listProfiles, parted, type Snapshot } from '../../../utils/store';
import { locks } from '../lock/locks';
import { part } from '../parts';

/** What is kept by person: of an open one as a backup would hold it, of a locked one as it lies sealed. */
export async function profilesIn(db: Database, all: Snapshot): Promise<KeptProfile[]> {
  const { amounts } = await part('backup');
  const shut = (await locks(db)).filter((one) => one.isLocked);
  const here = (await listProfiles(db)).map(({ id, name }) => {
    const lock = shut.find((one) => one.id === id); // one that could not be sealed
    const own = amounts({ ...all, stores: parted(all, new Set([id])).own });
    const called = lock ? { name: lock.label, isLocked: true } : { name, isLocked: false };
    return { id, ...called, bytes: own.reduce((sum, one) => sum + one.bytes, 0) };
  });
  const sealed = shut.filter((one) => one.isSealed);
  return [...here, ...sealed.map(({ id, label, bytes }) => ({ id, name: label, isLocked: true, bytes }))];
}
