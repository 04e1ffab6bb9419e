import type { Packed } from '../../../utils/exchange/zip';
import { readFile, storedFiles } from '../../../utils/store';
import { now } from '../clock';
import { part } from '../parts';
import { store } from '../store';
import { everything, textOf } from './copy';

/** A backup and the files that its entries name, as the files of a ZIP. Those that are not here are left out. */
export async function backupZip(): Promise<{ name: string; files: AsyncIterable<Packed> }> {
  const { JSON_PATH, filePath, filesNamed } = await part('backup');
  const rows = await everything();
  const named = filesNamed(rows);
  const text = await textOf(rows);
  const at = now();
  const here = await store.withStore(storedFiles);
  if (!here.ok) throw new Error(`${here.reason}: ${here.detail}`);
  const keys = here.value;
  async function* files(): AsyncGenerator<Packed> {
    yield { path: JSON_PATH, bytes: new TextEncoder().encode(text), at };
    for (const [id, file] of named) {
      const profile = keys.get(id);
      if (profile !== undefined) yield { path: filePath(file), bytes: await bytesOf(profile, id), at };
    }
  }
  return { name: `pendamping-pmm-${at.slice(0, 10)}.zip`, files: files() };
}

/** Throws where it went meanwhile: a backup that lacks what it found would be wrong in silence. */
async function bytesOf(profile: string, id: string): Promise<Uint8Array> {
  const kept = await store.withStore((db) => readFile(db, profile, id));
  if (!kept.ok || !kept.value) throw new Error('a file of the backup is no longer here');
  return new Uint8Array(kept.value.bytes);
}
