import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './in-chromium';
import { UNSEEN } from './unseen/pages';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const PRACTICE = new URL('../practice/pages/', import.meta.url);

test.each(UNSEEN)('%s', async (_name, html, expected) => {
  const said = await desk.notices(html);
  expect(said.map((one) => [one.text, one.verdict])).toEqual(
    expected.map(([words, verdict]) => [expect.stringContaining(words), verdict]),
  );
});

/** The practice pages that name their red notices. */
test.each(['dark', 'assessment-under-way', 'plan-save-failed', 'signed-out', 'unseen/assessment-notices'])(
  '%s',
  async (name) => {
    const expected = JSON.parse(readFileSync(new URL(`${name}.json`, PRACTICE), 'utf8'));
    const said = await desk.opened(readFileSync(new URL(`${name}.html`, PRACTICE), 'utf8'), expected.on);
    const facts = (all: { kind: string; evidence?: string }[]) =>
      all.map(({ evidence: _, ...one }) => JSON.stringify(Object.entries(one).sort())).sort();
    expect(facts(said)).toEqual(facts(expected.notices));
  },
);
