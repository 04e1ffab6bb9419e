import { expect, test } from 'vitest';
import { createStore, putEntry, snapshot } from '../../utils/store';
import { MIGRATIONS, type Migration } from '../../utils/store/migrations';
import { rescue } from '../../utils/store/rescue';
import { freshBrowser, HERE, kept, tick } from './help';

freshBrowser();

const fails: Migration = () => Promise.reject(new Error('cannot go on'));

test('everything can be read though a step to a newer version fails', async () => {
  await kept((db) => putEntry(db, { ...HERE, token: 't' }, tick('e')));
  const all = await kept(snapshot);
  const newer = createStore('pendamping', [...MIGRATIONS, fails]);
  expect(await newer.withStore(snapshot)).toMatchObject({ ok: false, reason: 'migration' });
  const found = await rescue();
  expect(found.version).toBe(MIGRATIONS.length);
  const byName = ({ stores }: typeof found) =>
    Object.fromEntries(stores.map(({ name, rows }) => [name, rows]));
  expect(byName(found)).toEqual(byName(all));
});

test('and though a later version owns it', async () => {
  const later = createStore('pendamping', [...MIGRATIONS, () => undefined]);
  await later.withStore((db) => putEntry(db, { ...HERE, token: 't' }, tick('e')));
  await later.close();
  expect((await rescue()).version).toBe(MIGRATIONS.length + 1);
});

test('where there is nothing, nothing is made', async () => {
  await expect(rescue()).rejects.toThrow();
  expect(await indexedDB.databases()).toEqual([]);
  expect(await kept((db) => Promise.resolve([...db.objectStoreNames].length))).toBeGreaterThan(5);
});
