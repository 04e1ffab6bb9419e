import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { StoreRows } from '../../utils/observations';
import { restoreSnapshot, snapshot } from '../../utils/store';
import { bringUp } from '../../utils/store/bring-up';
import { MIGRATIONS, type Migration } from '../../utils/store/migrations';
import { freshBrowser, kept } from './help';

freshBrowser();

const example = (version: number): StoreRows =>
  JSON.parse(readFileSync(new URL(`./versions/${version}.json`, import.meta.url), 'utf8'));
const sorted = ({ stores }: StoreRows) =>
  Object.fromEntries(stores.filter(({ rows }) => rows.length > 0).map(({ name, rows }) => [name, rows]));

test.each(MIGRATIONS.map((_, n) => n + 1))(
  'records of version %i go in as the store would have them',
  async (version) => {
    const now = await bringUp(example(version));
    expect(now.version).toBe(MIGRATIONS.length);
    await kept((db) => restoreSnapshot(db, now));
    expect(sorted(await kept(snapshot))).toEqual(sorted(example(version)));
  },
);

const renames: Migration = async (_db, tx) => {
  const store = tx.objectStore('entries');
  for (const row of await store.getAll()) await store.put?.({ ...row, added: '2000' });
};

test('by the very steps of the store, one after the other', async () => {
  const now = await bringUp(example(1), [...MIGRATIONS, renames, renames]);
  const rows = now.stores.find(({ name }) => name === 'entries')?.rows ?? [];
  expect(rows.map((row) => Object(row).added)).toEqual(example(1).stores[2]?.rows.map(() => '2000'));
});

test('a step that fails, a record without its key, a later version: said, and nothing is left behind', async () => {
  const fails: Migration = () => Promise.reject(new Error('cannot go on'));
  await expect(bringUp(example(1), [...MIGRATIONS, fails])).rejects.toMatchObject({ reason: 'migration' });
  const keyless = { version: 1, stores: [{ name: 'entries', rows: [{ profile: 'p' }] }] };
  await expect(bringUp(keyless)).rejects.toMatchObject({ reason: 'migration' });
  await expect(bringUp({ version: 9, stores: [] })).rejects.toMatchObject({ reason: 'newer' });
  expect((await indexedDB.databases()).map(({ name }) => name)).not.toContain('pendamping-scratch');
});

test.each([0, 5, 10, 15, 20, 25, 30, 40])(
  'two of which one comes %i turns later both give every record',
  async (turns) => {
    const first = bringUp(example(1));
    for (let left = turns; left > 0; left -= 1) await new Promise((resolve) => setImmediate(resolve));
    for (const one of await Promise.all([first, bringUp(example(1))]))
      expect(sorted(one)).toEqual(sorted(example(1)));
  },
);

test('what would come out fewer is not taken', async () => {
  const [first, ...rest] = example(1).stores;
  const rows = first?.rows ?? [];
  const twice = { version: 1, stores: [{ name: 'profiles', rows: [...rows, ...rows] }, ...rest] };
  await expect(bringUp(twice)).rejects.toMatchObject({ reason: 'migration' });
});

test('one that a death left behind is no hindrance', async () => {
  const dead = indexedDB.open('pendamping-scratch', 7);
  await new Promise((resolve) => {
    dead.onsuccess = resolve;
  });
  dead.result.close();
  expect((await bringUp(example(1))).version).toBe(MIGRATIONS.length);
});
