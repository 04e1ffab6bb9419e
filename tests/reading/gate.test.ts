import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const worth = async (html: string) => {
  await reader.read(html);
  return reader.page.evaluate(() =>
    (globalThis as unknown as { reading: typeof import('./in-page') }).reading.worthReading(document),
  );
};

test.each([
  ['a word of the feature', '<h1>Pengelolaan Kinerja</h1>', true],
  ['in another case', '<p>SKP</p>', true],
  ['in a shadow root', '<x-a><template shadowrootmode="open"><p>Linimasa</p></template></x-a>', true],
  ['a frame may hold it', '<iframe srcdoc="<p>Perencanaan</p>"></iframe>', true],
  [
    'a stage alone, in a page without any other word',
    '<h1>Perencanaan</h1><p>Status: Disetujui</p><p>Periode Januari - Juni 2024</p>',
    true,
  ],
  ['a catalogue', '<h1>Pelatihan Mandiri</h1><p>Belajar bersama</p>', false],
  ['an empty page', '', false],
])('%s', async (_name, html, expected) => expect(await worth(html)).toBe(expected));
