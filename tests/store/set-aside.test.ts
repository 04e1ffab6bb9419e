import { expect, test } from 'vitest';
import { setAside } from '../../utils/store/set-aside';
import { write } from '../../utils/store/transaction';
import { AT, freshBrowser, HERE, kept, tick } from './help';

freshBrowser();

const row = { ...HERE, id: 'e', added: AT, entry: tick('e') };
const put = () => kept((db) => db.put('entries', row));
const aside = (found: object, instead?: object) =>
  kept((db) => write(db, 'relaxed', (tx) => setAside(tx, 'entries', found, instead)));
const both = () => kept(async (db) => [await db.getAll('entries'), await db.getAll('set-aside')]);

test('a record moves, as it was', async () => {
  await put();
  await aside(row);
  expect(await both()).toEqual([[], [{ id: 1, from: 'entries', row }]]);
});

test('what can be saved of it takes its place', async () => {
  await put();
  await aside(row, { ...row, added: '' });
  expect(await both()).toEqual([[{ ...row, added: '' }], [{ id: 1, from: 'entries', row }]]);
});

test('a record that is another one by now stays', async () => {
  await put();
  await aside({ ...row, added: 'once' });
  expect(await both()).toEqual([[row], []]);
});
