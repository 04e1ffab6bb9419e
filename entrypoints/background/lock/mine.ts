import type { Outcome } from '../../../utils/observations';
import { type Archived, type Database, readSyncNote } from '../../../utils/store';
import type { eraseOwn } from '../../../utils/store/sealing';
import { putBackCopies, takenInTurn } from '../backup/archive';
import { letGo, stir } from '../held';
import { part } from '../parts';
import { forgetSync } from '../sync/deed';
import { inTurn } from '../sync/run';
import { refuse } from '../values';
import { type Asker, inView } from '../viewer';
import { withoutThese } from './copies';
import { comesBack, leaves } from './left';
import { locksChanged } from './locks';

/** What was last erased of one person, and the token that brings it back while this worker lives. */
let erased: {
  token: string;
  id: string;
  own: Awaited<ReturnType<typeof eraseOwn>>;
  archive: Archived[];
} | null = null;

/** "Hapus data saya dari komputer ini": of the person in view alone, out of the automatic copies too. */
export async function eraseMine(db: Database, token: string, asker: Asker): Promise<Outcome> {
  if (erased?.token === token) return { ok: true, undo: token };
  const { profile, known } = await inView(db, asker);
  if (!profile) return refuse(null, 'not-found');
  const { id } = profile;
  const { eraseOwn: takeAway } = await part('lock');
  const own = await inTurn(async () => {
    const note = await readSyncNote(db);
    const gone = await takeAway(db, id);
    if (note?.profile === id) await forgetSync(db, note); // another's, or never turned on
    return gone;
  });
  locksChanged();
  await leaves(asker, id, known.length < 2);
  erased = { token, id, own, archive: [] };
  letGo();
  stir();
  const archive = await takenInTurn(() => withoutThese([id]));
  if (archive && erased?.token === token) erased.archive = archive;
  return archive ? { ok: true, undo: token } : { ok: true, undo: token, unfinished: 'copies' };
}

/** Puts back what was erased of one person, the copies too; whether there was any of that token. */
export async function undoEraseMine(db: Database, token: string): Promise<boolean> {
  if (erased?.token !== token) return false;
  const { id, own, archive } = erased;
  const { restoreOwn } = await part('lock');
  await restoreOwn(db, own);
  await comesBack(id);
  locksChanged();
  await putBackCopies(archive);
  erased = null;
  return true;
}
