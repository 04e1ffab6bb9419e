import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkRows, parseBackup } from '../../../utils/exchange/backup';
import { ROWS } from '../../../utils/exchange/backup/rows';
import type { StoreRows } from '../../../utils/observations';
import { STORES } from '../../../utils/store/schema';
import { anyCopy, copyOf, example, NOW, rowsIn, textOf } from './copies';

/** The records that the text of a backup gives back; throws what was wrong with it. */
function restored(text: string): StoreRows {
  const parsed = parseBackup(text, NOW);
  const checked = parsed.ok ? checkRows(parsed.value.rows) : parsed;
  if (!checked.ok) throw new Error(JSON.stringify(checked.trouble));
  return checked.value.rows;
}

test('knows every store', () => {
  expect(Object.keys(ROWS).sort()).toEqual([...STORES].sort());
});

test('whatever is kept comes back, byte for byte', () => {
  fc.assert(
    fc.property(anyCopy, (copy) => {
      expect(JSON.stringify(restored(textOf(copy)))).toBe(JSON.stringify(copy));
    }),
    { numRuns: 200 },
  );
});

test('so does everything of a full example: what can be undone, what was told, what was set aside', () => {
  const copy = example(NOW);
  expect(JSON.stringify(restored(textOf(copy)))).toBe(JSON.stringify(copy));
});

test('a record a line, so that a person can look into it', () => {
  const lines = textOf(example(NOW)).split('\n');
  expect(lines.length).toBeGreaterThan(40);
  expect(lines[1]).toBe('"format": "pendamping-pmm-backup",');
});

test('a damaged record of the store goes among those set aside, and holds nothing else up', () => {
  const copy = example(NOW);
  const bad = { profile: 'p-siti', period: '2024-1', id: 'e-9', added: 'never', entry: { kind: 'tick' } };
  rowsIn(copy, 'entries').push(bad);
  const back = restored(textOf(copy));
  expect(rowsIn(back, 'entries')).toEqual(rowsIn(example(NOW), 'entries'));
  expect(rowsIn(back, 'set-aside')).toEqual([
    ...rowsIn(copy, 'set-aside'),
    { id: 2, from: 'entries', row: bad },
  ]);
});

test('settings and people from before a field came are whole', () => {
  const copy = copyOf({
    profiles: [
      { id: 'p', name: 'Siti', school: null, role: null, employment: null, period: null, firstRun: 3 },
    ],
    settings: [{ id: 'settings', settings: { language: 'id', theme: 'auto' } }],
  });
  expect(restored(textOf(copy))).toEqual(copy);
});

test('what a record has beyond its shape stays outside', () => {
  const copy = copyOf({ meta: [{ name: 'current-profile', value: 'p', run: 'alert(1)' }] });
  expect(rowsIn(restored(textOf(copy)), 'meta')).toEqual([{ name: 'current-profile', value: 'p' }]);
});

test('what a later version may know is counted and left out', () => {
  const [fact] = rowsIn(example(NOW), 'seen') as { seen: { observation: object } }[];
  const later = { ...fact, seen: { ...fact?.seen, observation: { kind: 'ledger' } } };
  const stores = { seen: [later], ledgers: [{}, {}] };
  const parsed = parseBackup(JSON.stringify({ ...JSON.parse(textOf(copyOf({}))), stores }), NOW);
  const checked = parsed.ok && checkRows(parsed.value.rows);
  expect(checked ? checked.ok && checked.value.unknown : parsed).toEqual({ seen: 1, ledgers: 2 });
});
