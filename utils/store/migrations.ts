import type { IDBPDatabase, IDBPTransaction } from 'idb';

type UpgradeTx = IDBPTransaction<unknown, string[], 'versionchange'>;

/**
 * One step from a version to the next, inside the upgrade's transaction: it may await requests of `tx`
 * and nothing else. Throwing stops the upgrade and leaves the database as it was.
 */
export type Migration = (db: IDBPDatabase<unknown>, tx: UpgradeTx) => Promise<void> | undefined;

const first: Migration = (db) => {
  db.createObjectStore('profiles', { keyPath: 'id' });
  db.createObjectStore('seen', { keyPath: ['profile', 'period', 'slot'] });
  db.createObjectStore('entries', { keyPath: ['profile', 'period', 'id'] });
  db.createObjectStore('settings', { keyPath: 'id' });
  const undo = db.createObjectStore('undo', { keyPath: 'seq', autoIncrement: true });
  undo.createIndex('token', 'token', { unique: true });
  undo.createIndex('profile', 'profile');
  db.createObjectStore('set-aside', { keyPath: 'id', autoIncrement: true });
  db.createObjectStore('meta', { keyPath: 'name' });
  return undefined;
};

const reminders: Migration = (db) => {
  db.createObjectStore('reminders', { keyPath: ['profile', 'id'] });
  db.createObjectStore('watches', { keyPath: 'profile' });
  return undefined;
};

const sync: Migration = (db) => {
  db.createObjectStore('sync', { keyPath: 'key' });
  return undefined;
};

const filesAndVaults: Migration = (db) => {
  db.createObjectStore('files', { keyPath: ['profile', 'id'] });
  db.createObjectStore('vaults', { keyPath: 'profile' });
  return undefined;
};

/** Step `n` leads from version `n` to `n + 1`. Steps are only ever added; each version has an example in tests. */
export const MIGRATIONS: readonly Migration[] = [first, reminders, sync, filesAndVaults];

/**
 * Runs every step after version `from`, in order, then counts: where fewer records lie in the stores than before, it
 * throws. All of it is one transaction, so that the old is let go of only once the new has been found whole.
 */
export async function migrate(
  db: IDBPDatabase<unknown>,
  tx: UpgradeTx,
  from: number,
  steps: readonly Migration[],
): Promise<void> {
  const before = from > 0 ? await countAll(db, tx) : 0;
  for (const step of steps.slice(from)) {
    const running = step(db, tx);
    // Awaiting a step that asked for nothing could let the transaction end before the next one.
    if (running) await running;
  }
  const after = from > 0 ? await countAll(db, tx) : 0;
  if (after < before) throw new Error(`${before - after} of ${before} records were lost`);
}

async function countAll(db: IDBPDatabase<unknown>, tx: UpgradeTx): Promise<number> {
  const counts = [...db.objectStoreNames].map((name) => tx.objectStore(name).count());
  return (await Promise.all(counts)).reduce((sum, one) => sum + one, 0);
}
