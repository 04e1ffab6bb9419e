import fc from 'fast-check';
import { expect, test } from 'vitest';
import { piecesOf } from '../../utils/wire/pieces';

test('together they are the text, and each is one message', () => {
  const long = fc.tuple(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 40_000 }));
  fc.assert(
    fc.property(long, ([text, times]) => {
      const whole = text.repeat(times);
      const pieces = piecesOf(whole);
      expect(pieces.join('') === whole).toBe(true);
      expect(Math.max(...pieces.map((one) => one.length))).toBeLessThanOrEqual(1_000_000);
    }),
    { numRuns: 40 },
  );
});

test('a piece is one message, whatever is in it', () => {
  const name = '\u0000'.repeat(255);
  for (const text of piecesOf('\u0000'.repeat(2_000_000)))
    expect(JSON.stringify({ name: 'open-backup', payload: { name, text } }).length).toBeLessThan(6_000_000);
});

test('no letter is cut in two', () => {
  const pieces = piecesOf(`a${'😀'.repeat(1_200_000)}`);
  expect(pieces.length).toBeGreaterThan(2);
  for (const one of pieces) expect(one.isWellFormed()).toBe(true);
});

test('of nothing there is one piece', () => {
  expect(piecesOf('')).toEqual(['']);
});
