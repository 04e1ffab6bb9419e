import type { Listed, Ranges } from '../../../utils/exchange/zip';
import type { BackupReason, BackupTrouble, EvidenceFile } from '../../../utils/observations';
import { LARGEST_FILE, LARGEST_FILES, MOST_FILES_IN_ALL } from '../../../utils/observations';
import { keepWaiting } from '../../../utils/store';
import type { OpenedBackup } from '../../../utils/views/view';
import { bytesOfText } from '../../../utils/wire/bytes';
import type { ArchiveAnswer, Table } from '../../../utils/wire/table';
import { part } from '../parts';
import { store } from '../store';
import { type Feed, feed } from './feed';
import { type Ready, readBackup, showBackup } from './in';

/** A backup without its files, in bytes, as `parseBackup` refuses a larger text. */
const LARGEST_JSON = 50_000_000;

/** The backup with files that is being read, while this worker lives. */
let reading: { id: string; isUnderWay: boolean; feed: Feed } | null = null;

/**
 * Reads a backup with files: says which bytes of it are wanted, and at last what would change. Its files wait in the
 * store until it is put in. `null`: this worker does not read that one.
 */
export async function takeArchive(piece: Table['open-archive']['ask']): Promise<ArchiveAnswer> {
  const { id, name, size, from, text } = piece;
  // Begun anew, unless it has only just begun and is asked twice.
  if (from === null && (reading?.id !== id || reading.isUnderWay))
    reading = { id, isUnderWay: false, feed: feed((read) => openArchive({ id, name, size }, read)) };
  if (reading?.id !== id) return null;
  if (from !== null) reading.isUnderWay = true;
  return reading.feed.take(from, bytesOfText(text));
}

type Told = Pick<Table['open-archive']['ask'], 'id' | 'name' | 'size'>;

async function openArchive({ id, name, size }: Told, read: Ranges): Promise<OpenedBackup> {
  const { ZipError } = await part('evidence');
  const found = await readArchive(read, size).catch((error) => {
    if (error instanceof ZipError) return why(`zip-${error.reason}`, error.path);
    throw error;
  });
  return showBackup(found, { id, name });
}

const why = (reason: BackupReason, path: string | null): { ok: false; trouble: BackupTrouble } => {
  const place = { line: null, column: null, store: null, row: null, fields: [path ?? ''] };
  return { ok: false, trouble: { reason, place: path === null ? null : place } };
};

async function readArchive(
  read: Ranges,
  size: number,
): Promise<{ ok: true; value: Ready } | { ok: false; trouble: BackupTrouble }> {
  const [{ keptName, listZip, unzipped }, { JSON_PATH, filePath, filesNamed }] = [
    await part('evidence'),
    await part('backup'),
  ];
  const limits = { files: MOST_FILES_IN_ALL + 1, total: LARGEST_FILES + LARGEST_JSON };
  const all = await listZip(read, size, limits);
  const json = all.find((one) => one.path === JSON_PATH);
  if (!json) return why('foreign', null);
  if (json.size > LARGEST_JSON) return why('large', null);
  const backup = await readBackup(new TextDecoder().decode(await unzipped(read, json)));
  if (!backup.ok) return backup;
  const named = [...filesNamed(backup.value.rows).values()];
  for (const file of named) file.name = keptName(file.name); // whoever made the ZIP may have written any
  const byPath = new Map(named.map((one) => [filePath(one), one]));
  const mine = all.filter((one) => byPath.has(one.path));
  const large = mine.find((one) => one.size > LARGEST_FILE);
  if (large) return why('zip-file', large.path);
  const brought = new Set<string>();
  for (const one of mine) {
    const file = byPath.get(one.path);
    const trouble = file ? await keep(file, one, await unzipped(read, one)) : null;
    if (trouble) return why(trouble, one.path);
    if (file) brought.add(file.id);
  }
  const unknown = all.length - mine.length - 1;
  return { ok: true, value: { ...backup.value, files: { brought, unknown } } };
}

/** A file that is what the backup says waits in the store; `null` where it does. */
async function keep(file: EvidenceFile, one: Listed, bytes: Uint8Array): Promise<BackupReason | null> {
  const { kindOf } = await part('evidence');
  if (kindOf(bytes) !== file.type || one.size !== file.size) return 'zip-file';
  const { id, name, type } = file;
  const kept = await store.withStore((db) =>
    keepWaiting(db, { id, name, type, bytes: bytes.slice().buffer }),
  );
  if (kept.ok) return null;
  if (kept.reason === 'full') return 'zip-full';
  throw new Error(`${kept.reason}: ${kept.detail}`);
}
