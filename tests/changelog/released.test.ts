import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const COMMAND = fileURLToPath(new URL('../changelog.mjs', import.meta.url));
const REAL = fileURLToPath(new URL('../../CHANGELOG.md', import.meta.url));

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pendamping-changelog-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What becomes of a changelog when the version is set, and what is said where it cannot be. */
function release(text: string, version: string) {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
  writeFileSync(join(folder, 'CHANGELOG.md'), text);
  const { status, stderr } = spawnSync(process.execPath, [COMMAND], { cwd: folder, encoding: 'utf8' });
  return { status, stderr, text: readFileSync(join(folder, 'CHANGELOG.md'), 'utf8') };
}

test('what is unreleased gets its number and its day, and room for what comes next', () => {
  const made = release(
    '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.1.0 — 2026-01-02\n\n- Old.\n',
    '0.2.0',
  );
  expect(made.text.replace(/\d{4}-\d\d-\d\d(?=\n\n- New)/, 'DAY')).toBe(
    '# Changelog\n\n## Unreleased\n\n## 0.2.0 — DAY\n\n- New.\n\n## 0.1.0 — 2026-01-02\n\n- Old.\n',
  );
});

test('our own has something to release, once', () => {
  const first = release(readFileSync(REAL, 'utf8'), '99.0.0');
  expect(first.status).toBe(0);
  expect(release(first.text, '99.0.0')).toMatchObject({ status: 1, text: first.text });
});

test.each([
  ['nothing is unreleased', '# Changelog\n\n## Unreleased\n\n## 0.1.0 — 2026-01-02\n\n- Old.\n'],
  ['stands there already', '# Changelog\n\n## Unreleased\n\n- New.\n\n## 0.2.0 — 2026-01-02\n\n- Old.\n'],
  ['no “## Unreleased”', '# Changelog\n\n- New.\n'],
])('refused, and left as it is: %s', (why, text) => {
  const made = release(text, '0.2.0');
  expect(made.stderr).toContain(why);
  expect(made).toMatchObject({ status: 1, text });
});
