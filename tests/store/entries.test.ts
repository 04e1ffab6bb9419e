import { expect, test } from 'vitest';
import { putEntry, recall, removeEntry, undo } from '../../utils/store';
import { EVERY_ENTRY, freshBrowser, HERE, kept, later, tick } from './help';

freshBrowser();

const put = (entry: ReturnType<typeof tick>, token: string) =>
  kept((db) => putEntry(db, { ...HERE, token }, entry));
const remove = (id: string, token: string) => kept((db) => removeEntry(db, { ...HERE, token }, id));
const entries = async () => (await kept((db) => recall(db, HERE))).entries;

test.each(EVERY_ENTRY.map((entry) => [entry.kind, entry] as const))(
  '%s comes back as said',
  async (_, entry) => {
    await put(entry, 't');
    expect(await entries()).toEqual([entry]);
  },
);

test('an entry of the same id is replaced, of another id or period is not', async () => {
  await put(tick('e'), 't1');
  await put(tick('f'), 't2');
  await kept((db) => putEntry(db, { ...HERE, period: '2024-2', token: 't3' }, tick('e')));
  await put(tick('e', false, later(5)), 't4');
  expect(await entries()).toEqual([tick('e', false, later(5)), tick('f')]);
});

test('the same token twice is one deed', async () => {
  await put(tick('e'), 't');
  await put(tick('e', false), 't');
  expect(await entries()).toEqual([tick('e')]);
  expect(await remove('e', 'r')).toBe(true);
  expect(await remove('e', 'r')).toBe(true);
  expect(await kept((db) => undo(db, 'r'))).toBe('done');
  expect(await entries()).toEqual([tick('e')]);
});

test('a damaged entry that is replaced is kept aside, and undo does not bring it back', async () => {
  await kept((db) => db.put('entries', { ...HERE, id: 'e', added: 'once', entry: null } as never));
  await put(tick('e'), 't');
  expect(await kept((db) => undo(db, 't'))).toBe('done');
  expect(await entries()).toEqual([]);
  expect(await kept((db) => db.getAll('set-aside'))).toMatchObject([{ from: 'entries', row: { id: 'e' } }]);
});
