import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LAYOUTS } from './crowd/layouts';
import { WORDINGS } from './crowd/wordings';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const approvals = async (html: string): Promise<string[]> =>
  (await reader.read(html, { today: '2024-06-20' })).flatMap((one) =>
    one.kind === 'approval'
      ? [one.person, one.what, one.status, one.since, one.distinct].map((said) => said ?? '-').join(' | ')
      : [],
  );

describe.each([
  ['layouts', LAYOUTS],
  ['wordings', WORDINGS],
])("a superior's lists in other %s", (_, pages) => {
  test.each(Object.entries(pages))('%s', async (_name, [html, ...said]) => {
    expect(await approvals(html)).toEqual(said);
  });
});
