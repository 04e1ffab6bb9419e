// The frame: where the sidebar stands, how it opens and folds, by mouse, by keyboard, on every width of window.
// biome-ignore-all lint/performance/useDomNodeTextContent: what a person can see is what is asked for
import { beforeEach, describe, expect, test } from 'vitest';
import { axeOn } from './gallery-axe.mjs';
import { onBrowsers } from './stage.mjs';
import { focusIn, focusInPage, tabThrough } from './support/focus.mjs';
import { coveredControls, panelBox, roomOf } from './support/layout.mjs';

const HOME = '/pengelolaan-kinerja';
const LAPTOP = { width: 1366, height: 768 };
const KEY = 'Alt+Shift+P';

/** In a page of our own: the width that is kept. */
const widthKept = async () => {
  const { runtime } = globalThis.browser ?? chrome;
  const { value } = await runtime.sendMessage({ name: 'see', payload: { clock: null } });
  return value.width;
};

onBrowsers({ build: 'practice' }, (stage) => {
  let page;
  let sidebar;
  beforeEach(async () => {
    if (page) return;
    page = await stage.open(`${HOME}?situasi=guru-menunggu-2024`);
    sidebar = page.sidebar();
  });
  /** The page anew in a window of this size. */
  const inWindow = async (width, height) => {
    await page.resize({ width, height });
    await page.reload();
    await sidebar.waitForElement('.tab, aside');
    await sidebar.waitForText(/Pendamping|Perencanaan|hari/);
  };

  describe('the first time', () => {
    test('it opens by itself and takes no focus', async () => {
      await sidebar.waitForText('Langkah 1 dari 3');
      expect(await focusInPage(page)).toBe('body');
      await page.press('Tab');
      expect(await focusInPage(page)).toBe('a');
    });

    test('it asks three short questions; each can be skipped and gone back to', async () => {
      await sidebar.click({ name: 'Lewati' });
      await sidebar.waitForText('Langkah 2 dari 3');
      await sidebar.click({ name: 'Kembali' });
      await sidebar.waitForText('Langkah 1 dari 3');
      await sidebar.click({ name: 'Lewati' });
      await sidebar.waitForText('Langkah 2 dari 3');
      await sidebar.click({ name: /^PNS/ });
      await sidebar.waitForText('Sebagai ASN, Anda diharuskan memakai Pengelolaan Kinerja');
      await sidebar.click({ name: 'Lanjut' });
      await sidebar.waitForText('Langkah 3 dari 3');
      await sidebar.click({ name: 'Lewati' });
      await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
    });
  });

  describe('on a laptop', () => {
    test.each([1366, 1200])('the page makes room at %i px, and nothing of it is covered', async (width) => {
      await inWindow(width, 768);
      await sidebar.waitForElement('aside');
      await expect.poll(() => roomOf(page)).toBe('360px');
      expect(await panelBox(sidebar)).toMatchObject({ right: 0, bottom: 0, width: 360, height: 768 });
      expect(await coveredControls(page)).toEqual([]);
    });

    test('folding gives the room back', async () => {
      await sidebar.click({ name: 'Ciutkan' });
      await sidebar.waitForElement('aside', { gone: true });
      expect(await page.evaluate(() => document.documentElement.getAttribute('style') ?? '')).toBe('');
    });

    test('and is remembered', async () => {
      await inWindow(1366, 768);
      await sidebar.waitForText(/3\s+hari/);
      expect(await panelBox(sidebar)).toBeNull();
      await sidebar.click('.tab');
      await sidebar.waitForElement('aside');
      await expect.poll(() => focusIn(sidebar)).toMatch(/menunggu persetujuan/);
    });

    test('it opens and folds by key and by command, from anywhere in the page', async () => {
      await page.click('#root h1');
      for (const call of [() => page.press(KEY), () => stage.browser.sendCommand()]) {
        await call();
        await sidebar.waitForElement('aside', { gone: true });
        await call();
        await sidebar.waitForElement('aside');
        await expect.poll(() => focusIn(sidebar)).toMatch(/menunggu persetujuan/);
      }
    });

    test('the keyboard alone reaches every card, in order', async () => {
      const names = await tabThrough(page, sidebar, 'Apa yang terbaca');
      const inOrder = [
        'Salin pengingat',
        'Poin pengembangan kompetensi',
        'Tambah',
        'Tenggat',
        'Apa yang terbaca',
      ];
      const found = inOrder.map((name) => names.findIndex((one) => one.includes(name)));
      expect(found).not.toContain(-1);
      expect(found).toEqual([...found].sort((a, b) => a - b));
    });

    test('Escape folds it onto its tab, Enter opens it again', async () => {
      await page.press('Escape');
      await sidebar.waitForElement('aside', { gone: true });
      for (let turn = 0; turn < 2; turn += 1) {
        await expect.poll(() => focusIn(sidebar)).toMatch(/^Buka Pendamping PMM/);
        await page.press('Enter');
        await sidebar.waitForElement('aside');
        await expect.poll(() => focusIn(sidebar)).toMatch(/menunggu persetujuan/);
        await page.press('Escape');
        await sidebar.waitForElement('aside', { gone: true });
      }
      await page.press('Enter');
      await sidebar.waitForElement('aside');
    });

    test('Escape closes the menu before it folds', async () => {
      await sidebar.click({ name: 'Pilihan' });
      await sidebar.waitForElement('.menu');
      await page.press('Escape');
      await sidebar.waitForElement('.menu', { gone: true });
      await expect.poll(() => focusIn(sidebar)).toBe('Pilihan');
      expect(await panelBox(sidebar)).not.toBeNull();
    });

    test('keys typed in it do not reach the site', async () => {
      await page.evaluate(() => {
        window.heard = [];
        for (const name of ['keydown', 'keypress', 'keyup', 'input'])
          document.addEventListener(name, (event) => window.heard.push(`${name} ${event.key}`));
      });
      await sidebar.click({ name: 'Tambah', card: 'checklist' });
      await sidebar.type('#field-title', 'jk/? Siapkan');
      await page.press('Escape');
      await sidebar.waitForElement('form', { gone: true });
      expect(await page.evaluate(() => window.heard)).toEqual([]);
    });

    test('its width follows mouse and arrow keys, and is remembered', async () => {
      const { left } = await panelBox(sidebar);
      await page.drag({ x: left + 3, y: 400 }, { x: left - 57, y: 420 });
      await expect.poll(() => roomOf(page)).toBe('420px');
      await page.press('ArrowRight');
      await expect.poll(() => roomOf(page)).toBe('404px');
      await page.press('End');
      await expect.poll(() => roomOf(page)).toBe('480px');
      await page.press('Home');
      await expect.poll(() => roomOf(page)).toBe('320px');
      await page.press('ArrowLeft');
      await expect.poll(() => roomOf(page)).toBe('336px');
      // A page that is left at once takes with it what it has not yet told.
      const own = await stage.openExtensionPage('popup.html');
      await expect.poll(() => own.evaluate(widthKept)).toBe(336);
      await own.close();
      await page.show();
      await inWindow(1366, 768);
      await expect.poll(() => roomOf(page)).toBe('336px');
      expect(await panelBox(sidebar)).toMatchObject({ right: 0, width: 336 });
    });
  });

  describe.each(['Terang', 'Gelap'])('in %s', (theme) => {
    test('axe finds nothing in any card, form or menu', async () => {
      await page.resize(LAPTOP);
      await sidebar.click({ name: 'Pilihan' });
      await sidebar.click({ name: theme });
      const worn = () => page.evaluate(() => document.querySelector('pendamping-pmm').dataset.theme);
      await expect.poll(worn).toBe(theme === 'Gelap' ? 'dark' : 'light');
      expect(await axeOn(page)).toEqual([]);
      await page.press('Escape');
      await sidebar.waitForElement('.menu', { gone: true });
      await unfoldAll(sidebar);
      await sidebar.click({ name: 'Tambah', card: 'points' });
      await sidebar.waitForElement('form');
      expect(await axeOn(page)).toEqual([]);
      await page.press('Escape');
      await sidebar.waitForElement('form', { gone: true });
    });

    test('its paper has the colour of the theme', async () => {
      const paper = await sidebar.evaluate(
        (root) => getComputedStyle(root.querySelector('[data-card="now"]')).backgroundColor,
      );
      expect(paper).toBe(theme === 'Gelap' ? 'rgb(24, 33, 29)' : 'rgb(255, 255, 255)');
    });
  });

  describe('in a smaller window', () => {
    test.each([1199, 640])('at %i px it starts folded and lies over the page when asked', async (width) => {
      await inWindow(width, 768);
      await sidebar.waitForText(/3\s+hari/);
      expect(await panelBox(sidebar)).toBeNull();
      expect(await roomOf(page)).toBe('');
      await page.press(KEY);
      await sidebar.waitForElement('aside');
      expect(await roomOf(page)).toBe('');
      expect(await panelBox(sidebar)).toMatchObject({ right: 0, bottom: 0, width: 336, height: 768 });
      await page.press('Escape');
      await sidebar.waitForElement('aside', { gone: true });
    });
  });

  describe('on a phone', () => {
    test('it is a bar, then half a sheet above which the page stays usable', async () => {
      await inWindow(390, 844);
      await sidebar.waitForText(/Perencanaan|menunggu|rencana/);
      expect(await panelBox(sidebar)).toBeNull();
      await sidebar.click('.tab');
      await sidebar.waitForText('menunggu persetujuan', { card: 'now' });
      const half = await panelBox(sidebar);
      expect(half).toMatchObject({ right: 0, bottom: 0 });
      expect(half.height).toBeLessThan(0.6 * 844);
      await page.click('#root a[href="/beranda"]');
      await expect.poll(() => page.evaluate(() => location.pathname)).toBe('/beranda');
    });

    test('the grip makes it full, Escape folds it, and axe finds nothing', async () => {
      await sidebar.click({ name: 'Tinggi panel' });
      await expect.poll(async () => (await panelBox(sidebar)).height).toBeGreaterThan(780);
      expect(await axeOn(page)).toEqual([]);
      await page.press('Escape');
      await sidebar.waitForElement('aside', { gone: true });
      expect(await axeOn(page)).toEqual([]);
    });
  });
});

async function unfoldAll(sidebar) {
  for (;;) {
    const folded = await sidebar.evaluate(
      (root) => root.querySelector('.card-fold[aria-expanded="false"]')?.innerText ?? null, // none is left
    );
    if (folded === null) return;
    await sidebar.click({ name: folded });
    await sidebar.evaluate(unfolded, folded);
  }
}

const unfolded = (root, title) =>
  new Promise((resolve) => {
    const isDone = () =>
      [...root.querySelectorAll('.card-fold[aria-expanded="true"]')].some((one) => one.innerText === title);
    const observer = new MutationObserver(() => {
      if (isDone()) {
        observer.disconnect();
        resolve(true);
      }
    });
    observer.observe(root, { subtree: true, childList: true, attributes: true });
    if (isDone()) resolve(true);
  });
