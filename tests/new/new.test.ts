import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readRuleFile } from '../../utils/exchange/rule-file';

const COMMAND = fileURLToPath(new URL('../new.mjs', import.meta.url));

/** Whose plans are made now or next. */
const inAMonth = new Date(new Date().setUTCDate(1));
inAMonth.setUTCMonth(inAMonth.getUTCMonth() + 1);
const period = String(inAMonth.getUTCFullYear());

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'pendamping-new-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function make(...words: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...words], {
    cwd: folder,
    encoding: 'utf8',
  });
  const wrote = [...stdout.matchAll(/^wrote (.+)$/gm)].map(([, path]) => path ?? '');
  return { status, stderr, wrote };
}

test.each([
  ['page', 'odd-layout', ['odd-layout.html', 'odd-layout.json']],
  ['fact', 'work-unit', ['observations/work-unit.ts', 'reading/work-unit.ts', 'work-unit.test.ts', '.html']],
  ['question', 'last-look', ['engine/last-look.ts', 'last-look.test.ts']],
  ['notice', 'late-mark', ['late-mark.html', 'late-mark.json']],
  ['ruleset', '2028', ['rulesets/2028.ts', '2028.test.ts']],
  ['ruleset', 'edaran-dinas', ['rule-file/files/edaran-dinas.json']],
])('%s %s is written with its twin', (kind, name, ends) => {
  const { status, wrote } = make(kind, name);
  expect(status).toBe(0);
  for (const end of ends) expect(wrote.some((path) => path.endsWith(end))).toBe(true);
  for (const path of wrote) expect(readFileSync(join(folder, path), 'utf8').length).toBeGreaterThan(50);
});

test('a file of rules is taken as it is written, but for what it says', () => {
  const [path = ''] = make('ruleset', 'edaran-dinas').wrote;
  const today = new Date().toISOString().slice(0, 10);
  const read = readRuleFile(readFileSync(join(folder, path), 'utf8'), {
    periods: [{ id: period, from: `${period}-01-01`, to: `${period}-12-31`, stages: ['perencanaan'] }],
    today,
  });
  expect(read).toMatchObject({ ok: true, said: { title: 'Edaran dinas' } });
});

test('nothing is overwritten', () => {
  const path = join(folder, make('question', 'last-look').wrote[0] ?? '');
  const before = readFileSync(path, 'utf8');
  const again = make('question', 'last-look');
  expect(again).toMatchObject({ status: 2, wrote: [] });
  expect(again.stderr).toContain('last-look.ts');
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test.each([['poem', 'name'], ['page', '../out'], ['page', 'Not Kebab'], ['page'], []])(
  'refuses %s %s and says how it is used',
  (...words) => {
    expect(make(...words)).toMatchObject({ status: 2, wrote: [] });
    expect(make(...words).stderr).toContain('npm run new -- page|fact|question|notice|ruleset NAME');
    expect(existsSync(join(folder, 'tests'))).toBe(false);
  },
);
