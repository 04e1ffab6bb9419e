import { expect, test } from 'vitest';
import { DEFAULT_SETTINGS } from '../../utils/observations';
import { changeSettings, readSettings } from '../../utils/store';
import { freshBrowser, kept } from './help';

freshBrowser();

test('defaults until something is set, then only that differs', async () => {
  expect(await kept(readSettings)).toEqual(DEFAULT_SETTINGS);
  await kept((db) => changeSettings(db, { theme: 'dark', open: undefined }));
  await kept((db) => changeSettings(db, { open: true, folds: { claims: true } }));
  const expected = { ...DEFAULT_SETTINGS, theme: 'dark', open: true, folds: { claims: true } };
  expect(await kept(readSettings)).toEqual(expected);
});

test('settings that were damaged are set aside as they were when they are changed', async () => {
  const row = { id: 'settings' as const, settings: { ...DEFAULT_SETTINGS, theme: 'pink', width: 400 } };
  await kept((db) => db.put('settings', row as never));
  expect(await kept((db) => changeSettings(db, { language: 'en' }))).toEqual({
    ...DEFAULT_SETTINGS,
    language: 'en',
    width: 400,
  });
  expect(await kept((db) => db.getAll('set-aside'))).toMatchObject([{ from: 'settings', row }]);
});

test('folding one card leaves the others as they are', async () => {
  await kept((db) => changeSettings(db, { folds: { claims: false } }));
  await kept((db) => changeSettings(db, { folds: { read: true } }));
  expect((await kept(readSettings)).folds).toEqual({ claims: false, read: true });
});
