import type { BackupFiles, BackupTrouble, StoreRows } from '../../../utils/observations';
import { failureOf, parted, storedFiles } from '../../../utils/store';
import { MIGRATIONS } from '../../../utils/store/migrations';
import type { OpenedBackup } from '../../../utils/views/view';
import type { Table } from '../../../utils/wire/table';
import { holdsLocked, locks } from '../lock/locks';
import { part } from '../parts';
import { store } from '../store';
import { everything } from './copy';
import { language } from './language';

/** A backup that was read and checked: nothing of it is in the store yet. */
export interface Ready {
  made: string;
  rows: StoreRows;
  unknown: Record<string, number>;
  /** Ids of profiles that were locked when an automatic one was made. */
  without?: readonly string[];
  /** Ids of the files that came with it and wait in the store, and how many more it does not name. */
  files?: { brought: ReadonlySet<string>; unknown: number };
}

type Read = { ok: true; value: Ready } | { ok: false; trouble: BackupTrouble };

/** The file that comes piece by piece, and the one that was opened last; while this worker lives. */
let coming: { id: string; pieces: Map<number, string> } | null = null;
let open: { id: string; ready: Ready } | null = null;

/** The opened file of that id; `null` where this worker does not hold it. */
export function opened(id: string): Ready | null {
  return open?.id === id ? open.ready : null;
}

/** Takes a piece; once all are there it says what would change. `null`: pieces are missing. */
export async function takeBackup({
  id,
  name,
  text,
  at,
  of,
}: Table['open-backup']['ask']): Promise<OpenedBackup | null> {
  if (coming?.id !== id) coming = { id, pieces: new Map() };
  coming.pieces.set(at, text);
  const { pieces } = coming;
  if (at !== of - 1 || pieces.size !== of) return null;
  const whole = Array.from({ length: of }, (_, nth) => pieces.get(nth) ?? '').join(''); // all are there
  return showBackup(await readBackup(whole), { id, name });
}

/** What would come of a backup that was read, in words; it is held until it is put in. */
export async function showBackup(
  read: Read,
  { id, name }: { id: string; name: string },
): Promise<OpenedBackup> {
  const told = { id, file: name, language: await language() };
  const words = await part('data');
  if (!read.ok) return words.opened({ trouble: read.trouble }, told);
  const isShut = await store.withStore((db) => holdsLocked(db, read.value.rows));
  if (isShut.ok && isShut.value) return words.opened({ trouble: { reason: 'locked', place: null } }, told);
  open = { id, ready: read.value };
  const { preview } = await part('backup');
  const mine = await everything();
  const { rest, own } = parted(mine, await stayingIn(read.value.rows));
  const files = await filesOf(rest, read.value);
  const staying = new Set(own.flatMap(({ rows }) => rows));
  return words.opened({ preview: { ...preview(mine, read.value, staying), ...(files && { files }) } }, told);
}

/** Who has a lock and is not in the backup: it takes nothing of theirs away (`withKept`). */
async function stayingIn({ stores }: StoreRows): Promise<Set<string>> {
  const kept = await store.withStore(locks);
  const there = stores.find(({ name }) => name === 'profiles')?.rows ?? []; // an empty backup
  const known = new Set(there.map((row) => Object(row).id));
  return new Set((kept.ok ? kept.value : []).map(({ id }) => id).filter((id) => !known.has(id)));
}

/** What becomes of files of evidence; `null` where neither side names any. */
async function filesOf(mine: StoreRows, { rows, files }: Ready): Promise<BackupFiles | null> {
  const { filesNamed, filesPreview } = await part('backup');
  if (!files && filesNamed(mine).size + filesNamed(rows).size === 0) return null;
  const here = await store.withStore(storedFiles);
  const { brought = null, unknown = 0 } = files ?? {}; // one without files
  return filesPreview(mine, rows, { brought, unknown, here: new Set(here.ok ? here.value.keys() : []) });
}

/** A text as records that can be put in: read, brought to this version by the store's own steps, checked. */
export async function readBackup(text: string): Promise<Read> {
  const { bringUp, parseBackup, checkRows, trouble } = await part('backup');
  const parsed = parseBackup(text, MIGRATIONS.length);
  if (!parsed.ok) return parsed;
  const { made, rows } = parsed.value;
  try {
    const checked = checkRows(await bringUp(rows));
    return checked.ok ? { ok: true, value: { made, ...checked.value } } : checked;
  } catch (error) {
    if (failureOf(error).reason !== 'migration') throw error;
    return trouble('old'); // a record of it without its key, or one that a step cannot understand
  }
}
