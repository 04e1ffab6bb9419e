import type { KeptProfile } from '../../../utils/observations';
import { type Database, listProfiles, parted, type Snapshot } from '../../../utils/store';
import { locks } from '../lock/locks';
import { part } from '../parts';

/** What is kept by person: of an open one as a backup would hold it, of a locked one as it lies sealed. */
export async function profilesIn(db: Database, all: Snapshot): Promise<KeptProfile[]> {
  const { amounts } = await part('backup');
  const open = (await listProfiles(db)).map(({ id, name }) => {
    const own = amounts({ ...all, stores: parted(all, new Set([id])).own });
    return { id, name, isLocked: false, bytes: own.reduce((sum, one) => sum + one.bytes, 0) };
  });
  const shut = (await locks(db)).filter((one) => one.isLocked);
  return [...open, ...shut.map(({ id, label, bytes }) => ({ id, name: label, isLocked: true, bytes }))];
}
