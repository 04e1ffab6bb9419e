import { expect, test } from 'vitest';
import { noteSavedOutside, savedOutside } from '../../utils/store';
import { currentId, setCurrent } from '../../utils/store/current';
import { lastReadOf, moveLastRead } from '../../utils/store/meta';
import { read, write } from '../../utils/store/transaction';
import { AT, DAY, freshBrowser, kept, later, MINUTE } from './help';

freshBrowser();

const lastRead = (profile: string) => kept((db) => read(db, (tx) => lastReadOf(tx, profile)));
const move = (at: string) => kept((db) => write(db, 'relaxed', (tx) => moveLastRead(tx, 'siti', at)));
const current = () => kept((db) => read(db, currentId));

test('the last read goes forward, by profile', async () => {
  expect(await lastRead('siti')).toBeNull();
  await move(AT);
  await move(later(-MINUTE));
  expect(await lastRead('siti')).toBe(AT);
  await move(later(DAY));
  expect(await lastRead('siti')).toBe(later(DAY));
  expect(await lastRead('budi')).toBeNull();
});

test('a last read that makes no sense is none, and is replaced', async () => {
  await kept((db) => db.put('meta', { name: 'last-read/siti', value: 'yesterday' }));
  expect(await lastRead('siti')).toBeNull();
  await move(AT);
  expect(await lastRead('siti')).toBe(AT);
});

test('one profile is the current one', async () => {
  expect(await current()).toBeNull();
  for (const id of ['siti', 'budi']) await kept((db) => write(db, 'strict', (tx) => setCurrent(tx, id)));
  expect(await current()).toBe('budi');
});

test('when a backup was saved outside', async () => {
  expect(await kept(savedOutside)).toBeNull();
  await kept((db) => noteSavedOutside(db, AT));
  expect(await kept(savedOutside)).toBe(AT);
  await kept((db) => db.put('meta', { name: 'saved-outside', value: 'once' }));
  expect(await kept(savedOutside)).toBeNull();
});
