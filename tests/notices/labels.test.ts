import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, openDesk, TODAY } from './in-chromium';
import { HOLDERS, LABELS } from './pages/labels';

let desk: Desk;
beforeAll(async () => {
  desk = await openDesk();
}, 60_000);
afterAll(() => desk.close());

const page = (body: string) =>
  `<!doctype html><html lang="id"><head><title>Penilaian Kinerja</title></head><body style="font:16px sans-serif"><main><h1>Penilaian Kinerja</h1>${body}</main></body></html>`;
/** What is put away of each page. */
const gone = async (bodies: readonly string[]) =>
  (await desk.each(bodies.map(page), TODAY)).map((said) =>
    said.filter((one) => one.verdict === 'boleh-diabaikan').map((one) => one.text),
  );

const held = Object.entries(HOLDERS).flatMap(([name, holds]) =>
  LABELS.map((label) => [name, holds(label)] as const),
);
let goes: readonly (readonly [string, readonly string[]])[];
beforeAll(async () => {
  const all = await gone(held.map(([, body]) => body));
  goes = held.map(([name], i) => [name, all[i] ?? ['not read']]);
}, 60_000);

test.each(Object.keys(HOLDERS))('%s: no label goes, whatever stands beside it', (holder) => {
  const here = goes.filter(([name]) => name === holder);
  expect(here).toHaveLength(LABELS.length);
  expect(here.flatMap(([, texts]) => texts)).toEqual([]);
});

const BOX = 'background:#fde8e8;border:1px solid #d32f2f;padding:8px';
test('a short state in a box of its own goes, and a whole sentence under a step', async () => {
  const boxed = (text: string) => `<div style="${BOX}">${text}</div>`;
  expect(
    await gone([
      boxed('Penilaian belum dimulai'),
      boxed('Belum dinilai'),
      '<div class="step"><b style="color:#d32f2f">Penilaian</b><div class="error" style="color:#d32f2f">Penilaian Anda belum dimulai oleh kepala sekolah.</div></div>',
    ]),
  ).toEqual([
    ['Penilaian belum dimulai'],
    ['Belum dinilai'],
    ['Penilaian Anda belum dimulai oleh kepala sekolah.'],
  ]);
});
