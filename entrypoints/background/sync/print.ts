import type { Settings } from '../../../utils/observations';
import { type Database, listProfiles, readSyncNote } from '../../../utils/store';
import type { SyncPart } from '../../../utils/views/view';
import { now } from '../clock';
import { part } from '../parts';
import { store } from '../store';
import { personIn } from '../viewer';

/** How things stand with other devices, in words; `null` where the store does not tell. */
export async function printSync(language: Settings['language']): Promise<SyncPart | null> {
  const kept = await store.withStore(stateIn);
  if (!kept.ok) return null;
  const { syncPart } = await part('sync');
  return syncPart({ language, now: now(), ...kept.value });
}

async function stateIn(db: Database) {
  const note = await readSyncNote(db);
  const all = await listProfiles(db);
  const profile = note?.on ? all.find(({ id }) => id === note.profile) : await personIn(db, null); // never turned on
  return { note, name: profile?.name ?? null }; // nobody is known
}
