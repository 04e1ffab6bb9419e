import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './in-chromium';

const FOLDER = new URL('../practice/pages/', import.meta.url);
interface Expected {
  on: string;
  path: string;
  observations: { kind: string }[];
  couldNotRead?: string[];
  maybe?: { kind: string }[];
}
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.html'))
  .map((name) => name.slice(0, -'.html'.length));

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

/** One line a fact, its fields in one order; two alike are two. */
const line = ({ evidence: _, marks: __, ...fact }: Record<string, unknown>) =>
  Object.keys(fact)
    .sort()
    .map((key) => `${key}=${fact[key]}`)
    .join(' ');

function without(all: readonly string[], taken: readonly string[]): string[] {
  const left = [...all];
  for (const one of taken) if (left.includes(one)) left.splice(left.indexOf(one), 1);
  return left;
}

test('there are pages to read', () => expect(NAMES.length).toBeGreaterThanOrEqual(24));

test.each(NAMES)('%s', async (name) => {
  const html = readFileSync(new URL(`${name}.html`, FOLDER), 'utf8');
  const expected = JSON.parse(readFileSync(new URL(`${name}.json`, FOLDER), 'utf8')) as Expected;
  const said = await reader.read(html, { today: expected.on });
  const facts = said.filter((one) => one.kind !== 'notice' && one.kind !== 'could-not-read').map(line);
  const wanted = expected.observations.filter((one) => one.kind !== 'notice').map(line);
  const maybe = (expected.maybe ?? []).map(line);
  expect(without(wanted, facts), 'missed').toEqual([]);
  expect(without(without(facts, wanted), maybe), 'false').toEqual([]);
  if (expected.couldNotRead?.length) expect(said.map((one) => one.kind)).toContain('could-not-read');
});
