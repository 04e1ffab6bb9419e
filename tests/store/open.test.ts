import { forceCloseDatabase } from 'fake-indexeddb';
import { openDB, unwrap } from 'idb';
import { afterEach, expect, test, vi } from 'vitest';
import { createStore, type Database, recall, remember, type Store } from '../../utils/store';
import { MIGRATIONS, type Migration } from '../../utils/store/migrations';
import { freshBrowser, HERE, look, stage, sure } from './help';

freshBrowser();

const open: Store[] = [];
afterEach(async () => {
  for (const store of open.splice(0)) await store.close();
});
function store(steps = MIGRATIONS): Store {
  const made = createStore('pendamping', steps);
  open.push(made);
  return made;
}

const nothingNew: Migration = () => undefined;
const save = (db: Database) => remember(db, look([stage('disetujui')]));
const load = async (db: Database) => (await recall(db, HERE)).seen.length;

function refuse(openNow: () => unknown): void {
  globalThis.indexedDB = { open: openNow } as never;
}

test.each([
  ['SecurityError', 'refused'],
  ['InvalidStateError', 'refused'],
  ['QuotaExceededError', 'full'],
  ['UnknownError', 'damaged'],
  ['SomethingElse', 'failed'],
])('a browser that throws %s on opening: %s, as a value', async (name, reason) => {
  refuse(() => {
    throw new DOMException('no', name);
  });
  expect(await store().withStore(load)).toEqual({ ok: false, reason, detail: `${name}: no` });
});

test('a browser that refuses by an error event', async () => {
  refuse(() => {
    const request = new IDBOpenDBRequest();
    Object.defineProperty(request, 'error', { value: new DOMException('no', 'UnknownError') });
    queueMicrotask(() => request.dispatchEvent(new IDBVersionChangeEvent('error')));
    return request;
  });
  expect(await store().withStore(load)).toMatchObject({ ok: false, reason: 'damaged' });
});

test('no IndexedDB at all, then one after all', async () => {
  const real = globalThis.indexedDB;
  const mine = store();
  Reflect.deleteProperty(globalThis, 'indexedDB');
  expect(await mine.withStore(load)).toMatchObject({ ok: false, reason: 'refused' });
  globalThis.indexedDB = real;
  expect(await mine.withStore(load)).toEqual({ ok: true, value: 0 });
});

test('a disk that is full while writing', async () => {
  const mine = store();
  sure(await mine.withStore(save));
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  const changed = (db: Database) => remember(db, look([stage('selesai')]));
  expect(await mine.withStore(changed)).toMatchObject({ ok: false, reason: 'full' });
  put.mockRestore();
  expect(await mine.withStore((db) => recall(db, HERE))).toMatchObject({
    value: { seen: [{ observation: stage('disetujui') }] },
  });
});

test('an error of the caller comes back as a failure, not as a throw', async () => {
  const result = await store().withStore(() => Promise.reject(new TypeError('odd')));
  expect(result).toEqual({ ok: false, reason: 'failed', detail: 'TypeError: odd' });
});

test('two connections of one version work side by side', async () => {
  const [one, other] = [store(), store()];
  sure(await one.withStore(save));
  expect(await other.withStore(load)).toEqual({ ok: true, value: 1 });
});

test('an older connection lets go for a newer version, and then says that it is older', async () => {
  const [older, newer] = [store(), store([...MIGRATIONS, nothingNew])];
  sure(await older.withStore(save));
  expect(await newer.withStore(load)).toEqual({ ok: true, value: 1 });
  expect(await older.withStore(load)).toMatchObject({ ok: false, reason: 'newer' });
});

test('a connection lets go for deleting, and opens again afterwards', async () => {
  const mine = store();
  sure(await mine.withStore(save));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase('pendamping').onsuccess = resolve;
  });
  expect(await mine.withStore(load)).toEqual({ ok: true, value: 0 });
});

test('a connection that does not let go blocks; when it is closed the waiting one goes on', async () => {
  const stubborn = await openDB('pendamping', 1, {
    upgrade: (db) => void MIGRATIONS[0]?.(db, null as never),
  });
  const mine = store([...MIGRATIONS, nothingNew]);
  expect(await mine.withStore(load)).toMatchObject({ ok: false, reason: 'blocked' });
  expect(await mine.withStore(load)).toMatchObject({ ok: false, reason: 'blocked' });
  stubborn.close();
  await vi.waitFor(async () => expect(await mine.withStore(load)).toEqual({ ok: true, value: 0 }));
});

test('a connection that the browser ended is opened again', async () => {
  const mine = store();
  sure(await mine.withStore(save));
  const db = sure(await mine.withStore((now) => Promise.resolve(now)));
  forceCloseDatabase(unwrap(db) as never);
  expect(await mine.withStore(load)).toEqual({ ok: true, value: 1 });
});

test('a connection that was closed unnoticed is opened again within the call', async () => {
  const mine = store();
  sure(await mine.withStore(save));
  sure(await mine.withStore(async (db) => db.close()));
  expect(await mine.withStore(load)).toEqual({ ok: true, value: 1 });
});

test('a closed store opens again when it is wanted', async () => {
  const mine = store();
  sure(await mine.withStore(save));
  await mine.close();
  expect(await mine.withStore(load)).toEqual({ ok: true, value: 1 });
});
