import { expect, it } from 'vitest';
import { packError, unpackError } from '../../utils/wire/error';

it('an error arrives whole: name, message and the stack of the side that threw it', () => {
  const thrown = new RangeError('too large');
  const packed = JSON.parse(JSON.stringify(packError(thrown)));
  const arrived = unpackError(packed);
  expect(arrived).toBeInstanceOf(Error);
  expect(arrived.name).toBe('RangeError');
  expect(arrived.message).toBe('too large');
  expect(arrived.stack).toContain(thrown.stack);
});

it('whatever was thrown becomes an error', () => {
  expect(packError('plain words')).toMatchObject({ name: 'Error', message: 'plain words' });
  expect(packError(undefined).message).toBe('undefined');
});
