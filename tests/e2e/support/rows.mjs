// The store as it lies there, read and laid past the extension's own code, from one of its own pages.
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { deleteDB, openDB } from 'idb';
import { MIGRATIONS, migrate } from '../../../utils/store/migrations.ts';

const NAME = 'pendamping';

/**
 * Every row of every store at one moment; `null` where there is no database.
 * @returns {Promise<{version: number, stores: Record<string, object[]>} | null>}
 */
export const rowsIn = async (page, name = NAME) => JSON.parse(await page.evaluate(readAll, name));

/**
 * A database of that version in the place of whatever is there; nobody may be using it.
 * @param {object[]} [more] entries beside those of the version's example
 */
export async function layVersion(page, version, more = []) {
  const example = new URL(`../../store/versions/${version}.json`, import.meta.url);
  const rows = JSON.parse(readFileSync(example, 'utf8')).stores;
  rows.find(({ name }) => name === 'entries').rows.push(...more);
  const all = { name: NAME, version, shape: await shapeOf(version), rows };
  await page.evaluate(lay, JSON.stringify(all));
  return rowsIn(page);
}

/** What stores a version has, as its own steps make them. */
async function shapeOf(version) {
  const db = await openDB('shape', version, {
    upgrade: (fresh, from, _to, tx) => void migrate(fresh, tx, from, MIGRATIONS.slice(0, version)),
  });
  const tx = db.transaction([...db.objectStoreNames]);
  const shape = [...db.objectStoreNames].map((name) => {
    const { keyPath, autoIncrement, indexNames, index } = storeOf(tx, name);
    const indexes = [...indexNames].map((one) => ({ name: one, ...indexOf(index(one)) }));
    return { name, keyPath, autoIncrement, indexes };
  });
  db.close();
  await deleteDB('shape');
  return shape;
}

const storeOf = (tx, name) => {
  const store = tx.objectStore(name);
  const { keyPath, autoIncrement, indexNames } = store;
  return { keyPath, autoIncrement, indexNames, index: (one) => store.index(one) };
};
const indexOf = ({ keyPath, unique }) => ({ keyPath, unique });

/** In the page. */
async function readAll(name) {
  const db = await new Promise((resolve) => {
    const asked = indexedDB.open(name);
    asked.onupgradeneeded = () => asked.transaction.abort(); // where there is none, none is made
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => resolve(null);
  });
  if (db === null) return 'null';
  const names = [...db.objectStoreNames];
  const tx = db.transaction(names);
  const all = await Promise.all(
    names.map(
      (one) =>
        new Promise((resolve, reject) => {
          const asked = tx.objectStore(one).getAll();
          asked.onsuccess = () => resolve([one, asked.result]);
          asked.onerror = () => reject(asked.error);
        }),
    ),
  );
  const { version } = db;
  db.close();
  return JSON.stringify({ version, stores: Object.fromEntries(all) });
}

/** In the page. */
async function lay(text) {
  const { name, version, shape, rows } = JSON.parse(text);
  const done = (asked) =>
    new Promise((resolve, reject) => {
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
  await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => {
    for (const { name: one, keyPath, autoIncrement, indexes } of shape) {
      const store = opening.result.createObjectStore(one, { keyPath, autoIncrement });
      for (const { name: its, keyPath: path, unique } of indexes) store.createIndex(its, path, { unique });
    }
  };
  const db = await done(opening);
  const tx = db.transaction([...db.objectStoreNames], 'readwrite');
  for (const { name: one, rows: all } of rows) for (const row of all) tx.objectStore(one).put(row);
  await new Promise((resolve, reject) => {
    tx.oncomplete = resolve;
    tx.onabort = () => reject(tx.error);
  });
  db.close();
}
