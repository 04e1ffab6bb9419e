import { existsSync } from 'node:fs';
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
const NONE: Record<string, string> = {};

function twinOf(path: string): string {
  return path.replace(/^utils\//, 'tests/').replace(/\.tsx?$/, '.test.ts');
}

it('every fact, question, rule and card has its test', () => {
  const direct = sources('utils').filter((file) => ROOMS.some((room) => isDirect(room, file.path)));
  expect(direct.length).toBeGreaterThan(30);
  const alone = direct
    .map((file) => file.path)
    .filter((path) => !(path in NONE) && !existsSync(join(ROOT, twinOf(path))));
  expect(alone, 'write the twin, or say in NONE why the file needs none').toEqual([]);
});

/** Files of a room's own folder; what lies deeper is tested through them. */
function isDirect(room: string, path: string): boolean {
  const rest = path.startsWith(`${room}/`) ? path.slice(room.length + 1) : '/';
  return !rest.includes('/');
}
