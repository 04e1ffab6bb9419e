import type { Outcome } from '../../utils/observations';
import {
  type Archived,
  type Database,
  eraseAll,
  restoreSnapshot,
  rewriteArchive,
  type Snapshot,
  snapshot,
} from '../../utils/store';
import { letGo, stir } from './held';
import { withdrawAllBut } from './remind/device';

/** What was there before everything was last erased, and the token that brings it back while this worker lives. */
let erased: { token: string; before: Snapshot; archive: Archived[] } | null = null;

/** The same deed again finds nothing to erase; what it took the first time stays at hand. */
export async function erase(db: Database, token: string): Promise<Outcome> {
  const before = await snapshot(db);
  const isEmpty = before.stores.every(({ rows }) => rows.length === 0);
  if (!isEmpty) await eraseAll(db);
  const archive = await rewriteArchive(() => []);
  if (!isEmpty || archive.length > 0) erased = { token, before, archive };
  letGo();
  stir();
  void withdrawAllBut([]);
  return { ok: true, undo: erased?.token === token ? token : null };
}

/** Puts back what was erased, the automatic backups too; whether there was any of that token. */
export async function undoErase(db: Database, token: string): Promise<boolean> {
  if (erased?.token !== token) return false;
  const { before, archive } = erased;
  await restoreSnapshot(db, before);
  await rewriteArchive(() => archive);
  erased = null;
  return true;
}
