import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const lines = async (html: string) => {
  await reader.read(html);
  return reader.page.evaluate(() => {
    const { explainPage } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    return explainPage(document, { today: '2024-03-28' }).lines.map((line) => line.text);
  });
};

test.each([
  ['blocks', '<h1>A b</h1><p>C d</p>', ['A b', 'C d']],
  ['a label and its badge', '<p>Perencanaan <b>Disetujui</b></p>', ['Perencanaan', 'Disetujui']],
  ['a phrase split over tags', '<p><b>Menung</b><i>gu</i> <u>persetujuan</u></p>', ['Menunggu persetujuan']],
  [
    'a sentence stays whole',
    '<p>Setelah <b>disetujui</b>, Anda dapat lanjut.</p>',
    ['Setelah disetujui, Anda dapat lanjut.'],
  ],
  ['between dots', '<p>Siti Rahmawati · SD Negeri 2</p>', ['Siti Rahmawati', 'SD Negeri 2']],
  ['flex items', '<div style="display:flex"><span>Siti</span><span>Budi</span></div>', ['Siti', 'Budi']],
  [
    'not shown',
    '<p hidden>A</p><p style="display:none">B</p><p style="visibility:hidden">C</p><p style="opacity:0">D</p><p aria-hidden="true">E</p><template>F</template><script>G</script><details><summary>H</summary>I</details>',
    ['H'],
  ],
  [
    'slots in the order of the shadow root',
    '<x-a><template shadowrootmode="open"><slot name="b"></slot><p>X</p><slot></slot></template><p>A</p><p slot="b">B</p></x-a>',
    ['B', 'X', 'A'],
  ],
  [
    'fields',
    '<label>Nama <input value="Siti"></label><select><option>A</option><option selected>B</option></select><input type="password" value="rahasia">',
    ['Nama', 'Siti', 'B'],
  ],
  [
    'icons by name',
    '<svg role="img" aria-label="Selesai" width="9" height="9"><path/></svg><img alt="Terkunci" width="9" height="9">',
    ['Selesai', 'Terkunci'],
  ],
])('%s', async (_name, html, expected) => expect(await lines(html)).toEqual(expected));

test('a nest of 700 wrappers and ten megabytes of text end in time', async () => {
  await reader.read('<h1>Pengelolaan Kinerja</h1>');
  const time = await reader.page.evaluate(() => {
    const { readPage } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    const long = document.createElement('p');
    long.textContent = 'menunggu persetujuan '.repeat(500_000);
    let deep = document.createElement('div');
    for (let i = 0; i < 700; i += 1) {
      const outer = document.createElement('div');
      outer.append(deep);
      deep = outer;
    }
    document.body.append(long, deep);
    document.body.getBoundingClientRect(); // the browser's own work, before the clock starts
    const start = performance.now();
    readPage(document, { today: '2024-03-28' });
    return performance.now() - start;
  });
  expect(time).toBeLessThan(1000);
}, 30_000);
