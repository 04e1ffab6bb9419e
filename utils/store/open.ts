import { type IDBPDatabase, openDB } from 'idb';
import { type Failure, failureOf, isClosed, StoreError } from './failure';
import { MIGRATIONS, type Migration, migrate } from './migrations';
import { DATABASE, type Database, type Schema } from './schema';

type Kept<T> = { ok: true; value: T } | Failure;

export interface Store {
  /**
   * Runs `fn` with an open connection; every failure comes back as a value, none is thrown.
   * If the connection turns out to be closed, it is opened again and `fn` runs once more from its start:
   * keep `fn` to one call of this room, or to calls that may be repeated.
   */
  withStore<T>(fn: (db: Database) => Promise<T>): Promise<Kept<T>>;
  /** Lets go of the connection; the next `withStore` opens it again. */
  close(): Promise<void>;
}

interface Opening {
  db: Promise<Database>;
  /** Rejects when another connection is in the way; the opening itself goes on and may still succeed. */
  blocked: Promise<never>;
}

/** One connection, opened when first wanted and again whenever it was lost. Opens nothing by itself. */
export function createStore(name = DATABASE, steps: readonly Migration[] = MIGRATIONS): Store {
  let opening: Opening | null = null;

  function connect(): Promise<Database> {
    if (!opening) {
      const mine = open(name, steps, () => forget(mine));
      opening = mine;
    }
    return Promise.race([opening.db, opening.blocked]);
  }

  function forget(which: Opening | null): void {
    if (opening === which) opening = null;
  }

  async function run<T>(fn: (db: Database) => Promise<T>): Promise<T> {
    const db = await connect();
    const used = opening;
    try {
      return await fn(db);
    } catch (error) {
      if (!isClosed(error)) throw error;
      forget(used);
      return fn(await connect());
    }
  }

  return {
    async withStore(fn) {
      try {
        return { ok: true, value: await run(fn) };
      } catch (error) {
        return failureOf(error);
      }
    },
    async close() {
      const last = opening;
      if (!last) return;
      forget(last);
      // One that never opened has nothing to close; its failure went to whoever asked for it.
      const closed = last.db.then((db) => db.close()).catch(() => undefined);
      // One that waits for another to let go closes when its turn comes: that is not waited for.
      await Promise.race([closed, last.blocked.catch(() => undefined)]);
    },
  };
}

/** `lost` is called when the connection can no longer be used. */
function open(name: string, steps: readonly Migration[], lost: () => void): Opening {
  const blocked = signal();
  const db = opened(name, steps, lost, blocked.fail);
  db.catch(lost);
  return { db, blocked: blocked.promise };
}

async function opened(
  name: string,
  steps: readonly Migration[],
  lost: () => void,
  blocked: (error: StoreError) => void,
): Promise<Database> {
  let failed: StoreError | null = null;
  try {
    return await openDB<Schema>(name, steps.length, {
      upgrade(db, from, _to, tx) {
        // The steps speak of every version's shape, not of today's alone.
        migrate(db as unknown as IDBPDatabase<unknown>, tx as never, from, steps).catch((error) => {
          failed = new StoreError('migration', error);
          tx.abort();
        });
        // An aborted upgrade is reported by the opening itself.
        tx.done.catch(() => undefined);
      },
      blocked: () => blocked(new StoreError('blocked')),
      blocking(_current, _wanted, event) {
        if (event.target instanceof IDBDatabase) event.target.close();
        lost();
      },
      terminated: lost,
    });
  } catch (error) {
    throw failed ?? error;
  }
}

function signal(): { promise: Promise<never>; fail: (error: StoreError) => void } {
  let fail: (error: StoreError) => void = () => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    fail = reject;
  });
  // Nobody may be waiting when it fires.
  promise.catch(() => undefined);
  return { promise, fail };
}
