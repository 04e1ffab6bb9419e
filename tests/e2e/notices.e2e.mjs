// A red notice of the assessment stage that only tells a state: gone before it is seen, listed, and back when asked.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { tabsOf } from './support/tabs.mjs';

const RED = '/pengelolaan-kinerja/penilaian?situasi=guru-menunggu-2024';
const WORDS = 'Tahap penilaian belum dibuka.';
const CARD = { card: 'notices' };

onBrowsers({ build: 'practice' }, (stage) => {
  const open = tabsOf(stage);
  let page;
  let sidebar;
  const look = async () => {
    page = await open(RED);
    sidebar = page.sidebar();
  };
  const shown = () => expect.poll(() => page.evaluate(isShown), { timeout: 10_000 });

  beforeAll(async () => {
    await look();
    await skipFirstRun(sidebar);
  });

  describe('put away', () => {
    test('it is not in view, and the card has its words, why, and from where', async () => {
      await shown().toBe(false);
      await sidebar.waitForText(WORDS, CARD);
      await sidebar.waitForText('Kami sembunyikan, tidak dihapus.', CARD);
    });

    test('on a page that is open already no frame shows it, however often the site goes there', async () => {
      await page.evaluate(record);
      for (let turn = 0; turn < 3; turn += 1) {
        await page.evaluate((path) => window.practice.go(path), '/pengelolaan-kinerja/perencanaan');
        await expect.poll(() => page.evaluate(() => location.pathname)).toMatch(/perencanaan$/);
        await page.evaluate((path) => window.practice.go(path), '/pengelolaan-kinerja/penilaian');
        await expect.poll(() => page.evaluate(isThere)).toBe(true);
      }
      await shown().toBe(false);
      const { there, seen } = await page.evaluate(() => window.recorded);
      expect(there).toBeGreaterThan(3);
      expect(seen).toBe(0);
    });

    test('brought back, the page is byte for byte what the site made of it', async () => {
      const hidden = await page.evaluate(() => document.querySelector('#root').innerHTML);
      await sidebar.click({ name: /^Tampilkan lagi/, ...CARD });
      await shown().toBe(true);
      const back = await page.evaluate(() => document.querySelector('#root').innerHTML);
      expect(hidden).toContain(' data-pendamping="diabaikan"');
      expect(hidden.replace(' data-pendamping="diabaikan"', '')).toBe(back);
      await sidebar.waitForText('Tampil lagi di halaman', CARD);
    });

    test('after a reload it is put away again', async () => {
      await page.reload();
      await shown().toBe(false);
    });
  });

  describe('the person decides', () => {
    test.each([
      ['Tandai saja', true],
      ['Mati', true],
      ['Sembunyikan', false],
    ])('%s', async (mode, isSeen) => {
      await sidebar.click({ name: 'Pilihan' });
      await sidebar.click({ name: mode });
      await page.press('Escape');
      await shown().toBe(isSeen);
    });

    test('always shown holds over a reload and the death of the worker, and can be taken back', async () => {
      await sidebar.click({ name: /^Tampilkan selalu/, ...CARD });
      await shown().toBe(true);
      await stage.browser.killWorker();
      await look();
      await sidebar.waitForText('Anda memilih untuk selalu menampilkannya.', CARD);
      await shown().toBe(true);
      await sidebar.click({ name: /^Boleh disembunyikan lagi/, ...CARD });
      await shown().toBe(false);
    });

    test('a site that draws the page anew does not break anything', async () => {
      for (let turn = 0; turn < 20; turn += 1) await page.evaluate(drawAnew);
      await shown().toBe(false);
      expect(await page.evaluate(() => document.querySelectorAll('pendamping-pmm').length)).toBe(1);
    });
  });
});

function isShown() {
  const alert = document.querySelector('#root [role="alert"]');
  return alert === null ? null : alert.checkVisibility();
}

function isThere() {
  return document.querySelector('#root [role="alert"]') !== null;
}

/** Counts the frames in which the notice stands on the page, and those in which it can be seen. */
function record() {
  window.recorded = { there: 0, seen: 0 };
  const frame = () => {
    const alert = document.querySelector('#root [role="alert"]');
    if (alert) window.recorded.there += 1;
    if (alert?.checkVisibility()) window.recorded.seen += 1; // most frames have none
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

/** As a framework does that reuses nodes: the same words, written again. */
function drawAnew() {
  const alert = document.querySelector('#root [role="alert"]');
  alert.className = `${alert.className.replace(/ again$/, '')} again`;
  alert.textContent = String(alert.textContent);
}
