import { afterAll, beforeAll, expect, test } from 'vitest';
import { openReader, type Reader } from './in-chromium';

let reader: Reader;
beforeAll(async () => {
  reader = await openReader();
});
afterAll(() => reader.close());

const row = (name: string, mark: string, id: string) =>
  `<div><div><b id="${id}">${name}</b><p>${mark} · NIP 198001012006042003</p></div><span>Perlu disetujui</span><button>Cek</button></div>`;
const PAGE = `<header><span>Sri Rahayu</span></header><h1>Kinerja Guru</h1><p>Sebagai Atasan</p><div>
  ${row('Sri Rahayu', 'IPA', 'one')}${row('Sri  Rahayu', 'Seni', 'two')}${row('&lt;b&gt;Nur&lt;/b&gt;', 'IPS', 'odd')}
  <p>Sri Rahayu belum hadir.</p>${row('Sri Rahayuningsih', 'IPA', 'longer')}</div>`;

async function locate(name: string, distinct: string | null = null): Promise<string | null> {
  await reader.read(PAGE);
  return reader.page.evaluate(
    (person) => {
      const { reading } = globalThis as unknown as { reading: typeof import('./in-page') };
      return reading.locate(document, { stage: null, person })?.id ?? null;
    },
    { name, distinct },
  );
}

test('finds the row of a person by the name and nothing else, in the page before its head', async () => {
  expect(await locate('SRI rahayu')).toBe('one');
  expect(await locate('Sri Rahayuningsih')).toBe('longer');
  expect(await locate('<b>Nur</b>')).toBe('odd');
});

test('of two of one name, the one in whose row the other words stand', async () => {
  expect(await locate('Sri Rahayu', 'Seni')).toBe('two');
  expect(await locate('Sri Rahayu', 'IPA')).toBe('one');
  expect(await locate('Sri Rahayu', 'PJOK')).toBe('one');
});

test('finds nobody whom the page does not name', async () => {
  expect(await locate('Rahayu')).toBe(null);
  expect(await locate('')).toBe(null);
});
