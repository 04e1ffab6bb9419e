import { deleteDB, type IDBPDatabase, openDB } from 'idb';
import type { StoreRows } from '../observations';
import { StoreError } from './failure';
import { turns } from './in-turn';
import { MIGRATIONS, type Migration, migrate } from './migrations';

/** Stands for a moment only, beside the store, for one at a time. */
const SCRATCH = 'pendamping-scratch';
const inTurn = turns();

/**
 * Records of an earlier version as this version has them, by the very steps that the store itself goes through. Throws
 * a `StoreError` of `migration` where they cannot be brought up, and of `newer` where they are of a later version.
 */
export async function bringUp(rows: StoreRows, steps: readonly Migration[] = MIGRATIONS): Promise<StoreRows> {
  if (rows.version === steps.length) return rows;
  if (rows.version > steps.length) throw new StoreError('newer');
  return inTurn(() => throughScratch(rows, steps));
}

async function throughScratch(rows: StoreRows, steps: readonly Migration[]): Promise<StoreRows> {
  await deleteDB(SCRATCH); // one of a death in between
  try {
    const laid = await lay(rows, steps.slice(0, rows.version));
    const raised = await raise(steps);
    const lost = laid - raised.stores.reduce((sum, one) => sum + one.rows.length, 0);
    if (lost > 0) throw new Error(`${lost} records were lost`);
    return raised;
  } catch (error) {
    throw new StoreError('migration', error);
  } finally {
    await deleteDB(SCRATCH);
  }
}

/** Resolves to how many records there are to bring up, in stores that their version has. */
async function lay({ version, stores }: StoreRows, steps: readonly Migration[]): Promise<number> {
  const db = await openScratch(version, steps);
  try {
    const names = [...db.objectStoreNames];
    const known = stores.filter(({ name }) => names.includes(name));
    const tx = db.transaction(names, 'readwrite');
    const put = known.flatMap(({ name, rows }) => rows.map((row) => tx.objectStore(name).put(row)));
    await Promise.all([...put, tx.done]);
    return put.length;
  } finally {
    db.close();
  }
}

async function raise(steps: readonly Migration[]): Promise<StoreRows> {
  const db = await openScratch(steps.length, steps);
  try {
    const stores: StoreRows['stores'] = [];
    for (const name of db.objectStoreNames) stores.push({ name, rows: await db.getAll(name) });
    return { version: db.version, stores };
  } finally {
    db.close();
  }
}

async function openScratch(version: number, steps: readonly Migration[]): Promise<IDBPDatabase<unknown>> {
  let failed: unknown = null;
  try {
    return await openDB(SCRATCH, version, {
      upgrade(db, from, _to, tx) {
        migrate(db, tx, from, steps).catch((error) => {
          failed = error;
          tx.abort();
        });
        tx.done.catch(() => undefined); // the opening itself reports an upgrade that was aborted
      },
    });
  } catch (error) {
    throw failed ?? error;
  }
}
