import { openDB } from 'idb';
import type { StoreRows } from '../observations';
import { DATABASE, DEVICE_STORES } from './schema';

/**
 * Everything as it lies there, in whatever version: what can still be saved where a step to this version failed, or a
 * later one owns the database. Opens it as it is and changes nothing. Throws where the browser gives no database.
 */
export async function rescue(name = DATABASE): Promise<StoreRows> {
  const db = await openDB(name, undefined, {
    // Where there is none, none is made.
    upgrade(_db, _from, _to, tx) {
      tx.done.catch(() => undefined); // the opening itself reports it
      tx.abort();
    },
  });
  try {
    const stores: StoreRows['stores'] = [];
    const names = [...db.objectStoreNames].filter((one) => !DEVICE_STORES.some((name) => name === one));
    for (const one of names) stores.push({ name: one, rows: await db.getAll(one) });
    return { version: db.version, stores };
  } finally {
    db.close();
  }
}
