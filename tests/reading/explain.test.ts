import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

test('says what was read, and why the rest was passed over', async () => {
  const html =
    '<h1>Pengelolaan Kinerja</h1><ul><li>Perencanaan <b>Disetujui</b></li><li>Dokumen RPP <b>Selesai</b></li></ul>';
  const said = await reader.read(html);
  const explained = await reader.page.evaluate(() => {
    const { explainPage } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    return explainPage(document, { today: '2024-03-28' });
  });
  expect(explained.observations).toEqual(said);
  expect(explained.passedOver).toEqual([{ reader: 'stage', text: 'Selesai', why: 'something-else' }]);
});
