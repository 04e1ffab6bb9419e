import { readdirSync, readFileSync } from 'node:fs';
import { type IDBPDatabase, openDB } from 'idb';
import { expect, test } from 'vitest';
import { createStore, readReminders, recall, type Snapshot, snapshot, undo } from '../../utils/store';
import { MIGRATIONS, type Migration, migrate } from '../../utils/store/migrations';
import { freshBrowser, kept, sure } from './help';

freshBrowser();

const FOLDER = new URL('./versions/', import.meta.url);
const example = (version: number): Snapshot =>
  JSON.parse(readFileSync(new URL(`${version}.json`, FOLDER), 'utf8'));

/** A database as the extension of that version left it behind. */
async function leave(version: number): Promise<Snapshot> {
  const left = example(version);
  const db: IDBPDatabase<unknown> = await openDB('pendamping', version, {
    upgrade: (old, from, _to, tx) => void migrate(old, tx, from, MIGRATIONS.slice(0, version)),
  });
  for (const { name, rows } of left.stores) for (const row of rows) await db.put(name, row);
  db.close();
  return left;
}

test('every version has its example, and no other', () => {
  const names = readdirSync(FOLDER).sort();
  expect(names).toEqual(MIGRATIONS.map((_, n) => `${n + 1}.json`).sort());
});

test.each(MIGRATIONS.map((_, n) => n + 1))(
  'version %i opens: nothing lost, nothing more set aside',
  async (version) => {
    const left = await leave(version);
    expect(left.version).toBe(version);
    const { seen, entries, setAside, ...rest } = await kept((db) =>
      recall(db, { profile: 'p-siti', period: '2024-1' }),
    );
    expect(setAside).toBe(1);
    expect(rest).toMatchObject({
      profile: { name: 'Siti Aminah, S.Pd.', role: 'guru', employment: 'pns' },
      settings: { language: 'en', theme: 'dark' },
      lastRead: '2024-03-28T10:24:00+07:00',
    });
    expect([...new Set(seen.map((fact) => fact.observation.kind))].sort()).toEqual([
      'account',
      'activity',
      'approval',
      'could-not-read',
      'deadline',
      'notice',
      'page',
      'period',
      'points',
      'predikat',
      'stage',
    ]);
    expect(entries.map((entry) => entry.kind)).toEqual([
      'window-date',
      'own-date',
      'tick',
      'own-item',
      'own-activity',
      'own-stage',
      ...(version > 3 ? ['evidence'] : []),
    ]);
    expect(await kept((db) => undo(db, 't-6'))).toBe('done');
  },
);

test('the newest example is what the store itself holds', async () => {
  const left = await leave(MIGRATIONS.length);
  expect(await kept(snapshot)).toEqual(left);
});

test('what was told stays told, from the version on that knows reminders', async () => {
  await leave(2);
  const { told, watch } = await kept((db) => readReminders(db, 'p-siti'));
  expect(told.map((one) => one.state).sort()).toEqual(['claimed', 'closed', 'dismissed', 'shown']);
  expect(watch?.next).toBe('2024-03-29T07:00');
});

const addsField: Migration = async (_db, tx) => {
  const store = tx.objectStore('meta');
  for (const row of await store.getAll()) await store.put?.({ ...row, checked: true });
};
const addsStore: Migration = (db) => {
  db.createObjectStore('shelf');
  return undefined;
};
const fails: Migration = () => Promise.reject(new Error('cannot go on'));

test('later versions run in a loop, each on what the one before left', async () => {
  await leave(1);
  const newer = createStore('pendamping', [...MIGRATIONS, addsField, addsStore]);
  const found = sure(
    await newer.withStore(async (db) => [db.version, await db.getAll('meta'), [...db.objectStoreNames]]),
  );
  await newer.close();
  expect(found[0]).toBe(MIGRATIONS.length + 2);
  expect(found[1]).toMatchObject([
    { name: 'current-profile', checked: true },
    { name: 'last-read/p-siti', checked: true },
  ]);
  expect(found[2]).toContain('shelf');
});

test('a step that fails stops, says so, and leaves everything as it was', async () => {
  const left = await leave(MIGRATIONS.length);
  const newer = createStore('pendamping', [...MIGRATIONS, addsField, fails]);
  expect(await newer.withStore(snapshot)).toEqual({
    ok: false,
    reason: 'migration',
    detail: 'Error: cannot go on',
  });
  expect(await kept(snapshot)).toEqual(left);
});

test('a step after which records are missing is found out before the old is let go of', async () => {
  const left = await leave(MIGRATIONS.length);
  const loses: Migration = (_db, tx) => void tx.objectStore('entries').clear?.();
  const newer = createStore('pendamping', [...MIGRATIONS, addsField, loses]);
  expect(await newer.withStore(snapshot)).toMatchObject({
    ok: false,
    reason: 'migration',
    detail: expect.stringMatching(/^Error: 7 of \d+ records were lost$/),
  });
  expect(await kept(snapshot)).toEqual(left);
});
