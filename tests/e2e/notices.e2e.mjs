// A red notice of the assessment stage that only tells a state: gone before it is seen, listed, and back when asked.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeAll, describe, expect, test } from 'vitest';
import { skipFirstRun } from './first-run.mjs';
import { onBrowsers } from './stage.mjs';
import { tabsOf } from './support/tabs.mjs';

const RED = '/pengelolaan-kinerja/penilaian?situasi=guru-menunggu-2024';
const WORDS = 'Tahap penilaian belum dibuka.';
/** Another that only tells a state: once it is gone, what stands on the page has been judged. */
const OTHER = 'Hasil penilaian belum tersedia.';
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
      let seen = await goThere(page, 3);
      // What looking may take of the page's time is little, and on a busy machine used up sooner: one round of a few.
      for (let more = 2; more > 0 && seen > 0; more -= 1) seen = await goThere(page, 3);
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
      ['Tandai saja', true, 'ditandai'],
      ['Mati', true, null],
      ['Sembunyikan', false, 'diabaikan'],
    ])('%s', async (mode, isSeen, mark) => {
      await sidebar.click({ name: 'Pilihan' });
      await sidebar.click({ name: mode });
      await page.press('Escape');
      await expect.poll(() => page.evaluate(markOf), { timeout: 10_000 }).toBe(mark);
      await shown().toBe(isSeen);
    });

    test('always shown holds over a reload and the death of the worker, and can be taken back', async () => {
      await sidebar.click({ name: /^Tampilkan selalu/, ...CARD });
      await shown().toBe(true);
      await stage.browser.killWorker();
      await look();
      await sidebar.waitForText('Anda memilih untuk selalu menampilkannya.', CARD);
      await page.evaluate(addNotice, OTHER);
      await expect.poll(() => page.evaluate(isAddedShown), { timeout: 10_000 }).toBe(false);
      await sidebar.waitForText(OTHER, CARD);
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

function markOf() {
  return document.querySelector('#root [role="alert"]').getAttribute('data-pendamping');
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

/** Leaves the page and comes back to it, so many times; gives how many frames then showed the notice. */
async function goThere(page, turns) {
  const recorded = () => page.evaluate(() => window.recorded);
  const { seen } = await recorded();
  for (let turn = 0; turn < turns; turn += 1) {
    await page.evaluate((path) => window.practice.go(path), '/pengelolaan-kinerja/perencanaan');
    await expect.poll(() => page.evaluate(() => location.pathname)).toMatch(/perencanaan$/);
    const { there } = await recorded();
    await page.evaluate((path) => window.practice.go(path), '/pengelolaan-kinerja/penilaian');
    await expect.poll(async () => (await recorded()).there).toBeGreaterThan(there + 1);
  }
  await expect.poll(() => page.evaluate(isShown), { timeout: 10_000 }).toBe(false);
  return (await recorded()).seen - seen;
}

/** One more notice like the one that stands there, after it, with other words. */
function addNotice(text) {
  const alert = document.querySelector('#root [role="alert"]');
  const other = alert.cloneNode(true);
  other.removeAttribute('data-pendamping');
  const words = document.createTreeWalker(other, NodeFilter.SHOW_TEXT);
  let longest = words.nextNode();
  for (let node = longest; node; node = words.nextNode())
    if (node.data.length > longest.data.length) longest = node;
  longest.data = text;
  alert.after(other);
}

function isAddedShown() {
  return [...document.querySelectorAll('#root [role="alert"]')].at(1)?.checkVisibility() ?? null; // not added yet
}

/** As a framework does that reuses nodes: the same words, written again. */
function drawAnew() {
  const alert = document.querySelector('#root [role="alert"]');
  alert.className = `${alert.className.replace(/ again$/, '')} again`;
  alert.textContent = String(alert.textContent);
}
