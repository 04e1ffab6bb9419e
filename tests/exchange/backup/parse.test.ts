import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkRows, parseBackup } from '../../../utils/exchange/backup';
import { LARGEST } from '../../../utils/exchange/backup/file';
import type { BackupTrouble } from '../../../utils/observations';
import { copyOf, example, NOW, rowsIn, textOf } from './copies';

/** What is wrong with a text, `null` for nothing. */
function troubleIn(text: string): BackupTrouble | null {
  const parsed = parseBackup(text, NOW);
  if (!parsed.ok) return parsed.trouble;
  const checked = checkRows(parsed.value.rows);
  return checked.ok ? null : checked.trouble;
}
const WHOLE = textOf(example(NOW));
const reason = (text: string) => troubleIn(text)?.reason ?? null;
/** The example with one thing changed in its text. */
const spoilt = (from: string | RegExp, to: string) => {
  const text = WHOLE.replace(from, to);
  expect(text).not.toBe(WHOLE);
  return text;
};

test('a whole one has no trouble, with a mark of byte order and other line ends too', () => {
  expect(troubleIn(WHOLE)).toBeNull();
  expect(troubleIn(`\uFEFF${WHOLE.replaceAll('\n', '\r\n')}`)).toBeNull();
});

describe('damaged', () => {
  test('empty', () => {
    expect(troubleIn(' \n')).toEqual({ reason: 'empty', place: null });
  });

  test('cut off in the middle: the store, the record and the field', () => {
    const text = WHOLE.slice(0, WHOLE.indexOf('"item"') + 12);
    expect(troubleIn(text)).toMatchObject({
      reason: 'cut',
      place: { store: 'entries', row: 3, fields: ['entry', 'item'] },
    });
    expect(troubleIn(text)?.place?.line).toBe(text.split('\n').length);
  });

  test('cut off anywhere at all, it is never taken for whole', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: WHOLE.trimEnd().length - 1 }), (length) => {
        const found = reason(WHOLE.slice(0, length));
        expect(['cut', 'broken']).toContain(found);
      }),
      { numRuns: 300 },
    );
  });

  test('a letter lost: line, column and record', () => {
    const found = troubleIn(spoilt('"kind":"own-date"', '"kind":own-date"'));
    expect(found).toMatchObject({
      reason: 'broken',
      place: { store: 'entries', row: 2, fields: ['entry', 'kind'] },
    });
    expect(found?.place?.line).toBeGreaterThan(10);
  });

  test('any byte changed is either still whole or named, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.nat(WHOLE.length - 1),
        fc.string({ minLength: 1, maxLength: 2, unit: 'binary' }),
        (at, by) => {
          const found = troubleIn(WHOLE.slice(0, at) + by + WHOLE.slice(at + 1));
          expect(found === null || typeof found.reason === 'string').toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  test('any JSON at all is foreign or named', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(reason(JSON.stringify(value))).not.toBeNull();
      }),
    );
  });
});

describe('hostile', () => {
  test('over 50 MB: refused unread', () => {
    expect(troubleIn(`{"a":"${'x'.repeat(LARGEST)}"}`)).toEqual({ reason: 'large', place: null });
  });

  test.each(['__proto__', 'constructor', 'prototype'])('a field named %s, wherever it is', (name) => {
    expect(troubleIn(spoilt('"entry":{', `"entry":{"${name}":{"admin":true},`))).toMatchObject({
      reason: 'unsafe',
      place: { store: 'entries', row: 1, fields: ['entry', name] },
    });
    expect(Reflect.get({}, 'admin')).toBeUndefined();
  });

  test('a hundred thousand lists in one another', () => {
    const deep = '['.repeat(100_000) + ']'.repeat(100_000);
    expect(troubleIn(spoilt('"value":"p-siti"', `"value":${deep}`))).toMatchObject({
      reason: 'deep',
      place: { store: 'meta', row: 1, fields: ['value', '0', '0'] },
    });
  });

  test('millions of lists that never end, and of objects', () => {
    const found = troubleIn('['.repeat(5_000_000));
    expect(found).toMatchObject({ reason: 'deep', place: { fields: ['0', '0', '0', '0', '0', '0'] } });
    expect(reason('{"a":'.repeat(1_000_000))).toBe('deep');
  });

  test('one string of millions of letters that never ends', () => {
    expect(reason(`{"a": "${'x\\n'.repeat(5_000_000)}`)).toBe('cut');
  });

  test('HTML is text, and stays as it is', () => {
    const text = spoilt(/"Observasi[^"]*"/, '"<img src=x onerror=alert(1)>"');
    const parsed = parseBackup(text, NOW);
    const checked = parsed.ok ? checkRows(parsed.value.rows) : parsed;
    if (!checked.ok) throw new Error('expected it to be taken');
    expect(JSON.stringify(rowsIn(checked.value.rows, 'entries'))).toContain('<img src=x onerror=alert(1)>');
  });

  test.each([
    ['"added":"2024', '"added":"2O24', 'entries', ['added']],
    ['"item":"', '"item":7,"x":"', 'entries', ['entry', 'item']],
    ['"slot":"[\\"account\\"', '"slot":"[\\"stage\\"', 'seen', ['slot']],
    ['"slot":"[\\"account\\",1]"', '"slot":"account"', 'seen', ['slot']],
    ['"width":400', '"width":4', 'settings', ['settings', 'width']],
    ['"seq":1,', '"seq":9007199254740992,', 'undo', ['seq']],
    ['"swept":"', '"swept":"x', 'watches', ['watch', 'swept']],
  ])('%s as %s: the record and the field', (from, to, store, fields) => {
    const text = WHOLE.includes(from) ? spoilt(from, to) : spoilt(/"seq":1\b/, to.replace(/,$/, ''));
    expect(troubleIn(text)).toMatchObject({ reason: 'wrong', place: { store, fields } });
  });

  test('a frame of wrong types', () => {
    const whole = JSON.parse(WHOLE);
    expect(troubleIn(JSON.stringify({ ...whole, stores: [] }))).toMatchObject({
      reason: 'wrong',
      place: { fields: ['stores'] },
    });
    expect(troubleIn(JSON.stringify({ ...whole, version: '1' }))).toMatchObject({
      place: { fields: ['version'] },
    });
    expect(troubleIn(JSON.stringify({ ...whole, stores: { seen: [7] } }))).toMatchObject({
      place: { store: 'seen', row: 1, fields: [] },
    });
  });

  test('two records of one key: the second', () => {
    const copy = copyOf({
      meta: [
        { name: 'a', value: '1' },
        { name: 'a', value: '2' },
      ],
    });
    expect(troubleIn(textOf(copy))).toMatchObject({
      reason: 'double',
      place: { store: 'meta', row: 2, fields: ['name'] },
    });
    const deeds = [1, 2].map((seq) => ({ seq, token: 't', profile: 'p', changes: [] }));
    expect(troubleIn(textOf(copyOf({ undo: deeds })))).toMatchObject({
      reason: 'double',
      place: { row: 2, fields: ['token'] },
    });
  });
});

test('records of somebody whose own record is damaged are not nobody’s', () => {
  const copy = example(NOW);
  const spoil = (row: unknown) => (Object(row).id === 'p-siti' ? { id: 'p-siti', name: 7 } : row);
  const stores = copy.stores.map((one) =>
    one.name === 'profiles' ? { ...one, rows: one.rows.map(spoil) } : one,
  );
  const damaged = { ...copy, stores };
  const parsed = parseBackup(textOf(damaged), NOW);
  const checked = parsed.ok ? checkRows(parsed.value.rows) : parsed;
  if (!checked.ok) throw new Error('expected it to be taken');
  const people = rowsIn(checked.value.rows, 'profiles').map((row) => Object(row));
  expect(people.find(({ id }) => id === 'p-siti')).toMatchObject({ name: null, firstRun: 0 });
  expect(people).toHaveLength(rowsIn(copy, 'profiles').length);
});

test('something else, and what is newer than we are', () => {
  const whole = JSON.parse(WHOLE);
  expect(reason('{"format":"another"}')).toBe('foreign');
  expect(reason('[1,2]')).toBe('foreign');
  expect(reason(JSON.stringify({ ...whole, version: 2 }))).toBe('newer');
  expect(reason(JSON.stringify({ ...whole, store: NOW + 1, stores: 'anything' }))).toBe('newer');
});
