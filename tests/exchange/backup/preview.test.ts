import fc from 'fast-check';
import { expect, test } from 'vitest';
import { amounts, merge, preview } from '../../../utils/exchange/backup';
import type { StoreRows } from '../../../utils/observations';
import { anyCopy, copyOf, example, MAKER, NOW, rowsIn } from './copies';

const look = (mine: StoreRows, rows: StoreRows, unknown = {}) =>
  preview(mine, { made: MAKER.made, rows, unknown });
const at = (hour: number) => `2024-03-28T${10 + hour}:00:00+07:00`;
const date = (id: string, title: string, hour = 0) => ({
  profile: 'p',
  period: '2024-1',
  id,
  added: at(0),
  entry: { kind: 'own-date', id, at: at(hour), title, on: '2024-04-03', note: null, done: false },
});

test('new, newer, differing and missing, each named', () => {
  const mine = copyOf({
    entries: [date('a', 'Lama'), date('b', 'Milik sini', 2), date('c', 'Hanya sini'), date('d', 'Sama')],
  });
  const theirs = copyOf({
    entries: [date('a', 'Baru', 1), date('b', 'Milik sana', 1), date('d', 'Sama'), date('e', 'Tambahan')],
  });
  expect(look(mine, theirs)).toEqual({
    made: MAKER.made,
    accounts: [],
    kinds: [
      {
        kind: 'entries',
        counts: { added: 1, changed: 1, conflicting: 1, gone: 1, same: 1 },
        unknown: 0,
        examples: [
          { state: 'changed', of: 'own-date', about: 'Baru' },
          { state: 'conflicting', of: 'own-date', about: 'Milik sana' },
          { state: 'added', of: 'own-date', about: 'Tambahan' },
          { state: 'gone', of: 'own-date', about: 'Hanya sini' },
        ],
      },
    ],
  });
});

test('of many only a few are named, and what this version does not know is counted', () => {
  const many = copyOf({ entries: Array.from({ length: 50 }, (_, n) => date(`e${n}`, `Acara ${n}`)) });
  const { kinds } = look(copyOf({}), many, { seen: 2, ledgers: 3 });
  expect(
    kinds.map(({ kind, counts, unknown, examples }) => [kind, counts.added, unknown, examples.length]),
  ).toEqual([
    ['entries', 50, 0, 3],
    ['facts', 0, 2, 0],
    ['rest', 0, 3, 0],
  ]);
});

test('into an empty browser everything is new, and whose it is is told', () => {
  const found = look(copyOf({}), example(NOW));
  expect(found.accounts).toEqual([null, 'Siti Aminah, S.Pd.']);
  for (const { counts } of found.kinds)
    expect(counts).toEqual({ ...counts, changed: 0, conflicting: 0, gone: 0, same: 0 });
});

test('a fact that was merely read again later is the same', () => {
  const copy = example(NOW);
  const later = rowsIn(copy, 'seen').map((row) => ({
    ...Object(row),
    seen: { ...Object(row).seen, seenAt: '2025-01-01T00:00:00+07:00' },
  }));
  const facts = look(copy, copyOf({ profiles: rowsIn(copy, 'profiles'), seen: later })).kinds.filter(
    ({ kind }) => kind === 'facts',
  );
  expect(facts).toMatchObject([{ counts: { changed: 0, conflicting: 0, added: 0, gone: 0 } }]);
});

test('says of any two copies what a merge does: nothing new, nothing changed, after it', () => {
  fc.assert(
    fc.property(anyCopy, anyCopy, (mine, theirs) => {
      const all = look(merge(mine, theirs), theirs).kinds;
      for (const { kind, counts } of all.filter(({ kind }) => kind === 'entries' || kind === 'facts'))
        expect([kind, counts.added, counts.changed]).toEqual([kind, 0, 0]);
    }),
  );
});

test('amounts: what there is of each kind, names of others apart', () => {
  const found = amounts(example(NOW));
  expect(found.map(({ kind, count }) => [kind, count])).toEqual([
    ['entries', 6],
    ['facts', 11],
    ['people', 1],
    ['accounts', 2],
    ['reminders', 5],
    ['settings', 1],
    ['rest', 9],
  ]);
  for (const { bytes, count } of found) expect(bytes).toBeGreaterThan(count * 20);
  const [one] = amounts(copyOf({ meta: [{ name: 'é', value: '' }] }));
  expect(one?.bytes).toBe('{"name":"é","value":""}'.length + 1);
});

test('what stays whatever is chosen is not told as only here', () => {
  const [own, other] = [date('a', 'Berkunci'), date('b', 'Terbuka')];
  const { kinds } = preview(
    copyOf({ entries: [own, other] }),
    { made: MAKER.made, rows: copyOf({}), unknown: {} },
    new Set([own]),
  );
  expect(kinds).toMatchObject([{ counts: { gone: 1 }, examples: [{ about: 'Terbuka' }] }]);
});
