import { expect, test } from 'vitest';
import { withKept } from '../../utils/store/with-kept';

const of = (stores: Record<string, unknown[]>) => ({
  version: 4,
  stores: Object.entries(stores).map(([name, rows]) => ({ name, rows })),
});
const HERE = of({
  profiles: [{ id: 'a' }, { id: 'b' }],
  entries: [
    { profile: 'a', id: 1 },
    { profile: 'b', id: 2 },
  ],
  undo: [{ seq: 3, profile: 'a' }],
  meta: [{ name: 'current-profile', value: 'a' }, { name: 'last-read/a' }],
});

test('who was locked when it was made, and is not in it, keeps all that is here', () => {
  const backup = of({
    profiles: [{ id: 'b' }],
    entries: [],
    undo: [{ seq: 3, profile: 'b' }],
    meta: [{ name: 'current-profile', value: 'b' }],
  });
  expect(withKept(backup, HERE, ['a'])).toEqual(
    of({
      profiles: [{ id: 'b' }, { id: 'a' }],
      entries: [{ profile: 'a', id: 1 }],
      undo: [
        { seq: 3, profile: 'b' },
        { seq: 4, profile: 'a' },
      ],
      meta: [{ name: 'current-profile', value: 'b' }, { name: 'last-read/a' }],
    }),
  );
});

test('who is in it is as it says, and nobody else is kept', () => {
  const backup = of({ profiles: [{ id: 'a' }], entries: [] });
  expect(withKept(backup, HERE, ['a'])).toBe(backup);
  expect(withKept(of({ profiles: [] }), HERE, [])).toEqual(of({ profiles: [] }));
});
