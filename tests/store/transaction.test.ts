import { unwrap } from 'idb';
import { expect, test } from 'vitest';
import { write } from '../../utils/store/transaction';
import { AT, freshBrowser, HERE, kept, tick } from './help';

freshBrowser();

const row = (id: string) => ({ ...HERE, id, added: AT, entry: tick(id) });

test('all is kept, or nothing', async () => {
  const half = kept((db) =>
    write(db, 'strict', async (tx) => {
      await tx.objectStore('entries').put(row('e'));
      throw new Error('then it broke');
    }),
  );
  await expect(half).rejects.toThrow('then it broke');
  expect(await kept((db) => db.count('entries'))).toBe(0);
  await kept((db) => write(db, 'strict', (tx) => tx.objectStore('entries').put(row('e'))));
  expect(await kept((db) => db.count('entries'))).toBe(1);
});

test('confirmed means that the transaction is over', async () => {
  let over = false;
  await kept((db) =>
    write(db, 'relaxed', async (tx) => {
      tx.addEventListener('complete', () => {
        over = true;
      });
      await tx.objectStore('entries').put(row('e'));
    }),
  );
  expect(over).toBe(true);
});

test('a write that the browser ended says why the browser ended it', async () => {
  const ended = kept((db) =>
    write(db, 'strict', async (tx) => {
      Object.defineProperty(unwrap(tx), 'error', {
        value: new DOMException('no room', 'QuotaExceededError'),
      });
      throw new DOMException('ended', 'AbortError');
    }),
  );
  await expect(ended).rejects.toThrow('full: QuotaExceededError: no room');
});
