import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Target } from '../../utils/reading/locate';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

async function found(html: string, target: Target): Promise<string | null> {
  await reader.read(html);
  return reader.page.evaluate((given) => {
    const { locate } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    return locate(document, given)?.id ?? null;
  }, target);
}

const PAGE =
  '<nav><a id="menu" href="#">Perencanaan</a></nav><h1>Pengelolaan Kinerja</h1><h2 id="own">Perencanaan</h2><p>Disetujui</p><h2 id="hidden" style="display:none">Penilaian</h2>';
test('the stage in the page itself, before the menu', async () => {
  expect(await found(PAGE, { stage: 'perencanaan' })).toBe('own');
});
test('nothing that is not shown or not there', async () => {
  expect(await found(PAGE, { stage: 'penilaian' })).toBeNull();
  expect(await found(PAGE, { stage: 'pelaksanaan' })).toBeNull();
});
test('of two of one name the one with the distinguishing words', async () => {
  const html =
    '<ul><li><b id="a">Sri Wahyuni</b><p>Matematika</p></li><li><b id="b">Sri Wahyuni</b><p>IPA</p></li></ul>';
  expect(await found(html, { stage: null, person: { name: 'Sri Wahyuni', distinct: 'IPA' } })).toBe('b');
});
