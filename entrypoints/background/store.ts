import { createStore, type Database, type Store, StoreError } from '../../utils/store';

const connection = createStore();
let first: ((db: Database) => Promise<void>) | null = null;
let done: Promise<void> | null = null;

/** What has to be through before anything else of the store is read, once in this worker's life. */
export function firstOfAll(work: (db: Database) => Promise<void>): void {
  first = work;
  done = null;
}

/** The one connection of this worker; it opens when it is first wanted. */
export const store: Store = {
  ...connection,
  async withStore(fn) {
    done ??= prepare();
    done.catch(() => undefined); // told to whoever waits for it
    return connection.withStore(async (db) => {
      await done;
      return fn(db);
    });
  },
};

/** Where it does not go through, nothing else does: it is tried again by whoever comes next. */
async function prepare(): Promise<void> {
  const work = first;
  if (!work) return;
  const kept = await connection.withStore(work);
  if (kept.ok) return;
  done = null;
  throw new StoreError(kept.reason);
}
