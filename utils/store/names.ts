import { type Names, namesAmong, type Where } from './names-among';
import { logOf } from './notice-log';
import type { Database, WriteTx } from './schema';
import { keyOf } from './set-aside';
import { read, write } from './transaction';
import { lockedIds } from './vaults';

export type { Names } from './names-among';

/**
 * Takes the names of other people in one period out of the store: what pages said of them, gone or not, what was
 * entered by hand, the deeds that could bring a name back, and damaged records that hold one. One transaction.
 */
export function takeNames(db: Database, where: Where): Promise<Names> {
  return write(db, 'strict', (tx) => clear(tx, where));
}

/** Puts back what was taken; what a page has said since is newer and stays. */
export function restoreNames(db: Database, names: Names): Promise<void> {
  return write(db, 'strict', async (tx) => {
    const locked = await lockedIds(tx);
    for (const { from, row } of names) {
      if (locked.has(String(Reflect.get(row, 'profile')))) continue; // it lies sealed without them
      const store = tx.objectStore(from);
      // Rows go back into the very store that they came from.
      if ((await store.getKey(keyOf(row, store.keyPath))) === undefined) await store.put(row as never);
    }
  });
}

/** Takes the names of every period that is over, of everybody; resolves to how many records went. */
export async function sweepNames(db: Database, isOver: (period: string) => boolean): Promise<number> {
  const over = await read(db, async (tx) => {
    const keys = [
      ...(await tx.objectStore('seen').getAllKeys()),
      ...(await tx.objectStore('entries').getAllKeys()),
    ];
    const found = new Map(
      keys.map(([profile, period]) => [JSON.stringify([profile, period]), { profile, period }]),
    );
    return [...found.values()].filter(({ period }) => isOver(period));
  });
  let count = 0;
  for (const where of over) count += (await takeNames(db, where)).length;
  return count;
}

async function clear(tx: WriteTx, where: Where): Promise<Names> {
  const { profile, period } = where;
  const all = IDBKeyRange.bound([profile, period], [profile, period, []]);
  const [shown, logged, entries, undo, aside] = await Promise.all([
    tx.objectStore('seen').getAll(all),
    tx.objectStore('seen').getAll(logOf(profile)),
    tx.objectStore('entries').getAll(all),
    tx.objectStore('undo').index('profile').getAll(profile),
    tx.objectStore('set-aside').getAll(),
  ]);
  const taken = namesAmong({ seen: [...shown, ...logged], entries, undo, aside }, where);
  for (const { from, row } of taken) {
    const store = tx.objectStore(from);
    await store.delete(keyOf(row, store.keyPath));
  }
  return taken;
}
