import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from './tree';

/** The owner's choice of top-level entries; beside them only dotfiles. */
const TOP = [
  'entrypoints',
  'components',
  'utils',
  'public',
  'tests',
  'wxt.config.ts',
  'package.json',
  'tsconfig.json',
  'README.md',
  'package-lock.json',
  'LICENSE',
  'CHANGELOG.md',
  'CONTRIBUTING.md',
];

/** Written so that this file does not hold what it forbids. */
const FORBIDDEN = [
  `registry.${'npmjs'}`,
  `registry.${'yarnpkg'}`,
  `/work/${'main'}`,
  `/root/${'.'}`,
  `/home/${'runner'}`,
];

const tracked = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], {
  cwd: ROOT,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

describe('repository', () => {
  it('has the top-level entries that its owner chose, and no others', () => {
    const entries = new Set(tracked.map((path) => path.split('/')[0] ?? ''));
    expect([...entries].filter((entry) => !entry.startsWith('.') && !TOP.includes(entry))).toEqual([]);
  });

  it('names no registry host and no path of a machine', () => {
    const texts = tracked.filter((path) => !/\.(png|ico|woff2?)$/.test(path) && isFile(path));
    expect(texts.length).toBeGreaterThan(50);
    const found = texts.flatMap((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return FORBIDDEN.filter((word) => text.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('skips no test', () => {
    const tests = tracked.filter((path) => /\.(test|e2e)\.\w+$/.test(path) && isFile(path));
    const skipping = tests.filter((path) =>
      /\b(?:it|test|describe)\.(?:skip|todo|only)\(/.test(readFileSync(join(ROOT, path), 'utf8')),
    );
    expect(skipping).toEqual([]);
  });
});

function isFile(path: string): boolean {
  return statSync(join(ROOT, path), { throwIfNoEntry: false })?.isFile() ?? false;
}
