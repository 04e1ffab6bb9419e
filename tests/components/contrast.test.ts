import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const CSS = readFileSync(new URL('../../components/styles/tokens.css', import.meta.url), 'utf8');

/** The custom properties of the first block after `start`. */
function tokens(start: string): Map<string, string> {
  const from = CSS.indexOf(`${start} {`);
  const block = CSS.slice(from, CSS.indexOf('}', from));
  return new Map(
    [...block.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const LIGHT = tokens(':host');
const DARK = tokens(':host([data-theme="dark"])');
const AUTO = tokens(':host([data-theme="auto"])');

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(theme: Map<string, string>, over: string, under: string): number {
  const [a = 0, b = 0] = [over, under].map((name) => luminance(theme.get(name) ?? ''));
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const TEXT = [
  ...['--ink', '--ink-2', '--ink-3'].flatMap((ink) =>
    ['--paper', '--canvas', '--sunken'].map((ground) => [ink, ground] as const),
  ),
  ['--on-accent', '--accent'],
  ['--on-accent-soft', '--accent-soft'],
  ['--accent', '--paper'],
  ['--soon', '--soon-soft'],
  ['--urgent', '--urgent-soft'],
  ['--urgent', '--paper'],
  ['--urgent', '--sunken'],
  ['--on-urgent', '--urgent-mark'],
  ['--overdue', '--overdue-fill'],
  ['--calm', '--calm-soft'],
  ['--done', '--done-soft'],
  ['--done', '--paper'],
  ['--on-toast', '--toast'],
  ['--toast-act', '--toast'],
] as const;

const MARKS = [
  ['--border', '--paper'],
  ['--border', '--sunken'],
  ['--done-mark', '--paper'],
  ['--urgent-mark', '--paper'],
  ['--soon-mark', '--soon-soft'],
  ['--paper', '--done-mark'],
] as const;

test.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('%s: text 4.5 : 1, controls and marks 3 : 1', (_, theme) => {
  const weak = [...TEXT.map((pair) => [...pair, 4.5] as const), ...MARKS.map((pair) => [...pair, 3] as const)]
    .map(([over, under, least]) => ({ over, under, least, is: contrast(theme, over, under) }))
    .filter(({ is, least }) => !(is >= least));
  expect(weak).toEqual([]);
});

test('text in a colour that is made for a fill stands on that fill: alone it is white on white', () => {
  const folder = fileURLToPath(new URL('../../components', import.meta.url));
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((one) =>
    one.endsWith('.css'),
  );
  const rules = files.flatMap((one) => [
    ...readFileSync(join(folder, one), 'utf8').matchAll(/[^{}]+\{[^{}]*\}/g),
  ]);
  const on = rules.map(([rule]) => rule).filter((rule) => /\bcolor: var\(--overdue\)/.test(rule));
  expect(on.length).toBeGreaterThan(2);
  expect(on.filter((rule) => !rule.includes('background: var(--overdue-fill)'))).toEqual([]);
});

test('the theme that follows the device is the dark one, word for word', () => {
  expect([...AUTO]).toEqual([...DARK]);
  expect(DARK.size).toBeGreaterThan(30);
});
