import { expect, test } from 'vitest';
import { parted } from '../../utils/store';

const STORES = [
  { name: 'profiles', rows: [{ id: 'a' }, { id: 'ab' }] },
  { name: 'seen', rows: [{ profile: 'a' }, { profile: 'ab' }, 7] },
  {
    name: 'set-aside',
    rows: [
      { from: 'profiles', row: { id: 'a' } },
      { from: 'seen', row: null },
    ],
  },
  {
    name: 'meta',
    rows: [{ name: 'last-read/a' }, { name: 'current-profile', value: 'a' }, { name: 'saved-outside' }],
  },
];

test('a copy is parted by whose its records are, damaged ones too, and nothing is lost', () => {
  const { rest, own } = parted({ version: 4, stores: STORES }, new Set(['a']));
  expect(rest).toEqual({
    version: 4,
    stores: [
      { name: 'profiles', rows: [{ id: 'ab' }] },
      { name: 'seen', rows: [{ profile: 'ab' }, 7] },
      { name: 'set-aside', rows: [{ from: 'seen', row: null }] },
      { name: 'meta', rows: [{ name: 'saved-outside' }] },
    ],
  });
  const count = (stores: readonly { rows: unknown[] }[]) =>
    stores.reduce((sum, { rows }) => sum + rows.length, 0);
  expect(count(rest.stores) + count(own)).toBe(count(STORES));
  expect(parted({ version: 4, stores: STORES }, new Set()).rest.stores).toEqual(STORES);
});
