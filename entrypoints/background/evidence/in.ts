import { type FileReason, LARGEST_FILE, LARGEST_FILES, MOST_FILES_IN_ALL } from '../../../utils/observations';
import { countFiles, type Database, keepWaiting, type NewFile } from '../../../utils/store';
import { bytesOfText } from '../../../utils/wire/bytes';
import type { Table, TakenFile } from '../../../utils/wire/table';
import { part } from '../parts';
import { store } from '../store';
import { inView } from '../viewer';

/** The file that comes piece by piece, while this worker lives. */
let coming: { id: string; pieces: Map<number, Uint8Array> } | null = null;
/** What came of the last one that was whole: a piece is sent again where the answer is late. */
let taken: { id: string; answer: Promise<TakenFile> } | null = null;

/**
 * Takes a piece; once all are there the file is checked by what is in it and kept, waiting for an entry. `null`: pieces
 * are missing.
 */
export async function takeFile({ id, name, text, at, of }: Table['put-file']['ask']): Promise<TakenFile> {
  if (taken?.id === id && at === of - 1) return taken.answer;
  if (coming?.id !== id) coming = { id, pieces: new Map() };
  coming.pieces.set(at, bytesOfText(text));
  const { pieces } = coming;
  if (at !== of - 1 || pieces.size !== of) return null;
  coming = null;
  const parts = [...pieces.entries()].sort(([a], [b]) => a - b).map(([, one]) => one);
  const answer = keep(id, name, parts);
  taken = { id, answer };
  // What failed may be tried again with all its pieces.
  const forget = () => {
    if (taken?.id === id) taken = null;
  };
  answer.then((one) => one?.ok || forget(), forget);
  return answer;
}

async function keep(id: string, name: string, parts: Uint8Array[]): Promise<TakenFile> {
  const file = await checked(id, name, parts);
  if (typeof file === 'string') return { ok: false, reason: file };
  const kept = await store.withStore(async (db) => {
    const { count, bytes } = await countFiles(db);
    if (count >= MOST_FILES_IN_ALL || bytes + file.bytes.byteLength > LARGEST_FILES) return 'total';
    const { profile, hasLock } = await inView(db, null);
    if (profile && hasLock && (await tooLarge(db, profile.id, file))) return 'lock';
    await keepWaiting(db, file);
    return null;
  });
  if (!kept.ok) return { ok: false, reason: kept.reason === 'full' ? 'full' : 'not-saved' };
  return kept.value === null ? { ok: true } : { ok: false, reason: kept.value };
}

const tooLarge = async (db: Database, id: string, { bytes }: NewFile): Promise<boolean> =>
  (await part('lock')).isTooLarge(db, id, bytes.byteLength);

/** Neither the name nor what the browser says of the file is believed. */
async function checked(id: string, name: string, parts: Uint8Array[]): Promise<NewFile | FileReason> {
  const size = parts.reduce((sum, one) => sum + one.length, 0);
  if (size > LARGEST_FILE) return 'large';
  if (size === 0) return 'empty';
  const { joined, keptName, kindOf } = await part('evidence');
  const bytes = joined(parts, size);
  const type = kindOf(bytes);
  if (type === 'heic') return 'heic';
  return type ? { id, name: keptName(name), type, bytes: bytes.buffer } : 'type';
}
