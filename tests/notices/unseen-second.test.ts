import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk } from './in-chromium';
import { SECOND } from './unseen/second';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
});
afterAll(() => desk.close());

test.each(SECOND)('%s', async (_name, html, expected) => {
  const said = await desk.notices(html);
  expect(said.map((one) => [one.text, one.verdict])).toEqual(
    expected.map(([words, verdict]) => [expect.stringContaining(words), verdict]),
  );
});
