import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recall, remember } from '../../utils/store';
import { AT, freshBrowser, HERE, kept, look, newStore, stage } from './help';

freshBrowser();
const store = newStore();

test('a fact is recalled as it was read', async () => {
  await kept(store, (db) => remember(db, look([stage('menunggu-persetujuan')])));
  const { seen, lastRead } = await kept(store, (db) => recall(db, HERE));
  expect(seen).toEqual([{ observation: stage('menunggu-persetujuan'), since: AT, seenAt: AT, before: [] }]);
  expect(lastRead).toBe(AT);
});
