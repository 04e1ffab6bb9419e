import { expect, test } from 'vitest';
import {
  changeSettings,
  eraseAll,
  nothing,
  profileFor,
  putEntry,
  recall,
  remember,
  restoreSnapshot,
  rewrite,
  snapshot,
  undo,
} from '../../utils/store';
import { freshBrowser, HERE, kept, look, stage, tick } from './help';

freshBrowser();

async function fill(): Promise<void> {
  await kept((db) => profileFor(db, { account: { name: 'Siti', school: null }, id: 'siti' }));
  await kept((db) => remember(db, look([stage('disetujui')])));
  await kept((db) => putEntry(db, { ...HERE, token: 't' }, tick('e')));
  await kept((db) => changeSettings(db, { theme: 'dark' }));
}

test('erased is erased, from every store', async () => {
  await fill();
  await kept(eraseAll);
  expect((await kept(snapshot)).stores.flatMap((store) => store.rows)).toEqual([]);
  expect(await kept((db) => recall(db, HERE))).toEqual({ ...nothing('siti'), saved: true });
});

test('an erase taken back leaves everything as it was, undo included', async () => {
  await fill();
  const before = await kept(snapshot);
  await kept(eraseAll);
  await kept((db) => remember(db, look([stage('dikerjakan')])));
  await kept((db) => restoreSnapshot(db, before));
  expect(await kept(snapshot)).toEqual(before);
  expect(await kept((db) => undo(db, 't'))).toBe('done');
});

test('a snapshot that cannot be put back whole is not put back at all', async () => {
  await fill();
  const before = await kept(snapshot);
  const broken = { ...before, stores: [{ name: 'entries' as const, rows: [{ id: 'no key' }] }] };
  await expect(kept((db) => restoreSnapshot(db, broken))).rejects.toThrow('DataError');
  await expect(kept((db) => restoreSnapshot(db, { ...before, version: 99 }))).rejects.toThrow('version 99');
  expect(await kept(snapshot)).toEqual(before);
});

test('what is made of everything takes its place whole, or not at all', async () => {
  await fill();
  const before = await kept(snapshot);
  const onlyMeta = { ...before, stores: before.stores.filter(({ name }) => name === 'meta') };
  expect(await kept((db) => rewrite(db, () => onlyMeta))).toEqual(before);
  expect((await kept(snapshot)).stores.flatMap(({ rows }) => rows)).toEqual(onlyMeta.stores[0]?.rows);
  const fails = () => {
    throw new Error('cannot be made');
  };
  await expect(kept((db) => rewrite(db, fails))).rejects.toThrow('cannot be made');
  expect((await kept(snapshot)).stores.flatMap(({ rows }) => rows)).toEqual(onlyMeta.stores[0]?.rows);
});
