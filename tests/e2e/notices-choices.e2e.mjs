// What a person can say about red notices: a rule of their own, a pause, "apa ini?", and what was put away when.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { tabsOf } from './support/tabs.mjs';

const RED = '/pengelolaan-kinerja/penilaian?situasi=guru-menunggu-2024';
const STATE = 'Tahap penilaian belum dibuka.';
const STRANGE = 'Penilaian kinerja bergoyang seperti biasa.';
const REJECTED = 'Penilaian kinerja Anda ditolak.';
const CARD = { card: 'notices' };

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let page;
  let sidebar;
  const shown = () => expect.poll(() => page.evaluate(isShown), { timeout: 10_000 });
  const look = async () => {
    page = await open(RED);
    sidebar = page.sidebar();
    await sidebar.waitForText(STATE, CARD);
  };

  beforeAll(async () => {
    page = await open(RED);
    sidebar = page.sidebar();
    await skipFirstRun(sidebar);
    await sidebar.waitForText(STATE, CARD);
  });

  test('a notice that is not understood stays until the person lets it go, and comes back when they take that back', async () => {
    await page.evaluate(say, STRANGE);
    await sidebar.waitForText('Kami belum mengenal pemberitahuan ini. Mohon dibaca.', CARD);
    await shown().toBe(true);
    await sidebar.click({ name: 'Boleh diabaikan', ...CARD });
    await sidebar.waitForText('Anda menandainya boleh diabaikan.', CARD);
    await shown().toBe(false);
    await sidebar.click({ name: 'Batalkan', ...CARD });
    await shown().toBe(true);
    await sidebar.click({ name: 'Urungkan' });
    await shown().toBe(false);
  });

  test('the rule holds after the death of the worker and on the next page, and is listed', async () => {
    await stage.browser.killWorker();
    await look();
    await page.evaluate(say, STRANGE);
    await shown().toBe(false);
    await sidebar.waitForText('Pilihan Anda (1)', CARD);
  });

  test('a notice that has to be seen is seen, before all other cards', async () => {
    await page.evaluate(say, REJECTED);
    await sidebar.waitForText('Mohon dibaca. Pemberitahuan ini mungkin perlu Anda tindak lanjuti.', CARD);
    await shown().toBe(true);
    expect((await sidebar.evaluate(order)).slice(0, 2)).toEqual(['now', 'notices']);
  });

  test('"apa ini?" tells what is made of what was pointed at', async () => {
    await sidebar.click({ name: /^Apa ini/, ...CARD });
    await sidebar.waitForText('Tunjuk pemberitahuan di halaman.', CARD);
    await page.click('#root [role="alert"]');
    const told = await sidebar.waitForText('Isinya tentang penolakan atau perbaikan.', CARD);
    expect(told).toContain('Ini tidak kami sembunyikan.');
    await sidebar.click({ name: 'Tutup', ...CARD });
    await sidebar.waitForText('Isinya tentang penolakan', { ...CARD, gone: true });
  });

  test('"apa ini?" is given up by Escape', async () => {
    await sidebar.click({ name: /^Apa ini/, ...CARD });
    await sidebar.waitForText('Tunjuk pemberitahuan di halaman.', CARD);
    await page.press('Escape');
    await sidebar.waitForText('Kami tidak menemukan pemberitahuan di situ.', CARD);
    await sidebar.click({ name: 'Tutup', ...CARD });
  });

  test.each(['1 jam', 'Halaman ini', 'Sampai dilanjutkan'])(
    'paused, %s: the page is as it is',
    async (pause) => {
      await look();
      await shown().toBe(false);
      await sidebar.click({ name: 'Pilihan' });
      await sidebar.click({ name: pause });
      await page.press('Escape');
      await shown().toBe(true);
      await sidebar.waitForText('Pendamping sedang dijeda, jadi tetap tampil.', CARD);
      await sidebar.click({ name: 'Lanjutkan' });
      await shown().toBe(false);
      await sidebar.waitForText('Kami sembunyikan, tidak dihapus.', CARD);
    },
  );

  test('what was put away is told with its day, and found by its words', async () => {
    await sidebar.click({ name: /^Riwayat/, ...CARD });
    await sidebar.type({ name: 'Cari di riwayat' }, 'BERGOYANG');
    expect(await sidebar.evaluate(log)).toEqual([expect.stringContaining(STRANGE)]);
    await sidebar.type({ name: 'Cari di riwayat' }, 'belum dibuka');
    expect(await sidebar.evaluate(log)).toEqual([expect.stringContaining(STATE)]);
  });
});

function isShown() {
  return document.querySelector('#root [role="alert"]')?.checkVisibility() ?? null;
}

function say(text) {
  const alert = document.querySelector('#root [role="alert"]');
  const words = document.createTreeWalker(alert, NodeFilter.SHOW_TEXT);
  let longest = words.nextNode();
  for (let node = longest; node; node = words.nextNode())
    if (node.data.length > longest.data.length) longest = node;
  longest.data = text;
}

function order(root) {
  return [...root.querySelectorAll('section[data-card]')].map((card) => card.dataset.card);
}

function log(root) {
  return [...root.querySelectorAll('[data-card="notices"] .log li')].map((row) => row.textContent);
}
