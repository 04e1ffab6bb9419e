import type { Outcome } from '../../utils/observations';
import {
  type Archived,
  type Database,
  eraseAll,
  restoreSnapshot,
  rewriteArchive,
  type Snapshot,
} from '../../utils/store';
import { putBackCopies, takenInTurn } from './backup/archive';
import { letGo, stir } from './held';
import { locksChanged } from './lock/locks';
import { withdrawAllBut } from './remind/device';
import { syncErased } from './sync/deed';
import { inTurn } from './sync/run';

/** What was there before everything was last erased, and the token that brings it back while this worker lives. */
let erased: { token: string; before: Snapshot; archive: Archived[] } | null = null;

/**
 * The same deed again finds nothing to erase; what it took the first time stays at hand. An archive that cannot be
 * changed does not undo what was erased: it is said, and the next erase tries again.
 */
export async function erase(db: Database, token: string): Promise<Outcome> {
  // A look that is under way ends first: after this nothing of it is said to the account any more.
  const before = await inTurn(async () => {
    const all = await eraseAll(db);
    locksChanged();
    await syncErased();
    return all;
  });
  if (before.vaults?.length || before.stores.some(({ rows }) => rows.length > 0))
    erased = { token, before, archive: [] };
  letGo();
  stir();
  void withdrawAllBut([]);
  const archive = await takenInTurn(() => rewriteArchive(() => []));
  if (archive && archive.length > 0) {
    if (erased?.token === token) erased.archive = archive;
    else erased = { token, before, archive };
  }
  const undo = erased?.token === token ? token : null;
  return archive ? { ok: true, undo } : { ok: true, undo, unfinished: 'copies' };
}

/** Puts back what was erased, the automatic backups too; whether there was any of that token. */
export async function undoErase(db: Database, token: string): Promise<boolean> {
  if (erased?.token !== token) return false;
  const { before, archive } = erased;
  await restoreSnapshot(db, before);
  locksChanged();
  await putBackCopies(archive);
  erased = null;
  return true;
}
