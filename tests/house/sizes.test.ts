import { expect, it } from 'vitest';
import { sources } from './tree';

/** Longer than 150 lines with a reason that a reader would accept; never longer than 250. */
const REASONS: Record<string, string> = {};

const all = sources('utils', 'components', 'entrypoints');

it('files stay small', () => {
  const long = all
    .filter((file) => file.lines > 150 && !(file.path in REASONS))
    .map((file) => `${file.path}: ${file.lines}`);
  expect(long, 'split it by what it does, or give the reason here').toEqual([]);
});

it('no file is longer than 250 lines, whatever the reason', () => {
  expect(all.filter((file) => file.lines > 250).map((file) => file.path)).toEqual([]);
});

it('every reason is still needed', () => {
  const needed = new Set(all.filter((file) => file.lines > 150).map((file) => file.path));
  expect(Object.keys(REASONS).filter((path) => !needed.has(path))).toEqual([]);
});
