import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Desk, openDesk } from './in-chromium';
import { MARKUPS, PLACES } from './pages/markups';
import { MAY_GO } from './pages/may-go';
import { MUST_STAY } from './pages/must-stay';
import { NEAR_MISSES } from './pages/near-misses';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

const verdicts = async (html: string) => (await desk.notices(html)).map((one) => one.verdict);

test('there are enough of both', () => {
  expect(MAY_GO.length).toBeGreaterThanOrEqual(20);
  expect(MUST_STAY.length + NEAR_MISSES.length).toBeGreaterThanOrEqual(60);
});

describe('may go', () => {
  test.each(MAY_GO)('%s (%s, %s)', async (words, markup, place) => {
    const said = await desk.notices(PLACES[place](MARKUPS[markup](words)));
    expect(said).toMatchObject([
      { kind: 'notice', red: true, stage: 'penilaian', verdict: 'boleh-diabaikan' },
    ]);
  });
});

describe('must stay', () => {
  test.each(MUST_STAY)('%s (%s, %s)', async (words, markup, place, verdict) => {
    expect(await verdicts(PLACES[place](MARKUPS[markup](words)))).toEqual([verdict]);
  });
});

describe('near misses', () => {
  test.each(NEAR_MISSES)('%s', async (_name, html, listed) => {
    expect(await verdicts(PLACES.assessment(html))).toEqual(listed ? [listed] : []);
  });
});
