import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import type { Automatic } from '../observations';

/** Apart from the store: what damages or erases a record there leaves these alone. */
const ARCHIVE = 'pendamping-backups';

/** A backup that the extension made by itself, with the text of its file apart: a list reads none of them. */
interface Schema extends DBSchema {
  backups: { key: string; value: Automatic };
  texts: { key: string; value: string };
}

/** What lies in the archive, in no order that means anything. */
export function listAutomatic(): Promise<Automatic[]> {
  return within((db) => db.getAll('backups'));
}

/** The text of a backup, or `null` where there is none of that id. */
export function automaticText(id: string): Promise<string | null> {
  return within(async (db) => (await db.get('texts', id)) ?? null);
}

/**
 * Adds a backup, or replaces the one of its id, and lets go of those that `keep` leaves out, in one transaction: a
 * death in between leaves all as it was.
 */
export function addAutomatic(
  backup: Automatic,
  text: string,
  keep: (all: readonly Automatic[]) => ReadonlySet<string>,
): Promise<void> {
  return change(async (backups, texts) => {
    await Promise.all([backups.put(backup), texts.put(text, backup.id)]);
    const all = await backups.getAll();
    const kept = keep(all);
    const gone = all.filter(({ id }) => !kept.has(id));
    await Promise.all(gone.flatMap(({ id }) => [backups.delete(id), texts.delete(id)]));
  });
}

/** A backup with the text of its file. */
export interface Archived {
  backup: Automatic;
  text: string;
}

/**
 * Puts what `alter` makes of the whole archive in its place, in one transaction; resolves to what was there. What it
 * gives back is to be held in memory only.
 */
export function rewriteArchive(alter: (all: Archived[]) => readonly Archived[]): Promise<Archived[]> {
  return change(async (backups, texts) => {
    const all = await backups.getAll();
    const before = await Promise.all(
      all.map(async (backup) => ({ backup, text: (await texts.get(backup.id)) ?? '' })), // written together
    );
    const after = alter(before);
    await Promise.all([backups.clear(), texts.clear()]);
    await Promise.all(after.flatMap(({ backup, text }) => [backups.put(backup), texts.put(text, backup.id)]));
    return before;
  });
}

type Names = ('backups' | 'texts')[];
type Both<Name extends 'backups' | 'texts'> = IDBPObjectStore<Schema, Names, Name, 'readwrite'>;

/** One transaction over both stores: all of `work` is kept, or nothing. */
function change<T>(work: (backups: Both<'backups'>, texts: Both<'texts'>) => Promise<T>): Promise<T> {
  return within(async (db) => {
    const tx = db.transaction(['backups', 'texts'] as Names, 'readwrite', { durability: 'strict' });
    tx.done.catch(() => undefined); // awaited below
    try {
      const done = await work(tx.objectStore('backups'), tx.objectStore('texts'));
      await tx.done;
      return done;
    } catch (error) {
      const why = tx.error ?? error; // where the browser ended it, the transaction knows why
      if (!tx.error) tx.abort();
      throw why;
    }
  });
}

/** Opened for each call and closed after it: it is wanted a few times a day. */
async function within<T>(work: (db: IDBPDatabase<Schema>) => Promise<T>): Promise<T> {
  const db = await openDB<Schema>(ARCHIVE, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('backups', { keyPath: 'id' });
      fresh.createObjectStore('texts');
    },
  });
  try {
    return await work(db);
  } finally {
    db.close();
  }
}
