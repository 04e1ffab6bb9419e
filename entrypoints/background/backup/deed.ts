import { DEFAULT_SETTINGS, type Intent, type Outcome, type StoreRows } from '../../../utils/observations';
import {
  automaticText,
  type Database,
  haveFiles,
  listAutomatic,
  noteSavedOutside,
  noteUndone,
  restoredBy,
  rewrite,
  type Snapshot,
  settleFiles,
  snapshot,
} from '../../../utils/store';
import { now } from '../clock';
import { keepOrphans } from '../evidence/sweep';
import { letGo, stir } from '../held';
import { holdsLocked, lockedIn, locks } from '../lock/locks';
import { sweepAgain } from '../names';
import { part } from '../parts';
import { refuse } from '../values';
import { inTurn } from './archive';
import { keepCopy } from './daily';
import { opened, type Ready, readBackup } from './in';

type Restore = Extract<Intent, { do: 'restore' }>;
type Deed = Restore | Extract<Intent, { do: 'backup-saved' }>;

/**
 * What was there before a backup was last put in, and the token that brings it back while this worker lives; `deeds`:
 * those that could be undone right after it; `settings` as they were then.
 */
interface Replaced {
  token: string;
  before: Snapshot;
  deeds: ReadonlySet<unknown>;
  settings: Record<string, unknown>;
}
let replaced: Replaced | null = null;

export async function doBackup(db: Database, intent: Deed, token: string): Promise<Outcome> {
  if (intent.do === 'backup-saved') {
    await noteSavedOutside(db, now());
    return { ok: true, undo: null };
  }
  return restore(db, intent, token);
}

/**
 * Puts what was before the restore `token` back; whether there was such a one. Nothing is touched where something was
 * done since, in whatever window: it would be lost. Settings that were changed since stay as they are. `id` is of the
 * deed that takes it back, noted with it.
 */
export async function undoRestore(db: Database, token: string, _: unknown, id: string): Promise<boolean> {
  if (replaced?.token !== token) return false;
  const { before, deeds, settings } = replaced;
  let isLast = false;
  const change = (here: StoreRows): StoreRows => {
    isLast = [...deedsIn(here)].every((deed) => deeds.has(deed));
    if (!isLast) return here;
    return withSettingsSince(settings, here, before);
  };
  await rewrite(db, change, null, async (tx) => {
    if (isLast) await noteUndone(tx, id);
  });
  if (!isLast) return false;
  replaced = null;
  forget();
  return true;
}

async function restore(db: Database, { from, id, how }: Restore, token: string): Promise<Outcome> {
  // Done by a worker that died before it could say so, and the way back with it; a copy lies in the archive.
  if ((await restoredBy(db)) === token) return { ok: true, undo: null };
  const ready = from === 'file' ? opened(id) : await automatic(id);
  if (!ready) return refuse(null, 'not-found'); // the worker that held it is gone, or the copy was let go of
  keepOrphans(); // of a sweep that is under way the next line knows
  // Its files were swept meanwhile, or never came whole: the page sends it once more.
  if (ready.files && !(await haveFiles(db, ready.files.brought))) return refuse(null, 'not-found');
  if (await holdsLocked(db, ready.rows)) return refuse(null, 'not-found'); // locked since it was looked at
  const { merge, withKept } = await part('backup');
  // An archive that takes none holds nothing up: the way back is at hand while this worker lives.
  await inTurn(async () => keepCopy(await snapshot(db), 'before', await lockedIn(db))).catch(() => undefined);
  // Made or left while somebody was locked it says nothing of them, and takes none of theirs away.
  const kept = [...(ready.without ?? []), ...(await locks(db)).map((one) => one.id)]; // a file does not say
  let [deeds, settings]: [Replaced['deeds'], Replaced['settings']] = [new Set(), {}];
  const change = (here: StoreRows): StoreRows => {
    const after = how === 'replace' ? withKept(ready.rows, here, kept) : merge(here, ready.rows);
    [deeds, settings] = [deedsIn(after), settingsIn(after)];
    return after;
  };
  const before = await rewrite(db, change, token, settleFiles);
  replaced = { token, before, deeds, settings };
  forget();
  return { ok: true, undo: token };
}

const deedsIn = (all: StoreRows): ReadonlySet<unknown> =>
  new Set(rowsOf(all, 'undo').map((row) => Object(row).token));

const rowsOf = ({ stores }: StoreRows, wanted: string): unknown[] =>
  stores.find(({ name }) => name === wanted)?.rows ?? []; // none in an older backup

/** Whoever never changed any has the first ones. */
const settingsIn = (all: StoreRows): Record<string, unknown> => ({
  ...DEFAULT_SETTINGS,
  ...Object(rowsOf(all, 'settings')[0]).settings,
});

/** `all` with those settings that are others here than they were `then`. */
function withSettingsSince(then: Record<string, unknown>, here: StoreRows, all: StoreRows): StoreRows {
  const changed = Object.entries(settingsIn(here)).filter(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(then[name]),
  );
  if (changed.length === 0) return all;
  const settings = { ...settingsIn(all), ...Object.fromEntries(changed) };
  const rest = all.stores.filter(({ name }) => name !== 'settings');
  return { ...all, stores: [...rest, { name: 'settings', rows: [{ id: 'settings', settings }] }] };
}

async function automatic(id: string): Promise<Ready | null> {
  const text = await automaticText(id);
  const read = text === null ? null : await readBackup(text);
  const { without = [] } = (await listAutomatic()).find((one) => one.id === id) ?? {}; // gone meanwhile
  return read?.ok ? { ...read.value, without } : null; // none of that id
}

/** What this worker holds of the pages that it saw belongs to another store now. */
function forget(): void {
  letGo();
  stir();
  sweepAgain();
}
