import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, TODAY } from './in-chromium';
import { LAYOUTS, type Layout, STAYING } from './pages/layouts';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.close());

const STATE = ['Penilaian belum dibuka', 'Penilaian kinerja belum dibuka untuk periode ini.'] as const;
const REQUEST = ['Penilaian belum lengkap', 'Lengkapi penilaian kinerja Anda segera.'] as const;

const page = ([, css, body, script = '']: Layout, [title, words]: readonly [string, string]): string => {
  const filled = body.replaceAll('{title}', title).replaceAll('{words}', words);
  return `<!doctype html><html lang="id"><head><title>Penilaian - Pengelolaan Kinerja</title><style>body{margin:0;font:15px/1.5 system-ui;color:#222}main{padding:24px;max-width:860px}${css}</style></head><body><main><h1>Penilaian</h1><p>Januari - Juni 2024</p>${filled}</main>${script}</body></html>`;
};

/** The names of the layouts in which a notice with these words is put away. */
async function gone(layouts: readonly Layout[], said: readonly [string, string]): Promise<string[]> {
  const read = await desk.each(
    layouts.map((one) => page(one, said)),
    TODAY,
  );
  return layouts
    .filter((_, i) =>
      read[i]?.some(({ verdict, text }) => verdict === 'boleh-diabaikan' && text.includes(said[1])),
    )
    .map(([name]) => name);
}

const names = (layouts: readonly Layout[]) => layouts.map(([name]) => name);

test('a state is put away however it is laid out', async () => {
  expect(await gone(LAYOUTS, STATE)).toEqual(names(LAYOUTS));
});
test('what is no notice of its own, or blocks, stays', async () => {
  expect(await gone(STAYING, STATE)).toEqual([]);
});
test('a request stays in every layout', async () => {
  expect(await gone([...LAYOUTS, ...STAYING], REQUEST)).toEqual([]);
});
