import { afterAll, beforeAll, expect, test } from 'vitest';
import { observation } from '../../utils/observations';
import { facts, openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

// `reader.read` itself compares the page before and after.
const PAGE = `<h1>Pengelolaan Kinerja</h1><p>Halo, Siti Rahmawati!</p><p>Periode Januari - Juni 2024</p>
  <ul><li>Perencanaan <b>Disetujui</b> s.d. 31 Maret 2024</li><li>Pelaksanaan <b>${'x'.repeat(9000)}</b></li></ul><p>Perencanaan: Disetujui</p>`;

test('every observation is one that the contract knows', async () => {
  const said = await reader.read(PAGE);
  expect(said.length).toBeGreaterThan(3);
  for (const one of said) expect(observation.safeParse(one).success, JSON.stringify(one)).toBe(true);
});
test('one fact said twice is one observation', async () => {
  expect(facts(await reader.read(PAGE), 'stage')).toEqual([
    { kind: 'stage', stage: 'perencanaan', status: 'disetujui' },
  ]);
});
test('a region may be read alone', async () => {
  await reader.read(PAGE);
  const said = await reader.page.evaluate(() => {
    const { readPage } = (globalThis as unknown as { reading: typeof import('./in-page') }).reading;
    return readPage(document.querySelector('ul') ?? document, {
      today: '2024-03-28',
      path: '/pengelolaan-kinerja',
    });
  });
  expect(facts(said, 'stage')).toEqual([{ kind: 'stage', stage: 'perencanaan', status: 'disetujui' }]);
});
