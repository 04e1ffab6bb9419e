import { describe, expect, test } from 'vitest';
import type { Entry } from '../../utils/observations';
import { putEntry, recall, removeEntry, undo, wasDone } from '../../utils/store';
import { EVERY_ENTRY, freshBrowser, HERE, kept, later, tick } from './help';

freshBrowser();

const put = (entry: Entry, token: string, profile = 'siti') =>
  kept((db) => putEntry(db, { ...HERE, profile, token }, entry));
const rows = () => kept((db) => db.getAll('entries'));
const back = (token: string) => kept((db) => undo(db, token));

describe.each(EVERY_ENTRY.map((entry) => [entry.kind, entry] as const))('%s', (_kind, entry) => {
  test('added, undone: not there', async () => {
    await put(entry, 'added');
    expect((await kept((db) => recall(db, HERE))).entries).toEqual([entry]);
    expect(await back('added')).toBe('done');
    expect(await rows()).toEqual([]);
  });

  test('replaced, undone: exactly as before', async () => {
    await put(entry, 'added');
    const before = await rows();
    await put({ ...tick('e', false), at: later(7) }, 'replaced');
    expect(await rows()).not.toEqual(before);
    expect(await back('replaced')).toBe('done');
    expect(await rows()).toEqual(before);
  });

  test('removed, undone: exactly as before', async () => {
    await put(entry, 'added');
    const before = await rows();
    expect(await kept((db) => removeEntry(db, { ...HERE, token: 'removed' }, 'e'))).toBe(true);
    expect(await rows()).toEqual([]);
    expect(await back('removed')).toBe('done');
    expect(await rows()).toEqual(before);
  });
});

test('a deed is undone once; an invented token undoes nothing', async () => {
  await put(tick('e'), 'added');
  expect(await back('other')).toBe('unknown');
  expect(await back('added')).toBe('done');
  expect(await back('added')).toBe('unknown');
});

test('an older deed is not undone over a newer word; in turn, both are', async () => {
  await put(tick('e', true), 'first');
  await put(tick('e', false), 'second');
  expect(await back('first')).toBe('changed-since');
  expect((await rows()).map((row) => row.entry)).toEqual([tick('e', false)]);
  expect(await back('second')).toBe('done');
  expect(await back('first')).toBe('done');
  expect(await rows()).toEqual([]);
});

test('removing what is not there is no deed', async () => {
  expect(await kept((db) => removeEntry(db, { ...HERE, token: 't' }, 'none'))).toBe(false);
  expect(await back('t')).toBe('unknown');
});

test('the last twenty deeds of each profile can be undone', async () => {
  await put(tick('b'), 'budi', 'budi');
  for (let n = 0; n < 21; n++) await put(tick(`e${n}`), `t${n}`);
  expect(await back('t0')).toBe('unknown');
  expect(await back('t1')).toBe('done');
  expect(await back('budi')).toBe('done');
});

test('whether a deed was done is told by its token, and no longer once it is undone', async () => {
  const asked = () => kept((db) => wasDone(db, 'told'));
  expect(await asked()).toBe(false);
  await put(tick('e'), 'told');
  expect(await asked()).toBe(true);
  await back('told');
  expect(await asked()).toBe(false);
});
