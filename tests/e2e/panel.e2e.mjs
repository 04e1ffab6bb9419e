// How the panel behaves under real keys and presses, on the gallery's page: no extension, no background.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { gallery, launch, openGallery } from './gallery.mjs';

let browser;
let page;

beforeAll(async () => {
  browser = await launch();
  page = await openGallery(browser);
});
afterAll(() => browser?.close());
beforeEach(() => page.setViewportSize({ width: 1280, height: 800 }));

const show = (name, opened = 0) =>
  page.evaluate(([...asked]) => window.gallery.show(...asked), [name, opened]);
const heard = () => page.evaluate(() => window.gallery.heard);
const button = (name) => page.getByRole('button', { name, exact: true });
const item = (name) => page.getByRole('checkbox', { name });
const focused = () =>
  page.evaluate(() => {
    const { activeElement } = document.querySelector('pendamping-pmm').shadowRoot;
    return activeElement?.getAttribute('aria-label') ?? activeElement?.id ?? null;
  });

test('opening by key or click puts focus on the now heading, opening by itself does not', async () => {
  await show('teacher-2024', 1);
  await expect.poll(focused).toBe('title-now');
  await show('teacher-2024', 0);
  expect(await focused()).toBe(null);
});

test('a page cannot press anything by script', async () => {
  await show('teacher-2024');
  await page.evaluate(() => {
    const { shadowRoot } = document.querySelector('pendamping-pmm');
    for (const control of shadowRoot.querySelectorAll('button, input, summary')) control.click();
    const panel = shadowRoot.querySelector('[role=complementary]');
    panel.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
  });
  expect(await heard()).toEqual({ intents: [], folds: 0, widths: [], opens: 0, tops: [] });
  expect(await page.getByRole('form').count()).toBe(0);
});

test('a press on a row ticks it and can be taken back by key', async () => {
  await show('teacher-2024');
  await item('Pilih target perilaku').click();
  await button('Urungkan').waitFor();
  await page.keyboard.press('Control+z');
  const { intents } = await heard();
  expect(intents).toEqual([
    { do: 'tick', item: 'Pilih target perilaku', done: true },
    { do: 'undo', token: 'token' },
  ]);
});

test('Esc closes the menu, then the toast, then folds', async () => {
  await show('teacher-2024');
  await item('Pilih target perilaku').click();
  await button('Urungkan').waitFor();
  await button('Pilihan').click();
  await page.keyboard.press('Escape');
  expect(await page.getByRole('radio', { name: 'Gelap' }).count()).toBe(0);
  await expect.poll(focused).toBe('Pilihan');
  expect(await button('Urungkan').count()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await button('Urungkan').count()).toBe(0);
  expect((await heard()).folds).toBe(0);
  await page.keyboard.press('Escape');
  expect((await heard()).folds).toBe(1);
});

test('a form takes focus, keeps what was typed when refused, and gives focus back', async () => {
  await show('form-refused');
  await button('Tambah').click();
  await expect.poll(focused).toBe('field-title');
  await page.keyboard.type('Observasi');
  await page.keyboard.press('Enter');
  await page.getByText('Tulis tanggal yang ada di kalender.').waitFor();
  await expect.poll(focused).toBe('field-on');
  expect(await page.getByLabel('Untuk apa').inputValue()).toBe('Observasi');
  expect((await heard()).intents).toEqual([
    { do: 'submit', form: 'own-date', target: null, values: { title: 'Observasi', on: '' } },
  ]);
  await page.keyboard.press('Escape');
  expect(await page.getByLabel('Untuk apa').count()).toBe(0);
  const opener = page.locator('pendamping-pmm button:focus');
  expect(await opener.textContent()).toBe('Tambah');
});

test('focus stays in the panel when its row goes away', async () => {
  await show('teacher-2024');
  await item('Sepakati tanggal observasi').focus();
  await page.evaluate(() => window.gallery.turn('teacher-2026'));
  expect(await item('Sepakati tanggal observasi').count()).toBe(0);
  await expect.poll(focused).toBe('Pendamping PMM');
});

test('the edge moves by arrow keys, within its bounds', async () => {
  await show('teacher-2024');
  const edge = page.getByRole('separator', { name: 'Lebar panel' });
  await edge.focus();
  await page.keyboard.press('ArrowLeft');
  expect(await edge.getAttribute('aria-valuenow')).toBe('376');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  expect(await edge.getAttribute('aria-valuenow')).toBe('480');
  const { intents, widths } = await heard();
  expect(widths).toEqual([376, 480, 480]);
  expect(intents[0]).toEqual({ do: 'settings', change: { width: 376 } });
});

test('Home and End choose between two hats, as keys that a person pressed', async () => {
  await show('principal-2024');
  await page.getByRole('radio', { name: /^Atasan/ }).focus();
  await page.keyboard.press('End');
  const { intents } = await heard();
  expect(intents).toEqual([{ do: 'profile', change: { side: 'pegawai' } }]);
});

test('the edge moves by dragging and is kept once, at the end', async () => {
  await show('teacher-2024');
  const edge = page.getByRole('separator', { name: 'Lebar panel' });
  const box = await edge.boundingBox();
  await page.mouse.move(box.x + 4, 400);
  await page.mouse.down();
  await page.mouse.move(box.x - 36, 400, { steps: 4 });
  await page.mouse.up();
  await expect
    .poll(async () => (await heard()).intents)
    .toEqual([{ do: 'settings', change: { width: 400 } }]);
});

test('full sheet: the page is dimmed and Tab stays inside; half: neither', async () => {
  await page.setViewportSize({ width: 390, height: 844 });
  await show('phone-half');
  expect(await page.locator('.scrim').count()).toBe(0);
  await button('Perbesar lembar').click();
  expect(await page.locator('.scrim').count()).toBe(1);
  await button('Perbesar lembar').focus();
  await page.keyboard.press('Shift+Tab');
  expect(await page.locator('pendamping-pmm :focus').count()).toBe(1);
  await page.keyboard.press('Tab');
  await expect.poll(focused).toBe('Perbesar lembar');
});

test('the toast goes after ten seconds, not while the pointer is on it', async () => {
  await page.clock.install();
  await show('teacher-2024');
  await item('Pilih target perilaku').click();
  await button('Urungkan').hover();
  await page.clock.runFor(15_000);
  expect(await button('Urungkan').count()).toBe(1);
  await page.mouse.move(10, 10);
  await page.clock.runFor(9_000);
  expect(await button('Urungkan').count()).toBe(1);
  await page.clock.runFor(2_000);
  expect(await button('Urungkan').count()).toBe(0);
});

test('while the next deed is being kept, nothing offers to take back the one before', async () => {
  await show('teacher-2024');
  await item('Pilih target perilaku').click();
  await button('Urungkan').waitFor();
  await page.evaluate(() => Object.assign(window.gallery.background, { isSilent: true }));
  await item('Pilih target perilaku').click();
  await expect.poll(async () => (await heard()).intents.length).toBe(2);
  expect(await button('Urungkan').count()).toBe(0);
});

test('the tab opens by press and by key, not by script, and says its whole sentence', async () => {
  await show('tab-urgent');
  const tab = page.getByRole('button', {
    name: 'Buka Pendamping PMM. Tenggat terdekat 3 hari lagi',
    exact: true,
  });
  expect(await tab.getAttribute('aria-expanded')).toBe('false');
  await tab.evaluate((element) => element.click());
  expect((await heard()).opens).toBe(0);
  await tab.click();
  await page.keyboard.press('Enter');
  expect((await heard()).opens).toBe(2);
});

test('the tab moves by dragging and by arrow keys, and a drag opens nothing', async () => {
  await show('tab-urgent');
  const tab = page.locator('pendamping-pmm button');
  const box = await tab.boundingBox();
  await page.mouse.move(box.x + 40, box.y + 20);
  await page.mouse.down();
  await page.mouse.move(box.x + 40, box.y + 120, { steps: 5 });
  await page.mouse.up();
  expect(await heard()).toMatchObject({ opens: 0, tops: [184] });
  await tab.focus();
  await page.keyboard.press('ArrowUp');
  expect((await heard()).tops).toEqual([184, 168]);
});

test.each([320, 360, 390])('at %i px the folded bar of a phone stays a bar', async (width) => {
  await page.setViewportSize({ width, height: 700 });
  await show('real-phone-bar-waiting');
  const bar = page.locator('pendamping-pmm button');
  const { height } = await bar.boundingBox();
  expect(height).toBeGreaterThanOrEqual(60);
  expect(height).toBeLessThanOrEqual(68);
});

test('the pencils of the stages and their steps stand in one line', async () => {
  await show('real-step-2-observing');
  const pencils = page.locator('[data-card=stages] .icon-button');
  const middles = await pencils.evaluateAll((all) =>
    all.map((one) => one.getBoundingClientRect()).map(({ left, right }) => Math.round((left + right) / 2)),
  );
  expect(middles).toHaveLength(8);
  expect(new Set(middles).size).toBe(1);
});

test('no state of any surface breaks a rule of axe, light or dark', { timeout: 480_000 }, async () => {
  const { violations } = await gallery({ pictures: false });
  expect(violations).toEqual([]);
});
