// The card of the notices under real presses, on the gallery's page: no extension, no background, nothing hidden.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { launch, openGallery } from './gallery.mjs';

const NOT_OPEN = 'Tahap penilaian belum dibuka.';

let browser;
let page;

beforeAll(async () => {
  browser = await launch();
  page = await openGallery(browser);
});
afterAll(() => browser?.close());
beforeEach(() => page.setViewportSize({ width: 1280, height: 1600 }));

const show = (name) => page.evaluate((state) => window.gallery.show(state), name);
const turn = (name) => page.evaluate((state) => window.gallery.turn(state), name);
const intents = async () => (await page.evaluate(() => window.gallery.heard)).intents;
const card = () => page.locator('[data-card=notices]');
const button = (name) => page.getByRole('button', { name, exact: true });
const toast = () => page.locator('.toast');
const count = () => card().locator('.card-head .meta').textContent();

test('tells once that something was put away, with the way back', async () => {
  await show('notices-put-away');
  await toast().getByText('Pemberitahuan disembunyikan').waitFor();
  await button('Urungkan').click();
  expect(await intents()).toEqual([{ do: 'bring-back', text: NOT_OPEN }]);
  const told = toast().getByText('Pemberitahuan disembunyikan');
  await expect.poll(() => told.count()).toBe(0);
  await turn('notices-put-away');
  expect(await told.count()).toBe(0);
});

test('several are told as one, and come back as one', async () => {
  await show('notices-several');
  await toast().getByText('2 pemberitahuan disembunyikan').waitFor();
  await button('Urungkan').click();
  await button('Tampilkan semua lagi').click();
  expect(await intents()).toEqual([
    { do: 'bring-back', text: null },
    { do: 'bring-back', text: null },
  ]);
});

test('what came back is told as that, and no longer counted', async () => {
  await show('notices-put-away');
  expect(await count()).toBe('1 disembunyikan');
  await button('Tampilkan lagi').click();
  expect(await intents()).toEqual([{ do: 'bring-back', text: NOT_OPEN }]);
  await turn('notices-back-all');
  expect(await button('Tampilkan lagi').count()).toBe(0);
  expect(await card().locator('.card-head .meta').count()).toBe(0);
  expect(await card().textContent()).toContain('Tampil lagi di halaman sampai halaman dimuat ulang.');
  expect(await card().textContent()).not.toContain('Kami sembunyikan');
});

test('the reason unfolds where it is asked for', async () => {
  await show('notices-put-away');
  expect(await card().textContent()).not.toContain('lokakarya, 13 November 2024');
  await button('Mengapa?').click();
  expect(await card().textContent()).toContain('Satu lokakarya, 13 November 2024, menjawab: abaikan saja.');
  expect(await button('Mengapa?').getAttribute('aria-expanded')).toBe('true');
});

test('"boleh diabaikan" is the person’s own rule, and why it is refused is said', async () => {
  await show('notices-unknown');
  await button('Boleh diabaikan').click();
  expect((await intents()).at(-1)).toMatchObject({
    do: 'submit',
    form: 'notice-rule',
    values: { stage: 'penilaian', rule: 'ignore' },
  });
  await button('Urungkan').waitFor();
  await show('notices-refused');
  await button('Boleh diabaikan').click();
  await toast().getByText('jadi tidak kami sembunyikan').waitFor();
});

test('a rule of one’s own is listed with what takes it back', async () => {
  await show('notices-own');
  await page.locator('summary', { hasText: 'Pilihan Anda (3)' }).click();
  await button(`Batalkan: ${NOT_OPEN}`).click();
  expect((await intents()).at(-1)).toEqual({ do: 'remove', entry: `rule ${NOT_OPEN}` });
});

test('of many the first five are shown, the rest on demand', async () => {
  await show('notices-many');
  const rows = card().locator('.notice');
  expect(await rows.count()).toBe(5);
  await button('7 lainnya').click();
  expect(await rows.count()).toBe(12);
  await button('Tampilkan lebih sedikit').click();
  expect(await rows.count()).toBe(5);
});

test('the log is searched by words and by day', async () => {
  await show('notices-gone-today');
  await page.locator('summary', { hasText: 'Riwayat (12)' }).click();
  const rows = card().locator('.log li');
  expect(await rows.count()).toBe(10);
  await button('2 lainnya').click();
  expect(await rows.count()).toBe(12);
  const search = page.getByRole('searchbox', { name: 'Cari di riwayat' });
  await search.fill('HASIL penilaian');
  expect(await rows.count()).toBe(6);
  await search.fill('21 maret');
  expect(await rows.allTextContents()).toEqual([
    '21 Maret“Tahap penilaian belum dibuka.”',
    '“Hasil penilaian belum tersedia.”',
  ]);
  await search.fill('tidak ada ini');
  await card().getByText('Tidak ada yang cocok.').waitFor();
});

test('what was pointed at is answered in the card, or alone where that is not drawn', async () => {
  await show('notices-pointing');
  expect(await card().textContent()).toContain('Tunjuk pemberitahuan di halaman.');
  await turn('notices-asked');
  expect(await card().textContent()).toContain('Isinya tentang akun atau masuk ke akun.');
  await show('notices-asked-alone');
  expect(await card().textContent()).toContain('Satu lokakarya, 13 November 2024, menjawab');
  await show('notices-put-away');
  await button('Apa ini? Tunjuk di halaman').click();
  expect((await intents()).at(-1)).toEqual({ do: 'ask-notice' });
});

test('modes and pauses are in the menu, and the way on stands in the band', async () => {
  await show('notices-paused-page');
  await button('Lanjutkan').click();
  await button('Pilihan').click();
  await page.getByText('Tandai saja', { exact: true }).click();
  await page.getByText('1 jam', { exact: true }).click();
  expect(await intents()).toEqual([
    { do: 'pause', how: 'off', path: null },
    { do: 'settings', change: { notices: 'mark' } },
    { do: 'pause', how: 'hour', path: null },
  ]);
});
