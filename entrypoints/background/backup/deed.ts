import type { Intent, Outcome, StoreRows } from '../../../utils/observations';
import {
  automaticText,
  type Database,
  noteSavedOutside,
  restoreSnapshot,
  rewrite,
  type Snapshot,
  snapshot,
} from '../../../utils/store';
import { now } from '../clock';
import { letGo, stir } from '../held';
import { sweepAgain } from '../names';
import { part } from '../parts';
import { refuse } from '../values';
import { inTurn } from './archive';
import { keepCopy } from './daily';
import { opened, type Ready, readBackup } from './in';

type Restore = Extract<Intent, { do: 'restore' }>;
type Deed = Restore | Extract<Intent, { do: 'backup-saved' }>;

/** What was there before a backup was last put in, and the token that brings it back while this worker lives. */
let replaced: { token: string; before: Snapshot } | null = null;

export async function doBackup(db: Database, intent: Deed, token: string): Promise<Outcome> {
  if (intent.do === 'backup-saved') {
    await noteSavedOutside(db, now());
    return { ok: true, undo: null };
  }
  return restore(db, intent, token);
}

/** Puts what was before the restore `token` back; whether there was such a one. */
export async function undoRestore(db: Database, token: string): Promise<boolean> {
  if (replaced?.token !== token) return false;
  await restoreSnapshot(db, replaced.before);
  replaced = null;
  forget();
  return true;
}

async function restore(db: Database, { from, id, how }: Restore, token: string): Promise<Outcome> {
  const ready = from === 'file' ? opened(id) : await automatic(id);
  if (!ready) return refuse(null, 'not-found'); // the worker that held it is gone, or the copy was let go of
  const { merge } = await part('backup');
  // An archive that takes none holds nothing up: the way back is at hand while this worker lives.
  await inTurn(async () => keepCopy(await snapshot(db), 'before')).catch(() => undefined);
  const change = (here: StoreRows) => (how === 'replace' ? ready.rows : merge(here, ready.rows));
  replaced = { token, before: await rewrite(db, change) };
  forget();
  return { ok: true, undo: token };
}

async function automatic(id: string): Promise<Ready | null> {
  const text = await automaticText(id);
  const read = text === null ? null : await readBackup(text);
  return read?.ok ? read.value : null; // none of that id
}

/** What this worker holds of the pages that it saw belongs to another store now. */
function forget(): void {
  letGo();
  stir();
  sweepAgain();
}
