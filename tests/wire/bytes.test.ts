import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BYTES_A_MESSAGE, bytesOfText, textOfBytes } from '../../utils/wire/bytes';

test('bytes come back as they were', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(textOfBytes(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(bytesOfText(textOfBytes(bytes))).toEqual(bytes);
    }),
  );
});

test('a message of them is below what one may hold', () => {
  const text = textOfBytes(new Uint8Array(BYTES_A_MESSAGE));
  expect(JSON.stringify({ name: 'put-file', payload: { text } }).length).toBeLessThan(3_000_000);
  expect(bytesOfText(text).length).toBe(BYTES_A_MESSAGE);
});

test('what is no base64 throws', () => {
  expect(() => bytesOfText('ß')).toThrow();
});
