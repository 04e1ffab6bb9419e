import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from './tree';

/** What Mozilla's linter, the one of `web-ext lint`, still warns of, and why it stays. */
const REASONS: Record<string, string> = {
  'panel.js: Unsafe assignment to innerHTML':
    'a branch of Preact for `dangerouslySetInnerHTML`, which no component of ours uses (tests/house/doors.test.ts)',
  'chunks/push.js: Unsafe assignment to innerHTML': 'the same, in what our own pages share',
  'background.js: Unsafe call to import for argument 0':
    'a later part of the worker, by a name that stands in a table of ours and an address of the package',
};

interface Said {
  file: string;
  message: string;
}

/** A file without the hash that the build puts into its name. */
const nameless = (file: string): string => file.replace(/-[\w-]{8}(?=\.js$)/, '');

it('a store’s linter finds no error, and warns of nothing that has no reason', { timeout: 120_000 }, () => {
  const home = dirname(createRequire(import.meta.url).resolve('addons-linter/package.json'));
  const command = [join(home, 'bin/addons-linter'), '--output', 'json', join(ROOT, '.output', 'firefox-mv3')];
  const { stdout } = spawnSync(process.execPath, command, { encoding: 'utf8', maxBuffer: 50_000_000 });
  const { errors, warnings } = JSON.parse(stdout) as { errors: Said[]; warnings: Said[] };
  expect(errors).toEqual([]);
  const said = warnings.map(({ file, message }) => `${nameless(file)}: ${message}`);
  expect([...new Set(said)].sort()).toEqual(Object.keys(REASONS).sort());
});
