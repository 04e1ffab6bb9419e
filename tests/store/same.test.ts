import fc from 'fast-check';
import { expect, test } from 'vitest';
import { same } from '../../utils/store/same';

test('a copy is the same, whatever the order of its fields', () => {
  expect(same({ a: 1, b: [null, { c: '' }] }, { b: [null, { c: '' }], a: 1 })).toBe(true);
  fc.assert(fc.property(fc.jsonValue(), (value) => same(value, structuredClone(value))));
});

test.each([
  [{ a: 1 }, { a: 2 }],
  [{ a: 1 }, { a: 1, b: undefined }],
  [{ a: undefined }, { b: undefined }],
  [[], {}],
  [null, {}],
  [
    [1, 2],
    [2, 1],
  ],
  [undefined, null],
])('%o is not %o', (one, other) => {
  expect(same(one, other)).toBe(false);
  expect(same(other, one)).toBe(false);
});
