import { expect, test } from 'vitest';
import { toneOf } from '../../utils/reading/outline/tone';

test.each([
  'rgb(220, 38, 38)',
  'rgba(220, 38, 38, 1)',
  'color(srgb 0.8627 0.149 0.149)',
  'oklch(0.577 0.215 27.3)',
  'lab(48 68 47)',
  'lch(48 83 35)',
])('%s is the same red', (colour) => {
  const tone = toneOf(colour);
  expect(tone?.hue).toBeGreaterThan(15);
  expect(tone?.hue).toBeLessThan(40);
  expect(tone?.chroma).toBeGreaterThan(0.15);
  expect(tone?.alpha).toBe(1);
});
test('nothing painted, and nothing that is no colour', () => {
  expect(toneOf('rgba(0, 0, 0, 0)')?.alpha).toBe(0);
  expect(toneOf('rgb(255, 255, 255)')?.chroma).toBeLessThan(0.01);
  expect(toneOf('canvastext')).toBeNull();
});
