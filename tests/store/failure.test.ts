import { expect, test } from 'vitest';
import { failureOf, isClosed, StoreError } from '../../utils/store/failure';

test.each([
  [new DOMException('', 'QuotaExceededError'), 'full'],
  [new DOMException('', 'VersionError'), 'newer'],
  [new DOMException('', 'SecurityError'), 'refused'],
  [new ReferenceError('indexedDB is not defined'), 'refused'],
  [new DOMException('', 'UnknownError'), 'damaged'],
  [new DOMException('', 'AbortError'), 'failed'],
  [new StoreError('blocked'), 'blocked'],
  [new StoreError('migration', new Error('why')), 'migration'],
  ['a text', 'failed'],
  [null, 'failed'],
])('%o is %s', (error, reason) => {
  expect(failureOf(error)).toMatchObject({ ok: false, reason });
});

test('a log gets the cause in its own words', () => {
  expect(failureOf(new StoreError('migration', new TypeError('odd'))).detail).toBe('TypeError: odd');
  expect(failureOf('a text').detail).toBe('Error: a text');
});

test('only a closed connection is worth a second try', () => {
  expect(isClosed(new DOMException('', 'InvalidStateError'))).toBe(true);
  expect(isClosed(new DOMException('', 'AbortError'))).toBe(false);
  expect(isClosed(undefined)).toBe(false);
});
