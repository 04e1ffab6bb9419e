import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, sources } from './tree';

/** Rooms in which every file that decides something has a test of its name, and why a file has none. */
const ROOMS = [
  'utils/reading',
  'utils/engine',
  'utils/views',
  'utils/store',
  'utils/wire',
  'utils/rulesets',
  'utils/notices',
];
const NONE: Record<string, string> = {
  'utils/store/index.ts': 'hands on names, decides nothing',
  'utils/store/schema.ts': 'shapes of records, which every test of the store goes through',
  'utils/wire/table.ts': 'shapes of messages; the doors that check them are tested in tests/background',
  'utils/rulesets/index.ts': 'a list; tests/rulesets/order.test.ts holds its order',
};
/** Tested in another file of the same room: its name, and the words that stand there for this one. */
const WITH: Record<string, [file: string, words: string]> = {
  'utils/reading/account.ts': ['facts', "describe('account'"],
  'utils/reading/activity.ts': ['facts', "describe('activity'"],
  'utils/reading/deadline.ts': ['facts', "describe('deadline'"],
  'utils/reading/page.ts': ['facts', "describe('page'"],
  'utils/reading/period.ts': ['facts', "describe('period'"],
  'utils/reading/points.ts': ['facts', "describe('points'"],
  'utils/reading/predikat.ts': ['hesitation', "describe('predikat'"],
  'utils/reading/could-not-read.ts': ['hesitation', "describe('said instead of guessed'"],
  'utils/reading/belonging.ts': ['stage', 'a status belongs to the stage of its own row'],
  'utils/store/current.ts': ['meta', 'one profile is the current one'],
  'utils/store/sealing.ts': ['vaults', 'sealing: closing a vault'],
  'utils/store/own-rows.ts': ['vaults', 'takes every record of the one out of every store'],
  'utils/rulesets/duty.ts': ['values', 'duty'],
  'utils/rulesets/sources.ts': ['provenance', 'SOURCES'],
  'utils/rulesets/sourced.ts': ['provenance', 'confidence'],
};

function twinOf(path: string): string {
  return path.replace(/^utils\//, 'tests/').replace(/\.tsx?$/, '.test.ts');
}

it('every fact, question, rule and card has its test', () => {
  const direct = sources('utils').filter((file) => ROOMS.some((room) => isDirect(room, file.path)));
  expect(direct.length).toBeGreaterThan(30);
  const alone = direct
    .map((file) => file.path)
    .filter((path) => !(path in NONE) && !(path in WITH) && !existsSync(join(ROOT, twinOf(path))));
  expect(alone, 'write the twin, or say in NONE why the file needs none').toEqual([]);
});

it.each(Object.entries(WITH))('%s is tested where it is said to be', (path, [file, words]) => {
  const test = twinOf(path).replace(/[^/]+\.test\.ts$/, `${file}.test.ts`);
  expect(existsSync(join(ROOT, path))).toBe(true);
  expect(readFileSync(join(ROOT, test), 'utf8')).toContain(words);
});

it('no file without a twin is one that is gone', () => {
  expect(Object.keys(NONE).filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
});

/** Files of a room's own folder; what lies deeper is tested through them. */
function isDirect(room: string, path: string): boolean {
  const rest = path.startsWith(`${room}/`) ? path.slice(room.length + 1) : '/';
  return !rest.includes('/');
}
